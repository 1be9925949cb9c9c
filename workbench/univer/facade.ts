import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../bridge/cells';
import { rangeOf } from './a1';
import { type Engine, sheetOf } from './engine';

/** Univer's own objects for what the operations name by numbers. */
export function bookOf(engine: Engine): FWorkbook {
  const found = engine.api.getWorkbook(engine.unit);
  if (!found) throw new Error('The workbook is closed.');
  return found;
}

/** @throws Error when the sheet has been deleted */
export function tabOf(engine: Engine, id: number): FWorksheet {
  const found = bookOf(engine).getSheetBySheetId(sheetOf(engine, id).getSheetId());
  if (!found) throw new Error(`Sheet ${id} not found`);
  return found;
}

export const cellsOf = (engine: Engine, area: Area): FRange => tabOf(engine, area.sheet).getRange(rangeOf(area));
