import { BooleanNumber, VerticalAlign, type Worksheet } from '@univerjs/core';
import { SetTabColorMutation, SetWorksheetColWidthMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { a1Of, quotedName } from '../bridge/a1';
import type { Area, SheetInfo } from '../bridge/cells';
import type { HostOps } from '../bridge/operations';
import { areaOf, areaOfReference, rangeOf } from './a1';
import { type Engine, execute, sheetNumber, sheetOf } from './engine';

/** A new sheet as Google makes it. */
export const GRID = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM },
} as const;

const infoOf = (sheet: Worksheet): SheetInfo => ({
  id: sheetNumber(sheet.getSheetId()),
  name: sheet.getName(),
  hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
  rows: sheet.getRowCount(),
  columns: sheet.getColumnCount(),
});

type Structure = Pick<
  HostOps,
  | 'sheets'
  | 'insertSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'hideSheet'
  | 'activeSheet'
  | 'activateSheet'
  | 'selection'
  | 'select'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'columnWidth'
  | 'setColumnWidths'
  | 'rowHeight'
  | 'setRowHeights'
  | 'frozen'
  | 'setFrozen'
  | 'gridlines'
  | 'setGridlines'
  | 'tabColor'
  | 'setTabColor'
  | 'merge'
  | 'merged'
  | 'namedRanges'
  | 'setNamedRange'
>;

