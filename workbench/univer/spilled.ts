import { ObjectMatrix } from '@univerjs/core';
import type { IArrayFormulaRangeType, IArrayFormulaUnitCellType } from '@univerjs/engine-formula';
import type { Snapshot } from '../bridge/session-types';
import { type Engine, isCalculated } from './engine';
import { isVolatile } from './volatile';

type Spilled = NonNullable<Snapshot['spilled']>;

/**
 * What formulas have spilled, which is no part of Univer's workbook data: with it a workbook need not be calculated when it is
 * opened, as Sheets does not either. None where a formula has not come to its result, or comes to another each time.
 */
export function spilledIn(engine: Engine): Pick<Snapshot, 'spilled'> {
  const { formulas, unit } = engine;
  if (!isCalculated(engine) || formulasIn(engine).some(isVolatile)) return {};
  const spilled: Spilled = {
    ranges: formulas.getArrayFormulaRange()[unit] ?? {},
    cells: formulas.getArrayFormulaCellData()[unit] ?? {},
  };
  return { spilled: JSON.parse(JSON.stringify(spilled)) as Spilled };
}

function formulasIn({ formulas, unit }: Engine): string[] {
  const found: string[] = [];
  for (const sheet of Object.values(formulas.getFormulaData()[unit] ?? {})) {
    new ObjectMatrix(sheet ?? {}).forValue((_, __, cell) => void found.push(cell?.f ?? ''));
  }
  return found;
}

/** Puts back what formulas had spilled when the workbook was saved. */
export function spillAgain({ formulas, unit }: Engine, { ranges, cells }: Spilled): void {
  formulas.setArrayFormulaRange({ [unit]: ranges } as IArrayFormulaRangeType);
  formulas.setArrayFormulaCellData({ [unit]: cells } as IArrayFormulaUnitCellType);
}
