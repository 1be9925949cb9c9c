import { readDay } from '../base/arguments';
import { cellsOf, isBlank, rowsOf, shown } from '../base/cells';
import { MomentKind, MomentReader } from '../base/dates';
import { SlaError } from '../base/errors';
import { labelText } from '../base/labels';
import type { Argument } from '../base/types';
import type { Zone } from '../base/zone';
import { type Weekend, weekendOf } from './weekend';

/**
 * The holidays of a list. A header and names beside the days, as SLA_HOLIDAYS gives them, are no days; a row with a ticked box
 * is worked all the same.
 */
export function readHolidays(list: Argument, argument: string, zone: Zone): number[] {
  const rows = rowsOf(list);
  const isWord = (cell: unknown) => typeof cell === 'string' && new MomentReader().read(cell) === MomentKind.notDate;
  return rows.flatMap((row, i) => {
    const cells = cellsOf(row);
    if (cells.includes(true)) return [];
    return cells.flatMap((cell, j) => {
      const isHeader = i === 0 && rows.length > 1;
      if (cell === false || (isWord(cell) && (j > 0 || isHeader))) return [];
      const at = Array.isArray(list) ? { row: i + 1, column: j + 1 } : null;
      return readDay(cell, argument, at, zone) ?? [];
    });
  });
}

/** The days off a cell names by code, digits or name; null where it is blank. */
export function readWeekend(cell: unknown): Weekend | null {
  if (isBlank(cell)) return null;
  const weekend = typeof cell === 'number' ? weekendOf(cell) : weekendOf(labelText(cell));
  if (weekend === null) throw new SlaError('unknownWeekend', { value: shown(cell) });
  return weekend;
}
