import type { Worksheet } from '@univerjs/core';
import type { Placed, TabContents } from '../bridge/book-contents';
import { displayOf, plainValue, type Reading, sheetCells } from './cells-read';
import { type Engine, sheetNumber } from './engine';
import type { Looks } from './looks';
import { showsDay } from './number-formats';

/** Before this day, 1 March 1900, Excel counts otherwise. */
const FIRST_DAY = 61;

type Cells = Pick<TabContents, 'values' | 'looks' | 'formulas' | 'spilled' | 'early'>;
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** What the cells of a sheet hold and how they look, up to the last that holds or looks like anything. */
export function tabCells(engine: Engine, { locale }: Reading, sheet: Worksheet, looks: Looks): Cells {
  const cells = sheetCells(engine, sheetNumber(sheet.getSheetId()));
  const matrix = sheet.getCellMatrix();
  const spillsFrom = engine.formulas.getArrayFormulaRange()?.[engine.unit]?.[sheet.getSheetId()];
  const found: Writable<Cells> = { values: [], looks: [], formulas: [], spilled: [], early: [] };
  const size = sizeOf(sheet, cells.extent());
  const columnStyles = Array.from({ length: size.columns }, (_, column) => sheet.getColumnStyle(column, true));
  for (let row = 0; row < size.rows; row++) {
    const rowStyle = sheet.getRowStyle(row, true);
    const values: (string | number | boolean)[] = [];
    const places: number[] = [];
    for (let column = 0; column < size.columns; column++) {
      const own = matrix.getValue(row, column);
      const cell = cells.at(row, column);
      const pattern = cells.pattern(row, column);
      const here: Placed<null> = { row, column, is: null };
      const value = plainValue(cell);
      const isEarly = typeof value === 'number' && value < FIRST_DAY && showsDay(pattern);
      if (isEarly) found.early.push(here);
      values.push(isEarly ? displayOf(cell, pattern, locale) : value);
      places.push(looks.placeOf([rowStyle, columnStyles[column], own?.s], pattern));
      if (own?.f || own?.si) {
        const spills = spillsFrom?.[row]?.[column] !== undefined;
        found.formulas.push({ row, column, is: { text: cells.formula(row, column), spills } });
      } else if (cell !== own && value !== '') found.spilled.push(here);
    }
    found.values.push(values);
    found.looks.push(places);
  }
  return found;
}

/** Cells that only look like something count too. */
function sizeOf(sheet: Worksheet, content: { rows: number; columns: number }): { rows: number; columns: number } {
  const { endRow, endColumn } = sheet.getCellMatrix().getDataRange();
  return {
    rows: Math.min(Math.max(content.rows, endRow + 1), sheet.getRowCount()),
    columns: Math.min(Math.max(content.columns, endColumn + 1), sheet.getColumnCount()),
  };
}
