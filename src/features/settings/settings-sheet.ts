import { foldLabel } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import { WEEKENDS } from '../../calendar/weekend';
import { a1 } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import { tab } from '../../sheet/tabs';
import { textStyles } from '../../sheet/text-styles';
import { labels } from '../../text';
import {
  CURRENCIES,
  LISTS,
  type ListColumn,
  type ListName,
  listOf,
  REGION_CHOICES,
  SETTINGS,
  SETTINGS_HEADER_ROW,
  type Setting,
  type SettingName,
  type SettingsList,
} from './settings';

export const settingsTab = tab({ key: 'settings', frozenRows: 4 });

/** A cell of the settings tab (1-based). */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Where each setting and list stands on the tab now, and what it holds. */
export interface SettingsSheet {
  readonly values: Grid;
  /** The value cell of each setting found; people may insert rows and columns or sort the rows. */
  readonly settings: ReadonlyMap<SettingName, CellAt>;
  /** The first cell below the header of each list column found. */
  readonly lists: ReadonlyMap<string, CellAt>;
}

export const listKey = (list: ListName, column: ListColumn['name']): string => `${list}.${column}`;

/** Finds the settings by their names and the lists by their headers, in either language. */
export function seeSettings(values: Grid): SettingsSheet {
  const settings = new Map<SettingName, CellAt>();
  const lists = new Map<string, CellAt>();
  const bySetting = new Map(SETTINGS.flatMap((s) => [s.label.en, s.label.fr].map((l) => [foldLabel(l), s] as const)));
  values.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (typeof cell !== 'string' || cell === '') return;
      const setting = bySetting.get(foldLabel(cell));
      if (setting && !settings.has(setting.name)) settings.set(setting.name, { row: i + 1, column: j + 2 });
    });
    for (const { name, columns } of LISTS) {
      const [first, ...others] = columns;
      if (!first || lists.has(listKey(name, first.name))) continue;
      const start = row.findIndex(
        (cell, j) => matches(cell, first) && (others.length === 0 || matches(row[j + 1], others[0]!)),
      );
      if (start < 0) continue;
      columns.forEach((column, k) => {
        // A list of an older workbook may lack its last columns.
        if (matches(row[start + k], column)) {
          lists.set(listKey(name, column.name), { row: i + 2, column: start + k + 1 });
        }
      });
    }
  });
  return { values, settings, lists };
}

function matches(cell: Cell | undefined, column: ListColumn): boolean {
  const label = foldLabel(cell ?? '');
  return label !== '' && (label === foldLabel(column.label.en) || label === foldLabel(column.label.fr));
}

/** The cells of one list column, from below its header to the end of the tab. */
export function listCells(sheet: SettingsSheet, list: ListName, column: ListColumn['name']): Cell[] {
  const at = sheet.lists.get(listKey(list, column));
  return at
    ? sheet.values.slice(at.row - 1, at.row - 1 + listOf(list).rows).map((row) => row[at.column - 1] ?? '')
    : [];
}

/** Writes what is missing on the settings tab: its headings, settings and lists. What stands there is left alone. */
export function ensureSettings(book: Book, patterns: Patterns): void {
  const seen = seeSettings(book.values('settings'));
  const fresh = seen.settings.size === 0 && seen.lists.size === 0;
  const missing = SETTINGS.filter((setting) => !seen.settings.has(setting.name));
  const has = (list: SettingsList, column: ListColumn) => seen.lists.has(listKey(list.name, column.name));
  const missingLists = LISTS.filter((list) => !list.columns.some((column) => has(list, column)));
  const short = LISTS.filter((list) => !missingLists.includes(list) && !list.columns.every((c) => has(list, c)));
  const finished = book.isMarked('settings');
  if (finished && missing.length === 0 && missingLists.length === 0 && short.length === 0) return;
  const last = Math.max(...[...seen.settings.values()].map((c) => c.row), SETTINGS_HEADER_ROW);
  book.write('settings', (sheet) => {
    if (fresh) dressTitle(sheet);
    addSettings(book, sheet, missing, fresh ? SETTINGS_HEADER_ROW + 1 : last + 1, fresh);
    for (const list of short) completeList(book, sheet, list, seen);
    if (!finished && !fresh) helpLists(book, sheet, seen);
    if (fresh) addLists(book, sheet, missingLists);
    else addListsBeside(book, sheet, missingLists, seen.values);
  });
  dressSettings(book, book.sheet('settings')!, seeSettings(book.values('settings')), patterns, !finished);
}

/** The look of the title and of the hint below it. */
function dressTitle(sheet: Sheet): void {
  const title = { bold: true, color: LOOK.accent, size: LOOK.titleSize };
  const hint = { bold: false, color: LOOK.hint, size: 10 };
  sheet.getRange(1, 1, 2, 1).setTextStyles(textStyles([[title], [hint]]));
}

