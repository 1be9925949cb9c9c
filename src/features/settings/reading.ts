import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { type Patterns, patternsFor } from '../../sheet/patterns';
import type { Place } from '../../sheet/tabs';
import type { Format } from '../../text';
import { type SettingsSheet, seeSettings } from './seen';
import type { SettingName } from './settings';
import { readSettings, type Settings } from './settings-read';

/** Where the settings and lists stand. */
export const settingsSheetOf = (book: Book): SettingsSheet => seeSettings(book.values('settings'));

export const settingsOf = (book: Book): Settings => readSettings(book.once(settingsSheetOf), book.zone, book.language);

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
