import { MomentKind, MomentReader } from '../../base/dates';
import { labelText } from '../../base/labels';
import type { Cell } from '../../base/types';
import type { Zone } from '../../base/zone';
import { type CellType, type LogKey, typeOf } from '../own-columns';

const SECONDS_A_DAY = 86400;
/** A text that a sheet would take for a formula, behind the apostrophe that keeps it a text. */
const GUARDED = /^'(?=[=+\-@'])/;

const CANONICAL_NUMBER = /^\d{1,16}(?:\.\d{1,20})?$/;
const SIGNED_NUMBER = /^-?\d{1,16}(?:\.\d{1,20})?$/;

/** Whether the cells of a row are canonical text, each of its column's type: what a page sends is not taken on trust. */
export function isCanonicalRow(cells: readonly string[], columns: readonly LogKey[]): boolean {
  const reader = new MomentReader();
  const fits = (cell: string, type: CellType): boolean => {
    if (cell === '' || type === 'text') return true;
    if (type === 'number') return SIGNED_NUMBER.test(cell);
    if (type !== 'dateTime') return CANONICAL_NUMBER.test(cell);
    const kind = reader.read(cell);
    return kind === MomentKind.civil || kind === MomentKind.instant;
  };
  return cells.length === columns.length && columns.every((key, i) => fits(cells[i]!, typeOf(key)));
}

/** Compares cells of the log with canonical text, and turns canonical text into cells, in the spreadsheet's time zone. */
export class LogCells {
  private readonly reader = new MomentReader();

  constructor(private readonly zone: Zone) {}

  /**
   * What two cells must share to be the same: dates the same second on the sheet's clock, numbers the same value, texts the
   * same letters. Takes cells of the log and canonical text alike; '' for a blank.
   */
  comparable(cell: unknown, type: CellType): string {
    if (type === 'dateTime') return this.comparableDate(cell);
    if (type === 'text') return labelText(cell).replace(GUARDED, '');
    const text = labelText(cell);
    const value = typeof cell === 'number' ? cell : Number(text);
    return text === '' || Number.isNaN(value) ? text : String(Number(value.toFixed(6)));
  }

  /** The cell that canonical text becomes: a Date as the sheet shows it, a number, or the text itself. */
  cellOf(canonical: string, type: CellType): Cell {
    if (canonical === '' || type === 'text') return canonical;
    if (type !== 'dateTime') return Number(canonical);
    const kind = this.reader.read(canonical);
    return new Date(kind === MomentKind.instant ? this.reader.value : this.zone.instantOf(this.reader.value));
  }

  private comparableDate(cell: unknown): string {
    const kind = this.reader.read(cell);
    if (kind === MomentKind.blank) return '';
    if (kind === MomentKind.notDate) return labelText(cell);
    // On the sheet's clock, as the sheet keeps it: an hour the clocks skip or repeat in autumn reads the same ever after.
    const ms = kind === MomentKind.instant ? this.reader.value : this.zone.instantOf(this.reader.value);
    return String(Math.round(this.zone.serialOf(ms) * SECONDS_A_DAY));
  }
}

const QUARTER = 900000;

/** A zone that remembers its offsets: they change on quarters of an hour only, and a log asks for the same ones again and again. */
export function rememberingZone(zone: Zone): Zone {
  const ahead = new Map<number, number>();
  const instants = new Map<number, number>();
  return {
    serialOf(ms) {
      const quarter = Math.floor(ms / QUARTER);
      let start = ahead.get(quarter);
      if (start === undefined) {
        start = zone.serialOf(quarter * QUARTER);
        ahead.set(quarter, start);
      }
      return start + (ms - quarter * QUARTER) / (SECONDS_A_DAY * 1000);
    },
    instantOf(serial) {
      const quarter = Math.floor(serial * 96);
      let start = instants.get(quarter);
      if (start === undefined) {
        start = zone.instantOf(quarter / 96);
        instants.set(quarter, start);
      }
      return start + Math.round((serial - quarter / 96) * SECONDS_A_DAY * 1000);
    },
  };
}
