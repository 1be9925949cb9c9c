import { labelText } from '../../base/labels';
import { type Cell, type Grid, LANGUAGES } from '../../base/types';
import type { Book, Sheet } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import type { Standings } from '../../sheet/standings';
import { tab } from '../../sheet/tabs';
import { type TextLook, textStyles } from '../../sheet/text-styles';
import { labels } from '../../text';
import { changeSettings } from './change';
import { dressSettings } from './dress-settings';
import type { SettingKind } from './kinds';
import { cellOfPlace } from './list-columns';
import { headerOf, keysOf, LIST_NAMES, LISTS, type ListName, noteOf, SETTINGS_HEADER_ROW, titleOf } from './lists';
import { isOlder } from './rate-choice';
import { settingsSheetOf } from './reading';
import { mayMend, type SettingsSheet, seeSettings } from './seen';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings';

/** More labels of settings than a sheet of somebody's own has by chance. */
const ENOUGH_SETTINGS = 3;

export const settingsTab = tab({
  key: 'settings',
  frozenRows: 4,
  recognises: ({ values }) =>
    seeSettings(values).settings.size >= ENOUGH_SETTINGS ||
    LANGUAGES.some((language) => values[0]?.[0] === labels(language, 'sheet').settingsTitle),
});

/** A setting or a list's column that had another name, and the one it has again. */
export interface RenamedSetting {
  readonly name: string;
  readonly back: string;
}

/**
 * Writes what is missing on the settings tab: its headings, settings and lists; what has another name gets its own back. All else
 * that stands there is left alone, and nothing is written while something is for a person to settle.
 * @returns what has its name back
 */
export function ensureSettings(book: Book, patterns: Patterns): readonly RenamedSetting[] {
  if (!mayMend(book.once(settingsSheetOf))) return [];
  const renamed = nameAgain(book);
  addMissing(book, patterns);
  return renamed;
}

function nameAgain(book: Book): readonly RenamedSetting[] {
  const seen = book.once(settingsSheetOf);
  const { rows, columns, values } = seen;
  const renamed = [
    ...renamedIn(
      rows.standings,
      (row) => ({ row, column: rows.column }),
      (name) => nameOf(book, name),
    ),
    ...renamedIn(columns.standings, cellOfPlace, (key) => headerOf(book.language, key)),
  ].map((one) => ({ ...one, name: labelText(values[one.row]?.[one.column]) }));
  if (renamed.length === 0) return [];
  const renamedLists = LIST_NAMES.filter((list) =>
    keysOf(list).some((key) => columns.standings.get(key)?.by === 'mark'),
  );
  changeSettings(book, seen, renamedLists, (sheet) => {
    for (const { row, column, back } of renamed) sheet.getRange(row + 1, column + 1).setValue(back);
  });
  return renamed;
}

const nameOf = (book: Book, name: SettingName): string => labels(book.language, 'settings')[name];

const renamedIn = <K extends string>(
  standings: Standings<K>,
  cellOf: (place: number) => { readonly row: number; readonly column: number },
  nameOf: (key: K) => string,
) =>
  [...standings].flatMap(([key, standing]) =>
    standing.by === 'mark' ? [{ ...cellOf(standing.at), back: nameOf(key) }] : [],
  );

function addMissing(book: Book, patterns: Patterns): void {
  const seen = book.once(settingsSheetOf);
  const fresh = seen.settings.size === 0 && seen.lists.size === 0;
  const missing = SETTING_NAMES.filter((name) => !seen.settings.has(name));
  const lacks = (list: ListName) => keysOf(list).filter((key) => !seen.lists.has(key)).length;
  const missingLists = LIST_NAMES.filter((list) => lacks(list) === keysOf(list).length);
  const short = LIST_NAMES.filter((list) => !missingLists.includes(list) && lacks(list) > 0);
  const marked = book.isMarked('settings');
  const finished = marked && !book.isBegun('settings');
  if (finished && missing.length === 0 && missingLists.length === 0 && short.length === 0) return;
  if (finished) book.begin('settings');
  const row = fresh ? null : freeRow(seen, missing.length);
  const written = changeSettings(book, seen, [], (sheet) => {
    const rows = addSettings(book, sheet, missing, { row, column: seen.rows.column + 1 });
    if (!finished && !fresh) helpLists(book, sheet, seen);
    if (!fresh) addListsBeside(book, sheet, missingLists, seen.values);
    return fresh ? beside(rows, addLists(book, sheet, missingLists, FIRST_LIST)) : null;
  });
  if (written) book.know('settings', written);
  for (const list of short) completeList(book, list);
  dressSettings(book, book.sheet('settings')!, book.once(settingsSheetOf), { patterns, whole: !marked });
  if (marked) book.finish('settings');
}

const FIRST_LIST = LISTS[LIST_NAMES[0]!].column;

