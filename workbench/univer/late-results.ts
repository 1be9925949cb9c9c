import type { Injector, IRange, ObjectMatrix, Workbook } from '@univerjs/core';
import { CalculateController } from '@univerjs/engine-formula';

/** What a calculation has come to, by workbook and sheet: values, the ranges of spills by the cell they begin in, and what is spilled. */
interface Result {
  readonly unitData?: Sheets<ObjectMatrix<unknown>>;
  readonly arrayFormulaRange?: Sheets<Record<number, Record<number, IRange>>>;
  readonly arrayFormulaCellData?: Sheets<ObjectMatrix<unknown>>;
}
type Sheets<T> = Record<string, Record<string, T | null | undefined> | null | undefined>;

/** What is private in Univer's calculation but needed to look at its results first. */
interface Controller {
  _applyResult(result: Result): Promise<void>;
}

/**
 * A person may clear or move cells while their formulas are calculated. Univer would write the results all the same, and a cell
 * that has no formula any more would hold the value of one for good: such results are let go.
 */
export function dropLateResults(injector: Injector, workbook: Workbook): void {
  const unit = workbook.getUnitId();
  const controller = injector.get(CalculateController) as unknown as Controller;
  const apply = controller._applyResult.bind(controller);
  controller._applyResult = (result) => {
    for (const [id, values] of Object.entries(result.unitData?.[unit] ?? {})) {
      for (const [row, column] of values ? late(values, workbook, id) : []) {
        values?.realDeleteValue(row, column);
        dropSpill(result, unit, id, row, column);
      }
    }
    return apply(result);
  };
}

/** The cells of results that hold no formula by now. */
function late(values: ObjectMatrix<unknown>, workbook: Workbook, id: string): [number, number][] {
  const cells = workbook.getSheetBySheetId(id)?.getCellMatrix();
  const found: [number, number][] = [];
  values.forValue((row, column) => {
    const cell = cells?.getValue(row, column);
    if (!cell?.f && !cell?.si) found.push([row, column]);
  });
  return found;
}

function dropSpill(result: Result, unit: string, id: string, row: number, column: number): void {
  const begun = result.arrayFormulaRange?.[unit]?.[id]?.[row];
  const spilled = result.arrayFormulaCellData?.[unit]?.[id];
  const range = begun?.[column];
  if (!begun || !range) return;
  delete begun[column];
  for (let r = range.startRow; r <= range.endRow; r++) {
    for (let c = range.startColumn; c <= range.endColumn; c++) spilled?.realDeleteValue(r, c);
  }
}