/** Gives a list the columns it lacks, right of those it has; what stands there moves over. */
function completeList(book: Book, sheet: Sheet, list: SettingsList, seen: SettingsSheet): void {
  const first = seen.lists.get(listKey(list.name, list.columns[0]!.name));
  if (!first) return;
  list.columns.forEach((column, k) => {
    if (seen.lists.has(listKey(list.name, column.name))) return;
    const at = first.column + k;
    if (seen.values.some((row) => (row[at - 1] ?? '') !== '')) sheet.insertColumnBefore(at);
    sheet
      .getRange(first.row - 1, at)
      .setValue(column.label[book.language])
      .setNote(column.help[book.language]);
  });
}

/** Explains the lists that are there, where a script was ended before it had. */
function helpLists(book: Book, sheet: Sheet, seen: SettingsSheet): void {
  for (const { name, columns } of LISTS) {
    for (const column of columns) {
      const at = seen.lists.get(listKey(name, column.name));
      if (at) sheet.getRange(at.row - 1, at.column).setNote(column.help[book.language]);
    }
  }
}

/** A list that is missing comes back in its own column, or right of everything else where that is taken. */
function addListsBeside(book: Book, sheet: Sheet, missing: readonly SettingsList[], values: Grid): void {
  const used = Math.max(
    0,
    ...values.map((row) => row.reduce<number>((last, cell, j) => (cell === '' ? last : j + 1), 0)),
  );
  let next = used + 2;
  for (const list of missing) {
    const free = list.columns.every((_, k) => values.every((row) => (row[list.column - 1 + k] ?? '') === ''));
    addLists(book, sheet, [free ? list : { ...list, column: next }]);
    if (!free) next += list.columns.length + 1;
  }
}

/** Writes settings below each other, and what stands above them on a new tab. */
function addSettings(book: Book, sheet: Sheet, missing: readonly Setting[], row: number, header: boolean): void {
  if (missing.length === 0) return;
  const language = book.language;
  const text = labels(language, 'sheet');
  const initial = (setting: Setting): Cell => {
    if (setting.name === 'asOf') return book.dateCell(book.today());
    if (setting.name === 'weekend') return WEEKENDS.find((w) => w.code === setting.initial)?.label[language] ?? '';
    if (setting.name === 'region') return firstRegion(header ? book.locale : '').label[language];
    return setting.initial;
  };
  const top = [
    [text.settingsTitle, '', ''],
    [text.settingsHint, '', ''],
    ['', '', ''],
    [text.settingHeader, text.valueHeader, text.helpHeader],
  ];
  const rows = [
    ...(header ? top : []),
    ...missing.map((setting) => [setting.label[language], initial(setting), setting.help[language]]),
  ];
  sheet.getRange(header ? 1 : row, 1, rows.length, 3).setValues(rows);
}

/** A new workbook of France starts with the holidays of France; any other, and one that is older, with none. */
function firstRegion(locale: string) {
  const region = /^fr[_-]FR$/i.test(locale) ? 'FR' : null;
  return REGION_CHOICES.find((choice) => choice.region === region) ?? REGION_CHOICES[0]!;
}

/** Writes the headers of lists that stand side by side. */
function addLists(book: Book, sheet: Sheet, lists: readonly SettingsList[]): void {
  const [first] = lists;
  if (!first) return;
  const columns = lists.flatMap((list) => list.columns);
  const header = sheet.getRange(SETTINGS_HEADER_ROW - 1, first.column, 2, columns.length);
  const titles = lists.flatMap((list) =>
    list.columns.map((_, k) => (k === 0 ? (list.title?.[book.language] ?? '') : '')),
  );
  header.setValues([titles, columns.map((column) => column.label[book.language])]);
  header.setNotes([columns.map(() => ''), columns.map((column) => column.help[book.language])]);
}

const NEW_ROWS = 1000;

/** List columns of labels and remarks: what is typed there stays the text it is. */
const TEXT_COLUMNS: readonly (readonly [ListName, ListColumn['name']])[] = [
  ['channels', 'label'],
  ['personas', 'label'],
  ['averages', 'persona'],
  ['adjustments', 'channel'],
  ['adjustments', 'persona'],
  ['adjustments', 'why'],
];

