import { monthStart } from '../../base/dates';
import type { Book } from '../../sheet/book';
import { say } from '../../text';
import { writeAsOf } from './as-of';
import { changeSettings } from './change';
import { formatOf, settingsOf, settingsSheetOf } from './reading';

/**
 * In version 0.1 the month of the as-of date was the planned one, so that people kept a date to come to plan ahead: its month
 * becomes the planned one, and the date follows today again. The month is written first: a run that ends between is ended by the next.
 * @returns what the person should know of it, in sentences
 */
export function futureDateIntoPlannedMonth(book: Book): string[] {
  const { pinned, asOf } = book.once(settingsOf);
  const today = book.today();
  if (!pinned || asOf === null || asOf <= today) return [];
  const seen = book.once(settingsSheetOf);
  const at = seen.settings.get('plannedMonth');
  if (!at) return [];
  changeSettings(book, seen, [], (sheet) => void sheet.getRange(at.row, at.column).setValue(book.dateCell(asOf)));
  writeAsOf(book, today, false);
  const format = book.once(formatOf);
  return [say(format, 'answers', 'futureDate', { month: format.month(monthStart(asOf)), day: format.date(asOf) })];
}
