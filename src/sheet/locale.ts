import { localZone, namedZone, type Zone } from '../base/zone';

/** The locale and the time zone of the spreadsheet; null where there is none to ask: custom functions work without one. */
export const localeOfSheet = (): string | null => fromSheet((sheet) => sheet.getSpreadsheetLocale());
const timeZoneOfSheet = (): string | null => fromSheet((sheet) => sheet.getSpreadsheetTimeZone());

/** The time zone of a spreadsheet. An engine may be too old to tell offsets; Google’s service knows them always. */
export const zoneOf = (name: string): Zone =>
  namedZone(
    name,
    typeof Utilities === 'undefined'
      ? undefined
      : (ms, zone) => Utilities.formatDate(new Date(ms), zone, "yyyy-MM-dd'T'HH:mm:ss"),
  );

/** The time zone of the spreadsheet that is open; the one the code runs in where there is none to ask. */
export function zoneOfSheet(): Zone {
  const name = timeZoneOfSheet();
  return name === null ? localZone() : zoneOf(name);
}

function fromSheet(ask: (sheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string): string | null {
  try {
    return typeof SpreadsheetApp === 'undefined' ? null : ask(SpreadsheetApp.getActiveSpreadsheet());
  } catch {
    return null;
  }
}
