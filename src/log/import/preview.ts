import { MomentKind, MomentReader } from '../../base/dates';
import type { Zone } from '../../base/zone';
import type { Format } from '../../text';
import { type CellType, headerOf, typeOf } from '../own-columns';
import type { Normalised } from './normalise';

/** Some rows as the sheet will show them. */
export interface Preview {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MINUTES_A_DAY = 1440;

/**
 * The first rows of an import as they will stand in the log, with dates and numbers written as the spreadsheet's locale does.
 * @param zone the spreadsheet's time zone, in which instants are shown
 */
export function previewRows(normalised: Normalised, count: number, zone: Zone, format: Format): Preview {
  const { columns, rows } = normalised;
  const types = columns.map(typeOf);
  return {
    header: columns.map((key) => headerOf(key, format.language)),
    rows: rows.slice(0, count).map(({ cells }) => cells.map((cell, i) => shown(cell, types[i]!, zone, format))),
  };
}

function shown(cell: string, type: CellType, zone: Zone, format: Format): string {
  if (cell === '' || type === 'text') return cell;
  if (type === 'dateTime') return shownDate(cell, zone, format);
  return format.number(Number(cell));
}

function shownDate(cell: string, zone: Zone, format: Format): string {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  const serial = kind === MomentKind.instant ? zone.serialOf(reader.value) : reader.value;
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY * 60) / 60;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const time = cell.length > 10 ? ` ${two(minutes / 60)}:${two(minutes % 60)}` : '';
  return `${format.date(serial)}${time}`;
}
