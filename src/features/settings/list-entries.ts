import { isBlank } from '../../base/cells';
import { labelText } from '../../base/labels';
import type { Cell } from '../../base/types';
import { a1 } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import type { Place } from '../../sheet/tabs';
import { textSafe } from '../../sheet/text-safe';
import { changeSettings } from './change';
import { writeRows } from './list-write';
import { type ColumnOf, keysOf, LISTS, type ListName, listKey } from './lists';
import { settingsSheetOf } from './reading';
import { type CellAt, cellsBelow, listCells, mayMend, type SettingsSheet } from './seen';

/** A row of a list: its cells, from left to right. */
export type ListRow = readonly Cell[];

/** The rows of a list as they stand, to the last filled one. */
export interface ListRows {
  /** The first cell below the first header. */
  readonly at: CellAt;
  readonly rows: readonly ListRow[];
}

/** Null while the tab lacks the list. */
export function rowsOf(book: Book, list: ListName): ListRows | null {
  const seen = book.once(settingsSheetOf);
  const keys = keysOf(list);
  const at = seen.lists.get(keys[0]!);
  if (!at) return null;
  const cells = keys.map((key) => cellsBelow(seen, key, LISTS[list].rows));
  const height = Math.max(...cells.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, row) => keys.map((_, k) => cells[k]?.[row] ?? ''));
  const filled = rows.reduce((last, row, index) => (row.every(isBlank) ? last : index + 1), 0);
  return { at, rows: rows.slice(0, filled) };
}

/** A row of a list with something in the column that counts; rows without it say nothing. */
export interface ListEntry<L extends ListName> {
  readonly value: Cell;
  /** The value as it is typed, and where. */
  readonly typed: string;
  readonly place: Place;
  cell(column: ColumnOf<L>): Cell;
}

/** @param value the column that counts */
export function entriesOf<L extends ListName>(book: Book, list: L, value: ColumnOf<L>): ListEntry<L>[] {
  const seen = book.once(settingsSheetOf);
  const at = seen.lists.get(listKey(list, value));
  if (!at) return [];
  const columns = new Map(keysOf(list).map((key) => [key, cellsBelow(seen, key, LISTS[list].rows)]));
  return listCells(seen, list, value).flatMap((cell, index): ListEntry<L>[] => {
    if (isBlank(cell)) return [];
    const place: Place = { tab: 'settings', a1: a1(at.row + index, at.column) };
    const beside = (column: ColumnOf<L>): Cell => columns.get(listKey(list, column))?.[index] ?? '';
    return [{ value: cell, typed: labelText(cell), place, cell: beside }];
  });
}

/** Writes rows below the last one of a list, in one go. */
export function appendRows(book: Book, list: ListName, found: ListRows, added: readonly ListRow[]): void {
  if (added.length === 0) return;
  const seen = book.once(settingsSheetOf);
  changeSettings(book, seen, [list], (tab) => writeBelow(tab, seen, list, found, added));
}

function writeBelow(
  tab: Sheet,
  seen: SettingsSheet,
  list: ListName,
  { at, rows }: ListRows,
  added: readonly ListRow[],
): void {
  const last = at.row + rows.length + added.length - 1;
  const missing = last <= seen.values.length ? 0 : last - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  const safe = added.map((row) => row.map((cell) => textSafe(cell)));
  writeRows(tab, seen, list, rows.length, safe);
}

/** How entries of a list are told apart, and which of their cells a new one changes. */
export interface EntryKind<L extends ListName> {
  readonly list: L;
  readonly value: ColumnOf<L>;
  isSame(row: ListRow, entry: ListRow): boolean;
}

/**
 * Puts entries into a list: the row of one that is there already gets the new value and keeps everything else, any other goes
 * below the last row.
 * @returns false where the list is not found for sure or has no room: then nothing is written
 */
export function putEntries<L extends ListName>(
  book: Book,
  { list, value, isSame }: EntryKind<L>,
  entries: readonly ListRow[],
): boolean {
  const found = rowsOf(book, list);
  const seen = book.once(settingsSheetOf);
  const key = listKey(list, value);
  const at = seen.lists.get(key);
  if (!found || !at || !mayMend(seen)) return false;
  const k = keysOf(list).indexOf(key);
  const placed = entries.map((entry) => ({ entry, index: placeOf(found.rows, k, (row) => isSame(row, entry)) }));
  const added = placed.flatMap(({ entry, index }) => (index < 0 ? [entry] : []));
  if (found.rows.length + added.length > LISTS[list].rows) return false;
  const changed = placed.filter(({ entry, index }) => index >= 0 && found.rows[index]![k] !== entry[k]);
  const values = new Map(changed.map(({ entry, index }) => [index, entry[k]!]));
  if (values.size + added.length === 0) return true;
  changeSettings(book, seen, [list], (tab) => {
    writeRuns(tab, at, values);
    if (added.length > 0) writeBelow(tab, seen, list, found, added);
  });
  return true;
}

/** The row of an entry: the one that has a value, where there are several. */
function placeOf(rows: readonly ListRow[], value: number, isSame: (row: ListRow) => boolean): number {
  const filled = rows.findIndex((row) => isSame(row) && !isBlank(row[value]));
  return filled >= 0 ? filled : rows.findIndex(isSame);
}

/** Writes cells of a column, neighbours in one go. */
function writeRuns(tab: Sheet, at: CellAt, values: ReadonlyMap<number, Cell>): void {
  for (const [start] of values) {
    if (values.has(start - 1)) continue;
    const run: Cell[][] = [];
    for (let index = start; values.has(index); index++) run.push([values.get(index)!]);
    tab.getRange(at.row + start, at.column, run.length, 1).setValues(run);
  }
}
