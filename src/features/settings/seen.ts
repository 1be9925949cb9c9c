import type { Cell, Grid } from '../../base/types';
import { isSettled, type Places, type Standing, type Standings } from '../../sheet/standings';
import { cellOfPlace, LIST_KEYS, type ListColumns, seeListColumns } from './list-columns';
import { LISTS, type ListKey, type ListName, listKey } from './lists';
import { type SettingRows, seeSettingRows } from './setting-rows';
import { SETTING_NAMES, type SettingName } from './settings';

/** A cell of the settings tab (1-based). */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Where each setting and list stands on the tab now, and what it holds. */
export interface SettingsSheet {
  readonly values: Grid;
  /** The value cell of each setting found. */
  readonly settings: ReadonlyMap<SettingName, CellAt>;
  /** The first cell below the header of each list column found. */
  readonly lists: ReadonlyMap<ListKey, CellAt>;
  /** What says so. */
  readonly rows: SettingRows;
  readonly columns: ListColumns;
}

/** The rows and columns of the tab that are marked, from 0. */
interface SettingsMarks {
  readonly rows: Places<SettingName>;
  readonly columns: Places<ListKey>;
}

const NO_MARKS: SettingsMarks = { rows: new Map(), columns: new Map() };

/**
 * Finds the settings by their names and the lists by their headers; by their marks where these are not there.
 * @param version of the workbook
 */
export function seeSettings(values: Grid, marks = NO_MARKS, version = Number.POSITIVE_INFINITY): SettingsSheet {
  const rows = seeSettingRows(values, marks.rows, version);
  const block = new Set([rows.column, rows.column + 1, rows.column + 2]);
  const columns = seeListColumns(values, marks.columns, block);
  const settings = placed(rows.standings, (row) => ({ row: row + 1, column: rows.column + 2 }));
  const lists = placed(columns.standings, (place) => {
    const { row, column } = cellOfPlace(place);
    return { row: row + 2, column: column + 1 };
  });
  return { values, settings, lists, rows, columns };
}

/** As they are read: of several that are called the same, the one with the mark, or else the first. */
function placed<K extends string>(standings: Standings<K>, cell: (place: number) => CellAt): Map<K, CellAt> {
  const at = (standing: Standing<K>): number | null => {
    if (standing.by === 'several') return standing.marked ?? standing.among[0] ?? null;
    return 'at' in standing && standing.by !== 'claimed' ? standing.at : null;
  };
  return new Map(
    [...standings].flatMap(([key, standing]): [K, CellAt][] => {
      const place = at(standing);
      return place === null ? [] : [[key, cell(place)]];
    }),
  );
}

/** Whether every name and header stands where it belongs, once, so that no marks need be asked for. */
export const isLabelled = ({ rows, columns }: SettingsSheet): boolean =>
  SETTING_NAMES.every((name) => rows.standings.get(name)?.by === 'label') &&
  LIST_KEYS.every((key) => columns.standings.get(key)?.by === 'label');

/** Whether the tab may be written on: nothing about it is for a person to settle. */
export const mayMend = ({ rows, columns }: SettingsSheet): boolean =>
  isSettled(rows.standings) &&
  isSettled(columns.standings) &&
  rows.unclear.length === 0 &&
  columns.unclear.length === 0;

/** The cells of one list column, from below its header to the end of the list. */
export function listCells<L extends ListName>(
  seen: SettingsSheet,
  list: L,
  column: Parameters<typeof listKey<L>>[1],
): Cell[] {
  return cellsBelow(seen, listKey(list, column), LISTS[list].rows);
}

/** The cells below a header. */
export function cellsBelow(
  { values, lists }: Pick<SettingsSheet, 'values' | 'lists'>,
  key: ListKey,
  rows: number,
): Cell[] {
  const at = lists.get(key);
  return at ? values.slice(at.row - 1, at.row - 1 + rows).map((row) => row[at.column - 1] ?? '') : [];
}
