import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { say } from '../../text';

/** A spreadsheet has no more cells than this, blank ones included. */
const MOST_CELLS = 1e7;

/** @throws Refusal when a spreadsheet has no room for so many more cells */
export function checkRoom(book: Book, needed: number): void {
  if (needed <= 0) return;
  const cells = book.ss.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (cells + needed <= MOST_CELLS) return;
  throw new Refusal(say(book.format(), 'lastImport', 'tooManyCells', { cells, needed, most: MOST_CELLS }));
}
