import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import type { Pending } from '../bridge/conditions';
import { cellKey, type Mask } from './cells-read';
import { type Engine, sheetNumber, sheetOf } from './engine';
import { type Cell, followingCell, type LineChange } from './following';

/** The cells whose custom functions the running script has made calculate: in Sheets it would not see their results yet. */
export interface PendingCells {
  /** @param how what the run that begins is shown of them */
  begin(how: Pending): void;
  end(): void;
  /** A custom function is calculated in a cell (0-based) of a sheet of Univer's. */
  calculating(sheet: string, row: number, column: number): void;
  follow(change: LineChange): void;
  /** What the running script is shown of a sheet in place of its cells. */
  mask(sheet: number): Mask | null;
}

/** A cell with a custom function (1-based) and what stood in it and in the cells it had spilled into, row by row. */
interface Before extends Cell {
  readonly cells: readonly (readonly Nullable<ICellData>[])[];
}

/** @param names of the custom functions */
export function pendingCells(engine: () => Engine, names: readonly string[]): PendingCells {
  const called = new RegExp(`\\b(?:${names.join('|')})\\s*\\(`, 'i');
  let how: Pending | null = null;
  let pending: readonly Cell[] = [];
  let before: readonly Before[] = [];
  const isAt = (cell: Cell) => (other: Cell) =>
    other.sheet === cell.sheet && other.row === cell.row && other.column === cell.column;
  /** What a formula fills: its own cell, or all that it has spilled into. */
  const filled = (cell: Cell): IRange => {
    const { formulas, unit, workbook } = engine();
    const id = sheetOf(engine(), cell.sheet).getSheetId();
    const [row, column] = [cell.row - 1, cell.column - 1];
    const spilled = workbook && formulas.getArrayFormulaRange()?.[unit]?.[id]?.[row]?.[column];
    return spilled ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
  };
  const standing = (): Before[] => {
    const { workbook, formulas, unit } = engine();
    return workbook.getSheets().flatMap((sheet) => {
      const found: Before[] = [];
      const matrix = sheet.getCellMatrix();
      const spilled = formulas.getArrayFormulaCellData()?.[unit]?.[sheet.getSheetId()];
      matrix.forValue((row, column, cell) => {
        if (!cell?.f || !called.test(cell.f)) return;
        const at = { sheet: sheetNumber(sheet.getSheetId()), row: row + 1, column: column + 1 };
        const { startRow, endRow, startColumn, endColumn } = filled(at);
        const cells = Array.from({ length: endRow - startRow + 1 }, (_, i) =>
          Array.from({ length: endColumn - startColumn + 1 }, (_, j) => {
            const own = i === 0 && j === 0 ? cell : spilled?.[row + i]?.[column + j];
            return own ? { v: own.v, t: own.t } : null;
          }),
        );
        found.push({ ...at, cells });
      });
      return found;
    });
  };
  return {
    begin: (pendingAs) => {
      how = pendingAs;
      pending = [];
      before = how === 'old' ? standing() : [];
    },
    end: () => {
      how = null;
      pending = [];
      before = [];
    },
    calculating: (sheet, row, column) => {
      if (how === null) return;
      const cell = { sheet: sheetNumber(sheet), row: row + 1, column: column + 1 };
      if (!pending.some(isAt(cell))) pending = [...pending, cell];
    },
    follow: (change) => {
      pending = pending.flatMap((cell) => followingCell(cell, change) ?? []);
      before = before.flatMap((cell) => followingCell(cell, change) ?? []);
    },
    mask: (sheet) => {
      const here = pending.filter((cell) => cell.sheet === sheet);
      if (how === null || here.length === 0) return null;
      const matrix = sheetOf(engine(), sheet).getCellMatrix();
      const mask = new Map<string, ICellData | null>();
      for (const cell of here) {
        const [row, column] = [cell.row - 1, cell.column - 1];
        // What has been written over since is no custom function any more.
        if (!called.test(matrix.getValue(row, column)?.f ?? '')) continue;
        const { startRow, endRow, startColumn, endColumn } = filled(cell);
        for (let i = startRow; i <= endRow; i++) {
          for (let j = startColumn; j <= endColumn; j++) mask.set(cellKey(i, j), null);
        }
        if (how !== 'old') mask.set(cellKey(row, column), { v: how, t: CellValueType.STRING });
        const cells = before.find(isAt(cell))?.cells ?? [];
        cells.forEach((line, i) => {
          line.forEach((was, j) => void mask.set(cellKey(row + i, column + j), was ?? null));
        });
      }
      return mask;
    },
  };
}
