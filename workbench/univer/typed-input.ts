import { isDatePattern, isTextPattern, localeTag } from './number-formats';
import { numfmt } from './numfmt';

/** What Sheets makes of something that was typed. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'formula'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `pattern` is the number format it suggests for a cell that has none. */
  | { readonly kind: 'number'; readonly value: number; readonly pattern: string | null };

/**
 * Reads text as Sheets reads what is typed into a cell: a formula, number, percentage, amount, date, time or boolean in
 * the spreadsheet's locale, else text. A leading apostrophe forces text and is no part of it.
 */
export function readTyped(text: string, pattern: string, locale: string): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  if (isTextPattern(pattern)) return { kind: 'text', value: text };
  if (text.startsWith('=') && text.length > 1)
    return { kind: 'formula', value: univerFormula(text, decimalOf(locale)) };
  const parsed = parse(text, locale);
  if (parsed === null) return { kind: 'text', value: text };
  if (typeof parsed.v === 'boolean') return { kind: 'boolean', value: parsed.v };
  return { kind: 'number', value: parsed.v as number, pattern: parsed.z ?? null };
}

/** What stands between whole numbers and decimals. */
export const decimalOf = (locale: string): string => numfmt.getLocale(localeTag(locale))?.decimal ?? '.';
const groupOf = (locale: string): string => numfmt.getLocale(localeTag(locale))?.group ?? ',';

interface Parsed {
  readonly v: unknown;
  readonly z?: string;
}

function parse(text: string, locale: string): Parsed | null {
  // Whatever kind of space separates the thousands, the parser knows only the one of its own locale.
  const group = groupOf(locale);
  const spaced = group.trim() === '' ? text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, group) : text;
  const plain = slashed(spaced.trim(), locale).replace(/[\u00a0\u202f](?=[€%$£]$)/, ' ');
  const parsed = numfmt.parseValue(plain, { locale: localeTag(locale) }) as Parsed | null;
  if (!parsed || typeof parsed.v !== 'number') return parsed;
  if (!Number.isFinite(parsed.v)) return null;
  return isDatePattern(parsed.z ?? '') || isWellGrouped(plain, group, decimalOf(locale)) ? parsed : null;
}

/** The parser takes dots of a date for thousands. */
const slashed = (text: string, locale: string): string =>
  decimalOf(locale) === ',' ? text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{2,4})(?!\d)/, '$1/$2/$3') : text;

/** The parser lets thousands be separated anywhere: 1234.5 typed in French would be 12345. To Sheets it is text. */
function isWellGrouped(text: string, group: string, decimal: string): boolean {
  const [numeral = ''] = /\d[\d.,'’ \u00a0\u202f]*/.exec(text) ?? [];
  const [whole = '', ...decimals] = numeral.trimEnd().split(decimal);
  const groups = whole.split(group);
  if (decimals.length > 1 || /\D/.test(decimals.join('')) || groups.some((digits) => /\D/.test(digits))) return false;
  const [first = '', ...others] = groups;
  // India separates hundreds of thousands by twos.
  return (
    others.length === 0 ||
    (first.length <= 3 && others.every((digits) => /^\d{2,3}$/.test(digits)) && others.at(-1)?.length === 3)
  );
}

/** A number, and no end of a name or a reference. */
const NUMBER_BEFORE = /(?<![\p{L}\p{N}_$.])\d+$/u;

/**
 * Changes the characters of a formula one by one, but for those in quotes.
 * @param change is given how deep in braces one is, what stands before it, already changed, and what comes next
 */
function changed(
  formula: string,
  change: (character: string, braces: number, before: string, next: string) => string,
): string {
  let quote = '';
  let braces = 0;
  let result = '';
  for (let index = 0; index < formula.length; index++) {
    const character = formula.charAt(index);
    const quoted = quote !== '';
    if (quoted) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces += 1;
    else if (character === '}') braces -= 1;
    result += quoted || quote ? character : change(character, braces, result, formula[index + 1] ?? '');
  }
  return result;
}

/**
 * A formula as Univer reads it. Sheets takes `;` between arguments in every locale, Univer only `,`; between braces `;` starts a
 * row. Where decimals have a comma, it stands within numbers, and `\\` between the columns of an array.
 */
export function univerFormula(formula: string, decimal = '.'): string {
  return changed(formula, (character, braces, before, next) => {
    if (character === ';') return braces === 0 ? ',' : ';';
    if (decimal === '.') return character;
    if (character === decimal && NUMBER_BEFORE.test(before) && /\d/.test(next)) return '.';
    return character === '\\' && braces > 0 ? ',' : character;
  });
}

/** A formula of Univer's as a person types it: what `univerFormula` reads. */
export function typedFormula(formula: string, decimal: string): string {
  if (decimal === '.') return formula;
  return changed(formula, (character, braces, before, next) => {
    if (character === ',') return braces === 0 ? ';' : '\\';
    return character === '.' && NUMBER_BEFORE.test(before) && /\d/.test(next) ? decimal : character;
  });
}
