import { labelKey, labelText } from '../../base/labels';
import type { Alias } from '../aliases';
import { type LogSheet, spillStart } from './compared-log';
import type { CellUpdate } from './merge';

/** What becomes of the cells of a log whose label has another spelling now. */
export interface Renames {
  readonly updates: readonly CellUpdate[];
  /** Cells that show such a spelling by a formula, which is left alone. */
  readonly formulas: number;
}

/** The labels that stay, in the place of the others; typed cells only, never a formula. */
export function renamesOf(log: LogSheet, side: 'channel' | 'persona', merges: readonly Alias[]): Renames {
  const updates: CellUpdate[] = [];
  const column = log.header.columns[side];
  let formulas = 0;
  if (column < 0) return { updates, formulas };
  const kept = new Map(merges.map(({ spelling, label }) => [labelKey(spelling), label]));
  const spill = spillStart(log.formulas, column);
  for (let row = log.header.row + 1; row < log.values.length; row++) {
    const cell = log.values[row]![column] ?? '';
    const label = typeof cell === 'string' || typeof cell === 'number' ? kept.get(labelKey(cell)) : undefined;
    if (label === undefined || labelText(cell) === label) continue;
    if (row >= spill || log.formulas[row]?.[column]) formulas++;
    else updates.push({ row, column, value: label });
  }
  return { updates, formulas };
}
