import type { Area } from '../bridge/cells';
import { rangeOf } from './a1';
import { sheetCells } from './cells-read';
import { patchCells } from './cells-write';
import type { Engine } from './engine';
import { movedFormula } from './moved-formula';

/** Copies contents and formats; a larger target repeats the source, as pasting does. */
export function copyCells(engine: Engine, from: Area, to: Area): void {
  const source = sheetCells(engine, from.sheet);
  const matrix = source.worksheet.getCellMatrix();
  const styles = engine.workbook.getStyles();
  const start = rangeOf(from);
  const rows = Math.max(from.rows, to.rows - (to.rows % from.rows));
  const columns = Math.max(from.columns, to.columns - (to.columns % from.columns));
  const copies = new Map<string, object>();
  for (let i = 0; i < from.rows; i++) {
    for (let j = 0; j < from.columns; j++) {
      const [row, column] = [start.startRow + i, start.startColumn + j];
      const cell = matrix.getValue(row, column);
      const formula = source.formula(row, column);
      const value = formula ? { v: null, t: null } : { v: cell?.v ?? null, t: cell?.t ?? null };
      copies.set(`${i},${j}`, { ...value, f: formula || null, s: styles.getStyleByCell(cell) ?? null });
    }
  }
  const target = sheetCells(engine, to.sheet);
  patchCells(engine, target, { ...to, rows, columns }, (row, column) => {
    const i = (row - to.row + 1) % from.rows;
    const j = (column - to.column + 1) % from.columns;
    const copy = copies.get(`${i},${j}`) as { f: string | null };
    const formula = copy.f && movedFormula(copy.f, row - start.startRow - i, column - start.startColumn - j);
    return { ...copy, f: formula, si: null, p: null, custom: null };
  });
}
