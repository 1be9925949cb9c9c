import { CellValueType, type ICellData, type Nullable, type ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { CivilTime } from './civil-time';
import { isDatePattern } from './number-formats';

/** A cell as Apps Script gives it to a custom function. */
export type Plain = string | number | boolean | Date;

type Matrix = ObjectMatrix<Nullable<ICellData>>;

/** Reads one cell, 0-based. */
type CellReader = (row: number, column: number) => Plain;

/** What a custom function is given for an argument. */
export interface Argument {
  readonly value: Plain | Plain[][];
  /** The same for two arguments only where they hold the same, within a calculation. */
  readonly key: string;
  /** About how long it is as text: in Sheets it is sent to the function with each call. */
  readonly bytes: number;
}

/** What is remembered of a calculation. */
interface Calculation {
  /**
   * Ranges in which no formula fills a cell: a log is read by many functions. What formulas fill may be on its way still.
   */
  readonly typed: Map<string, { readonly rows: Plain[][]; readonly bytes: number }>;
  readonly results: Map<string, unknown>;
}

/** By the data that Univer makes for each calculation anew. */
const calculations = new WeakMap<object, Calculation>();

function calculationOf(data: object): Calculation {
  const calculation = calculations.get(data) ?? { typed: new Map(), results: new Map() };
  calculations.set(data, calculation);
  return calculation;
}

/**
 * What a function gives in a cell. Where formulas have spilled, Univer calculates a second time in case something depends on
 * them: a function that is then given the same gives the same.
 * @param cell names the function and its cell
 */
export function resultOnce(
  reference: BaseReferenceObject | undefined,
  cell: string,
  args: readonly Argument[],
  run: () => unknown,
): unknown {
  if (!reference) return run();
  const { results } = calculationOf(reference.getUnitData());
  const key = JSON.stringify([cell, ...args.map((argument) => argument.key)]);
  if (!results.has(key)) results.set(key, run());
  return results.get(key);
}

/** The cells a reference names, a whole column down to the end of the grid; one cell by itself, without its grid. */
export function referenceCells(reference: BaseReferenceObject, time: CivilTime): Argument {
  const range = reference.getRangePosition();
  const sheet = reference.getCurrentActiveSheetData();
  if (!sheet || range.startRow < 0 || range.startColumn < 0) throw new Error('A reference points to no cells.');
  const own = sheet.cellData;
  const overlays = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ].filter((matrix): matrix is Matrix => Boolean(matrix && matrix.getLength() > 0));
  const at = cellReader(reference, own, overlays, time);
  if (range.startRow === range.endRow && range.startColumn === range.endColumn) {
    return plainArgument(at(range.startRow, range.startColumn));
  }
  const { typed } = calculationOf(reference.getUnitData());
  const key = JSON.stringify([reference.getUnitId(), reference.getSheetId(), range]);
  const before = typed.get(key);
  if (before) return { value: copyOf(before.rows), key, bytes: before.bytes };
  const rows = gridOf(range, [own, ...overlays], at);
  if (!isTyped(range, own, overlays)) return plainArgument(rows);
  const bytes = bytesOf(rows);
  typed.set(key, { rows: copyOf(rows), bytes });
  return { value: rows, key, bytes };
}

/** Rows that are measured; the others are taken to be like them. */
const MEASURED = 200;

function bytesOf(rows: readonly (readonly Plain[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / MEASURED));
  let [bytes, measured] = [0, 0];
  for (let row = 0; row < rows.length; row += step) {
    bytes += JSON.stringify(rows[row]).length;
    measured += 1;
  }
  return measured === 0 ? 0 : Math.round((bytes * rows.length) / measured);
}

/** An argument that is known by what it holds. */
export function plainArgument(value: Plain | Plain[][]): Argument {
  const key = JSON.stringify(Array.isArray(value) ? value.map((row) => row.map(keyOf)) : keyOf(value));
  return { value, key, bytes: key.length };
}

const keyOf = (value: Plain) => (value instanceof Date ? { date: value.getTime() } : value);

function cellReader(reference: BaseReferenceObject, own: Matrix, overlays: Matrix[], time: CivilTime): CellReader {
  const styles = reference.getCurrentStylesData();
  const dates = new Map<string, boolean>();
  const isDate = (cell: Nullable<ICellData>): boolean => {
    if (!cell?.s) return false;
    if (typeof cell.s !== 'string') return isDatePattern(cell.s.n?.pattern ?? '');
    let date = dates.get(cell.s);
    if (date === undefined) {
      date = isDatePattern(styles?.getStyleByCell(cell)?.n?.pattern ?? '');
      dates.set(cell.s, date);
    }
    return date;
  };
  return (row, column) => {
    const base = own.getValue(row, column);
    const overlaid = overlays.some((matrix) => matrix.getValue(row, column));
    const cell = overlaid ? reference.getCellData(row, column) : base;
    const value = plainOf(cell);
    return typeof value === 'number' && (isDate(base) || isDate(cell)) ? new Date(time.instantOf(value)) : value;
  };
}

type Span = ReturnType<BaseReferenceObject['getRangePosition']>;

function gridOf(range: Span, matrices: readonly Matrix[], at: CellReader): Plain[][] {
  const width = range.endColumn - range.startColumn + 1;
  const lines = matrices.map((matrix) => matrix.getMatrix());
  const rows: Plain[][] = new Array(range.endRow - range.startRow + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = range.startRow + i;
    const line: Plain[] = new Array(width);
    // Most of a whole column is the blank rest of the grid.
    if (lines.some((matrix) => matrix[row])) {
      for (let j = 0; j < width; j++) line[j] = at(row, range.startColumn + j);
    } else line.fill('');
    rows[i] = line;
  }
  return rows;
}

/** Whether no formula fills any cell of the range. */
function isTyped(range: Span, own: Matrix, overlays: readonly Matrix[]): boolean {
  for (let row = range.startRow; row <= range.endRow; row++) {
    const line = own.getRow(row);
    for (let column = range.startColumn; line && column <= range.endColumn; column++) {
      if (line[column]?.f || line[column]?.si) return false;
    }
    const calculated = overlays.flatMap((matrix) => Object.keys(matrix.getRow(row) ?? {}).map(Number));
    if (calculated.some((column) => column >= range.startColumn && column <= range.endColumn)) return false;
  }
  return true;
}

/** A function may do with its arguments what it likes. */
const copyOf = (rows: Plain[][]): Plain[][] =>
  rows.map((row) => row.map((value) => (value instanceof Date ? new Date(value) : value)));

function plainOf(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || value === 'TRUE';
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}
