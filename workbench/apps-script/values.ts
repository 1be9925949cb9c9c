import type { Stamp, Value } from '../bridge/cells';
import { COLOURS } from './colours';
import { Exception } from './refuse';
import { mismatch } from './signatures';

const MOST_CHARACTERS = 50_000;

/** A date of this or another realm. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A value of the add-on as it is written into a cell; null clears. */
export function toCell(value: unknown): Value | null {
  if (value === null || value === undefined || value === '') return null;
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '#NUM!' : { $date: value.getTime() };
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'boolean') return value;
  const text = String(value);
  if (text.length > MOST_CHARACTERS) {
    throw new Exception(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
  }
  return text;
}

const isStamp = (value: unknown): value is Stamp => typeof value === 'object' && value !== null && '$date' in value;

/** A cell's value as the add-on gets it. */
export const fromCell = (value: Value | null): string | number | boolean | Date =>
  isStamp(value) ? new Date(value.$date) : (value ?? '');

/** A two-dimensional array, checked as Sheets checks it against the size of a range. */
export function checkedGrid<T>(grid: unknown, rows: number, columns: number, method: string): T[][] {
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) {
    throw mismatch(method, [grid]);
  }
  const lines = grid as T[][];
  if (lines.length !== rows) {
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${rows}.`,
    );
  }
  const odd = lines.find((line) => line.length !== columns);
  if (odd) {
    throw new Exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
    );
  }
  return lines;
}

/** A colour as CSS writes it, in hexadecimal; null stands for none. */
export function toColour(colour: unknown): string | null {
  if (colour === null || colour === undefined || colour === '') return null;
  const text = String(colour).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const named = COLOURS.get(text);
  if (!named) throw new Exception(`Invalid color string: ${String(colour)}`);
  return named;
}

/** A whole number of at least `least`. */
export function wholeNumber(value: unknown, least: number, sentence: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || Math.trunc(number) < least) throw new Exception(sentence);
  return Math.trunc(number);
}

/** What Google makes a whole number of: text that reads as one, too. */
export function integer(value: unknown): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) throw new Exception(`Cannot convert '${String(value)}' to int.`);
  return Math.trunc(number);
}
