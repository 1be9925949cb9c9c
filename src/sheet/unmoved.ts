import type { Grid } from '../base/types';
import { say } from '../text';
import type { Book, Sheet } from './book';
import { Refusal } from './refusal';
import type { TabName } from './tabs';

/** What was read of a tab, and the columns (0-based) by which its rows are known. */
export interface ReadRows {
  readonly values: Grid;
  /** Asked for only where a cell shows something else by now. */
  formulas(): readonly (readonly string[])[];
  readonly columns: readonly number[];
}

/**
 * Changes rows of a tab that were read earlier, after one more look at what they are known by: scripts lock each other out, but
 * people sort, insert and delete rows whenever they like.
 * @throws Refusal when a row is not where it was read, or there are more or fewer of them
 */
export function changeRows<T>(book: Book, tab: TabName, rows: ReadRows, work: (sheet: Sheet) => T): T {
  return book.write(tab, (sheet) => {
    if (!areUnmoved(sheet, rows))
      throw new Refusal(say(book.format(), 'answers', 'rowsMoved', { tab: book.nameOf(tab) }));
    return work(sheet);
  });
}

/** Whether the rows of a tab are where they were read. */
export function areUnmoved(sheet: Sheet, { values, formulas, columns }: ReadRows): boolean {
  const known = columns.filter((column) => column >= 0);
  if (known.length === 0) return true;
  const [left, right] = [Math.min(...known), Math.max(...known)];
  // A blank sheet is read as one blank cell.
  if (Math.max(1, sheet.getLastRow()) !== values.length) return false;
  const now = sheet.getRange(1, left + 1, values.length, right - left + 1).getValues();
  return values.every((row, i) =>
    known.every((column) => {
      if (JSON.stringify(row[column] ?? '') === JSON.stringify(now[i]?.[column - left] ?? '')) return true;
      // What a formula shows may be calculated just now.
      return Boolean(formulas()[i]?.[column]);
    }),
  );
}
