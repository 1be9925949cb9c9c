import { Direction } from '@univerjs/core';
import {
  InsertRowCommand,
  InsertRowMutation,
  SetWorksheetColWidthMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../bridge/cells';
import type { HostOps } from '../bridge/operations';
import { sheetCells } from './cells-read';
import { patchCells } from './cells-write';
import { type Engine, execute, sheetOf } from './engine';
import { tabOf } from './facade';
import { changingLines } from './selection';
import { writeInSlices } from './slices';

type LineOps = Pick<
  HostOps,
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'columnWidth'
  | 'setColumnWidths'
  | 'rowHeight'
  | 'setRowHeights'
  | 'hideLines'
  | 'isLineHidden'
  | 'frozen'
  | 'setFrozen'
>;

/** Rows and columns: how many there are, how large they are and which of them stay in sight. */
export function lineOps(engine: Engine): LineOps {
  return {
    insertRows: (id, row, count) =>
      // Univer inserts nothing before a row that does not exist yet.
      row > sheetOf(engine, id).getRowCount()
        ? appendRows(engine, id, count)
        : changingLines(engine, id, (tab) => tab.insertRowsBefore(row - 1, count)),
    insertColumns: (id, column, count) =>
      changingLines(engine, id, (tab) => {
        if (column > sheetOf(engine, id).getColumnCount()) tab.insertColumnsAfter(column - 2, count);
        else tab.insertColumnsBefore(column - 1, count);
      }),
    deleteRows: (id, row, count) => {
      checkSomeStay(count, sheetOf(engine, id).getRowCount(), 'rows');
      const area = { sheet: id, row, column: 1, rows: count, columns: 1 };
      const remove = (part: Area): void =>
        changingLines(engine, id, (tab) => void tab.deleteRows(part.row - 1, part.rows));
      return writeInSlices(engine, area, remove, DELETED_AT_ONCE);
    },
    deleteColumns: (id, column, count) => {
      checkSomeStay(count, sheetOf(engine, id).getColumnCount(), 'columns');
      changingLines(engine, id, (tab) => void tab.deleteColumns(column - 1, count));
    },
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
    setRowHeights: (id, row, count, height) => void tabOf(engine, id).setRowHeightsForced(row - 1, count, height),
    hideLines: (id, axis, at, count, hidden) => {
      const tab = tabOf(engine, id);
      if (axis === 'row') void (hidden ? tab.hideRows(at - 1, count) : tab.showRows(at - 1, count));
      else void (hidden ? tab.hideColumns(at - 1, count) : tab.showColumns(at - 1, count));
    },
    isLineHidden: (id, axis, at) => {
      const sheet = sheetOf(engine, id);
      return !(axis === 'row' ? sheet.getRowRawVisible(at - 1) : sheet.getColVisible(at - 1));
    },
    frozen: (id) => {
      const { xSplit, ySplit } = sheetOf(engine, id).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFrozen: (id, rows, columns) => {
      const [startRow, startColumn] = [rows === 0 ? -1 : rows, columns === 0 ? -1 : columns];
      tabOf(engine, id).setFreeze({ xSplit: columns, ySplit: rows, startRow, startColumn });
    },
  };
}

/** Rows that are deleted at a time: those below move up each time. */
const DELETED_AT_ONCE = 2000;

/**
 * More rows at the end, which look as the last one does and have its rules. Univer's own command asks for each cell of the new rows
 * how it looks; what else it has others do goes on here as there.
 */
function appendRows(engine: Engine, id: number, count: number): unknown {
  const sheet = sheetOf(engine, id);
  const [first, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  const range = { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: columns - 1 };
  const looks = Array.from({ length: columns }, (_, column) =>
    engine.workbook.getStyles().getStyleByCell(sheet.getCellRaw(first - 1, column)),
  );
  const inserted = { unitId: engine.unit, subUnitId: sheet.getSheetId(), range };
  const params = { ...inserted, direction: Direction.DOWN };
  const { preRedos = [], redos } = engine.injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: InsertRowCommand.id, params });
  for (const step of [...preRedos, { id: InsertRowMutation.id, params: inserted }, ...redos]) {
    execute(engine, step.id, step.params as object);
  }
  const area = { sheet: id, row: first + 1, column: 1, rows: count, columns };
  const patch = (_: number, column: number) => (looks[column] ? { s: { ...looks[column] } } : undefined);
  return writeInSlices(engine, area, (part) => {
    patchCells(engine, sheetCells(engine, id), part, patch, 'styles');
  });
}

/** What a person does with the mouse: rows or columns are moved before those that stand at `to`. */
export interface MovingLines {
  moveRows(sheet: number, row: number, count: number, to: number): void;
  moveColumns(sheet: number, column: number, count: number, to: number): void;
}

export const movingLines = (engine: Engine): MovingLines => ({
  moveRows: (id, row, count, to) =>
    changingLines(engine, id, (tab) => void tab.moveRows(tab.getRange(row - 1, 0, count, 1), to - 1)),
  moveColumns: (id, column, count, to) =>
    changingLines(engine, id, (tab) => void tab.moveColumns(tab.getRange(0, column - 1, 1, count), to - 1)),
});

function checkSomeStay(deleted: number, all: number, what: 'rows' | 'columns'): void {
  if (deleted >= all) throw new Error(`Sorry, it is not possible to delete all the ${what} on the sheet.`);
}
