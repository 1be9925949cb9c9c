import { isoOfSerial } from '../../base/dates';
import type { Book } from '../../sheet/book';
import { addAsOfDay, writeAsOfDay } from '../../sheet/record';
import type { Block } from '../../sheet/taking';
import { changeSettings } from './change';
import { asOfOf, settingsOf, settingsSheetOf } from './reading';

/**
 * Whether the as-of date is a person's, and stays: its box is ticked, or it is another than the add-on wrote last, such as one
 * typed on a phone, where no trigger runs. Where no last one is remembered the tick decides.
 */
export function isKept(book: Book): boolean {
  const { pinned, asOf } = book.once(settingsOf);
  const last = book.record().asOf;
  return pinned || (asOf !== null && last !== null && asOf !== book.today() && isoOfSerial(asOf) !== last);
}

/** Whether the as-of date is behind: it follows today and is of another day. */
export const isBehind = (book: Book): boolean => !isKept(book) && book.once(asOfOf) !== book.today();

/** Sets the as-of date to today, unless a person keeps another day: then its box says so. */
export function followToday(book: Book): void {
  const { pinned, asOf } = book.once(settingsOf);
  const today = book.today();
  if (asOf !== null && isKept(book)) {
    // The note may be missing that a run which was cut off would have taken: unticked, the date follows today again.
    if (pinned) remember(book, asOf);
    else writeAsOf(book, asOf, true);
  } else if (asOf !== today) writeAsOf(book, today, false);
  else remember(book, today);
}

/**
 * A run that ends between leaves a date that is taken for what it is: the tick stands only beside a date to keep, and what is
 * remembered comes last, as today's date counts as written by us whatever is remembered.
 */
export function writeAsOf(book: Book, day: number, pinned: boolean): void {
  const seen = book.once(settingsSheetOf);
  const [date, pin] = [seen.settings.get('asOf'), seen.settings.get('pinned')];
  if (!date || !pin) return;
  const before = book.once(settingsOf);
  if (before.asOf !== day || before.pinned !== pinned) {
    changeSettings(book, seen, [], (sheet) => {
      if (before.pinned && !pinned) sheet.getRange(pin.row, pin.column).setValue(false);
      if (before.asOf !== day) sheet.getRange(date.row, date.column).setValue(book.dateCell(day));
      if (!before.pinned && pinned) sheet.getRange(pin.row, pin.column).setValue(true);
    });
  }
  remember(book, day);
}

/** Takes note of a date that is today's: another one that is found later is a person's. */
export function noteToday(book: Book): void {
  const today = book.today();
  if (book.once(settingsOf).asOf === today) remember(book, today);
}

function remember(book: Book, day: number): void {
  const [iso, last] = [isoOfSerial(day), book.record().asOf];
  // Nobody has looked for one beside a tab that is being made: it need not be looked for.
  if (last === null && book.isNew('settings')) addAsOfDay(book.ss, iso);
  else if (last !== iso) writeAsOfDay(book.ss, iso);
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
