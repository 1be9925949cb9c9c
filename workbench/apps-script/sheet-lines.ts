import { areaOfRange } from './range';
import { Exception } from './refuse';
import { SheetGrid } from './sheet-grid';
import { wholeNumber } from './values';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Axis = 'row' | 'column';

/** Methods about rows and columns that are out of sight. */
export type LineMethods =
  | 'hideRow'
  | 'hideRows'
  | 'showRows'
  | 'unhideRow'
  | 'isRowHiddenByUser'
  | 'hideColumn'
  | 'hideColumns'
  | 'showColumns'
  | 'unhideColumn'
  | 'isColumnHiddenByUser';

export abstract class SheetLines extends SheetGrid implements Pick<Gas, LineMethods> {
  private set(axis: Axis, at: number, count: number, hidden: boolean): void {
    const sentence = `Those ${axis}s are out of bounds.`;
    const [first, many] = [wholeNumber(at, 1, sentence), wholeNumber(count, 1, sentence)];
    const size = axis === 'row' ? this.info.rows : this.info.columns;
    if (first + many - 1 > size) throw new Exception(sentence);
    this.context.call('hideLines', this.id, axis, first, many, hidden);
  }
  private setOf(axis: Axis, range: Range, hidden: boolean): void {
    const { row, rows, column, columns } = areaOfRange(range);
    if (axis === 'row') this.set(axis, row, rows, hidden);
    else this.set(axis, column, columns, hidden);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.set('row', rowIndex, numRows, true);
  }
  showRows(rowIndex: number, numRows = 1): void {
    this.set('row', rowIndex, numRows, false);
  }
  hideRow(row: Range): void {
    this.setOf('row', row, true);
  }
  unhideRow(row: Range): void {
    this.setOf('row', row, false);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.context.call('isLineHidden', this.id, 'row', rowPosition);
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    this.set('column', columnIndex, numColumns, true);
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    this.set('column', columnIndex, numColumns, false);
  }
  hideColumn(column: Range): void {
    this.setOf('column', column, true);
  }
  unhideColumn(column: Range): void {
    this.setOf('column', column, false);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.context.call('isLineHidden', this.id, 'column', columnPosition);
  }
}
