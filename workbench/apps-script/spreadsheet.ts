import type { Context } from './context';
import { addMetadata, metadataOn, SPREADSHEET } from './metadata';
import { metadataFinder, WHOLE_SPREADSHEET } from './metadata-finder';
import { areaOfNotation } from './notation';
import { protectionsOf } from './protection';
import { areaOfRange, rangeAt } from './range';
import { Exception, offer } from './refuse';
import { sheetAt } from './sheet';
import { textFinder } from './text-finder';
import { addMenu } from './ui';

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

type Methods =
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'rename'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'moveActiveSheet'
  | 'renameActiveSheet'
  | 'deleteActiveSheet'
  | 'duplicateActiveSheet'
  | 'createTextFinder'
  | 'getFormUrl'
  | 'getRange'
  | 'getRangeByName'
  | 'getNamedRanges'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'addMenu'
  | 'updateMenu'
  | 'toast'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'getProtections';

/** The open spreadsheet as the add-on sees it. */
export const spreadsheet = (context: Context): Gas => offer<Gas>('Spreadsheet', new SpreadsheetShim(context));

/** The ranges that have names, as the add-on sees them. */
export const namedRanges = (context: Context): NamedRange[] =>
  context.call('namedRanges').map(({ name, area }) =>
    offer<NamedRange>('NamedRange', {
      getName: () => name,
      getRange: () => rangeAt(context, area),
      remove: () => void context.call('setNamedRange', name, null),
    }),
  );

class SpreadsheetShim implements Pick<Gas, Methods> {
  constructor(private readonly context: Context) {}

  private get self(): Gas {
    return spreadsheet(this.context);
  }

