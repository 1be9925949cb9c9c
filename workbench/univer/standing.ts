import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { type Engine, sheetNumber, sheetOf } from './engine';
import type { Cell } from './following';

/** A cell with a custom function (1-based) and what stands in it and in the cells it has spilled into, row by row. */
export interface Standing extends Cell {
  readonly cells: readonly (readonly Nullable<ICellData>[])[];
}

/** What a formula fills: its own cell, or all that it has spilled into. */
export function filledBy(engine: Engine, cell: Cell): IRange {
  const id = sheetOf(engine, cell.sheet).getSheetId();
  const [row, column] = [cell.row - 1, cell.column - 1];
  const spilled = engine.formulas.getArrayFormulaRange()?.[engine.unit]?.[id]?.[row]?.[column];
  return spilled ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** Every cell whose formula is of some kind, with what it shows. */
export function standingNow(engine: Engine, isWanted: (formula: string) => boolean): Standing[] {
  return engine.workbook.getSheets().flatMap((sheet) => {
    const found: Standing[] = [];
    const spilled = engine.formulas.getArrayFormulaCellData()?.[engine.unit]?.[sheet.getSheetId()];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f || !isWanted(cell.f)) return;
      const at = { sheet: sheetNumber(sheet.getSheetId()), row: row + 1, column: column + 1 };
      const { startRow, endRow, startColumn, endColumn } = filledBy(engine, at);
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
}
