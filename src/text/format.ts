import type { Language } from '../base/types';

/** Writes numbers, money and dates the way the spreadsheet's locale does; messages receive it as their second argument. */
export interface Format {
  readonly language: Language;
  /** 1234 → "1,234" / "1 234" */
  int(value: number): string;
  /** At most `digits` decimals (default 2), at least `least` (default 0). */
  number(value: number, digits?: number, least?: number): string;
  /** 0.3351 → "33.5%" / "33,5 %" */
  percent(value: number, digits?: number): string;
  /** In the workbook's currency, with no decimals from 100 upwards. */
  money(value: number): string;
  /** A civil day as a sheet serial (days since 1899-12-30) → "23/11/2026" or as the locale has it. */
  date(serial: number): string;
  /** The same with the month in words → "November 23, 2026" / "23 novembre 2026". */
  day(serial: number): string;
  /** The month of a sheet serial → "November 2026" / "novembre 2026". */
  month(serial: number): string;
  /** An hour of the day, 0 to 23 → "8:00 AM" / "08:00" */
  hour(hour: number): string;
  /** ["a","b","c"] → "a, b and c" / "a, b et c" */
  list(items: readonly string[]): string;
}

const SERIAL_OF_EPOCH = 25569;
const DAY = 86400000;
/** Numbers from here on are written with their power of ten. */
const TOO_LONG = 1e18;

/**
 * The formatter of a locale.
 * @param locale a BCP 47 tag such as "fr-FR", or the underscore form Sheets uses ("fr_FR")
 * @param currency an ISO 4217 code such as "EUR"
 */
export function createFormat(locale: string, currency: string): Format {
  const tag = knownTag(locale);
  const language: Language = tag.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const utc = (serial: number) => new Date(Math.round((serial - SERIAL_OF_EPOCH) * DAY));
  const decimals = (value: number, digits: number, least = 0) =>
    new Intl.NumberFormat(tag, {
      maximumFractionDigits: digits,
      minimumFractionDigits: least,
      // Nobody reads so many digits, and a sentence has no room for them.
      notation: Math.abs(value) >= TOO_LONG ? 'scientific' : 'standard',
    }).format(value);
  return {
    language,
    int: (value) => decimals(value, 0),
    number: (value, digits = 2, least = 0) => decimals(value, digits, least),
    percent: (value, digits = 1) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }).format(value),
    money: (value) => {
      const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
      const options = { style: 'currency' as const, maximumFractionDigits: digits, minimumFractionDigits: digits };
      try {
        return new Intl.NumberFormat(tag, { ...options, currency }).format(value);
      } catch {
        return `${decimals(value, digits)} ${currency}`;
      }
    },
    date: (serial) =>
      new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(
        utc(serial),
      ),
    day: (serial) => {
      const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      const written = new Intl.DateTimeFormat(tag, options).format(utc(serial));
      return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
    },
    month: (serial) =>
      new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(serial)),
    hour: (hour) =>
      new Intl.DateTimeFormat(tag, {
        hour: language === 'fr' ? '2-digit' : 'numeric',
        minute: '2-digit',
        timeZone: 'UTC',
      }).format(new Date(Date.UTC(2000, 0, 1, hour))),
    list: (items) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${items[items.length - 1]}`,
  };
}

/** The language of a spreadsheet locale: French where it is French, English everywhere else. */
export function languageOf(locale: string | null | undefined): Language {
  return /^fr\b|^fr_/i.test(locale ?? '') ? 'fr' : 'en';
}

function knownTag(locale: string): string {
  const tag = locale.replace(/_/g, '-');
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0 ? tag : 'en-US';
  } catch {
    return 'en-US';
  }
}
