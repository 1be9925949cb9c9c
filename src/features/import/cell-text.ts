import { timeOf, utcMsOfSerial } from '../../base/dates';
import { labelText } from '../../base/labels';
import type { Zone } from '../../base/zone';
import { numberText, wallText } from '../../log/import/cell-text';

/** The value of a cell as a file would write it without leaving a doubt: a date as ISO in the spreadsheet's zone. */
export function cellText(cell: unknown, zone: Zone): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberText(cell) : labelText(cell);
  const ms = timeOf(cell);
  return Number.isFinite(ms) ? wallText(utcMsOfSerial(zone.serialOf(ms))) : labelText(cell);
}
