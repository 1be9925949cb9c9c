import { CellValueType, type ICellData, type IRange, type Nullable, type ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { CivilTime } from './civil-time';
import { isDatePattern } from './number-formats';
import type { Plain, PlainRow, PlainRows } from './plain-rows';

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
  /** About how many bytes the ranges hold in which no formula fills a cell: a log is read by many functions. */
  readonly typed: Map<string, number>;
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

/**
 * The cells a reference names, a whole column down to the end of the grid; one cell by itself, without its grid.
 * @param kept rows of earlier calculations
 * @param spills the ranges that formulas of the sheet have filled before this calculation
 */
export function referenceCells(
  reference: BaseReferenceObject,
  time: CivilTime,
  kept: PlainRows,
  spills: readonly IRange[],
): Argument {
  const range = reference.getRangePosition();
  const sheet = reference.getCurrentActiveSheetData();
  if (!sheet || range.startRow < 0 || range.startColumn < 0) throw new Error('A reference points to no cells.');
  const own = sheet.cellData;
  const filled = (matrices: readonly (Matrix | null | undefined)[]) =>
    matrices.filter((matrix): matrix is Matrix => Boolean(matrix && matrix.getLength() > 0));
  const now = filled([reference.getCurrentRuntimeSheetData(), reference.getCurrentRuntimeActiveArrayFormulaCellData()]);
  const overlays = [...now, ...filled([reference.getCurrentActiveArrayFormulaCellData()])];
  const isNow = (row: number, column: number) => now.some((matrix) => matrix.getValue(row, column));
  // What a formula has filled before it was calculated anew is there no more, where it fills less now.
  const anew = spills.filter(({ startRow, startColumn }) => isNow(startRow, startColumn));
  const isGone = (row: number, column: number) =>
    anew.some((spill) => isWithin(spill, row, column)) && !isNow(row, column);
  const at = cellReader(reference, own, overlays, { time, isGone });
  if (range.startRow === range.endRow && range.startColumn === range.endColumn) {
    return plainArgument(at(range.startRow, range.startColumn));
  }
  const id = reference.getSheetId();
  const rowAt = (row: number) => kept.get(id, row, time, () => plainRow(own, row, at));
  // What formulas fill may be on its way still.
  const value = isOverlaid(range, overlays) ? null : typedRows(range, own, rowAt);
  if (value === null) return plainArgument(gridOf(range, [own, ...overlays], at));
  const { typed } = calculationOf(reference.getUnitData());
  const key = JSON.stringify([reference.getUnitId(), id, range]);
  const bytes = typed.get(key) ?? bytesOf(value);
  typed.set(key, bytes);
  return { value, key, bytes };
}

function plainRow(own: Matrix, row: number, at: CellReader): PlainRow {
  const columns = Object.keys(own.getRow(row) ?? {}).map(Number);
  const isFormula = (column: number): boolean => {
    const cell = own.getValue(row, column);
    return Boolean(cell?.f || cell?.si);
  };
  const width = columns.reduce((most, column) => Math.max(most, column + 1), 0);
  const cells = Array.from({ length: width }, (_, column) => at(row, column));
  return { cells, formulas: columns.filter(isFormula) };
}

/** The cells of a range, for a function to do with as it likes; null where a formula stands in it. */
function typedRows(range: Span, own: Matrix, rowAt: (row: number) => PlainRow): Plain[][] | null {
  const { startRow, endRow, startColumn, endColumn } = range;
  const matrix = own.getMatrix();
  const width = endColumn - startColumn + 1;
  const rows: Plain[][] = new Array(endRow - startRow + 1);
  for (let row = startRow; row <= endRow; row++) {
    // Most of a whole column is the blank rest of the grid.
    const { cells, formulas } = matrix[row] ? rowAt(row) : NO_ROW;
    if (formulas.some((column) => column >= startColumn && column <= endColumn)) return null;
    const line = new Array<Plain>(width);
    for (let j = 0; j < width; j++) {
      const cell = cells[startColumn + j] ?? '';
      line[j] = typeof cell === 'object' ? new Date(cell) : cell;
    }
    rows[row - startRow] = line;
  }
  return rows;
}

const NO_ROW: PlainRow = { cells: [], formulas: [] };

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

const isWithin = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

interface Reading {
  readonly time: CivilTime;
  readonly isGone: (row: number, column: number) => boolean;
}

function cellReader(
  reference: BaseReferenceObject,
  own: Matrix,
  overlays: Matrix[],
  { time, isGone }: Reading,
): CellReader {
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
    const overlaid = overlays.some((matrix) => matrix.getValue(row, column)) && !isGone(row, column);
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

/** Whether something calculated fills a cell of the range. */
function isOverlaid({ startRow, endRow, startColumn, endColumn }: Span, overlays: readonly Matrix[]): boolean {
  return overlays.some((matrix) =>
    Object.entries(matrix.getMatrix()).some(
      ([row, line]) =>
        Number(row) >= startRow &&
        Number(row) <= endRow &&
        Object.keys(line ?? {}).some((column) => Number(column) >= startColumn && Number(column) <= endColumn),
    ),
  );
}

function plainOf(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || value === 'TRUE';
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}
