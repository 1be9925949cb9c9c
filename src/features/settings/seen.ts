import { foldLabel } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import { labels } from '../../text';
import type { SettingKind } from './kinds';
import { headerOf, keysOf, LIST_NAMES, LISTS, type ListKey, type ListName, listKey } from './lists';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings';

const LANGUAGES = ['en', 'fr'] as const;

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
  readonly lists: ReadonlyMap<ListKey, CellAt>;
}

/** Every name a setting goes by or went by. */
export const namesOf = (name: SettingName): readonly string[] => [
  ...LANGUAGES.map((language) => labels(language, 'settings')[name]),
  ...((SETTINGS[name] as SettingKind<unknown>).formerly ?? []),
];

/** Finds the settings by their names and the lists by their headers, in either language. */
export function seeSettings(values: Grid): SettingsSheet {
  const settings = new Map<SettingName, CellAt>();
  const lists = new Map<ListKey, CellAt>();
  const byName = new Map(
    SETTING_NAMES.flatMap((name) => namesOf(name).map((word) => [foldLabel(word), name] as const)),
  );
  values.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (typeof cell !== 'string' || cell === '') return;
      const name = byName.get(foldLabel(cell));
      if (name && !settings.has(name)) settings.set(name, { row: i + 1, column: j + 2 });
    });
    for (const list of LIST_NAMES) {
      const keys = keysOf(list);
      if (lists.has(keys[0]!)) continue;
      // A list of an older workbook may lack its last columns.
      const start = row.findIndex((_, j) => keys.slice(0, 2).every((key, k) => isHeader(row[j + k], key)));
      if (start < 0) continue;
      keys.forEach((key, k) => {
        if (isHeader(row[start + k], key)) lists.set(key, { row: i + 2, column: start + k + 1 });
      });
    }
  });
  return { values, settings, lists };
}

function isHeader(cell: Cell | undefined, key: ListKey): boolean {
  const label = foldLabel(cell ?? '');
  return label !== '' && LANGUAGES.some((language) => label === foldLabel(headerOf(language, key)));
}

/** The cells of one list column, from below its header to the end of the list. */
export function listCells<L extends ListName>(
  seen: SettingsSheet,
  list: L,
  column: Parameters<typeof listKey<L>>[1],
): Cell[] {
  return cellsBelow(seen, listKey(list, column), LISTS[list].rows);
}

/** The cells below a header. */
export function cellsBelow({ values, lists }: SettingsSheet, key: ListKey, rows: number): Cell[] {
  const at = lists.get(key);
  return at ? values.slice(at.row - 1, at.row - 1 + rows).map((row) => row[at.column - 1] ?? '') : [];
}
