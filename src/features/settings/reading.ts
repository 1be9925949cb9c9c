import { wordIn } from '../../base/words';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { type Patterns, patternsFor } from '../../sheet/patterns';
import { FIRST_VERSION } from '../../sheet/record';
import type { Place } from '../../sheet/tabs';
import type { Format } from '../../text';
import { isOlder } from './rate-choice';
import { isLabelled, type SettingsSheet, seeSettings } from './seen';
import type { SettingName } from './settings';
import { columnMarksOf, rowMarksOf } from './settings-marks';
import { readSettings, type Settings } from './settings-read';

/** Where the settings and lists stand. Asks for marks only where their names do not say everything. */
export function settingsSheetOf(book: Book): SettingsSheet {
  const values = book.values('settings');
  const seen = seeSettings(values);
  if (isLabelled(seen)) return seen;
  const marks = { rows: book.once(rowMarksOf).places, columns: book.once(columnMarksOf).places };
  return seeSettings(values, marks, book.record().version ?? FIRST_VERSION);
}

export const settingsOf = (book: Book): Settings =>
  readSettings(book.once(settingsSheetOf), book.zone, book.language, isOlder(book));

/** The personas that count, in their order: those listed, or one for all; none for those of the log. */
export function personasOf(book: Book): readonly string[] {
  const { onePersona, personas } = book.once(settingsOf);
  return onePersona ? [wordIn(book.language, 'allPersonas')] : personas;
}

/** The formatter of the spreadsheet's locale in the workbook's currency. */
export const formatOf = (book: Book): Format => book.format(book.once(settingsOf).currency);

export const patternsOf = (book: Book): Patterns => patternsFor(book.locale, book.once(settingsOf).currency);

/** The as-of day; today while none is typed. */
export const asOfOf = (book: Book): number => book.once(settingsOf).asOf ?? book.today();

/** Where a setting is typed; the top of the tab while it is not there. */
export function placeOf(book: Book, name: SettingName): Place {
  const at = book.once(settingsSheetOf).settings.get(name);
  return { tab: 'settings', a1: at ? a1(at.row, at.column) : 'A1' };
}

export const asOfPlace = (book: Book): Place => placeOf(book, 'asOf');
