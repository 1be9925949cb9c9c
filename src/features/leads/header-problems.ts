import { type ColumnKey, columnOf } from '../../log/columns';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { columnProblem } from '../../sheet/standing-problems';
import type { Standing } from '../../sheet/standings';
import type { Place } from '../../sheet/tabs';
import { type LeadsHeader, leadsHeaderOf } from './header';

/** Problems of the whole header row, by what has become of it. */
const OF_THE_ROW = { gone: 'headerGone', below: 'headerBelow', replaced: 'headerReplaced' } as const;

/** What keeps the tables, or the add-on too, from finding the columns of the lead log. Nothing can be signed meanwhile. */
export function headerProblems(book: Book): readonly Problem[] {
  const header = book.once(leadsHeaderOf);
  const { state, row, standings, cells } = header;
  if (state === 'blank') return [];
  if (state !== 'here') return [problem({ code: OF_THE_ROW[state], values: { row: row + 1 } }, at(row, 0))];
  return [...standings].flatMap(([key, standing]) => {
    const found = problemOf(book, header, key, standing);
    return found ? [problem(found, at(row, 'at' in standing ? standing.at : 0, cells.length))] : [];
  });
}

const at = (row: number, column: number, width = 1): Place => ({
  tab: 'leads',
  a1: a1(row + 1, Math.min(column, Math.max(width - 1, 0)) + 1),
});

const problem = (found: Pick<Problem, 'code' | 'values'>, place: Place): Problem => ({
  severity: 'error',
  signing: 'blocks',
  ...found,
  place,
});

function problemOf(
  book: Book,
  { cells, unclear, news }: LeadsHeader,
  key: ColumnKey,
  standing: Standing<ColumnKey>,
): Pick<Problem, 'code' | 'values'> | null {
  const tab = book.nameOf('leads');
  const label = (of: ColumnKey): string => columnOf(of).label[book.language];
  if (standing.by !== 'nothing') return columnProblem({ tab, cells, label }, key, standing);
  if (unclear.includes(key)) return { code: 'headerUnclear', values: { tab, column: label(key), list: news } };
  return columnOf(key).required ? { code: 'headerMissing', values: { label: label(key) } } : null;
}
