import type { Grid } from '../../base/types';
import type { Sheet } from '../../sheet/book';
import { keysOf, type ListName } from './lists';
import type { SettingsSheet } from './seen';

/** Writes rows of a list, so many rows below its headers: in one call where its columns stand side by side. */
export function writeRows(sheet: Sheet, { lists }: SettingsSheet, list: ListName, below: number, rows: Grid): void {
  const places = keysOf(list).map((key) => lists.get(key));
  const [first] = places;
  if (first && places.every((at, k) => at?.row === first.row && at.column === first.column + k)) {
    sheet
      .getRange(first.row + below, first.column, rows.length, places.length)
      .setValues([...rows.map((row) => [...row])]);
    return;
  }
  // A column of one's own stands between them.
  places.forEach((at, k) => {
    if (at) sheet.getRange(at.row + below, at.column, rows.length, 1).setValues(rows.map((row) => [row[k] ?? '']));
  });
}
