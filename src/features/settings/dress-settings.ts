import { a1 } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import { tickBox } from '../../sheet/rules';
import { NEW_ROWS } from '../../sheet/sizes';
import type { SettingKind } from './kinds';
import { type ColumnLook, LIST_NAMES, LISTS, lookOf, SETTINGS_HEADER_ROW } from './lists';
import type { CellAt, SettingsSheet } from './seen';
import { SETTING_NAMES, SETTINGS } from './settings';

interface Dress {
  readonly patterns: Patterns;
  /** With what stands above the settings, too. */
  readonly whole: boolean;
}

/** Formats, validations and column widths, wherever the settings and lists stand. */
export function dressSettings(book: Book, sheet: Sheet, seen: SettingsSheet, { patterns, whole }: Dress): void {
  const values = SETTING_NAMES.flatMap((name) => seen.settings.get(name) ?? []);
  const lists = listRanges(book, sheet, seen);
  colour(sheet, seen, { values, inputs: [...values.map((at) => a1(at.row, at.column)), ...lists.all], whole });
  const percent = '0%';
  const settings = (pattern: string): string[] =>
    SETTING_NAMES.flatMap((name) => {
      const [{ look }, at]: [SettingKind<unknown>, CellAt | undefined] = [SETTINGS[name], seen.settings.get(name)];
      if (!at || !look) return [];
      return (look === 'percent' ? percent : patterns[look]) === pattern ? [a1(at.row, at.column)] : [];
    });
  const formats: readonly (readonly [string, readonly string[]])[] = [
    [patterns.date, lists.of('date')],
    [patterns.month, lists.of('month')],
    [patterns.money, lists.of('money')],
    [percent, lists.of('percent')],
    [patterns.text, lists.of('text')],
  ];
  for (const [pattern, cells] of formats) {
    const where = [...cells, ...settings(pattern)];
    if (where.length > 0) sheet.getRangeList(where).setNumberFormat(pattern);
  }
  validate(book, sheet, seen);
  const box = tickBox();
  for (const cells of lists.of('tick')) sheet.getRange(cells).setDataValidation(box);
  widen(sheet, values[0], [...seen.lists.values()]);
}

/** The cells of the lists, all of them and by what they hold. */
function listRanges(book: Book, sheet: Sheet, seen: SettingsSheet) {
  // People may have deleted rows; a new sheet has room for every list.
  const lastRow = book.isNew('settings') ? NEW_ROWS : sheet.getMaxRows();
  const ranges = LIST_NAMES.flatMap((list) =>
    [...seen.lists].flatMap(([key, at]) =>
      key.startsWith(`${list}.`)
        ? [{ look: lookOf(key), where: a1(at.row, at.column, Math.min(LISTS[list].rows, lastRow - at.row + 1)) }]
        : [],
    ),
  );
  const of = (look: ColumnLook) => ranges.flatMap((range) => (range.look === look ? [range.where] : []));
  return { all: ranges.map(({ where }) => where), of };
}

interface Coloured {
  readonly values: readonly CellAt[];
  readonly inputs: readonly string[];
  readonly whole: boolean;
}

function colour(sheet: Sheet, { lists }: SettingsSheet, { values, inputs, whole }: Coloured): void {
  sheet.getRangeList([...inputs]).setBackground(LOOK.input);
  sheet.getRangeList(values.map((at) => a1(at.row, at.column))).setHorizontalAlignment('right');
  // An explanation takes several lines, and the lists stand beside the settings.
  const beside = values.map((at) => a1(at.row, at.column - 1, 1, 3));
  sheet.getRangeList([...beside, ...inputs]).setVerticalAlignment(LOOK.vertical);
  sheet.getRangeList(values.map((at) => a1(at.row, at.column + 1))).setWrap(true);
  const headers = [...lists.values()].map((at) => a1(at.row - 1, at.column));
  if (whole) headers.push(a1(SETTINGS_HEADER_ROW, 1, 1, 3));
  sheet.getRangeList(headers).setFontWeight('bold').setBackground(LOOK.header);
}

function widen(sheet: Sheet, first: CellAt | undefined, lists: readonly CellAt[]): void {
  if (first) {
    sheet.setColumnWidths(first.column - 1, 2, 190);
    sheet.setColumnWidth(first.column + 1, 380);
  }
  const columns = lists.map((cell) => cell.column);
  const left = Math.min(...columns);
  sheet.setColumnWidths(left, Math.max(...columns) - left + 1, 140);
}

/** Validates the value cells, in one call where they stand below each other as in a new workbook. */
function validate(book: Book, sheet: Sheet, seen: SettingsSheet): void {
  const rules = SETTING_NAMES.map((name) => {
    const kind: SettingKind<unknown> = SETTINGS[name];
    return { at: seen.settings.get(name), rule: kind.rule?.(book) ?? null };
  });
  const top = rules[0]?.at;
  if (top && rules.every(({ at }, i) => at?.row === top.row + i && at.column === top.column)) {
    sheet.getRange(top.row, top.column, rules.length, 1).setDataValidations(rules.map(({ rule }) => [rule]));
    return;
  }
  for (const { at, rule } of rules) if (at && rule) sheet.getRange(at.row, at.column).setDataValidation(rule);
}
