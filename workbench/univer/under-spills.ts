import type { ICellData, Injector, Nullable, ObjectMatrix, Workbook } from '@univerjs/core';
import { type BaseReferenceObject, type FunctionVariantType, IFormulaRuntimeService } from '@univerjs/engine-formula';

/** What is private in Univer's calculation but needed to know which formula is calculated. */
interface Runtime {
  _currentRow: number;
  _currentColumn: number;
  _currentSubUnitId: string;
  setRuntimeData(result: FunctionVariantType): void;
  getUnitData(): Record<string, Record<string, ObjectMatrix<ICellData | null> | undefined> | undefined>;
}

/** A formula where another one would spill, and what it had when that was calculated. */
interface Under {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
  readonly value: ICellData['v'];
  readonly result: Nullable<ICellData>;
}

/**
 * A formula that has no room to spill, because others stand there, takes their results away: Univer writes into their cells what
 * they held before the calculation, which is nothing for new ones, and they would stay blank for good. Here they keep them.
 */
export function keepResultsUnderSpills(injector: Injector, workbook: Workbook): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const unit = workbook.getUnitId();
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const results = () => runtime.getUnitData()[unit]?.[runtime._currentSubUnitId];
    const under = formulasUnder(result, runtime, workbook).map(
      ([row, column, cell]): Under => ({ row, column, cell, value: cell.v, result: results()?.getValue(row, column) }),
    );
    set(result);
    for (const { row, column, cell, value, result: kept } of under) {
      cell.v = value;
      if (kept) results()?.setValue(row, column, kept);
      else results()?.realDeleteValue(row, column);
    }
  };
}

/** The cells with a formula that a result of several cells would fill, but for the one it is of. */
function formulasUnder(
  result: FunctionVariantType,
  runtime: Runtime,
  workbook: Workbook,
): [number, number, ICellData][] {
  const { _currentRow: top, _currentColumn: left, _currentSubUnitId: sheet } = runtime;
  if (!result.isReferenceObject() && !result.isArray()) return [];
  const { startRow, startColumn, endRow, endColumn } = (result as BaseReferenceObject).getRangePosition();
  const cells = workbook.getSheetBySheetId(sheet)?.getCellMatrix();
  const found: [number, number, ICellData][] = [];
  for (let row = top; row <= top + endRow - startRow; row++) {
    const line = cells?.getRow(row);
    for (let column = left; line && column <= left + endColumn - startColumn; column++) {
      const cell = line[column];
      if ((cell?.f || cell?.si) && (row !== top || column !== left)) found.push([row, column, cell]);
    }
  }
  return found;
}
