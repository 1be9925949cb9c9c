import { yearOf } from '../../base/dates';
import { labelText } from '../../base/labels';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { labels } from '../../text';
import { nameProblems } from './name-problems';
import { holidaysFull } from './public-holidays';
import { asOfOf, asOfPlace, formatOf, settingsOf, settingsSheetOf } from './reading';
import { volatileSettings } from './volatile';

/** What is wrong on the Settings tab. */
export function settingsProblems(book: Book): readonly Problem[] {
  return [
    ...book.once(nameProblems),
    ...book.once(settingsOf).problems,
    ...book.once(volatileSettings),
    ...futureProblems(book),
    ...holidayProblems(book),
  ];
}

function futureProblems(book: Book): Problem[] {
  const { asOf } = book.once(settingsOf);
  if (asOf === null || asOf <= book.today()) return [];
  const names = labels(book.language, 'settings');
  const values = { label: names.asOf, value: book.once(formatOf).date(asOf), other: names.plannedMonth };
  return [{ severity: 'warning', code: 'asOfFuture', values, place: book.once(asOfPlace) }];
}

function holidayProblems(book: Book): Problem[] {
  const sheet = book.once(settingsSheetOf);
  const at = sheet.lists.get('holidays.date');
  if (!at || !holidaysFull(sheet, book, book.once(settingsOf).region, yearOf(book.once(asOfOf)))) return [];
  const label = labelText(sheet.values[at.row - 2]?.[at.column - 1] ?? '');
  const place = { tab: 'settings' as const, a1: a1(at.row, at.column) };
  return [{ severity: 'error', code: 'holidaysFull', values: { label }, place }];
}
