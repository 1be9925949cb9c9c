/** The character before the decimals. */
export type DecimalMark = '.' | ',';

/** A number as written, once what is around it is taken off. */
export interface NumberForm {
  readonly negative: boolean;
  /** 1, or what a letter after the number multiplies it by. */
  readonly factor: number;
  /** Digits, dots and commas. */
  readonly digits: string;
  /** Signs and codes of a currency. */
  readonly currency: string;
  /** Spaces or apostrophes stand between the thousands, so that a dot or comma can only be the decimal mark. */
  readonly grouped: boolean;
}

const LONGEST = 40;
/** A sign of currency, alone or after letters ("R$"), a code of three capitals, or a word. */
const CURRENCY = String.raw`[A-Za-z]{0,3}\p{Sc}|[A-Z]{3}|[kK]r\.?|Fr\.?|zł|Kč|Ft|lei|Rs\.?|[Ee]uros?|[Dd]ollars?`;
/** A letter that multiplies; the "k" of "kr" does not, the one of "KEUR" does. */
const UNIT = String.raw`(?:[kKmMbB]|[mM]d|[mM]n|[mM]io|[mM]rd|[bB]n)(?:(?!\p{L})|(?=EUR|USD|GBP|CHF|CAD))`;
const SHAPE = new RegExp(
  String.raw`^(\()?([-+])?\s?(${CURRENCY})?\s?([-+])?\s?(\d[\d\s.,']*|[.,]\d+)\s?(${UNIT})?\s?(${CURRENCY})?(-)?(\))?$`,
  'u',
);
const SPACED = /^\d{1,3}(?:[\s']\d{3})+(?:[.,]\d+)?$/;
const FACTORS: Readonly<Record<string, number>> = {
  ...{ k: 1e3, m: 1e6, mn: 1e6, mio: 1e6 },
  ...{ b: 1e9, bn: 1e9, md: 1e9, mrd: 1e9 },
};
/** Thousands in threes, or as in India: twos before the last three. */
const GROUPS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}|\d+)?(?:\.\d*)?$/,
  ',': /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)?(?:,\d*)?$/,
};

/**
 * Takes a number out of what exports write around it: currency signs and codes, spaces of any kind, a K or M after it, a minus
 * before or after it, or the parentheses of accountants. Null for what is no number.
 * @example numberForm('(12 500,50 €)') // { negative: true, factor: 1, digits: '12500,50', currency: '€', grouped: true }
 */
export function numberForm(text: string): NumberForm | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .trim()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2212\u2013]/g, '-');
  const match = SHAPE.exec(plain);
  if (match === null) return null;
  const [, open, minus, before = '', minusAfter, body = '', unit = '', after = '', trailing, close] = match;
  if ((open === undefined) !== (close === undefined) || (before !== '' && after !== '')) return null;
  const trimmed = body.trim();
  const grouped = SPACED.test(trimmed);
  const digits = grouped ? trimmed.replace(/[\s']/g, '') : trimmed;
  if (/[\s']/.test(digits)) return null;
  return {
    negative: open !== undefined || [minus, minusAfter, trailing].includes('-'),
    factor: FACTORS[unit.toLowerCase()] ?? 1,
    digits,
    currency: before || after,
    grouped,
  };
}

/**
 * The value of a number form with a decimal mark; null when its dots and commas do not fit.
 * @example valueWith('.', numberForm('$342.09K')) // 342090
 */
export function valueWith(mark: DecimalMark, form: NumberForm): number | null {
  if (!GROUPS[mark].test(form.digits)) return null;
  if (form.grouped && form.digits.includes(mark === '.' ? ',' : '.')) return null;
  const plain = mark === '.' ? form.digits.replace(/,/g, '') : form.digits.replace(/\./g, '').replace(',', '.');
  // Fifteen digits are what a number holds for certain: 342.09 × 1000 is 342090, not 342089.99999999994.
  const value = Number((Number(plain) * form.factor).toPrecision(15));
  return form.negative && value !== 0 ? -value : value;
}
