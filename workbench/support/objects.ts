/** An object of Apps Script: Google's type, in which file of the types it is, and how a script comes by one. */
export interface Offered {
  readonly type: string;
  readonly file: string;
  readonly expression: string;
}

const BOOK = 'SpreadsheetApp.getActiveSpreadsheet()';
const SHEET = `${BOOK}.getSheets()[0]`;
const RANGE = `${SHEET}.getRange('A1:B2')`;
const RULE = 'SpreadsheetApp.newDataValidation().requireNumberEqualTo(1)';
const FORMAT = `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000').setRanges([${RANGE}])`;

const spreadsheet = (type: string, expression: string): Offered => ({ type, file: 'spreadsheet', expression });

/** The objects that scripts for Sheets use most. */
export const OBJECTS: readonly Offered[] = [
  spreadsheet('SpreadsheetApp', 'SpreadsheetApp'),
  spreadsheet('Spreadsheet', BOOK),
  spreadsheet('Sheet', SHEET),
  spreadsheet('Range', RANGE),
  spreadsheet('RangeList', `${SHEET}.getRangeList(['A1'])`),
  spreadsheet('TextFinder', `${SHEET}.createTextFinder('a')`),
  spreadsheet('TextStyleBuilder', 'SpreadsheetApp.newTextStyle()'),
  spreadsheet('TextStyle', 'SpreadsheetApp.newTextStyle().build()'),
  spreadsheet('DataValidationBuilder', RULE),
  spreadsheet('DataValidation', `${RULE}.build()`),
  spreadsheet('ConditionalFormatRuleBuilder', FORMAT),
  spreadsheet('ConditionalFormatRule', `${FORMAT}.build()`),
  spreadsheet('Protection', `${SHEET}.protect()`),
  spreadsheet('NamedRange', `(${BOOK}.setNamedRange('NAMED', ${RANGE}), ${BOOK}.getNamedRanges()[0])`),
  spreadsheet('EmbeddedChartBuilder', `${SHEET}.newChart()`),
  spreadsheet('EmbeddedChart', `${SHEET}.newChart().setPosition(1, 1, 0, 0).build()`),
  spreadsheet('DeveloperMetadataFinder', `${BOOK}.createDeveloperMetadataFinder()`),
  spreadsheet('DeveloperMetadata', `${BOOK}.addDeveloperMetadata('key').getDeveloperMetadata()[0]`),
  { type: 'Ui', file: 'base', expression: 'SpreadsheetApp.getUi()' },
  { type: 'Menu', file: 'base', expression: "SpreadsheetApp.getUi().createMenu('M')" },
  { type: 'Browser', file: 'base', expression: 'Browser' },
  { type: 'Logger', file: 'base', expression: 'Logger' },
  { type: 'Session', file: 'base', expression: 'Session' },
  { type: 'CacheService', file: 'cache', expression: 'CacheService' },
  { type: 'Cache', file: 'cache', expression: 'CacheService.getUserCache()' },
  { type: 'HtmlService', file: 'html', expression: 'HtmlService' },
  { type: 'HtmlOutput', file: 'html', expression: "HtmlService.createHtmlOutput('a')" },
  { type: 'LockService', file: 'lock', expression: 'LockService' },
  { type: 'Lock', file: 'lock', expression: 'LockService.getUserLock()' },
  { type: 'MailApp', file: 'mail', expression: 'MailApp' },
  { type: 'PropertiesService', file: 'properties', expression: 'PropertiesService' },
  { type: 'Properties', file: 'properties', expression: 'PropertiesService.getUserProperties()' },
  { type: 'ScriptApp', file: 'script', expression: 'ScriptApp' },
  { type: 'Utilities', file: 'utilities', expression: 'Utilities' },
];
