import type { Book } from '../../sheet/book';
import type { Block } from '../../sheet/taking';
import { asOfOf, settingsOf, settingsSheetOf } from './reading';

/** Sets the as-of date to today, unless a person keeps another day. */
export function followToday(book: Book): void {
  const { pinned, asOf } = book.once(settingsOf);
  const today = book.today();
  if (!pinned && asOf !== today) writeAsOf(book, today, false);
}

/** Whether the as-of date is behind: it follows today and is of another day. */
export const isBehind = (book: Book): boolean => !book.once(settingsOf).pinned && book.once(asOfOf) !== book.today();

export function writeAsOf(book: Book, day: number, pinned: boolean): void {
  const { settings } = book.once(settingsSheetOf);
  const [date, pin] = [settings.get('asOf'), settings.get('pinned')];
  if (!date || !pin) return;
  book.write('settings', (sheet) => {
    sheet.getRange(date.row, date.column).setValue(book.dateCell(day));
    sheet.getRange(pin.row, pin.column).setValue(pinned);
  });
}

/** What follows from an edit of the Settings tab: a typed as-of date is kept, an emptied one becomes today's again. */
export function followDateEdit(book: Book, edited: Block): void {
  const { settings } = book.once(settingsSheetOf);
  const { asOf, pinned } = book.once(settingsOf);
  const touched = (name: 'asOf' | 'pinned'): boolean => {
    const at = settings.get(name);
    return (
      at !== undefined &&
      at.row >= edited.top &&
      at.row <= edited.bottom &&
      at.column >= edited.left &&
      at.column <= edited.right
    );
  };
  if (touched('asOf')) writeAsOf(book, asOf ?? book.today(), asOf !== null);
  else if (touched('pinned') && !pinned) writeAsOf(book, book.today(), false);
}
