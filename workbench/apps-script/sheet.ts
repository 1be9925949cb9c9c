import type { Area } from '../bridge/cells';
import { chartsOf, insertChart, newChart, removeChart, updateChart } from './charts';
import { FormatRuleShim, ruleOf } from './conditional-format';
import type { Context } from './context';
import { addMetadata, metadataOn } from './metadata';
import { metadataFinder, sheetScope } from './metadata-finder';
import { areaOfNotation } from './notation';
import { protectArea, protectionsOf } from './protection';
import { rangeAt } from './range';
import { type ClearOptions, clearing } from './range-contents';
import { rangeListAt } from './range-list';
import { Exception, offer } from './refuse';
import type { GridMethods } from './sheet-grid';
import { type LineMethods, SheetLines } from './sheet-lines';
import { mismatch } from './signatures';
import { namedRanges } from './spreadsheet';
import { textFinder } from './text-finder';
import { toCell } from './values';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a sheet has none of here, because nothing can put it there. */
type NeverThere = 'getBandings' | 'getImages' | 'getDrawings' | 'getSlicers' | 'getPivotTables';

type Methods =
  | GridMethods
  | LineMethods
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getDataRange'
  | 'getSheetValues'
  | 'getNamedRanges'
  | 'createTextFinder'
  | 'copyTo'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'sort'
  | 'activate'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'getActiveRangeList'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setCurrentCell'
  | 'protect'
  | 'getProtections'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | NeverThere
  | 'newChart'
  | 'insertChart'
  | 'updateChart'
  | 'removeChart'
  | 'getCharts';

/** A sheet as the add-on sees it. */
export function sheetAt(context: Context, id: number): Gas {
  return offer<Gas>('Sheet', new SheetShim(context, id));
}

class SheetShim extends SheetLines implements Pick<Gas, Methods> {
  protected get self(): Gas {
    return offer<Gas>('Sheet', this);
  }

  private get whole(): Area {
    const { rows, columns } = this.info;
    return { sheet: this.id, row: 1, column: 1, rows, columns };
  }

  private call(what: ClearOptions): Gas {
    this.context.call('clear', [this.whole], clearing(what));
    return this.self;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return SpreadsheetApp.getActiveSpreadsheet();
  }
  getRange(...given: readonly (number | string)[]): Range {
    const [first] = given;
    if (typeof first === 'string' && given.length === 1) {
      return rangeAt(this.context, areaOfNotation(this.context, this.id, first));
    }
    const numbers = given.filter((part): part is number => typeof part === 'number' && Number.isFinite(part));
    if (numbers.length !== given.length || numbers.length < 2 || numbers.length > 4) {
      throw mismatch('SpreadsheetApp.Sheet.getRange', given);
    }
    const [row = 1, left = 1, height = 1, width = 1] = numbers.map(Math.trunc);
    return rangeAt(this.context, { sheet: this.id, row, column: left, rows: height, columns: width });
  }
  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return rangeListAt(
      this.context,
      a1Notations.map((a1) => areaOfNotation(this.context, this.id, a1)),
    );
  }
  getDataRange(): Range {
    const { rows, columns } = this.context.call('extent', this.id);
    const area = { sheet: this.id, row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return rangeAt(this.context, area);
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.context).filter((named) => named.getRange().getGridId() === this.id);
  }
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this.context, () => [this.whole], findText);
  }
  /** Into the spreadsheet there is. */
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Gas {
    return sheetAt(this.context, this.context.call('copySheet', this.id).id);
  }
  appendRow(contents: unknown[]): Gas {
    if (!Array.isArray(contents) || contents.length === 0) throw new Exception('The row contents cannot be empty.');
    const row = this.context.call('extent', this.id).rows + 1;
    const { rows, columns } = this.info;
    if (row > rows) this.context.peek('insertRows', this.id, rows + 1, row - rows);
    if (contents.length > columns) {
      this.context.peek('insertColumns', this.id, columns + 1, contents.length - columns);
    }
    const area = { sheet: this.id, row, column: 1, rows: 1, columns: contents.length };
    this.context.peek('write', [area], 'value', [contents.map(toCell)]);
    return this.self;
  }
  clear(options?: ClearOptions): Gas {
    return this.call(options ?? { contentsOnly: true, formatOnly: true });
  }
  clearContents(): Gas {
    return this.call({ contentsOnly: true });
  }
  clearFormats(): Gas {
    this.context.call('setFormatRules', this.id, []);
    this.context.peek('clear', [this.whole], clearing({ formatOnly: true }));
    return this.self;
  }
  clearNotes(): Gas {
    return this.call({ commentsOnly: true });
  }
  sort(columnPosition: number, ascending = true): Gas {
    const { rows: frozen } = this.context.peek('frozen', this.id);
    const { rows, columns } = this.info;
    if (columnPosition < 1 || columnPosition > columns) throw new Exception('The sort column is outside the range.');
    const area = { ...this.whole, row: frozen + 1, rows: rows - frozen };
    this.context.call('sort', area, [{ column: Number(columnPosition), ascending }]);
    return this.self;
  }
  activate(): Gas {
    this.context.call('activateSheet', this.id);
    return this.self;
  }
  getActiveRange(): Range | null {
    const area = this.context.call('selection');
    return area.sheet === this.id ? rangeAt(this.context, area) : null;
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    const area = this.context.call('selection');
    return area.sheet === this.id ? rangeListAt(this.context, [area]) : null;
  }
  getActiveCell(): Range {
    const area = this.context.call('selection');
    const cell = area.sheet === this.id ? area : { sheet: this.id, row: 1, column: 1 };
    return rangeAt(this.context, { ...cell, rows: 1, columns: 1 });
  }
  getCurrentCell(): Range | null {
    return this.getActiveCell();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this.context, this.id, null);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.context, this.id, String(type));
  }
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.context.call('formatRules', this.id).map((rule) => FormatRuleShim.offered(this.context, rule));
  }
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const given = rules.map(ruleOf);
    if (given.some((rule) => rule.ranges.some(({ sheet }) => sheet !== this.id))) {
      throw new Exception('Conditional format rules must apply to ranges of this sheet.');
    }
    this.context.call('setFormatRules', this.id, given);
  }
  clearConditionalFormatRules(): void {
    this.context.call('setFormatRules', this.id, []);
  }
  addDeveloperMetadata(
    key: string,
    value?: string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    visibility?: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): Gas {
    addMetadata(this.context, { sheet: this.id }, key, value, visibility);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOn(this.context, { sheet: this.id });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.context, sheetScope(this.id));
  }
  getBandings(): never[] {
    return [];
  }
  getImages(): never[] {
    return [];
  }
  getDrawings(): never[] {
    return [];
  }
  getSlicers(): never[] {
    return [];
  }
  getPivotTables(): never[] {
    return [];
  }
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart(this.context, this.id);
  }
  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    insertChart(this.context, this.id, chart);
  }
  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    updateChart(this.context, this.id, chart);
  }
  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    removeChart(this.context, this.id, chart);
  }
  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return chartsOf(this.context, this.id);
  }
}