/** Formats, validations and column widths, wherever the settings and lists stand. */
function dressSettings(book: Book, sheet: Sheet, seen: SettingsSheet, patterns: Patterns, whole: boolean): void {
  const cellOf = (setting: Setting): CellAt | undefined => seen.settings.get(setting.name);
  const values = SETTINGS.flatMap((s) => cellOf(s) ?? []);
  // People may have deleted rows; a new sheet has room for every list.
  const lastRow = book.isNew('settings') ? NEW_ROWS : sheet.getMaxRows();
  const at = (list: ListName, column: ListColumn['name']): string[] => {
    const cell = seen.lists.get(listKey(list, column));
    return cell ? [a1(cell.row, cell.column, Math.min(listOf(list).rows, lastRow - cell.row + 1))] : [];
  };
  const inputs = [
    ...values.map((at) => a1(at.row, at.column)),
    ...LISTS.flatMap((list) => list.columns.flatMap((column) => at(list.name, column.name))),
  ];
  sheet.getRangeList(inputs).setBackground(LOOK.input);
  sheet.getRangeList(values.map((at) => a1(at.row, at.column))).setHorizontalAlignment('right');
  sheet.getRangeList(values.map((at) => a1(at.row, at.column - 1, 1, 3))).setVerticalAlignment('middle');
  sheet
    .getRangeList(values.map((at) => a1(at.row, at.column + 1)))
    .setFontColor(LOOK.hint)
    .setWrap(true);
  const headers = [...seen.lists.values()].map((at) => a1(at.row - 1, at.column));
  if (whole) headers.push(a1(SETTINGS_HEADER_ROW, 1, 1, 3));
  sheet.getRangeList(headers).setFontWeight('bold').setBackground(LOOK.header);
  const settingsOf = (type: Setting['type']): string[] =>
    SETTINGS.filter((s) => s.type === type).flatMap((s) => {
      const cell = cellOf(s);
      return cell ? [a1(cell.row, cell.column)] : [];
    });
  const formats: [string, string[]][] = [
    [patterns.date, [...settingsOf('date'), ...at('holidays', 'date')]],
    [patterns.month, [...at('goals', 'month'), ...at('adjustments', 'month')]],
    [patterns.money, [...at('goals', 'goal'), ...at('averages', 'amount')]],
    ['0%', [...settingsOf('percent'), ...at('goals', 'share')]],
    [patterns.text, [...TEXT_COLUMNS.flatMap(([list, column]) => at(list, column)), ...settingsOf('text')]],
  ];
  for (const [pattern, where] of formats) if (where.length > 0) sheet.getRangeList(where).setNumberFormat(pattern);
  validate(book, sheet, seen);
  const worked = seen.lists.get(listKey('holidays', 'worked'));
  if (worked) {
    const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet
      .getRange(worked.row, worked.column, Math.min(listOf('holidays').rows, lastRow - worked.row + 1), 1)
      .setDataValidation(box);
  }
  const first = values[0];
  if (first) {
    sheet.setColumnWidths(first.column - 1, 2, 190);
    sheet.setColumnWidth(first.column + 1, 380);
  }
  const columns = [...seen.lists.values()].map((cell) => cell.column);
  const left = Math.min(...columns);
  sheet.setColumnWidths(left, Math.max(...columns) - left + 1, 140);
}

/** Validates the value cells, in one call where they stand below each other as in a new workbook. */
function validate(book: Book, sheet: Sheet, seen: SettingsSheet): void {
  const rules = SETTINGS.map((setting) => ({ at: seen.settings.get(setting.name), rule: validationOf(book, setting) }));
  const top = rules[0]?.at;
  if (top && rules.every(({ at }, i) => at?.row === top.row + i && at.column === top.column)) {
    sheet.getRange(top.row, top.column, rules.length, 1).setDataValidations(rules.map(({ rule }) => [rule]));
    return;
  }
  for (const { at, rule } of rules) if (at && rule) sheet.getRange(at.row, at.column).setDataValidation(rule);
}

/** What Sheets itself refuses in a setting's cell, with a sentence that says what is wanted. */
function validationOf(book: Book, setting: Setting): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const text = labels(book.language, 'sheet');
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  const number = book.format();
  const shown = (value: number) => (setting.type === 'percent' ? number.percent(value) : number.int(value));
  switch (setting.type) {
    case 'date':
      return rule.requireDate().setHelpText(text.validDate).build();
    case 'checkbox':
      return rule.requireCheckbox().build();
    case 'months':
    case 'percent': {
      const min = setting.min ?? 0;
      const max = setting.max ?? 1;
      const help = text.validNumber({ min: shown(min), max: shown(max) });
      return rule.requireNumberBetween(min, max).setHelpText(help).build();
    }
    case 'currency':
      return rule
        .requireValueInList([...CURRENCIES], true)
        .setAllowInvalid(true)
        .setHelpText(text.validCurrency)
        .build();
    case 'weekend':
    case 'region': {
      const choices = setting.type === 'weekend' ? WEEKENDS : REGION_CHOICES;
      return rule
        .requireValueInList(
          choices.map((choice) => choice.label[book.language]),
          true,
        )
        .setHelpText(text.validChoice)
        .build();
    }
    case 'text':
      return null;
  }
}
