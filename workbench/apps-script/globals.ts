import { browser } from './browser';
import { CHART_NAMES } from './chart-types';
import { newFormatRuleBuilder } from './conditional-format';
import type { Context } from './context';
import { newValidationBuilder } from './data-validation';
import { htmlService } from './html';
import { consoles } from './logger';
import { mailApp } from './mail';
import { PASTE_TYPES } from './pasting';
import { areaOfRange } from './range';
import { Exception, names, offer } from './refuse';
import { scriptApp } from './script-app';
import { lockService, session } from './small-services';
import { spreadsheet } from './spreadsheet';
import { cacheService, propertiesService } from './storage';
import { newTextStyleBuilder } from './text-style';
import { ui } from './ui';
import { utilities } from './utilities';

/** Criteria of both conditional formats and data validations. */
const NUMBER_CRITERIA = [
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_NOT_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
] as const;

/** The enumerations SpreadsheetApp carries. */
const NAMES = {
  BorderStyle: names('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  ProtectionType: names('RANGE', 'SHEET'),
  DeveloperMetadataVisibility: names('DOCUMENT', 'PROJECT'),
  DeveloperMetadataLocationType: names('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
  WrapStrategy: names('WRAP', 'OVERFLOW', 'CLIP'),
  CopyPasteType: PASTE_TYPES,
  Dimension: names('COLUMNS', 'ROWS'),
  Direction: names('UP', 'DOWN', 'PREVIOUS', 'NEXT'),
  BooleanCriteria: names(
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'CUSTOM_FORMULA',
    ...NUMBER_CRITERIA,
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
  ),
  DataValidationCriteria: names(
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CHECKBOX',
    'CUSTOM_FORMULA',
    'DATE_IS_VALID_DATE',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_BETWEEN',
    'DATE_NOT_BETWEEN',
    ...NUMBER_CRITERIA,
  ),
};

/** The spreadsheet by its id or address; there is no other. */
function opened(context: Context, method: string, isThis: boolean) {
  if (isThis) return spreadsheet(context);
  throw new Exception(`SpreadsheetApp.${method} of another spreadsheet is not available in the local workbench.`);
}

/** SpreadsheetApp, with the enumerations it carries. */
function spreadsheetApp(context: Context) {
  return offer('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet(context),
    getActive: () => spreadsheet(context),
    openById: (id: string) => opened(context, 'openById', id === context.peek('info').id),
    openByUrl: (url: string) => opened(context, 'openByUrl', url === context.peek('info').url),
    getActiveRangeList: () => spreadsheet(context).getActiveRangeList(),
    getCurrentCell: () => spreadsheet(context).getCurrentCell(),
    getActiveSheet: () => spreadsheet(context).getActiveSheet(),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => spreadsheet(context).setActiveSheet(sheet),
    getActiveRange: () => spreadsheet(context).getActiveRange(),
    setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      context.call('select', areaOfRange(range));
      return range;
    },
    getUi: () => ui(context),
    flush: () => context.call('flush'),
    newDataValidation: () => newValidationBuilder(context),
    newTextStyle: () => newTextStyleBuilder(),
    newConditionalFormatRule: () => newFormatRuleBuilder(context),
    ...NAMES,
  });
}

/** Every global of Apps Script the workbench has, for one run. */
export function appsScriptGlobals(
  context: Context,
  isFunction: (name: string) => boolean,
): Readonly<Record<string, unknown>> {
  return {
    SpreadsheetApp: spreadsheetApp(context),
    HtmlService: htmlService(context),
    PropertiesService: propertiesService(context),
    CacheService: cacheService(context),
    LockService: lockService(context),
    Session: session(context),
    Utilities: utilities(context.sleep),
    ScriptApp: scriptApp(context, isFunction),
    MailApp: mailApp(context),
    Charts: offer('Charts', CHART_NAMES),
    Browser: browser(context),
    ...consoles(context),
  };
}

/** Services Apps Script has and the workbench has not: asking for one says so. */
export const MISSING_SERVICES = [
  'DriveApp',
  'GmailApp',
  'CalendarApp',
  'DocumentApp',
  'FormApp',
  'UrlFetchApp',
  'XmlService',
  'ContentService',
  'Jdbc',
  'ContactsApp',
  'GroupsApp',
  'LanguageApp',
  'Maps',
  'Sheets',
  'Drive',
  'Gmail',
  'Calendar',
  'People',
  'BigQuery',
  'YouTube',
] as const;
