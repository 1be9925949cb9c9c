import { CellValueType, type ICellData } from '@univerjs/core';
import type { Pending } from '../bridge/conditions';
import { cellKey, isBlank, type Mask } from './cells-read';
import { type Engine, sheetNumber, sheetOf } from './engine';
import { type Cell, followingCell, type LineChange } from './following';
import { filledBy, type Standing, standingNow } from './standing';

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

/** @param names of the custom functions */
export function pendingCells(engine: () => Engine, names: readonly string[]): PendingCells {
  const called = new RegExp(`\\b(?:${names.join('|')})\\s*\\(`, 'i');
  const isCalled = (formula: string): boolean => called.test(formula);
  let how: Pending | null = null;
  /** Runs that are under way: where they overlap, what one has made calculate is pending for the other too. */
  let runs = 0;
  let pending: readonly Cell[] = [];
  let before: readonly Standing[] = [];
  const set = (next: Pending | null): void => {
    how = next;
    pending = [];
    before = how === 'old' ? standingNow(engine(), isCalled) : [];
  };
  return {
    begin: (next) => {
      runs += 1;
      if (runs === 1) set(next);
    },
    end: () => {
      runs -= 1;
      if (runs === 0) set(null);
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
        // What has been written over since is no custom function any more.
        if (!isCalled(matrix.getValue(cell.row - 1, cell.column - 1)?.f ?? '')) continue;
        // What stands in the way of a formula is shown as it is, whatever the formula would spill there.
        const put = (row: number, column: number, shown: ICellData | null): void => {
          const own = row === cell.row - 1 && column === cell.column - 1;
          if (own || isBlank(matrix.getValue(row, column))) mask.set(cellKey(row, column), shown);
        };
        hide(put, engine(), cell);
        if (how === 'old') show(put, cell, before.find(isAt(cell))?.cells ?? []);
        else put(cell.row - 1, cell.column - 1, { v: how, t: CellValueType.STRING });
      }
      return mask;
    },
  };
}

/** Shows something in place of a cell (0-based). */
type Put = (row: number, column: number, shown: ICellData | null) => void;

const isAt = (cell: Cell) => (other: Cell) =>
  other.sheet === cell.sheet && other.row === cell.row && other.column === cell.column;

/** Leaves blank what the formula of a cell fills now. */
function hide(put: Put, engine: Engine, cell: Cell): void {
  const { startRow, endRow, startColumn, endColumn } = filledBy(engine, cell);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) put(row, column, null);
  }
}

/** Shows what stood there before. */
function show(put: Put, { row, column }: Cell, cells: Standing['cells']): void {
  cells.forEach((line, i) => {
    line.forEach((was, j) => void put(row - 1 + i, column - 1 + j, was ?? null));
  });
}
