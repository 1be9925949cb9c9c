import type { Cell, Grid } from '../../base/types';
import type { Book, Sheet } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import { tab } from '../../sheet/tabs';
import { textStyles } from '../../sheet/text-styles';
import { labels } from '../../text';
import { dressSettings } from './dress-settings';
import type { SettingKind } from './kinds';
import { headerOf, keysOf, LIST_NAMES, LISTS, type ListName, noteOf, SETTINGS_HEADER_ROW, titleOf } from './lists';
import { type SettingsSheet, seeSettings } from './seen';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings';

const LANGUAGES = ['en', 'fr'] as const;
/** More labels of settings than a sheet of somebody's own has by chance. */
const ENOUGH_SETTINGS = 3;

export const settingsTab = tab({
  key: 'settings',
  frozenRows: 4,
  recognises: ({ values }) =>
    seeSettings(values).settings.size >= ENOUGH_SETTINGS ||
    LANGUAGES.some((language) => values[0]?.[0] === labels(language, 'sheet').settingsTitle),
});

/** Writes what is missing on the settings tab: its headings, settings and lists. What stands there is left alone. */
export function ensureSettings(book: Book, patterns: Patterns): void {
  const seen = seeSettings(book.values('settings'));
  const fresh = seen.settings.size === 0 && seen.lists.size === 0;
  const missing = SETTING_NAMES.filter((name) => !seen.settings.has(name));
  const lacks = (list: ListName) => keysOf(list).filter((key) => !seen.lists.has(key)).length;
  const missingLists = LIST_NAMES.filter((list) => lacks(list) === keysOf(list).length);
  const short = LIST_NAMES.filter((list) => !missingLists.includes(list) && lacks(list) > 0);
  const finished = book.isMarked('settings');
  if (finished && missing.length === 0 && missingLists.length === 0 && short.length === 0) return;
  if (finished) book.begin('settings');
  const last = Math.max(...[...seen.settings.values()].map((c) => c.row), SETTINGS_HEADER_ROW);
  book.write('settings', (sheet) => {
    if (fresh) dressTitle(sheet);
    addSettings(book, sheet, missing, fresh ? null : last + 1);
    for (const list of short) completeList(book, sheet, list, seen);
    if (!finished && !fresh) helpLists(book, sheet, seen);
    if (fresh) addLists(book, sheet, missingLists, LISTS[LIST_NAMES[0]!].column);
    else addListsBeside(book, sheet, missingLists, seen.values);
  });
  dressSettings(book, book.sheet('settings')!, seeSettings(book.values('settings')), { patterns, whole: !finished });
  if (finished) book.mark('settings');
}

/** The look of the title and of the hint below it. */
function dressTitle(sheet: Sheet): void {
  const title = { bold: true, color: LOOK.accent, size: LOOK.titleSize };
  const hint = { bold: false, color: LOOK.hint, size: 10 };
  sheet.getRange(1, 1, 2, 1).setTextStyles(textStyles([[title], [hint]]));
}

/** Gives a list the columns it lacks, right of those it has; what stands there moves over. */
function completeList(book: Book, sheet: Sheet, list: ListName, seen: SettingsSheet): void {
  const keys = keysOf(list);
  const first = seen.lists.get(keys[0]!);
  if (!first) return;
  keys.forEach((key, k) => {
    if (seen.lists.has(key)) return;
    const at = first.column + k;
    if (seen.values.some((row) => (row[at - 1] ?? '') !== '')) sheet.insertColumnBefore(at);
    sheet
      .getRange(first.row - 1, at)
      .setValue(headerOf(book.language, key))
      .setNote(noteOf(book.language, key));
  });
}

/** Explains the lists that are there, where a script was ended before it had. */
function helpLists(book: Book, sheet: Sheet, seen: SettingsSheet): void {
  for (const [key, at] of seen.lists) sheet.getRange(at.row - 1, at.column).setNote(noteOf(book.language, key));
}

/** A list that is missing comes back in its own column, or right of everything else where that is taken. */
function addListsBeside(book: Book, sheet: Sheet, missing: readonly ListName[], values: Grid): void {
  const used = Math.max(
    0,
    ...values.map((row) => row.reduce<number>((last, cell, j) => (cell === '' ? last : j + 1), 0)),
  );
  let next = used + 2;
  for (const list of missing) {
    const [{ column }, width] = [LISTS[list], keysOf(list).length];
    const free = keysOf(list).every((_, k) => values.every((row) => (row[column - 1 + k] ?? '') === ''));
    addLists(book, sheet, [list], free ? column : next);
    if (!free) next += width + 1;
  }
}

/**
 * Writes settings below each other.
 * @param row where; null for a new tab, which gets what stands above them too
 */
function addSettings(book: Book, sheet: Sheet, missing: readonly SettingName[], row: number | null): void {
  if (missing.length === 0) return;
  const { language } = book;
  const [text, names, help] = [
    labels(language, 'sheet'),
    labels(language, 'settings'),
    labels(language, 'settingHelp'),
  ];
  const top: Cell[][] = [
    [text.settingsTitle, '', ''],
    [text.settingsHint, '', ''],
    ['', '', ''],
    [text.settingHeader, text.valueHeader, text.helpHeader],
  ];
  const rows = missing.map((name): Cell[] => {
    const kind: SettingKind<unknown> = SETTINGS[name];
    return [names[name], kind.first(book, row === null), help[name]];
  });
  const cells = row === null ? [...top, ...rows] : rows;
  sheet.getRange(row ?? 1, 1, cells.length, 3).setValues(cells);
}

/** Writes the titles and headers of lists that stand side by side. */
function addLists(book: Book, sheet: Sheet, lists: readonly ListName[], column: number): void {
  if (lists.length === 0) return;
  const keys = lists.flatMap(keysOf);
  const titles = lists.flatMap((list) => keysOf(list).map((_, k) => (k === 0 ? titleOf(book.language, list) : '')));
  const header = sheet.getRange(SETTINGS_HEADER_ROW - 1, column, 2, keys.length);
  header.setValues([titles, keys.map((key) => headerOf(book.language, key))]);
  header.setNotes([keys.map(() => ''), keys.map((key) => noteOf(book.language, key))]);
}
