/** The locale and the time zone of the spreadsheet; null where there is none to ask: custom functions work without one. */
export const localeOfSheet = (): string | null => fromSheet((sheet) => sheet.getSpreadsheetLocale());
export const timeZoneOfSheet = (): string | null => fromSheet((sheet) => sheet.getSpreadsheetTimeZone());

function fromSheet(ask: (sheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string): string | null {
  try {
    return typeof SpreadsheetApp === 'undefined' ? null : ask(SpreadsheetApp.getActiveSpreadsheet());
  } catch {
    return null;
  }
}
