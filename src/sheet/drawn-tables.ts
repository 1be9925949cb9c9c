import { hashOf } from '../base/hash';
import type { Cell } from '../base/types';
import { firstColumn } from './dress';
import { type SegmentLabels, type TablePiece, tableRow } from './pieces';
import { type DrawnTable, isSeenAs, moveOf, type OwnCell, type Seen, type Stamp, seenCells } from './stamp';

/** A cell somebody has filled (1-based). */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula: string;
}

export const labelsHash = ({ rows, columns }: SegmentLabels): string => hashOf(JSON.stringify([rows, columns]));

export function drawnTable(piece: TablePiece): DrawnTable {
  const { height, width, typedOver } = piece;
  return {
    ...{ title: piece.title, row: tableRow(piece), column: firstColumn(piece), height, width },
    ...(typedOver && { by: typedOver.by, labels: labelsHash(typedOver) }),
  };
}

/** Rows above a table that may be its heading. */
const HEADING = 2;

/** The tables of a drawing where they stand now: inserted rows and columns may have moved them. */
export function tablesNow(stamp: Stamp, seen: Seen): DrawnTable[] {
  return stamp.tables.flatMap((table) => {
    const { row, column } = table;
    const own = stamp.cells.filter(([r, c]) => c === column && r >= row - HEADING && r <= row);
    // The formula first: a heading may be left behind by it.
    const move = moveOf(stamp, seen, [...own].reverse());
    return move === null ? [] : [{ ...table, row: row + move[0], column: column + move[1] }];
  });
}

/** Whether a table's own formula stands where it did. */
export const hasFormula = ({ row, column }: DrawnTable, { formulas }: Seen): boolean =>
  /^=\s*SLA_/i.test(formulas[row - 1]?.[column - 1] ?? '');

/** Whether something stands where a table would spill to, or in the place of its formula: then every filled cell of it is somebody's. */
export function isBlocked(table: DrawnTable, seen: Seen): boolean {
  const shown = seen.values[table.row - 1]?.[table.column - 1] ?? '';
  return hasFormula(table, seen) ? shown === '#REF!' : shown !== '';
}

/** The filled cells of a table but for its formula. */
export function filledCells(table: DrawnTable, { values, formulas }: Seen): FilledCell[] {
  const cells: FilledCell[] = [];
  for (let row = table.row; row < table.row + table.height; row++) {
    for (let column = table.column; column < table.column + table.width; column++) {
      if (row === table.row && column === table.column && hasFormula(table, { values, formulas })) continue;
      const value = values[row - 1]?.[column - 1] ?? '';
      const formula = formulas[row - 1]?.[column - 1] ?? '';
      if (value !== '' || formula !== '') cells.push({ row, column, value, formula });
    }
  }
  return cells;
}

/**
 * What people have typed over a tab's tables and nobody has taken, for the stamp of a new drawing: once the tables are drawn
 * for other labels, nobody can tell any more over which ones it was typed.
 */
export function leftStanding(stamp: Stamp | null, seen: Seen): OwnCell[] {
  if (stamp === null) return [];
  const tables = tablesNow(stamp, seen).filter((table) => table.by !== undefined && isBlocked(table, seen));
  const cells = tables.flatMap((table) => filledCells(table, seen));
  const standing = stamp.left.filter((cell) => isSeenAs(cell, seen));
  const all = [...standing, ...seenCells(cells, seen)];
  return [...new Map(all.map((cell) => [cell.join(), cell])).values()];
}
