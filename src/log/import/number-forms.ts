import { foldLabel } from '../../base/labels';
import { CODE, CURRENCY } from './currencies';

/** The character before the decimals. */
export type DecimalMark = '.' | ',';

/** What an amount is paid for, where it says so: a time, or once and for all. */
export type Period = 'once' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A number as written, once what is around it is taken off. */
export interface NumberForm {
  readonly negative: boolean;
  /** 1, or what a letter or word after the number or beside its currency multiplies it by. */
  readonly factor: number;
  /** Digits, dots and commas. */
  readonly digits: string;
  /** Signs and codes of a currency. */
  readonly currency: string;
  /** Spaces or apostrophes stand between the thousands, so that a dot or comma can only be the decimal mark. */
  readonly grouped: boolean;
  readonly period: Period | null;
}

const LONGEST = 60;
/** A letter or word that multiplies; the "k" of "kr" does not, the one of "KEUR" does. */
const UNIT = String.raw`(?:(?:[kKmMbB]|[mM]d|[mM]n|[mM]io|[mM]rds?|[bB]n|[mM]ille|[mM]illiers?|[tT]housand|[mM]illions?|[mM]illiards?|[bB]illions?)(?:\s?d['e])?(?:(?!\p{L})|(?=(?:${CODE})(?!\p{L}))|(?<=d')))`;
/** The same letter before a sign or a code: "k€ 25", "MUSD 1.2"; "MX$" and "kr" begin with none. */
const UNIT_BEFORE = String.raw`[kKmM](?=\p{Sc}|(?:${CODE})(?!\p{L}))`;
/** And behind a sign: "$K 25", "1.2 €m". */
const UNIT_BEHIND = String.raw`(?<=\p{Sc})[kKmM](?!\p{L})`;
/** With or without taxes. */
const TAX = String.raw`(?:H\.?T\.?|T\.?T\.?C\.?|hors taxes?|excl?\.? ?(?:VAT|tax|taxes)|incl\.? ?(?:VAT|tax|taxes)|\+ ?(?:VAT|TVA))`;
const PER = String.raw`(?:(?:\/|par|per|p\.)\s?(mois|month|mth|mo|an|année|year|yr|trimestre|quarter|semaine|week|jour|day)|(mensuels?|monthly|annuels?|yearly|annual|trimestriels?|quarterly|one[- ](?:time|off)|ponctuel(?:le)?s?|une fois))`;
const SHAPE = new RegExp(
  String.raw`^(\()?([-+])?\s?(${UNIT_BEFORE})?(${CURRENCY})?(${UNIT_BEHIND})?(\s?)([-+])?\s?(\d[\d\s.,']*|[.,]\d+)\s?(${UNIT})?\s?(${CURRENCY})?(${UNIT_BEHIND})?(?:\s?${TAX})?(?:\s?${PER})?(?:\s?${TAX})?(\))?$`,
  'u',
);
/** A dash in the place of cents: "12.500,-". It says that there are none, and nothing of a sign. */
const NO_CENTS = /(\d[.,])\s?-{1,2}(?=\D*$)/;
const SPACED = /^\d{1,3}(?:[\s']\d{3})+(?:[.,]\d*)?$/;
const FACTORS: Readonly<Record<string, number>> = {
  ...{ k: 1e3, mille: 1e3, millier: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6 },
  ...{ b: 1e9, bn: 1e9, md: 1e9, mrd: 1e9, milliard: 1e9, billion: 1e9 },
};
const PERIODS: Readonly<Record<string, Period>> = {
  ...{ mois: 'month', month: 'month', mth: 'month', mo: 'month', mensuel: 'month', monthly: 'month' },
  ...{ an: 'year', annee: 'year', year: 'year', yr: 'year', annuel: 'year', yearly: 'year', annual: 'year' },
  ...{ trimestre: 'quarter', quarter: 'quarter', trimestriel: 'quarter', quarterly: 'quarter' },
  ...{ semaine: 'week', week: 'week', weekly: 'week', hebdomadaire: 'week' },
  ...{ jour: 'day', day: 'day', daily: 'day', quotidien: 'day', annually: 'year' },
  ...{
    once: 'once',
    onetime: 'once',
    oneoff: 'once',
    oneshot: 'once',
    unefois: 'once',
    unique: 'once',
    ponctuel: 'once',
  },
};
/** Thousands in threes, or as in India: twos before the last three. */
const GROUPS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}|\d+)?(?:\.\d*)?$/,
  ',': /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)?(?:,\d*)?$/,
};
const LETTERS = /^\p{L}+$/u;

