import { SlaError } from '../../base/errors';
import { labelText } from '../../base/labels';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { columnProblem } from '../../sheet/standing-problems';
import { volatileColumns } from '../../sheet/volatile-columns';
import { plannedMonthOf, signedCommitmentsOf, signedOf, trackedMonthOf } from './reading';
import { FILLED_KEYS, READ_KEYS, type SignedKey } from './signed-columns';
import { nameOfSigned } from './signed-sheet';

/** What keeps the signed log from being read; without its columns nobody could tell which months are signed. */
export function signedProblems(book: Book): readonly Problem[] {
  const { header, columns, values } = book.once(signedOf);
  if (values.every((row) => row.every((cell) => cell === ''))) return [];
  if (header !== null) return [...columnProblems(book), ...cellProblems(book), ...volatileProblems(book, header)];
  const place = { tab: 'signed' as const, a1: 'A1' };
  const readable = FILLED_KEYS.every((key) => columns.has(key));
  if (readable) return [{ severity: 'error', code: 'signedHeaders', values: {}, place }];
  return [{ severity: 'error', signing: 'blocks', code: 'signedUnreadable', values: {}, place }];
}

/** Columns that have another name, which the repair and the next signature write back, or that are for a person to settle. */
function columnProblems(book: Book): Problem[] {
  const { headers } = book.once(signedOf);
  const { row, cells, standings, unclear, news } = headers;
  const tab = book.nameOf('signed');
  const label = (key: SignedKey): string => nameOfSigned(book, key);
  return [...standings].flatMap(([key, standing]): Problem[] => {
    const found = unclear.includes(key)
      ? ({ code: 'headerUnclear', values: { tab, column: label(key), list: news } } as const)
      : columnProblem({ tab, cells, label }, key, standing);
    if (found === null) return [];
    const column = 'at' in standing ? standing.at : 0;
    const place = { tab: 'signed' as const, a1: a1((row ?? 0) + 1, column + 1) };
    return [{ severity: 'error', ...(standing.by !== 'mark' && { signing: 'blocks' }), ...found, place }];
  });
}

/** Cells of which no table that reads the signed months is ever done. */
function volatileProblems(book: Book, header: number): Problem[] {
  const { columns, rows } = book.once(signedOf);
  return rows.length > 0
    ? volatileColumns(
        book,
        'signed',
        header,
        READ_KEYS.flatMap((key) => columns.get(key) ?? []),
      )
    : [];
}

/** The cell that keeps the tables from reading the months from the one that is tracked on: where reading them would stop. */
function cellProblems(book: Book): Problem[] {
  const { header, values, current } = book.once(signedOf);
  const [tracked, planned] = [book.once(trackedMonthOf), book.once(plannedMonthOf)];
  const later = [...current.keys()].filter((month) => month > tracked);
  for (const month of new Set([tracked, planned, ...later])) {
    const read = signedCommitmentsOf(book, month);
    const at = read instanceof SlaError && read.values && 'at' in read.values ? read.values.at : null;
    if (at === null) continue;
    const { row, column } = at;
    const cell = (of: number): string => labelText(values[of]?.[column - 1] ?? '');
    const said = { value: cell(row - 1), column: cell(header ?? 0) };
    const place = { tab: 'signed' as const, a1: a1(row, column) };
    return [{ severity: 'error', signing: 'blocks', code: 'signedCell', values: said, place }];
  }
  return [];
}
