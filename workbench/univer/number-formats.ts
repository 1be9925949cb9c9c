import { numfmt } from './numfmt';

/** What Sheets calls "Automatic". */
const GENERAL = 'General';

const dates = new Map<string, boolean>();

/** Whether a number in a cell of this format is a date or time. */
export function isDatePattern(pattern: string): boolean {
  if (pattern === '') return false;
  let known = dates.get(pattern);
  if (known === undefined) {
    known = Boolean(numfmt.isDateFormat(pattern));
    dates.set(pattern, known);
  }
  return known;
}

/** Whether a format shows a day or a year, not only a time or a duration. */
export const showsDay = (pattern: string): boolean =>
  isDatePattern(pattern) && /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Whether a format can be read; a cell with one that cannot shows the plain number. */
export function isReadable(pattern: string): boolean {
  try {
    numfmt.format(pattern, 1);
    return true;
  } catch {
    return false;
  }
}

export const isTextPattern = (pattern: string): boolean => pattern === '@' || pattern === '@@@';

/** "fr_FR" as number formats know it. */
export const localeTag = (locale: string): string => locale.replace('_', '-');

/** The text a person sees of a number. A format that cannot be read leaves the plain number. */
export function displayNumber(value: number, pattern: string, locale: string): string {
  const shown = pattern === '' || isTextPattern(pattern) ? GENERAL : pattern;
  try {
    return numfmt.format(shown, value, { locale: localeTag(locale) });
  } catch {
    return numfmt.format(GENERAL, value, { locale: localeTag(locale) });
  }
}

export function displayBoolean(value: boolean, locale: string): string {
  const words = numfmt.getLocale(localeTag(locale))?.bool ?? ['TRUE', 'FALSE'];
  return (value ? words[0] : words[1]) ?? String(value);
}

const dateOrders = new Map<string, string>();

/** The order of a date's parts in a locale, such as "dd/mm/yyyy". */
function dateOrder(locale: string): string {
  let order = dateOrders.get(locale);
  if (order === undefined) {
    const names: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };
    const parts = new Intl.DateTimeFormat(localeTag(locale), { dateStyle: 'short' }).formatToParts(new Date(0));
    order = locale === 'en_US' ? 'm/d/yyyy' : parts.map((part) => names[part.type] ?? part.value).join('');
    dateOrders.set(locale, order);
  }
  return order;
}

/** The format Sheets gives a date written into a cell without one. */
export function defaultDatePattern(serial: number, locale: string): string {
  if (Number.isInteger(serial)) return dateOrder(locale);
  return `${dateOrder(locale)} ${locale === 'en_US' ? 'h' : 'hh'}:mm:ss`;
}
