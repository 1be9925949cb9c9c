import { Exception, offeredName } from './refuse';
import { isDate } from './values';

/** The objects a method takes, one kind for each of its first arguments: `?` allows null, `[]` makes it a list. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.setActiveSheet': ['Sheet'],
  'SpreadsheetApp.setActiveRange': ['Range'],
  'SpreadsheetApp.Spreadsheet.setActiveSheet': ['Sheet'],
  'SpreadsheetApp.Spreadsheet.setActiveRange': ['Range'],
  'SpreadsheetApp.Spreadsheet.deleteSheet': ['Sheet'],
  'SpreadsheetApp.Spreadsheet.setNamedRange': ['String', 'Range'],
  'SpreadsheetApp.Sheet.setActiveRange': ['Range'],
  'SpreadsheetApp.Sheet.setConditionalFormatRules': ['ConditionalFormatRule[]'],
  'SpreadsheetApp.Sheet.setCurrentCell': ['Range'],
  'SpreadsheetApp.Sheet.copyTo': ['Spreadsheet'],
  'SpreadsheetApp.Sheet.hideRow': ['Range'],
  'SpreadsheetApp.Sheet.unhideRow': ['Range'],
  'SpreadsheetApp.Sheet.hideColumn': ['Range'],
  'SpreadsheetApp.Sheet.unhideColumn': ['Range'],
  'SpreadsheetApp.Sheet.insertChart': ['EmbeddedChart'],
  'SpreadsheetApp.Sheet.updateChart': ['EmbeddedChart'],
  'SpreadsheetApp.Sheet.removeChart': ['EmbeddedChart'],
  'SpreadsheetApp.Range.copyTo': ['Range'],
  'SpreadsheetApp.Range.setDataValidation': ['DataValidation?'],
  'SpreadsheetApp.Range.setDataValidations': ['DataValidation?[][]'],
  'SpreadsheetApp.Range.setTextStyle': ['TextStyle?'],
  'SpreadsheetApp.Range.setTextStyles': ['TextStyle?[][]'],
  'SpreadsheetApp.Protection.setRange': ['Range'],
  'SpreadsheetApp.Protection.setUnprotectedRanges': ['Range[]'],
  'SpreadsheetApp.DataValidationBuilder.requireValueInList': ['[]'],
  'SpreadsheetApp.DataValidationBuilder.requireValueInRange': ['Range'],
  'SpreadsheetApp.DataValidationBuilder.requireDateAfter': ['Date'],
  'SpreadsheetApp.DataValidationBuilder.requireDateBefore': ['Date'],
  'SpreadsheetApp.DataValidationBuilder.requireDateOnOrAfter': ['Date'],
  'SpreadsheetApp.DataValidationBuilder.requireDateOnOrBefore': ['Date'],
  'SpreadsheetApp.DataValidationBuilder.requireDateEqualTo': ['Date'],
  'SpreadsheetApp.DataValidationBuilder.requireDateBetween': ['Date', 'Date'],
  'SpreadsheetApp.DataValidationBuilder.requireDateNotBetween': ['Date', 'Date'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberBetween': ['number', 'number'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberNotBetween': ['number', 'number'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberEqualTo': ['number'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberNotEqualTo': ['number'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberGreaterThan': ['number'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberGreaterThanOrEqualTo': ['number'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberLessThan': ['number'],
  'SpreadsheetApp.DataValidationBuilder.requireNumberLessThanOrEqualTo': ['number'],
  'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges': ['Range[]'],
  'SpreadsheetApp.EmbeddedChartBuilder.addRange': ['Range'],
  'SpreadsheetApp.EmbeddedChartBuilder.removeRange': ['Range'],
  'SpreadsheetApp.TextFinder.startFrom': ['Range'],
  'SpreadsheetApp.DeveloperMetadata.moveToRow': ['Range'],
  'SpreadsheetApp.DeveloperMetadata.moveToColumn': ['Range'],
  'SpreadsheetApp.DeveloperMetadata.moveToSheet': ['Sheet'],
  'Ui.showSidebar': ['HtmlOutput'],
  'Ui.showModalDialog': ['HtmlOutput', 'String'],
  'Ui.showModelessDialog': ['HtmlOutput', 'String'],
  'Menu.addSubMenu': ['Menu'],
  'ScriptApp.deleteTrigger': ['Trigger'],
  'Utilities.formatDate': ['Date', 'String', 'String'],
};

const OF_SPREADSHEETS =
  /^(Range|Sheet|Spreadsheet$|Protection|NamedRange|Embedded|ConditionalFormat|DataValidation|DeveloperMetadata|Text(Style|Finder))/;

/** A class by the name errors give it, such as "SpreadsheetApp.Range". */
const fullName = (name: string): string =>
  OF_SPREADSHEETS.test(name)
    ? `SpreadsheetApp.${name.replace(/^Embedded\w+ChartBuilder$/, 'EmbeddedChartBuilder')}`
    : name;

/** Refuses to call a method with what it does not take. @param name of the class, as it is offered */
export function checkArguments(name: string, method: string, args: readonly unknown[]): void {
  const full = `${fullName(name)}.${method}`;
  const kinds = TAKES[full];
  if (kinds && !kinds.every((kind, i) => is(kind, args[i]))) throw mismatch(full, args);
}

function is(kind: string, value: unknown): boolean {
  if (kind.endsWith('[]')) {
    return Array.isArray(value) && value.every((entry) => kind === '[]' || is(kind.slice(0, -2), entry));
  }
  if (kind.endsWith('?')) return value === null || is(kind.slice(0, -1), value);
  return offeredName(value) === kind || typeName(value) === kind;
}

/** What Google says of arguments a method does not take. */
export const mismatch = (method: string, args: readonly unknown[]): Exception =>
  new Exception(`The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`);

const PLAIN: Readonly<Record<string, string>> = { string: 'String', number: 'number', boolean: 'Boolean' };

/** A value's type, as such a sentence names it. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value))
    return `${value.every((entry) => typeof entry === 'string') && value.length > 0 ? 'String' : 'number'}[]`;
  if (isDate(value)) return 'Date';
  const name = offeredName(value);
  return PLAIN[typeof value] ?? (name === null ? '(class)' : fullName(name));
}
