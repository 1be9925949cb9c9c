import { SlaError } from '../base/errors';
import type { Argument } from '../base/types';
import { localeOfSheet, zoneOfSheet } from '../sheet/locale';
import { createFormat, type Format, languageOf, say, sayError } from '../text';
import type { CustomFunction, Result } from './custom-function';

/**
 * Calls a custom function. The spreadsheet is asked for its locale and time zone only by functions that use them.
 * @param name as it stands in the sheet
 * @throws Error with one sentence in the spreadsheet's language, whatever went wrong
 */
export function call(name: string, { run }: CustomFunction, given: readonly Argument[]): Result {
  try {
    return run(given, {
      get language() {
        return languageOf(localeOfSheet());
      },
      get zone() {
        return zoneOfSheet();
      },
      get format() {
        return formatOfSheet();
      },
    });
  } catch (error) {
    const format = formatOfSheet();
    const known = error instanceof SlaError ? error : new SlaError('unexpected');
    throw new Error(say(format, 'errors', 'inFunction', { name, sentence: sayError(format, known) }));
  }
}

const formatOfSheet = (): Format => createFormat(localeOfSheet() ?? 'en_US', 'EUR');