/**
 * Takes a number out of what exports write around it: currency signs, codes and words, spaces of any kind, a K or M after it,
 * taxes and periods, a minus before it, or the parentheses of accountants. Null for what is no number; so are codes such as
 * "REF1001", "PME 50" and "OPP-1", and "12-", whose dash says nothing for sure.
 * @example numberForm('(12 500,50 €)')?.digits // '12500,50'
 */
export function numberForm(text: string): NumberForm | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .trim()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(NO_CENTS, '$1');
  const match = SHAPE.exec(plain);
  if (match === null) return null;
  const [, open, minus, unitBefore, before = '', unitBehind, space, minusAfter, body = '', ...rest] = match;
  const [unit, after = '', unitAfter, per, periodical, close] = rest;
  if ((open === undefined) !== (close === undefined) || (before !== '' && after !== '')) return null;
  const units = [unitBefore, unitBehind, unit, unitAfter].filter((one) => one !== undefined);
  if (units.length > 1) return null;
  const trimmed = body.trim();
  // "OPP-1" and "CAD001" are codes whatever their letters mean; nobody writes money so.
  if (LETTERS.test(before) && space === '' && (minusAfter === '-' || /^0\d/.test(trimmed))) return null;
  const grouped = SPACED.test(trimmed);
  const digits = grouped ? trimmed.replace(/[\s']/g, '') : trimmed;
  if (/[\s']/.test(digits)) return null;
  return {
    negative: open !== undefined || minus === '-' || minusAfter === '-',
    factor: factorOf(units[0] ?? ''),
    digits,
    currency: before || after,
    grouped,
    period: periodIn(per ?? periodical ?? ''),
  };
}

/** What a word multiplies a number by; 1 for none. */
export function factorOf(unit: string): number {
  const word = foldLabel(unit).replace(/\s?d['e]$/, '');
  return FACTORS[word] ?? FACTORS[word.replace(/s$/, '')] ?? 1;
}

/** The period a word means: "mois", "monthly"; null for none. */
export function periodIn(word: string): Period | null {
  if (word === '') return null;
  const folded = foldLabel(word).replace(/(?<=^(?:one|une))[- ]/, '');
  return PERIODS[folded] ?? PERIODS[folded.replace(/(?:le|les|s)$/, '')] ?? null;
}

/**
 * The value of a number form with a decimal mark; null when its dots and commas do not fit.
 * @param unit what the name of the column multiplies its numbers by; a number that says so itself is left alone
 * @example valueWith('.', numberForm('$342.09K')) // 342090
 */
export function valueWith(mark: DecimalMark, form: NumberForm, unit = 1): number | null {
  if (!GROUPS[mark].test(form.digits)) return null;
  if (form.grouped && form.digits.includes(mark === '.' ? ',' : '.')) return null;
  const plain = mark === '.' ? form.digits.replace(/,/g, '') : form.digits.replace(/\./g, '').replace(',', '.');
  const factor = form.factor === 1 ? unit : form.factor;
  // Fifteen digits are what a number holds for certain: 342.09 × 1000 is 342090, not 342089.99999999994.
  const value = Number((Number(plain) * factor).toPrecision(15));
  return form.negative && value !== 0 ? -value : value;
}