/** Everything about sheets, rows, columns and names; refuses what Sheets refuses. */
export function structureOps(engine: Engine, words: { readonly sheet: string }): Structure {
  const book = (): FWorkbook => {
    const found = engine.api.getWorkbook(engine.unit);
    if (!found) throw new Error('The workbook is closed.');
    return found;
  };
  const facade = (id: number): FWorksheet => {
    const found = book().getSheetBySheetId(sheetOf(engine, id).getSheetId());
    if (!found) throw new Error(`Sheet ${id} not found`);
    return found;
  };
  const sheets = () => engine.workbook.getSheets();
  const range = (area: Area) => facade(area.sheet).getRange(rangeOf(area));
  type Change = (sheet: number, start: number, count: number) => void;
  /** Univer goes to the rows or columns that were inserted and selects them; Sheets leaves the person where they are. */
  const keepingSelection = (change: Change): Change => {
    return (id, start, count) => {
      const front = book().getActiveSheet();
      const selected = book().getActiveRange()?.getRange();
      change(id, start, count);
      if (book().getActiveSheet().getSheetId() !== front.getSheetId()) book().setActiveSheet(front);
      if (!selected) return;
      const { startRow, endRow, startColumn, endColumn } = selected;
      if (endRow < front.getMaxRows() && endColumn < front.getMaxColumns()) {
        book().setActiveRange(
          front.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
        );
      }
    };
  };
  const taken = (name: string, except?: number) =>
    sheets().some((s) => sheetNumber(s.getSheetId()) !== except && s.getName().toLowerCase() === name.toLowerCase());
  const checkName = (name: string, except?: number): void => {
    if (name === '') throw new Error('The sheet name cannot be empty.');
    if (taken(name, except)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  };
  return {
    sheets: () => sheets().map(infoOf),
    insertSheet: (name, index) => {
      const numbers = sheets().map((sheet) => sheetNumber(sheet.getSheetId()));
      let next = sheets().length + 1;
      while (taken(`${words.sheet}${next}`)) next += 1;
      const title = name ?? `${words.sheet}${next}`;
      checkName(title);
      // Ids are never used twice, not even after a deletion: links and metadata of a deleted sheet must not find a new one.
      const id = Math.max(0, ...numbers, Number(book().getCustomMetadata()?.lastSheetId ?? 0)) + 1;
      book().setCustomMetadata({ ...book().getCustomMetadata(), lastSheetId: id });
      book().insertSheet(title, {
        index: Math.min(index ?? sheets().length, sheets().length),
        sheet: { id: String(id), ...GRID },
      });
      return infoOf(sheetOf(engine, id));
    },
    deleteSheet: (id) => {
      const sheet = sheetOf(engine, id);
      if (sheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
      const shown = sheets().filter((s) => s !== sheet && s.isSheetHidden() !== BooleanNumber.TRUE);
      if (shown.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
      book().deleteSheet(sheet.getSheetId());
    },
    renameSheet: (id, name) => {
      checkName(name, id);
      if (sheetOf(engine, id).getName() !== name) facade(id).setName(name);
    },
    moveSheet: (id, index) => void book().moveSheet(facade(id), index),
    hideSheet: (id, hidden) => {
      const sheet = sheetOf(engine, id);
      if ((sheet.isSheetHidden() === BooleanNumber.TRUE) === hidden) return;
      const others = sheets().filter((s) => s !== sheet && s.isSheetHidden() !== BooleanNumber.TRUE);
      if (hidden && others.length === 0) throw new Error("You can't hide all the sheets in a document.");
      if (hidden) facade(id).hideSheet();
      else facade(id).showSheet();
    },
    activeSheet: () => sheetNumber(engine.workbook.getActiveSheet().getSheetId()),
    activateSheet: (id) => void book().setActiveSheet(facade(id)),
    selection: () => {
      const sheet = engine.workbook.getActiveSheet();
      const id = sheetNumber(sheet.getSheetId());
      const selected = book().getActiveRange()?.getRange();
      return areaOf(id, selected ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
    },
    select: (area) => {
      book().setActiveSheet(facade(area.sheet));
      book().setActiveRange(range(area));
    },
    // Univer inserts nothing before a row that does not exist yet.
    insertRows: keepingSelection((id, row, count) => {
      if (row > sheetOf(engine, id).getRowCount()) facade(id).insertRowsAfter(row - 2, count);
      else facade(id).insertRowsBefore(row - 1, count);
    }),
    insertColumns: keepingSelection((id, column, count) => {
      if (column > sheetOf(engine, id).getColumnCount()) facade(id).insertColumnsAfter(column - 2, count);
      else facade(id).insertColumnsBefore(column - 1, count);
    }),
    deleteRows: keepingSelection((id, row, count) => {
      if (count >= sheetOf(engine, id).getRowCount()) {
        throw new Error('Sorry, it is not possible to delete all the rows on the sheet.');
      }
      facade(id).deleteRows(row - 1, count);
    }),
    deleteColumns: keepingSelection((id, column, count) => {
      if (count >= sheetOf(engine, id).getColumnCount()) {
        throw new Error('Sorry, it is not possible to delete all the columns on the sheet.');
      }
      facade(id).deleteColumns(column - 1, count);
    }),
    columnWidth: (id, column) => sheetOf(engine, id).getColumnWidth(column - 1),
    setColumnWidths: (id, column, count, width) => {
      const sheet = sheetOf(engine, id);
      const ranges = [
        { startColumn: column - 1, endColumn: column + count - 2, startRow: 0, endRow: sheet.getRowCount() - 1 },
      ];
      // The command would measure the text of every row; the mutation only sets the width.
      execute(engine, SetWorksheetColWidthMutation.id, { subUnitId: sheet.getSheetId(), ranges, colWidth: width });
    },
    rowHeight: (id, row) => sheetOf(engine, id).getRowHeight(row - 1),
    setRowHeights: (id, row, count, height) => void facade(id).setRowHeightsForced(row - 1, count, height),
    frozen: (id) => {
      const { xSplit, ySplit } = sheetOf(engine, id).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFrozen: (id, rows, columns) => {
      const none = rows === 0 && columns === 0;
      facade(id).setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: none || rows === 0 ? -1 : rows,
        startColumn: none || columns === 0 ? -1 : columns,
      });
    },
    gridlines: (id) => sheetOf(engine, id).getConfig().showGridlines !== BooleanNumber.FALSE,
    setGridlines: (id, shown) => {
      const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      execute(engine, ToggleGridlinesMutation.id, { subUnitId: sheetOf(engine, id).getSheetId(), showGridlines });
    },
    tabColor: (id) => sheetOf(engine, id).getConfig().tabColor || null,
    setTabColor: (id, color) => {
      execute(engine, SetTabColorMutation.id, { subUnitId: sheetOf(engine, id).getSheetId(), color: color ?? '' });
    },
    merge: (area, how) => {
      if (how === 'all') range(area).merge({ isForceMerge: true });
      else if (how === 'across') range(area).mergeAcross({ isForceMerge: true });
      else if (how === 'vertically') range(area).mergeVertically({ isForceMerge: true });
      else range(area).breakApart();
    },
    merged: (area) => {
      const wanted = rangeOf(area);
      return sheetOf(engine, area.sheet)
        .getMergeData()
        .filter(
          (merged) =>
            merged.startRow <= wanted.endRow &&
            merged.endRow >= wanted.startRow &&
            merged.startColumn <= wanted.endColumn &&
            merged.endColumn >= wanted.startColumn,
        )
        .map((merged) => areaOf(area.sheet, merged));
    },
    namedRanges: () =>
      book()
        .getDefinedNames()
        .flatMap((name) => {
          const area = areaOfReference(engine, name.getFormulaOrRefString(), 0);
          return area ? [{ name: name.getName(), area }] : [];
        }),
    setNamedRange: (name, area) => {
      book().deleteDefinedName(name);
      if (!area) return;
      const absolute = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      book().insertDefinedName(name, `${quotedName(sheetOf(engine, area.sheet).getName())}!${absolute}`);
    },
  };
}
