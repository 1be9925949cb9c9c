import type { Look } from './pieces';

/** Number formats of the workbook, by what a cell shows. */
export type Patterns = Readonly<Record<Look | 'dateTime', string>>;

/**
 * The number formats of a locale and currency. Sheets writes separators by its own locale; the order of the date's
 * parts and the side of the currency sign have to be spelled out.
 * @example patternsFor('fr_FR', 'EUR').money // '#,##0 "€"' with a no-break space
 */
export function patternsFor(locale: string, currency: string): Patterns {
  const tag = locale.replace(/_/g, '-');
  const date = dateOrder(tag);
  return {
    text: '@',
    word: '@',
    count: '#,##0',
    count1: '#,##0.0',
    gap: '+#,##0.0;-#,##0.0;0',
    gapMoney: gapPattern(moneyPattern(tag, currency, '#,##0')),
    rate: '0.0%',
    share: '0%',
    number: '0.000',
    money: moneyPattern(tag, currency, '#,##0'),
    money2: moneyPattern(tag, currency, '#,##0.00'),
    date,
    dateTime: `${date} hh:mm`,
    month: 'mmmm yyyy',
    unknown: '"–";"–";"–"',
  };
}

/** A difference with its sign: it says which side of the line it is on. */
const gapPattern = (pattern: string): string => `+${pattern};-${pattern};${pattern}`;

function dateOrder(tag: string): string {
  const pieces: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };
  return new Intl.DateTimeFormat(tag, { dateStyle: 'short' })
    .formatToParts(new Date(0))
    .map((part) => pieces[part.type] ?? part.value)
    .join('');
}

function moneyPattern(tag: string, currency: string, digits: string): string {
  const parts = currencyParts(tag, currency);
  const sign = parts.findIndex((part) => part.type === 'currency');
  const number = parts.findIndex((part) => part.type === 'integer');
  const quoted = `"${(parts[sign]?.value ?? currency).replace(/"/g, '')}"`;
  const gap = parts.some((part, index) => part.type === 'literal' && Math.abs(index - sign) === 1) ? '\u00a0' : '';
  return sign >= 0 && sign < number ? `${quoted}${gap}${digits}` : `${digits}${gap}${quoted}`;
}

function currencyParts(tag: string, currency: string): Intl.NumberFormatPart[] {
  try {
    return new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(1);
  } catch {
    // A code Intl does not know is written after the number, as it stands.
    return [
      { type: 'integer', value: '1' },
      { type: 'literal', value: ' ' },
      { type: 'currency', value: currency },
    ];
  }
}
