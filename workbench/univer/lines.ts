import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import type { HostOps } from '../bridge/operations';
import { type Engine, execute, sheetOf } from './engine';
import { tabOf } from './facade';
import { keepingSelection } from './selection';

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
  | 'frozen'
  | 'setFrozen'
>;

/** Rows and columns: how many there are, how large they are and which of them stay in sight. */
export function lineOps(engine: Engine): LineOps {
  return {
    insertRows: (id, row, count) =>
      keepingSelection(engine, () => {
        // Univer inserts nothing before a row that does not exist yet.
        if (row > sheetOf(engine, id).getRowCount()) tabOf(engine, id).insertRowsAfter(row - 2, count);
        else tabOf(engine, id).insertRowsBefore(row - 1, count);
      }),
    insertColumns: (id, column, count) =>
      keepingSelection(engine, () => {
        if (column > sheetOf(engine, id).getColumnCount()) tabOf(engine, id).insertColumnsAfter(column - 2, count);
        else tabOf(engine, id).insertColumnsBefore(column - 1, count);
      }),
    deleteRows: (id, row, count) => {
      checkSomeStay(count, sheetOf(engine, id).getRowCount(), 'rows');
      keepingSelection(engine, () => void tabOf(engine, id).deleteRows(row - 1, count));
    },
    deleteColumns: (id, column, count) => {
      checkSomeStay(count, sheetOf(engine, id).getColumnCount(), 'columns');
      keepingSelection(engine, () => void tabOf(engine, id).deleteColumns(column - 1, count));
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

function checkSomeStay(deleted: number, all: number, what: 'rows' | 'columns'): void {
  if (deleted >= all) throw new Error(`Sorry, it is not possible to delete all the ${what} on the sheet.`);
}
