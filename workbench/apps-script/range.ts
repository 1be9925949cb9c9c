import { a1Of, spanned } from '../bridge/a1';
import type { Area } from '../bridge/cells';
import type { Context } from './context';
import { dataRegion, nextDataCell } from './data-region';
import { removeDuplicates } from './duplicates';
import { addToRange, metadataOnRange } from './metadata';
import { metadataFinder, rangeScope } from './metadata-finder';
import { fillRange, type Place, paste } from './pasting';
import { protectArea } from './protection';
import { RangeText } from './range-text';
import { Exception, named, offer } from './refuse';
import { sheetAt } from './sheet';
import { textFinder } from './text-finder';
import { wholeNumber } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;

type OwnMethods =
  | 'getA1Notation'
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getRowIndex'
  | 'getHeight'
  | 'getWidth'
  | 'getSheet'
  | 'getGridId'
  | 'offset'
  | 'getCell'
  | 'isStartRowBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isEndColumnBounded'
  | 'getDataRegion'
  | 'getNextDataCell'
  | 'activate'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'breakApart'
  | 'isPartOfMerge'
  | 'getMergedRanges'
  | 'protect'
  | 'sort'
  | 'copyTo'
  | 'copyValuesToRange'
  | 'copyFormatToRange'
  | 'getBandings'
  | 'removeDuplicates'
  | 'createTextFinder'
  | 'activateAsCurrentCell'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** What the ranges of this run cover, by the objects the add-on holds. */
const areas = new WeakMap<object, Area>();

/** A range of a sheet. Sheets refuses one that reaches beyond the grid. */
export function rangeAt(context: Context, wanted: Area): Range {
  const sheet = context.sheets().find(({ id }) => id === wanted.sheet);
  if (!sheet) throw new Exception(`Sheet ${wanted.sheet} not found`);
  const area = spanned(wanted, sheet);
  if (area.row < 1) throw new Exception('The starting row of the range is too small.');
  if (area.column < 1) throw new Exception('The starting column of the range is too small.');
  if (area.rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns) {
    throw new Exception(OUTSIDE);
  }
  const range = offer<Range>('Range', new RangeShim(context, area));
  areas.set(range, area);
  return range;
}

/** The area of a range the add-on hands over. */
export function areaOfRange(range: Range): Area {
  const area = areas.get(range);
  if (!area) throw new Exception('The range must be one of a sheet.');
  return area;
}

class RangeShim extends RangeText implements Pick<Range, OwnMethods> {
  protected get self(): Range {
    return offer<Range>('Range', this);
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }
  getRow(): number {
    return this.area.row;
  }
  getRowIndex(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getHeight(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getWidth(): number {
    return this.area.columns;
  }
  getGridId(): number {
    return this.area.sheet;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetAt(this.context, this.area.sheet);
  }
  offset(rows: number, columns: number, height = this.area.rows, width = this.area.columns): Range {
    const { sheet, row, column } = this.area;
    return rangeAt(this.context, { sheet, row: row + rows, column: column + columns, rows: height, columns: width });
  }
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new Exception('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }
  isStartRowBounded(): boolean {
    return !this.area.open?.includes('top');
  }
  isEndRowBounded(): boolean {
    return !this.area.open?.includes('bottom');
  }
  isStartColumnBounded(): boolean {
    return !this.area.open?.includes('left');
  }
  isEndColumnBounded(): boolean {
    return !this.area.open?.includes('right');
  }
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): Range {
    const sides = { ROWS: ['UP', 'DOWN'], COLUMNS: ['PREVIOUS', 'NEXT'] } as const;
    const asked = dimension === undefined ? Object.values(sides).flat() : sides[named<keyof typeof sides>(dimension)];
    return rangeAt(this.context, dataRegion(this.context, this.area, asked));
  }
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    return rangeAt(this.context, nextDataCell(this.context, this.area, named(direction)));
  }
  activate(): Range {
    this.context.call('select', this.area);
    return this.self;
  }
  activateAsCurrentCell(): Range {
    return this.activate();
  }
  merge(): Range {
    this.context.call('merge', this.area, 'all');
    return this.self;
  }
  mergeAcross(): Range {
    this.context.call('merge', this.area, 'across');
    return this.self;
  }
  mergeVertically(): Range {
    this.context.call('merge', this.area, 'vertically');
    return this.self;
  }
  breakApart(): Range {
    this.context.call('merge', this.area, 'break');
    return this.self;
  }
  isPartOfMerge(): boolean {
    return this.context.call('merged', this.area).length > 0;
  }
  getMergedRanges(): Range[] {
    return this.context.call('merged', this.area).map((area) => rangeAt(this.context, area));
  }
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this.context, this.area.sheet, this.area);
  }
  sort(spec: unknown): Range {
    const specs = Array.isArray(spec) ? (spec as unknown[]) : [spec];
    const by = specs.map((entry) => {
      const { column, ascending = true } =
        typeof entry === 'object' && entry !== null
          ? (entry as { column: number; ascending?: boolean })
          : { column: Number(entry) };
      if (column < this.area.column || column > this.getLastColumn()) {
        throw new Exception('The sort column is outside the range.');
      }
      return { column: wholeNumber(column, 1, `Invalid argument: ${column}`), ascending };
    });
    this.context.call('sort', this.area, by);
    return this.self;
  }
  copyTo(destination: Range, ...how: readonly unknown[]): void {
    paste(this.context, this.area, areaOfRange(destination), [destination, ...how]);
  }
  copyValuesToRange(...place: Place): void {
    fillRange(this.context, this.area, 'values', place);
  }
  copyFormatToRange(...place: Place): void {
    fillRange(this.context, this.area, 'formats', place);
  }
  /** Nothing can put one there. */
  getBandings(): never[] {
    return [];
  }
  removeDuplicates(columnsToCompare: readonly GoogleAppsScript.Integer[] = []): Range {
    return rangeAt(this.context, removeDuplicates(this.context, this.area, columnsToCompare));
  }
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this.context, () => [this.area], findText);
  }
  addDeveloperMetadata(
    key: string,
    value?: string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    visibility?: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): Range {
    addToRange(this.context, this.area, key, value, visibility);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOnRange(this.context, this.area);
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.context, rangeScope(this.context, this.area));
  }
}
