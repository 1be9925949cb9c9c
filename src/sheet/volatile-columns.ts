import { labelText } from '../base/labels';
import { a1, columnLetters } from './addresses';
import type { Book } from './book';
import type { Problem } from './problems';
import type { TabName } from './tabs';
import { volatileCells } from './volatile';

/**
 * Cells below a header that change at each calculation, a line for each column: what reads these columns would never be done.
 * @param known where the columns stand that are read (from 0); those of one's own between them are read with them
 */
export function volatileColumns(book: Book, tab: TabName, header: number, known: readonly number[]): Problem[] {
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const nameOf = (column: number): string => labelText(book.values(tab)[header]?.[column] ?? '');
  const isRead = (row: number, column: number): boolean => row > header && column >= first && column <= last;
  return volatileCells(book.formulas(tab), isRead).map(({ row, column, calls, count }) => ({
    severity: 'error',
    signing: 'blocks',
    code: known.includes(column) ? 'volatileKnown' : 'volatileOwn',
    values: {
      ...{ label: nameOf(column), value: calls, other: nameOf(last) },
      ...{ row: row + 1, count: count - 1, column: columnLetters(column + 1) },
    },
    place: { tab, a1: a1(row + 1, column + 1) },
  }));
}
