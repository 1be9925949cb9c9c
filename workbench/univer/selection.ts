import { SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { HostOps } from '../bridge/operations';
import { areaOf } from './a1';
import { type Engine, sheetNumber, sheetOf } from './engine';
import { bookOf, cellsOf, tabOf } from './facade';

const FIRST_CELL = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/** Where the person is: the sheet in front and the cells that are selected on it. */
export function selectionOps(engine: Engine): Pick<HostOps, 'activeSheet' | 'activateSheet' | 'selection' | 'select'> {
  const activeSheet = (): number => sheetNumber(engine.workbook.getActiveSheet().getSheetId());
  return {
    activeSheet,
    activateSheet: (id) => void bookOf(engine).setActiveSheet(tabOf(engine, id)),
    selection: () => areaOf(activeSheet(), bookOf(engine).getActiveRange()?.getRange() ?? FIRST_CELL),
    select: (area) => {
      bookOf(engine).setActiveSheet(tabOf(engine, area.sheet));
      bookOf(engine).setActiveRange(cellsOf(engine, area));
    },
  };
}

/**
 * Changes the rows or columns of a sheet. Univer goes to those that were inserted and selects them; Sheets leaves the person where
 * they are, there too: so nothing is selected meanwhile. When rows go or are moved, Univer moves the references of formulas to the
 * sheet in front, whichever has changed: so the sheet that changes is taken for the one in front.
 */
export function changingLines(engine: Engine, id: number, change: (tab: FWorksheet) => void): void {
  const { workbook } = engine;
  const changed = sheetOf(engine, id);
  const selections = engine.injector.get(SheetsSelectionsService) as unknown as { setSelections(): void };
  workbook.getActiveSheet = () => changed;
  selections.setSelections = () => undefined;
  try {
    change(tabOf(engine, id));
  } finally {
    Reflect.deleteProperty(workbook, 'getActiveSheet');
    Reflect.deleteProperty(selections, 'setSelections');
  }
}
