import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { Area } from '../bridge/cells';
import { sheetCells } from './cells-read';
import type { Engine } from './engine';

/**
 * The new order of an area's rows, sorted as Sheets does: numbers before text before booleans, blank cells last in either
 * direction, ties as they were.
 */
export function sortedOrder(
  engine: Engine,
  area: Area,
  by: readonly { column: number; ascending: boolean }[],
): number[] {
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