/** All that a new tab holds: the settings, and right of them the headings of the lists. */
function beside(settings: Grid, headings: Grid): Grid {
  const width = FIRST_LIST - 1 + headings[0]!.length;
  return settings.map((cells, row) => {
    const heading = headings[row - (SETTINGS_HEADER_ROW - 2)] ?? [];
    return Array.from({ length: width }, (_, column) => cells[column] ?? heading[column - FIRST_LIST + 1] ?? '');
  });
}

/** The first row below the settings from which so many are blank in their columns. */
function freeRow({ values, settings, rows }: SettingsSheet, height: number): number {
  const isFilled = (cells: readonly Cell[] = []) => [0, 1, 2].some((k) => (cells[rows.column + k] ?? '') !== '');
  let row = Math.max(...[...settings.values()].map((at) => at.row), SETTINGS_HEADER_ROW) + 1;
  for (let k = 0; k < height; k++) {
    if (!isFilled(values[row + k - 1])) continue;
    row += k + 1;
    k = -1;
  }
  return row;
}

/** Gives a list the columns it lacks, each right of the one before it; what stands there moves over. */
function completeList(book: Book, list: ListName): void {
  const seen = book.once(settingsSheetOf);
  const { values, lists } = seen;
  const keys = keysOf(list);
  const known = keys.flatMap((key) => lists.get(key) ?? []);
  const { row } = known[0]!;
  const width = values[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, at) => values.some((cells) => (cells[at] ?? '') !== ''));
  const columns = new Map(keys.map((key) => [key, lists.get(key)?.column]));
  changeSettings(book, seen, [list], (sheet) => {
    for (const [k, key] of keys.entries()) {
      if (columns.get(key) !== undefined) continue;
      const before = keys.slice(0, k).flatMap((other) => columns.get(other) ?? []);
      const column = k === 0 ? Math.min(...known.map((at) => at.column)) : Math.max(...before) + 1;
      if (k === 0 || filled[column - 1]) {
        sheet.insertColumnBefore(column);
        filled.splice(column - 1, 0, true);
        for (const [other, at] of columns) if (at !== undefined && at >= column) columns.set(other, at + 1);
      }
      filled[column - 1] = true;
      columns.set(key, column);
      const cell = sheet.getRange(row - 1, column);
      cell.setValue(headerOf(book.language, key)).setNote(noteOf(book.language, key));
    }
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
  const taken = new Set<number>();
  for (const list of missing) {
    const [{ column }, width] = [LISTS[list], keysOf(list).length];
    const columns = keysOf(list).map((_, k) => column + k);
    const free = columns.every((at) => !taken.has(at) && values.every((row) => (row[at - 1] ?? '') === ''));
    const first = free ? column : next;
    const lacking = first + width - 1 - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    addLists(book, sheet, [list], first);
    for (const k of columns.keys()) taken.add(first + k);
    // A list in its own column may stand right of what is in use.
    next = Math.max(next, first + width + 1);
  }
}

interface Where {
  /** Null for a new tab, which gets what stands above the settings too. */
  readonly row: number | null;
  readonly column: number;
}

/** Writes settings below each other. */
function addSettings(book: Book, sheet: Sheet, missing: readonly SettingName[], { row, column }: Where): Grid {
  if (missing.length === 0) return [];
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
    return [names[name], kind.first(book, row === null || ('older' in kind && !isOlder(book))), help[name]];
  });
  const cells = row === null ? [...top, ...rows] : rows;
  const range = sheet.getRange(row ?? 1, column, cells.length, 3);
  range.setTextStyles(
    textStyles(row === null ? [...TOP_LOOKS, ...rows.map(() => ROW_LOOKS)] : rows.map(() => ROW_LOOKS)),
  );
  range.setValues(cells);
  return cells;
}

const PLAIN: TextLook = { bold: false, color: LOOK.text, size: LOOK.textSize };
const HINT: TextLook = { ...PLAIN, color: LOOK.hint };
/** A setting, its value, and the hint that explains it. */
const ROW_LOOKS = [PLAIN, PLAIN, HINT];
const TOP_LOOKS: readonly TextLook[][] = [
  [{ bold: true, color: LOOK.accent, size: LOOK.titleSize }, PLAIN, PLAIN],
  [HINT, PLAIN, PLAIN],
  [PLAIN, PLAIN, PLAIN],
  [PLAIN, PLAIN, PLAIN],
];

/** Writes the titles and headers of lists that stand side by side. */
function addLists(book: Book, sheet: Sheet, lists: readonly ListName[], column: number): Grid {
  if (lists.length === 0) return [];
  const keys = lists.flatMap(keysOf);
  const titles = lists.flatMap((list) => keysOf(list).map((_, k) => (k === 0 ? titleOf(book.language, list) : '')));
  const header = sheet.getRange(SETTINGS_HEADER_ROW - 1, column, 2, keys.length);
  const headings: Grid = [titles, keys.map((key) => headerOf(book.language, key))];
  header.setValues(headings);
  header.setNotes([keys.map(() => ''), keys.map((key) => noteOf(book.language, key))]);
  return headings;
}
