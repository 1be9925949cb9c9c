import { numfmt } from '@univerjs/core';
import { isTextPattern, localeTag } from './number-formats';

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
    return { kind: 'formula', value: commaSeparated(text, decimalOf(locale)) };
  const parsed = parse(text, locale);
  if (parsed === null) return { kind: 'text', value: text };
  if (typeof parsed.v === 'boolean') return { kind: 'boolean', value: parsed.v };
  return { kind: 'number', value: parsed.v as number, pattern: parsed.z ?? null };
}

const decimalOf = (locale: string): string => numfmt.getLocale(localeTag(locale))?.decimal ?? '.';

function parse(text: string, locale: string): { v: unknown; z?: string } | null {
  // Whatever kind of space separates the thousands, the parser knows only the one of its own locale.
  const group = numfmt.getLocale(localeTag(locale))?.group ?? ',';
  const spaced = group.trim() === '' ? text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, group) : text;
  const plain = spaced.trim().replace(/[\u00a0\u202f](?=[€%$£]$)/, ' ');
  const parsed = numfmt.parseValue(plain, { locale: localeTag(locale) }) as { v: unknown; z?: string } | null;
  if (!parsed || (typeof parsed.v === 'number' && !Number.isFinite(parsed.v))) return null;
  return parsed;
}

/** A number, and no end of a name or a reference. */
const NUMBER_BEFORE = /(?<![\p{L}\p{N}_$.])\d+$/u;

/**
 * A formula as Univer reads it. Sheets takes `;` between arguments in every locale, Univer only `,`; between braces `;`
 * starts a row, and in quotes it is text. Where arguments stand apart by `;`, numbers have the decimals of their locale.
 */
export function commaSeparated(formula: string, decimal = '.'): string {
  if (!formula.includes(';')) return formula;
  let quote = '';
  let braces = 0;
  let result = '';
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces += 1;
    else if (character === '}') braces -= 1;
    if (character === ';' && !quote && braces === 0) result += ',';
    else if (character === decimal && !quote && NUMBER_BEFORE.test(result)) result += '.';
    else result += character;
  }
  return result;
}
