import type { Language } from './text';

/** The spreadsheet's locale in each language, and the name of its time zone. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', fr: 'fr_FR' };
export const TIME_ZONE = 'Europe/Paris';
