import type { Book, Sheet } from '../../sheet/book';
import { changeRows } from '../../sheet/unmoved';
import { keysOf, type ListName } from './lists';
import type { SettingsSheet } from './seen';

/**
 * Writes on the settings tab where things were seen to stand, after one more look at what they are known by: the names of the
 * settings, and all that the lists hold which are written.
 * @throws Refusal when a person has moved or changed these meanwhile
 */
export function changeSettings<T>(
  book: Book,
  { values, rows, lists }: SettingsSheet,
  written: readonly ListName[],
  work: (sheet: Sheet) => T,
): T {
  // Nobody has moved anything on a tab that is being made.
  if (book.isNew('settings')) return book.write('settings', work);
  const places = written.flatMap(keysOf).flatMap((key) => lists.get(key) ?? []);
  const columns = [rows.column, ...places.map(({ column }) => column - 1)];
  return changeRows(book, 'settings', { values, formulas: () => book.formulas('settings'), columns }, work);
}