  getId(): string {
    return this.context.call('info').id;
  }
  getUrl(): string {
    return this.context.call('info').url;
  }
  getName(): string {
    return this.context.call('info').name;
  }
  rename(newName: string): void {
    this.context.call('rename', String(newName));
  }
  getSpreadsheetLocale(): string {
    return this.context.call('info').locale;
  }
  setSpreadsheetLocale(locale: string): void {
    this.context.call('setLocale', String(locale));
  }
  getSpreadsheetTimeZone(): string {
    return this.context.call('info').timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    this.context.call('setTimeZone', String(timeZone));
  }
  getSheets(): Sheet[] {
    this.context.count();
    return this.context.sheets().map(({ id }) => sheetAt(this.context, id));
  }
  getNumSheets(): number {
    this.context.count();
    return this.context.sheets().length;
  }
  getSheetByName(name: string): Sheet | null {
    this.context.count();
    // Sheets finds a tab by its name whatever the case.
    const wanted = String(name).toLowerCase();
    const found = this.context.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
    return found ? sheetAt(this.context, found.id) : null;
  }
  getSheetById(wanted: number): Sheet | null {
    this.context.count();
    return this.context.sheets().some(({ id }) => id === wanted) ? sheetAt(this.context, wanted) : null;
  }
  insertSheet(first?: string | number | object, second?: number | object, third?: object): Sheet {
    if ([first, second, third].some((argument) => typeof argument === 'object' && argument !== null)) {
      throw new Exception('Spreadsheet.insertSheet with a template is not available in the local workbench.');
    }
    const name = typeof first === 'string' ? first : null;
    const given = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
    const sheets = this.context.sheets();
    const active = this.context.peek('activeSheet');
    // Without an index a new sheet stands right of the active one.
    const index = given ?? sheets.findIndex(({ id }) => id === active) + 1;
    return sheetAt(this.context, this.context.call('insertSheet', name, index).id);
  }
  deleteSheet(sheet: Sheet): void {
    this.context.call('deleteSheet', sheet.getSheetId());
  }
  getActiveSheet(): Sheet {
    return sheetAt(this.context, this.context.call('activeSheet'));
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.context.call('activateSheet', sheet.getSheetId());
    return sheet;
  }
  getActiveRange(): Range | null {
    return rangeAt(this.context, this.context.call('selection'));
  }
  setActiveRange(range: Range): Range {
    this.context.call('select', areaOfRange(range));
    return range;
  }
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.context.sheets().length) {
      throw new Exception('The sheet position is out of bounds.');
    }
    this.context.call('moveSheet', this.context.peek('activeSheet'), position - 1);
  }
  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }
  deleteActiveSheet(): Sheet {
    this.context.call('deleteSheet', this.context.peek('activeSheet'));
    return this.getActiveSheet();
  }
  /** The copy stands beside the sheet and comes to the front. */
  duplicateActiveSheet(): Sheet {
    const active = this.context.peek('activeSheet');
    const index = this.context.sheets().findIndex(({ id }) => id === active);
    const { id } = this.context.call('copySheet', active);
    this.context.peek('moveSheet', id, index + 1);
    this.context.peek('activateSheet', id);
    return sheetAt(this.context, id);
  }
  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const whole = () =>
      this.context.sheets().map(({ id, rows, columns }) => ({ sheet: id, row: 1, column: 1, rows, columns }));
    return textFinder(this.context, whole, findText);
  }
  /** No form is bound to the spreadsheet. */
  getFormUrl(): string | null {
    return null;
  }
  getRange(notation: string): Range {
    return rangeAt(this.context, areaOfNotation(this.context, this.context.peek('activeSheet'), notation));
  }
  private named(name: string) {
    return this.context.peek('namedRanges').find((range) => range.name.toLowerCase() === String(name).toLowerCase());
  }
  getRangeByName(name: string): Range | null {
    this.context.count();
    const found = this.named(name);
    return found ? rangeAt(this.context, found.area) : null;
  }
  getNamedRanges(): NamedRange[] {
    return namedRanges(this.context);
  }
  setNamedRange(name: string, range: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new Exception(`The name ${name} is not valid.`);
    this.context.call('setNamedRange', name, areaOfRange(range));
  }
  removeNamedRange(name: string): void {
    if (!this.named(name)) throw new Exception('The named range does not exist.');
    this.context.call('setNamedRange', name, null);
  }
  addMenu(name: string, subMenus: readonly ({ name: string; functionName: string } | null)[]): void {
    addMenu(this.context, name, subMenus);
  }
  updateMenu(name: string, subMenus: readonly ({ name: string; functionName: string } | null)[]): void {
    addMenu(this.context, name, subMenus);
  }
  toast(message: string, title = '', timeoutSeconds: number | null = null): void {
    this.context.call('toast', String(message), String(title), timeoutSeconds ?? 5);
  }
  addDeveloperMetadata(
    key: string,
    value?: string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    visibility?: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): Gas {
    addMetadata(this.context, SPREADSHEET, key, value, visibility);
    return this.self;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOn(this.context, SPREADSHEET);
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.context, WHOLE_SPREADSHEET);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.context, null, String(type));
  }
}

/** What a spreadsheet does with its active sheet. */
const OF_ACTIVE_SHEET = [
  ...([
    'getActiveRangeList',
    'getActiveCell',
    'getCurrentCell',
    'setCurrentCell',
    'getDataRange',
    'getLastRow',
    'getLastColumn',
  ] as const),
  ...(['getSheetId', 'getSheetName', 'getSheetValues', 'appendRow', 'getRangeList', 'sort'] as const),
  ...(['deleteRow', 'deleteRows', 'deleteColumn', 'deleteColumns'] as const),
  ...(['insertRowAfter', 'insertRowBefore', 'insertRowsAfter', 'insertRowsBefore'] as const),
  ...(['insertColumnAfter', 'insertColumnBefore', 'insertColumnsAfter', 'insertColumnsBefore'] as const),
  ...(['getFrozenRows', 'setFrozenRows', 'getFrozenColumns', 'setFrozenColumns'] as const),
  ...(['getColumnWidth', 'setColumnWidth', 'getRowHeight', 'setRowHeight'] as const),
  ...(['hideRow', 'unhideRow', 'hideColumn', 'unhideColumn', 'isRowHiddenByUser', 'isColumnHiddenByUser'] as const),
] satisfies readonly (keyof Gas & keyof Sheet)[];

for (const name of OF_ACTIVE_SHEET) {
  const value = function (this: SpreadsheetShim, ...args: never[]): unknown {
    return (this.getActiveSheet()[name] as (...given: never[]) => unknown)(...args);
  };
  Object.defineProperty(SpreadsheetShim.prototype, name, { value });
}
