import { isoOfSerial, isSerial, timeOf } from './dates';
import { SlaError } from './errors';
import { labelText } from './labels';
import type { Argument, At } from './types';
import { localZone, type Zone } from './zone';

/** Counts of leads beyond this are typing errors; sums of so many rows of them still are exact. */
export const MAX_COUNT = 1e9;
/** Amounts of money beyond this are typing errors too. */
export const MAX_MONEY = 1e15;

// Looking up a global is slow in a sandboxed context, and rows and cells are many.
const { isArray } = Array;

/** Whether a cell holds nothing: blank, or spaces alone (no-break ones too). */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

const ERROR_VALUE = /^#(?:\p{Lu}[\p{Lu}\d/]*[!?]|N\/[AD])$/u;

/** Whether a cell is what a sheet shows, in any of its languages, of a formula that fails: functions are handed it as text. */
const isErrorValue = (cell: unknown): boolean => typeof cell === 'string' && ERROR_VALUE.test(cell);

/**
 * A formula that should fill an argument and shows an error has filled nothing: what else stands there is no part of it.
 * @param first the first cell that holds something
 * @throws SlaError when it is what a formula shows that fails
 */
export function requireShown(first: unknown, argument: string): void {
  if (isErrorValue(first)) throw new SlaError('notShown', { argument, value: String(first) });
}

/**
 * The rows of an argument: a range as it is, a single cell as a range of one. A plain list, which a sheet never hands over,
 * counts as one row.
 */
export function rowsOf(argument: unknown): readonly unknown[] {
  if (!isArray(argument)) return [[argument]];
  return argument.length === 0 || argument.some(isArray) ? argument : [argument];
}

/** The cells of a row; rows may be of unequal length, what lies beyond the end is blank. */
export function cellsOf(row: unknown): readonly unknown[] {
  return isArray(row) ? row : [row];
}

/** The first cell of an argument that holds something, row by row; undefined where none does. Logs are long: no more is looked at. */
export function firstFilled(argument: Argument): unknown {
  for (const row of rowsOf(argument)) {
    const cell = cellsOf(row).find((one) => !isBlank(one));
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** Whether nothing at all is in an argument. */
export function isBlankArgument(argument: Argument): boolean {
  return firstFilled(argument) === undefined;
}

/**
 * A cell as it is shown in a message: short, and safe whatever the cell holds.
 * @param zone given for a cell that should be a date: serials and instants are then shown as ISO days
 */
export function shown(cell: unknown, zone: Zone | null = null): string {
  if (zone !== null && typeof cell === 'number' && isSerial(cell)) return isoOfSerial(cell);
  const ms = timeOf(cell);
  if (Number.isFinite(ms)) return isoOfSerial((zone ?? localZone()).serialOf(ms));
  const text = labelText(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What numbers an argument accepts. */
export interface NumberRule {
  readonly argument: string;
  /** Largest number accepted. */
  readonly max: number;
  readonly whole?: boolean;
  /** Takes what is below 0, too. */
  readonly signed?: boolean;
}

/**
 * The number of a cell, null where it is blank.
 * @throws SlaError when it is no number, negative, above the rule's maximum or, where the rule asks for it, not whole
 */
export function readNumber(cell: unknown, rule: NumberRule, at: At): number | null {
  if (isBlank(cell)) return null;
  const { argument, max } = rule;
  if (typeof cell !== 'number' || Number.isNaN(cell)) {
    throw new SlaError('notNumber', { argument, value: shown(cell), at });
  }
  if (cell < 0 && !rule.signed) throw new SlaError('negative', { argument, value: cell, at });
  if (cell > max) throw new SlaError('tooLarge', { argument, value: cell, max, at });
  if (rule.whole && !Number.isInteger(cell)) throw new SlaError('notWhole', { argument, value: cell, at });
  return cell;
}

/**
 * The one cell of an argument that takes no range (a range of one cell will do).
 * @throws SlaError when it is a larger range
 */
export function singleCell(argument: Argument, name: string): unknown {
  const rows = rowsOf(argument);
  const columns = rows.reduce<number>((widest, row) => Math.max(widest, cellsOf(row).length), 0);
  if (rows.length > 1 || columns > 1) throw new SlaError('notSingle', { argument: name, rows: rows.length, columns });
  return rows.length === 0 ? '' : cellsOf(rows[0])[0];
}

/**
 * The labels of a list argument: a row, a column or a single cell; blanks are left out. Null when nothing is listed.
 * @throws SlaError when it is a block of several rows and columns, or shows an error in place of a label
 */
export function readList(argument: Argument, name: string): string[] | null {
  const filled = rowsOf(argument)
    .map((row) => cellsOf(row).flatMap((cell, column) => (isBlank(cell) ? [] : [{ column, label: labelText(cell) }])))
    .filter((row) => row.length > 0);
  const list = filled.flatMap((row) => row.map((cell) => cell.label));
  const value = list.find(isErrorValue);
  if (value !== undefined) throw new SlaError('listNotShown', { argument: name, value });
  const columns = new Set(filled.flatMap((row) => row.map((cell) => cell.column)));
  if (filled.length > 1 && columns.size > 1) {
    throw new SlaError('notList', { argument: name, rows: filled.length, columns: columns.size });
  }
  return list.length === 0 ? null : list;
}
