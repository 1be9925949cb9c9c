import type { Language } from '../base/types';
import { createFormat, type Format, languageOf } from '../text';

/** The spreadsheet's formatter, for a sentence where nothing else can be read any more. */
export function plainFormat(): Format {
  return createFormat(localeNow(), 'EUR');
}

function localeNow(): string {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  } catch {
    return 'en_US';
  }
}

/** The spreadsheet's language, before anything else of it is read. */
export const languageNow = (): Language => languageOf(localeNow());
