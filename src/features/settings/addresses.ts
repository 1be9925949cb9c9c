import { isBlank } from '../../base/cells';
import { wordIn } from '../../base/words';
import { a1, absolute, columnLetters, quoted } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { TablePiece } from '../../sheet/pieces';
import { areaOf, quote } from '../../sheet/stack';
import type { TabName } from '../../sheet/tabs';
import { logAddress } from '../leads/known-columns';
import type { SettingKind } from './kinds';
import { type ColumnOf, keysOf, LISTS, type ListName, listKey } from './lists';
import { asOfOf, settingsOf, settingsSheetOf } from './reading';
import type { CellAt } from './seen';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings';

/** Where the formulas find what they need; the addresses follow the sheets' present names and places. */
export interface Addresses {
  /** The lead log: whole columns. */
  readonly log: string;
  /** The cell of a setting; while it holds nothing that formulas can read, or is not there, what stands in for it. */
  setting(name: SettingName): string;
  list<L extends ListName>(name: L, column: ColumnOf<L>): string;
  /** The personas that count: their list, or the one for all. */
  readonly personas: string;
  /** All columns of a list, below its headers. */
  wholeList(name: ListName): string;
  /** The same with its headers, for functions that read a list as it is. */
  listWithHeaders(name: ListName): string;
  /** A table of a tab, with the room it may grow into. */
  area(tab: TabName, piece: TablePiece): string;
  /** Columns of a tab, whole. */
  columns(tab: TabName, column: number, width: number): string;
  /** A range of a tab, both ends included, as an absolute address. */
  range(tab: TabName, row: number, column: number, height: number, width: number): string;
}

const NOTHING = '""';

export function addressesOf(book: Book): Addresses {
  const { settings, lists } = book.once(settingsSheetOf);
  const name = (tab: TabName): string => quoted(book.nameOf(tab));
  const onSettings = (at: { row: number; column: number } | undefined, height = 1, width = 1): string =>
    at ? `${name('settings')}!${absolute(at.row, at.column, height, width)}` : NOTHING;
  const range: Addresses['range'] = (tab, row, column, height, width) =>
    `${name(tab)}!${absolute(row, column, height, width)}`;
  /** From its first column to its last: one of one's own may stand between them. */
  const wholeList = (list: ListName, headers: number): string => {
    const found = keysOf(list).flatMap((key) => lists.get(key) ?? []);
    const columns = found.map(({ column }) => column);
    const [row, column] = [(found[0]?.row ?? 0) - headers, Math.min(...columns)];
    const at = found.length > 0 ? { row, column } : undefined;
    return onSettings(at, LISTS[list].rows + headers, Math.max(...columns) - column + 1);
  };
  return {
    log: logAddress(book),
    setting: (name) => (isReadable(book, name) ? onSettings(settings.get(name)) : valueInFormulas(book, name)),
    list: (list, column) => onSettings(lists.get(listKey(list, column)), LISTS[list].rows),
    personas: book.once(settingsOf).onePersona
      ? quote(wordIn(book.language, 'allPersonas'))
      : onSettings(lists.get('personas.label'), LISTS.personas.rows),
    wholeList: (list) => wholeList(list, 0),
    listWithHeaders: (list) => wholeList(list, 1),
    area: (tab, piece) => {
      const { row, height, width } = areaOf(piece);
      return range(tab, row, 1, height, width);
    },
    columns: (tab, column, width) => {
      const [first, last] = [columnLetters(column), columnLetters(column + width - 1)];
      return `${name(tab)}!$${first}:$${last}`;
    },
    range,
  };
}

/** Whether formulas read of the cell of a setting what it is set to. One that may stay blank they read so. */
function isReadable(book: Book, name: SettingName): boolean {
  const { values, settings } = book.once(settingsSheetOf);
  const [kind, at]: [SettingKind<unknown>, CellAt | undefined] = [SETTINGS[name], settings.get(name)];
  if (at === undefined || book.once(settingsOf).unreadable.has(name)) return false;
  const cell = values[at.row - 1]?.[at.column - 1] ?? '';
  return isBlank(cell) ? kind.initial === null : typeof cell !== 'string' || kind.readsText?.(cell) === true;
}

function valueInFormulas(book: Book, name: SettingName): string {
  const kind: SettingKind<unknown> = SETTINGS[name];
  const value = name === 'asOf' ? book.once(asOfOf) : book.once(settingsOf)[name];
  return kind.written?.(value) ?? NOTHING;
}

/** The settings whose values stand in formulas in place of their cells: a tab drawn for others is drawn anew. */
export const standInsOf = (book: Book): readonly string[] =>
  SETTING_NAMES.flatMap((name) => (isReadable(book, name) ? [] : [`${name} ${valueInFormulas(book, name)}`]));

/** A link to the cells of a list, as a formula. */
export const linkToList = (book: Book, list: ListName, words: string): string =>
  linkTo(book, book.once(settingsSheetOf).lists.get(keysOf(list)[0]!), words);

/** A link to the cell of a setting, as a formula. */
export const linkToSetting = (book: Book, name: SettingName, words: string): string =>
  linkTo(book, book.once(settingsSheetOf).settings.get(name), words);

function linkTo(book: Book, at: CellAt | undefined, words: string): string {
  const id = book.idOf('settings');
  if (!at || id === null) return words;
  return `=HYPERLINK("#gid=${id}&range=${a1(at.row, at.column)}";"${words.replace(/"/g, '""')}")`;
}
