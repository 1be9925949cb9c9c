import type { Area } from '../bridge/cells';
import type { HostOps } from '../bridge/operations';
import { movedFormula } from '../bridge/references';
import { rangeOf } from './a1';
import { sheetCells } from './cells-read';
import { patchCells } from './cells-write';
import type { Engine } from './engine';

type What = Parameters<HostOps['copy']>[2];

/** Copies what is asked for of an area; a larger target repeats the source, as pasting does. */
export function copyCells(engine: Engine, from: Area, to: Area, what: What): void {
  const start = rangeOf(from);
  const copies = copiesOf(engine, from, what);
  const rows = Math.max(from.rows, to.rows - (to.rows % from.rows));
  const columns = Math.max(from.columns, to.columns - (to.columns % from.columns));
  const target = sheetCells(engine, to.sheet);
  const patch = (row: number, column: number) => {
    const i = (row - to.row + 1) % from.rows;
    const j = (column - to.column + 1) % from.columns;
    const copy = copies.get(`${i},${j}`) ?? {};
    if (!('f' in copy)) return copy;
    const formula = copy.f && movedFormula(copy.f, row - start.startRow - i, column - start.startColumn - j);
    return { ...copy, f: formula, si: null, p: null, custom: null };
  };
  patchCells(engine, target, { ...to, rows, columns }, patch, what === 'formats' ? 'styles' : 'contents');
}

/** What is copied of each cell, by its place in the area. */
function copiesOf(engine: Engine, from: Area, what: What): Map<string, { f?: string | null }> {
  const source = sheetCells(engine, from.sheet);
  const matrix = source.worksheet.getCellMatrix();
  const styles = engine.workbook.getStyles();
  const start = rangeOf(from);
  const copies = new Map<string, { f?: string | null }>();
  for (let i = 0; i < from.rows; i++) {
    for (let j = 0; j < from.columns; j++) {
      const [row, column] = [start.startRow + i, start.startColumn + j];
      const own = matrix.getValue(row, column);
      // As values also what a formula has spilled into a cell.
      const cell = what === 'values' ? source.at(row, column) : own;
      const formula = what === 'values' ? '' : source.formula(row, column);
      const value = formula ? { v: null, t: null } : { v: cell?.v ?? null, t: cell?.t ?? null };
      copies.set(`${i},${j}`, {
        ...(what !== 'formats' && { ...value, f: formula || null }),
        ...((what === 'all' || what === 'formats') && { s: styles.getStyleByCell(own) ?? null }),
      });
    }
  }
  return copies;
}
