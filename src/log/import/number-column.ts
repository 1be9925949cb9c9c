import { currencyKey } from './currencies';
import { isNoValue } from './nothing';
import { type DecimalMark, numberForm, type Period, valueWith } from './number-forms';
import { PeriodTally } from './period-tally';
import type { Option } from './question';

/** What the values of a number column say of its decimal mark. */
export interface NumberEvidence {
  /** The decimal mark, where the values leave one only; it makes no difference to them where there are no options either. */
  readonly mark: DecimalMark | null;
  /** The readings to choose from, where "1,234" may be 1234 or 1.234 and nothing in the column tells. */
  readonly options: readonly Option<DecimalMark>[];
  /** Currencies written in the column, each once, as it is written first. */
  readonly currencies: readonly string[];
  /** Periods written in the column: amounts a month beside amounts a year, or beside amounts that are paid once. */
  readonly periods: readonly Period[];
}

const MARKS: readonly DecimalMark[] = ['.', ','];

/**
 * Looks through a number column. "12,50" or "1.234,56" tells that the comma is the decimal mark of all its values;
 * "1,234" alone does not, and the person has to say.
 * @param whole the column counts something: a reading that is no whole number is none
 */
export function numberEvidence(values: Iterable<string>, whole: boolean): NumberEvidence {
  const fits = new Map<DecimalMark, number>(MARKS.map((mark) => [mark, 0]));
  const currencies = new Set<string>();
  const periods = new PeriodTally();
  const examples = new Map<DecimalMark, string>();
  let differing: string | null = null;
  let readable = 0;
  for (const text of values) {
    if (PLAIN.test(text)) periods.addPlain(text);
    if (PLAIN.test(text) || isNoValue(text)) continue;
    const form = numberForm(text);
    if (form === null) continue;
    if (form.currency !== '') currencies.add(form.currency.toUpperCase());
    periods.add(form);
    const readings = MARKS.map((mark) => acceptable(valueWith(mark, form), whole));
    if (readings.every((reading) => reading === null)) continue;
    readable++;
    MARKS.forEach((mark, i) => {
      if (readings[i] === null) return;
      fits.set(mark, fits.get(mark)! + 1);
      if (!examples.has(mark)) examples.set(mark, text);
    });
    if (readings[0] !== readings[1] && readings.every((reading) => reading !== null)) differing ??= text;
  }
  const found = { currencies: distinctCurrencies([...currencies]), periods: periods.found };
  const perfect = MARKS.filter((mark) => fits.get(mark) === readable);
  if (perfect.length === 1) return { mark: perfect[0]!, options: [], ...found };
  if (perfect.length === 2 && differing === null) return { mark: null, options: [], ...found };
  const options = MARKS.map((mark) => {
    const example = differing ?? examples.get(mark)!;
    const reading = canonicalNumber(valueWith(mark, numberForm(example)!)!);
    return { answer: mark, example, reading, unreadable: readable - fits.get(mark)! };
  });
  return { mark: null, options, ...found };
}

/** Digits alone are the same with any decimal mark. */
const PLAIN = /^\d*$/;

/** Currencies, each once: "€" and "EUR" are one. */
export function distinctCurrencies(written: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const currency of written) if (!found.has(currencyKey(currency))) found.set(currencyKey(currency), currency);
  return [...found.values()];
}

/**
 * Reads a number cell with a column's decimal mark; '' for nothing, null for what is no number.
 * @param unit what the column's name multiplies its numbers by
 */
export function numberReader(mark: DecimalMark | null, unit: number): (text: string) => number | '' | null {
  return (text) => {
    if (text === '' || isNoValue(text)) return '';
    const form = numberForm(text);
    return form === null ? null : valueWith(mark ?? '.', form, unit);
  };
}

/** The canonical text of a number: a dot before the decimals, at most six of them, no exponent. */
export function canonicalNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

function acceptable(value: number | null, whole: boolean): number | null {
  return value === null || (whole && !Number.isInteger(value)) ? null : value;
}
