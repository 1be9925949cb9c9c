import { SlaError } from '../base/errors';
import type { Language } from '../base/types';
import { localZone, namedZone, type Zone } from '../base/zone';
import { createFormat, languageOf, say, sayError } from '../text';

/** What a custom function may want to know about the spreadsheet it stands in. */
export interface Context {
  readonly language: Language;
  readonly zone: Zone;
}

/**
 * Runs a custom function. The spreadsheet is asked for its locale and time zone only by functions that use them.
 * @param name as it stands in the sheet
 * @throws Error with one sentence in the spreadsheet's language, whatever went wrong
 */
export function run<T>(name: string, work: (context: Context) => T): T {
  try {
    return work({
      get language() {
        return languageOf(localeOfSheet());
      },
      get zone() {
        const timeZone = fromSheet((sheet) => sheet.getSpreadsheetTimeZone());
        return timeZone === null ? localZone() : namedZone(timeZone);
      },
    });
  } catch (error) {
    const format = createFormat(localeOfSheet(), 'EUR');
    const known = error instanceof SlaError ? error : new SlaError('unexpected');
    throw new Error(say(format, 'errors', 'inFunction', { name, sentence: sayError(format, known) }));
  }
}

function localeOfSheet(): string {
  return fromSheet((sheet) => sheet.getSpreadsheetLocale()) ?? 'en_US';
}

/** Null where there is no spreadsheet to ask: the functions work without one. */
function fromSheet(ask: (sheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string): string | null {
  try {
    return typeof SpreadsheetApp === 'undefined' ? null : ask(SpreadsheetApp.getActiveSpreadsheet());
  } catch {
    return null;
  }
}
