import { CellValueType, type ICellData, IUndoRedoService, type Nullable } from '@univerjs/core';
import { ReorderRangeCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area } from '../bridge/cells';
import { movedFormula } from '../bridge/references';
import { rangeOf } from './a1';
import { type SheetCells, sheetCells } from './cells-read';
import { EMPTY } from './cells-write';
import { type Engine, execute } from './engine';

interface By {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area by what is shown in them. */
export function sortCells(engine: Engine, area: Area, by: readonly By[]): void {
  const cells = sheetCells(engine, area.sheet);
  const range = rangeOf(area);
  const order = sortedOrder(engine, area, by);
  const subUnitId = cells.worksheet.getSheetId();
  const places = order.flatMap((from, i) =>
    Array.from({ length: area.columns }, (_, j) => ({ row: range.startRow + i, column: range.startColumn + j, from })),
  );
  if (places.some(({ row, column }) => cells.formula(row, column))) {
    sortFormulas(engine, cells, places);
    return;
  }
  const reordered = Object.fromEntries(order.map((from, i) => [range.startRow + i, from]));
  execute(engine, ReorderRangeCommand.id, { subUnitId, range, order: reordered });
}

interface Moved {
  readonly row: number;
  readonly column: number;
  /** The row a cell comes from. */
  readonly from: number;
}

/** Univer would move the formulas as they are, and leave what they have spilled where it was: they are written anew. */
function sortFormulas(engine: Engine, cells: SheetCells, places: readonly Moved[]): void {
  const write = (fromOf: (place: Moved) => number) => {
    const cellValue: Record<number, Record<number, object>> = {};
    for (const place of places) {
      cellValue[place.row] ??= {};
      cellValue[place.row]![place.column] = wholeCell(engine, cells, place, fromOf(place));
    }
    const params = { unitId: engine.unit, subUnitId: cells.worksheet.getSheetId(), cellValue };
    return { id: SetRangeValuesMutation.id, params };
  };
  const [undo, redo] = [write(({ row }) => row), write(({ from }) => from)];
  execute(engine, redo.id, redo.params);
  const service = engine.injector.get(IUndoRedoService);
  service.pushUndoRedo({ unitID: engine.unit, undoMutations: [undo], redoMutations: [redo] });
}

/** All that a cell holds, for another row: what a formula has spilled into it is none of it. */
function wholeCell(engine: Engine, cells: SheetCells, { row, column }: Moved, from: number): object {
  const cell = cells.worksheet.getCellMatrix().getValue(from, column);
  const formula = cells.formula(from, column);
  const { v = null, t = null, p = null, custom = null } = cell ?? {};
  const s = engine.workbook.getStyles().getStyleByCell(cell) ?? null;
  return formula ? { ...EMPTY, f: movedFormula(formula, row - from, 0), s } : { ...EMPTY, v, t, p, custom, s };
}

/**
 * The new order of an area's rows, sorted as Sheets does: numbers before text before booleans, blank cells last in either
 * direction, ties as they were.
 */
function sortedOrder(engine: Engine, area: Area, by: readonly By[]): number[] {
  const cells = sheetCells(engine, area.sheet);
  const rank = (cell: Nullable<ICellData>): number => {
    if (!cell || cell.v === undefined || cell.v === null || cell.v === '') return 3;
    if (cell.t === CellValueType.BOOLEAN) return 2;
    return typeof cell.v === 'number' ? 0 : 1;
  };
  const rows = Array.from({ length: area.rows }, (_, i) => area.row - 1 + i);
  const compare = (a: number, b: number): number => {
    for (const { column, ascending } of by) {
      const [left, right] = [cells.at(a, column - 1), cells.at(b, column - 1)];
      const [first, second] = [rank(left), rank(right)];
      const sign = ascending ? 1 : -1;
      if (first !== second) return first === 3 || second === 3 ? first - second : sign * (first - second);
      if (first === 3) continue;
      const order =
        first === 1
          ? String(left?.v).localeCompare(String(right?.v), undefined, { sensitivity: 'base' })
          : Number(left?.v) - Number(right?.v);
      if (order !== 0) return sign * order;
    }
    return a - b;
  };
  return rows.sort(compare);
}
