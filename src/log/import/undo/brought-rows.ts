import { isBlank } from '../../../base/cells';
import type { Cell } from '../../../base/types';
import type { LogSheet } from '../compared-log';
import { usedRows } from '../merge';
import { cellOfKept, type RemovedRow } from './entries';
import type { KnownRows } from './known-rows';

/**
 * The row from which on rows come back: below all others, or where a script that was ended in the midst of it has begun to bring
 * them. Those have no ID yet, which is written last, and hold in whole columns what they held before.
 * @param again whether a script may have been ended in the midst of it
 */
export function placeOfRemoved(
  sheet: LogSheet,
  removed: readonly RemovedRow[],
  known: KnownRows,
  again: boolean,
): number {
  const used = usedRows(sheet);
  if (!again) return used;
  const cellAt = (row: number, column: number): Cell => sheet.values[row]?.[column] ?? '';
  const before = removed.map(([, kept, calculated]) => ({ kept: new Map(kept), calculated: new Map(calculated) }));
  const isBegun = (at: number): boolean =>
    known.places.every(({ name, column }) => {
      if (before.every((_, i) => isBlank(cellAt(at + i, column)))) return true;
      return before.every(({ kept, calculated }, i) => {
        if (calculated.has(name)) return true;
        // What a formula of the whole column gives stands in every row.
        if (known.isCalculated(at + i, name)) return !sheet.formulas[at + i]?.[column];
        const was = cellOfKept(kept.get(name) ?? '');
        return name !== 'id' && known.comparable(name, cellAt(at + i, column)) === known.comparable(name, was);
      });
    });
  for (let at = Math.max(sheet.header.row + 1, used - removed.length); at < used; at++) if (isBegun(at)) return at;
  return used;
}
