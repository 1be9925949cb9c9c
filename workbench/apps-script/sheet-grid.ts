import type { SheetInfo } from '../bridge/cells';
import type { Context } from './context';
import { Exception } from './refuse';
import { toColour, wholeNumber } from './values';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_CELLS = 10_000_000;

/** Methods about the sheet itself: name, place, rows and columns. */
export type GridMethods =
  | 'getSheetId'
  | 'getName'
  | 'getSheetName'
  | 'setName'
  | 'getIndex'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'getFrozenRows'
  | 'setFrozenRows'
  | 'getFrozenColumns'
  | 'setFrozenColumns'
  | 'getColumnWidth'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getRowHeight'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'hasHiddenGridlines'
  | 'setHiddenGridlines'
  | 'setTabColor'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden';

export abstract class SheetGrid implements Pick<Gas, GridMethods> {
  constructor(
    protected readonly context: Context,
    protected readonly id: number,
  ) {}

  /** This sheet as the add-on sees it. */
  protected abstract get self(): Gas;

  protected get info(): SheetInfo {
    const found = this.context.sheets().find(({ id }) => id === this.id);
    if (!found) throw new Exception(`Sheet ${this.id} not found`);
    return found;
  }

  getSheetId(): number {
    return this.id;
  }
  getName(): string {
    this.context.count();
    return this.info.name;
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): Gas {
    this.context.call('renameSheet', this.id, String(name));
    return this.self;
  }
  getIndex(): number {
    this.context.count();
    return this.context.sheets().findIndex(({ id }) => id === this.id) + 1;
  }
  getLastRow(): number {
    return this.context.call('extent', this.id).rows;
  }
  getLastColumn(): number {
    return this.context.call('extent', this.id).columns;
  }
  getMaxRows(): number {
    this.context.count();
    return this.info.rows;
  }
  getMaxColumns(): number {
    this.context.count();
    return this.info.columns;
  }

