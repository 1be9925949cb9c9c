import type { Language } from '../base/types';
import { localeOfSheet } from '../sheet/locale';
import { createFormat, type Format, languageOf } from '../text';

/** Where a spreadsheet cannot even tell its own. */
const LOCALE = 'en_US';

const localeNow = (): string => localeOfSheet() ?? LOCALE;

/** The spreadsheet's formatter, for a sentence where nothing else can be read any more. */
export const plainFormat = (): Format => createFormat(localeNow(), 'EUR');

/** The spreadsheet's language, before anything else of it is read. */
export const languageNow = (): Language => languageOf(localeNow());
