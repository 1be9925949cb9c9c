import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area, Value } from '../bridge/cells';
import { movedFormula } from '../bridge/references';
import { isBlank, type Reading, type SheetCells, sheetCells } from './cells-read';
import { type Engine, execute } from './engine';

import { defaultDatePattern, displayNumber, isTextPattern } from './number-formats';
import { readTyped, univerFormula } from './typed-input';

type CellPatch = Nullable<Omit<ICellData, 's' | 'v' | 't'>> & {
  v?: string | number | null;
  t?: CellValueType | null;
  s?: IStyleData | null;
};

/** What leaves nothing in a cell. */
export const EMPTY: CellPatch = { v: null, f: null, si: null, p: null, t: null, custom: null };

/** Writes one thing for each cell of an area; undefined leaves a cell alone. */
export function patchCells(
  engine: Engine,
  cells: SheetCells,
  area: Area,
  patch: (row: number, column: number) => CellPatch | undefined,
  what: 'contents' | 'styles' = 'contents',
): void {
  const cellValue: Record<number, Record<number, CellPatch>> = {};
  let any = false;
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
    const line: Record<number, CellPatch> = {};
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column++) {
      const cell = patch(row, column);
      if (cell === undefined) continue;
      line[column] = cell;
      any = true;
    }
    cellValue[row] = line;
  }
  if (!any) return;
  execute(engine, SetRangeValuesMutation.id, {
    subUnitId: cells.worksheet.getSheetId(),
    cellValue,
    // Without it Univer takes a cell that is given a style only for one that has lost its formula.
    ...(what === 'styles' && { trigger: SetStyleCommand.id }),
  });
}

/** Writes values as typed input; null clears. One entry a cell, or one for all. */
export function writeValues(
  engine: Engine,
  reading: Reading,
  area: Area,
  grid: readonly (readonly (Value | null)[])[],
): void {
  const cells = sheetCells(engine, area.sheet);
  const matrix = cells.worksheet.getCellMatrix();
  const one = grid.length === 1 && grid[0]?.length === 1;
  patchCells(engine, cells, area, (row, column) => {
    const [i, j] = [row - area.row + 1, column - area.column + 1];
    const value = (one ? grid[0]?.[0] : grid[i]?.[j]) ?? null;
    if ((value === null || value === '') && isBlank(matrix.getValue(row, column))) return undefined;
    const patch = patchOf(value, cells.pattern(row, column), reading);
    return one && patch?.f ? { ...patch, f: movedFormula(patch.f, i, j) } : patch;
  });
}

function patchOf(value: Value | null, pattern: string, reading: Reading): CellPatch {
  if (value === null) return EMPTY;
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return number(value);
  if (typeof value === 'object') return date(reading.time.serialOf(value.$date), pattern, reading.locale);
  const typed = readTyped(value, pattern, reading.locale);
  switch (typed.kind) {
    case 'blank':
      return EMPTY;
    case 'text':
      return { ...EMPTY, v: typed.value, t: CellValueType.STRING };
    case 'formula':
      return { ...EMPTY, f: typed.value };
    case 'boolean':
      return { ...EMPTY, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number':
      return number(typed.value, pattern === '' || pattern === 'General' ? typed.pattern : null);
  }
}

const number = (value: number, pattern: string | null = null): CellPatch => ({
  ...EMPTY,
  v: value,
  t: CellValueType.NUMBER,
  ...(pattern && { s: { n: { pattern } } }),
});

function date(exact: number, pattern: string, locale: string): CellPatch {
  // Serials are kept to the millisecond: what binary fractions add to that is noise.
  const serial = Math.round(exact * 86_400_000) / 86_400_000;
  const own = defaultDatePattern(serial, locale);
  if (isTextPattern(pattern)) return { ...EMPTY, v: displayNumber(serial, own, locale), t: CellValueType.STRING };
  return number(serial, pattern === '' || pattern === 'General' ? own : null);
}

/**
 * Writes formulas; '' clears. One for all is that of the first cell: in the others relative references are moved as a fill does.
 * Text that does not begin with "=" is taken as a value, as Sheets does. */
export function writeFormulas(
  engine: Engine,
  reading: Reading,
  area: Area,
  grid: readonly (readonly (string | null)[])[],
): void {
  const cells = sheetCells(engine, area.sheet);
  const one = grid.length === 1 && grid[0]?.length === 1;
  patchCells(engine, cells, area, (row, column) => {
    const [i, j] = [row - area.row + 1, column - area.column + 1];
    const text = (one ? grid[0]?.[0] : grid[i]?.[j]) ?? '';
    if (!text.startsWith('=')) return patchOf(text, cells.pattern(row, column), reading);
    const formula = univerFormula(text);
    return { ...EMPTY, f: one ? movedFormula(formula, i, j) : formula };
  });
}

/** Clears contents, formats or both of an area. */
export function clearCells(engine: Engine, area: Area, what: { contents?: boolean; formats?: boolean }): void {
  const cells = sheetCells(engine, area.sheet);
  const matrix = cells.worksheet.getCellMatrix();
  if (what.contents) {
    patchCells(engine, cells, area, (row, column) =>
      isBlank(matrix.getValue(row, column)) ? undefined : { ...EMPTY },
    );
  }
  if (what.formats) {
    const wipe = (row: number, column: number) => (matrix.getValue(row, column)?.s ? { s: null } : undefined);
    patchCells(engine, cells, area, wipe, 'styles');
  }
}

/** Gives every cell of an area a style, or each its own; what a style does not name stays, and so does a cell without one. */
export function writeStyles(
  engine: Engine,
  area: Area,
  styleAt: (i: number, j: number, style: Nullable<IStyleData>) => Readonly<Record<string, unknown>> | undefined,
): void {
  const cells = sheetCells(engine, area.sheet);
  const matrix = cells.worksheet.getCellMatrix();
  const styles = engine.workbook.getStyles();
  const patch = (row: number, column: number): CellPatch | undefined => {
    const own = styles.getStyleByCell(matrix.getValue(row, column));
    const style = styleAt(row - area.row + 1, column - area.column + 1, own);
    return style && { s: { ...style } as IStyleData };
  };
  patchCells(engine, cells, area, patch, 'styles');
}