  private addRows(given: number, count: number, after = 0): Gas {
    const row = wholeNumber(given, 0, 'Those rows are out of bounds.') + after;
    const howMany = wholeNumber(count, 1, 'The number of rows must be at least 1.');
    const { rows, columns } = this.info;
    if (row < 1 || row > rows + 1) throw new Exception('Those rows are out of bounds.');
    this.checkSize(howMany * columns);
    this.context.call('insertRows', this.id, row, howMany);
    return this.self;
  }
  private addColumns(given: number, count: number, after = 0): Gas {
    const column = wholeNumber(given, 0, 'Those columns are out of bounds.') + after;
    const howMany = wholeNumber(count, 1, 'The number of columns must be at least 1.');
    const { rows, columns } = this.info;
    if (column < 1 || column > columns + 1) throw new Exception('Those columns are out of bounds.');
    this.checkSize(howMany * rows);
    this.context.call('insertColumns', this.id, column, howMany);
    return this.self;
  }
  private checkSize(added: number): void {
    const cells = this.context.sheets().reduce((sum, { rows, columns }) => sum + rows * columns, added);
    if (cells <= MOST_CELLS) return;
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
  insertRows(rowIndex: number, numRows = 1): void {
    this.addRows(rowIndex, numRows);
  }
  insertRowsAfter(afterPosition: number, howMany: number): Gas {
    return this.addRows(afterPosition, howMany, 1);
  }
  insertRowsBefore(beforePosition: number, howMany: number): Gas {
    return this.addRows(beforePosition, howMany);
  }
  insertRowAfter(afterPosition: number): Gas {
    return this.addRows(afterPosition, 1, 1);
  }
  insertRowBefore(beforePosition: number): Gas {
    return this.addRows(beforePosition, 1);
  }
  insertColumns(columnIndex: number, numColumns = 1): void {
    this.addColumns(columnIndex, numColumns);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Gas {
    return this.addColumns(afterPosition, howMany, 1);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): Gas {
    return this.addColumns(beforePosition, howMany);
  }
  insertColumnAfter(afterPosition: number): Gas {
    return this.addColumns(afterPosition, 1, 1);
  }
  insertColumnBefore(beforePosition: number): Gas {
    return this.addColumns(beforePosition, 1);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    const row = wholeNumber(rowPosition, 1, 'Those rows are out of bounds.');
    const count = wholeNumber(howMany, 1, 'Invalid argument: howMany');
    if (row + count - 1 > this.info.rows) throw new Exception('Those rows are out of bounds.');
    const { rows } = this.context.peek('frozen', this.id);
    if (rows > 0 && count >= this.info.rows - rows) {
      throw new Exception('Sorry, it is not possible to delete all non-frozen rows.');
    }
    this.context.call('deleteRows', this.id, row, count);
  }
  deleteRow(rowPosition: number): Gas {
    this.deleteRows(rowPosition, 1);
    return this.self;
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    const column = wholeNumber(columnPosition, 1, 'Those columns are out of bounds.');
    const count = wholeNumber(howMany, 1, 'Invalid argument: howMany');
    if (column + count - 1 > this.info.columns) throw new Exception('Those columns are out of bounds.');
    this.context.call('deleteColumns', this.id, column, count);
  }
  deleteColumn(columnPosition: number): Gas {
    this.deleteColumns(columnPosition, 1);
    return this.self;
  }
  getFrozenRows(): number {
    return this.context.call('frozen', this.id).rows;
  }
  setFrozenRows(rows: number): void {
    if (rows >= this.info.rows) throw new Exception('You cannot freeze all visible rows on the sheet.');
    this.context.call('setFrozen', this.id, rows, this.context.peek('frozen', this.id).columns);
  }
  getFrozenColumns(): number {
    return this.context.call('frozen', this.id).columns;
  }
  setFrozenColumns(columns: number): void {
    if (columns >= this.info.columns) throw new Exception('You cannot freeze all visible columns on the sheet.');
    this.context.call('setFrozen', this.id, this.context.peek('frozen', this.id).rows, columns);
  }
  getColumnWidth(columnPosition: number): number {
    return this.context.call('columnWidth', this.id, columnPosition);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): Gas {
    if (startColumn < 1 || startColumn + numColumns - 1 > this.info.columns) {
      throw new Exception('Those columns are out of bounds.');
    }
    this.context.call('setColumnWidths', this.id, startColumn, numColumns, width);
    return this.self;
  }
  setColumnWidth(columnPosition: number, width: number): Gas {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  getRowHeight(rowPosition: number): number {
    return this.context.call('rowHeight', this.id, rowPosition);
  }
  setRowHeights(startRow: number, numRows: number, height: number): Gas {
    if (startRow < 1 || startRow + numRows - 1 > this.info.rows) throw new Exception('Those rows are out of bounds.');
    this.context.call('setRowHeights', this.id, startRow, numRows, height);
    return this.self;
  }
  setRowHeight(rowPosition: number, height: number): Gas {
    return this.setRowHeights(rowPosition, 1, height);
  }
  hasHiddenGridlines(): boolean {
    return !this.context.call('gridlines', this.id);
  }
  setHiddenGridlines(hideGridlines: boolean): Gas {
    this.context.call('setGridlines', this.id, !hideGridlines);
    return this.self;
  }
  getTabColor(): string | null {
    return this.context.call('tabColor', this.id);
  }
  /** A tab's colour may do without its "#". */
  setTabColor(color: string | null): Gas {
    this.context.call('setTabColor', this.id, toColour(color?.replace(/^(?=[0-9a-f]{6}$)/i, '#')));
    return this.self;
  }
  hideSheet(): Gas {
    this.context.call('hideSheet', this.id, true);
    return this.self;
  }
  showSheet(): Gas {
    this.context.call('hideSheet', this.id, false);
    return this.self;
  }
  isSheetHidden(): boolean {
    this.context.count();
    return this.info.hidden;
  }
}
