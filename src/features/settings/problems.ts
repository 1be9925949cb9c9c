import { yearOf } from '../../base/dates';
import { labelText } from '../../base/labels';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { nameProblems } from './name-problems';
import { holidaysFull } from './public-holidays';
import { asOfOf, settingsOf, settingsSheetOf } from './reading';

/** What is wrong on the Settings tab. */
export function settingsProblems(book: Book): readonly Problem[] {
  return [...book.once(nameProblems), ...book.once(settingsOf).problems, ...holidayProblems(book)];
}

function holidayProblems(book: Book): Problem[] {
  const sheet = book.once(settingsSheetOf);
  const at = sheet.lists.get('holidays.date');
  if (!at || !holidaysFull(sheet, book, book.once(settingsOf).region, yearOf(book.once(asOfOf)))) return [];
  const label = labelText(sheet.values[at.row - 2]?.[at.column - 1] ?? '');
  const place = { tab: 'settings' as const, a1: a1(at.row, at.column) };
  return [{ severity: 'error', code: 'holidaysFull', values: { label }, place }];
}
