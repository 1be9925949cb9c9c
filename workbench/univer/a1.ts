import type { IRange } from '@univerjs/core';
import { areaOfA1 } from '../bridge/a1';
import type { Area } from '../bridge/cells';
import { type Engine, sheetNumber } from './engine';

/** An area as Univer counts: from 0, both ends included. */
export const rangeOf = (area: Area): IRange => ({
  startRow: area.row - 1,
  endRow: area.row + area.rows - 2,
  startColumn: area.column - 1,
  endColumn: area.column + area.columns - 2,
});

export const areaOf = (sheet: number, range: IRange): Area => ({
  sheet,
  row: range.startRow + 1,
  column: range.startColumn + 1,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Splits `'My tab'!A1:B2` into tab and range; the tab is '' where none is named. */
function splitReference(reference: string): { tab: string; a1: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { tab: '', a1: reference };
  const tab = reference.slice(0, mark);
  return {
    tab: tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab,
    a1: reference.slice(mark + 1),
  };
}

/** The area a reference in a formula or rule names, on its own sheet where it names none; null where it names no cells. */
export function areaOfReference(engine: Engine, reference: string, ownSheet: number): Area | null {
  const { tab, a1 } = splitReference(reference.replace(/^=/, ''));
  const sheet =
    tab === ''
      ? engine.workbook.getSheets().find((candidate) => sheetNumber(candidate.getSheetId()) === ownSheet)
      : engine.workbook.getSheetBySheetName(tab);
  if (!sheet) return null;
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const area = areaOfA1(a1.replace(/\$/g, ''), size);
  return area && { sheet: sheetNumber(sheet.getSheetId()), ...area };
}
