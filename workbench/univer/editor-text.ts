import { defaultDatePattern, displayBoolean, displayNumber, isDatePattern, isTextPattern } from './number-formats';
import { decimalOf, readTyped, typedFormula } from './typed-input';

/** What a cell holds, as far as an editor shows it. */
export interface Held {
  readonly formula: string;
  readonly value: string | number | boolean | null;
  readonly pattern: string;
}

/**
 * What Sheets shows of a cell that is edited: whatever its format, the whole value, so that pressing Enter keeps it. Univer shows
 * English numbers everywhere, and dates as their format cuts them.
 */
export function editorText({ formula, value, pattern }: Held, locale: string): string {
  if (formula) return typedFormula(formula, decimalOf(locale));
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return displayBoolean(value, locale);
  if (typeof value === 'number') return numberText(value, pattern, locale);
  // What would be read as something else has an apostrophe before it.
  return isTextPattern(pattern) || isPlainText(value, pattern, locale) ? value : `'${value}`;
}

function isPlainText(text: string, pattern: string, locale: string): boolean {
  const read = readTyped(text, pattern, locale);
  return read.kind === 'text' && read.value === text;
}

function numberText(value: number, pattern: string, locale: string): string {
  if (isDatePattern(pattern)) {
    const text = displayNumber(value, value >= 0 && value < 1 ? 'hh:mm:ss' : defaultDatePattern(value, locale), locale);
    // Durations of more than a day, and days before 1900, are no dates to whoever reads them.
    if (readsAs(text, value, locale)) return text;
  }
  // 0.07 × 100 is 7.000000000000001 to a computer.
  const percent = pattern.includes('%') ? numeral(Number((value * 100).toPrecision(15)), locale) : null;
  // No percentage is read with a power of ten.
  return percent === null || percent.includes('E') ? numeral(value, locale) : `${percent}%`;
}

const numeral = (value: number, locale: string): string =>
  String(value).replace('.', decimalOf(locale)).replace('e', 'E');

const A_SECOND = 1 / 86_400;

function readsAs(text: string, value: number, locale: string): boolean {
  const read = readTyped(text, '', locale);
  return read.kind === 'number' && Math.abs(read.value - value) < A_SECOND;
}
