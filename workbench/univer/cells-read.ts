import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import type { Area, Value } from '../bridge/cells';
import type { CivilTime } from './civil-time';
import { type Engine, sheetOf } from './engine';
import { displayBoolean, displayNumber, isDatePattern } from './number-formats';

/** How the contents of cells are to be read. */
export interface Reading {
  readonly locale: string;
  readonly time: CivilTime;
}

/** Sheets' names for the errors that Univer calls differently. */
const ERRORS: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#CALC!': '#N/A' };

/** One sheet's cells with what array formulas have spilled into them. */
export interface SheetCells {
  readonly worksheet: Worksheet;
  /** 0-based. */
  at(row: number, column: number): Nullable<ICellData>;
  /** The number format of a cell, '' where it has none. */
  pattern(row: number, column: number): string;
  formula(row: number, column: number): string;
  /** Last row and column (1-based) that are not blank. @param blankText whether what a formula spills as "" is content */
  extent(blankText?: boolean): { rows: number; columns: number };
}

/** What is shown in place of cells (0-based), by their key. */
export type Mask = ReadonlyMap<string, ICellData | null>;
export const cellKey = (row: number, column: number): string => `${row},${column}`;

export function sheetCells(engine: Engine, sheet: number, mask: Mask | null = null): SheetCells {
  const worksheet = sheetOf(engine, sheet);
  const id = worksheet.getSheetId();
  const matrix = worksheet.getCellMatrix();
  const styles = engine.workbook.getStyles();
  const spilled = engine.formulas.getArrayFormulaCellData()?.[engine.unit]?.[id];
  const patterns = new Map<string, string>();
  const patternOf = (cell: Nullable<ICellData>): string => {
    const style = cell?.s;
    if (!style) return '';
    if (typeof style !== 'string') return style.n?.pattern ?? '';
    let pattern = patterns.get(style);
    if (pattern === undefined) {
      pattern = styles.get(style)?.n?.pattern ?? '';
      patterns.set(style, pattern);
    }
    return pattern;
  };
  const at = (row: number, column: number): Nullable<ICellData> => {
    const masked = mask?.get(cellKey(row, column));
    if (masked !== undefined) return masked;
    const own = matrix.getValue(row, column);
    if (!spilled || !isBlank(own)) return own;
    return spilled[row]?.[column] ?? own;
  };
  return {
    worksheet,
    at,
    pattern: (row, column) => patternOf(matrix.getValue(row, column)) || patternOf(at(row, column)),
    formula: (row, column) => {
      const own = matrix.getValue(row, column);
      if (!own?.f && !own?.si) return '';
      return engine.formulas.getFormulaStringByCell(row, column, id, engine.unit) ?? '';
    },
    extent: (blankText = false) => {
      let rows = 0;
      let columns = 0;
      const grow = (row: number, column: number, cell: Nullable<ICellData>) => {
        if (isBlank(cell)) return;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      };
      matrix.forValue((row, column, cell) => grow(row, column, cell));
      for (const [key, cell] of mask ?? []) grow(Number(key.split(',')[0]), Number(key.split(',')[1]), cell);
      for (const [row, line] of Object.entries(spilled ?? {})) {
        for (const [column, cell] of Object.entries(line ?? {})) {
          // What a formula spills as "" is no content unless that is asked for; nor is anything beyond the grid.
          const value = mask?.has(cellKey(Number(row), Number(column))) ? null : (cell as Nullable<ICellData>);
          if (value?.v !== '') grow(Number(row), Number(column), value);
          else if (blankText) grow(Number(row), Number(column), { v: ' ' });
        }
      }
      return { rows, columns };
    },
  };
}

/** Whether a cell has neither a value nor a formula. */
export function isBlank(cell: Nullable<ICellData>): boolean {
  return !cell || ((cell.v === undefined || cell.v === null || cell.v === '') && !cell.f && !cell.si && !cell.p);
}

/** The plain value of a cell: text of a rich text, booleans as such, '' where it is blank. */
export function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return '';
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '');
  const { v, t } = cell;
  if (v === undefined || v === null) return '';
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || Number(v) === 1 || v === 'TRUE';
  if (typeof v === 'number') return v;
  if (t === CellValueType.NUMBER) return Number(v);
  return ERRORS[v] ?? v;
}

/** A cell as Apps Script's getValue gives it: a number of a date format is a date. */
export function cellValue(cell: Nullable<ICellData>, pattern: string, time: CivilTime): Value {
  const value = plainValue(cell);
  if (typeof value !== 'number' || !isDatePattern(pattern)) return value;
  return { $date: time.instantOf(value) };
}

/** A cell as onEdit is told of it: always text, a date its serial number. */
export function editText(cell: Nullable<ICellData>): string {
  const value = plainValue(cell);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The text a person sees in a cell. */
export function displayOf(cell: Nullable<ICellData>, pattern: string, locale: string): string {
  const value = plainValue(cell);
  if (typeof value === 'number') return displayNumber(value, pattern, locale);
  return typeof value === 'boolean' ? displayBoolean(value, locale) : value;
}

/** Reads something of every cell of an area. */
export function readGrid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const grid: T[][] = new Array(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const line: T[] = new Array(area.columns);
    for (let j = 0; j < area.columns; j++) line[j] = read(area.row - 1 + i, area.column - 1 + j);
    grid[i] = line;
  }
  return grid;
}

const FAILED = new Set(['#ERROR!', '#VALUE!', '#N/A', '#REF!', '#NUM!']);

/** The sentence of the custom function that has failed in a cell. It stays in the cell's data after the function has recovered. */
export function errorOf(cell: Nullable<ICellData>): string | null {
  const message: unknown = cell?.custom?.error;
  return typeof message === 'string' && FAILED.has(String(cell?.v)) ? message : null;
}
