import { type ColumnKey, columnOf } from '../../log/columns';
import { a1, columnLetters } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
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
    const found = columnProblem(book, header, key, standing);
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

function columnProblem(
  book: Book,
  { cells, unclear, news }: LeadsHeader,
  key: ColumnKey,
  standing: Standing<ColumnKey>,
): Pick<Problem, 'code' | 'values'> | null {
  const label = (of: ColumnKey): string => columnOf(of).label[book.language];
  const column = label(key);
  switch (standing.by) {
    case 'mark':
      return { code: 'headerRenamed', values: { column, value: String(cells[standing.at] ?? '') } };
    case 'several': {
      const list = standing.among.map((index) => columnLetters(index + 1));
      const other = standing.marked === null ? '' : columnLetters(standing.marked + 1);
      return { code: 'headerSeveral', values: { column, list, other } };
    }
    case 'claimed': {
      const values = { column, other: label(standing.claimant), value: columnLetters(standing.at + 1) };
      return { code: 'headerClaimed', values };
    }
    case 'nothing':
      if (unclear.includes(key)) return { code: 'headerUnclear', values: { column, list: news } };
      return columnOf(key).required ? { code: 'headerMissing', values: { label: column } } : null;
    default:
      return null;
  }
}
