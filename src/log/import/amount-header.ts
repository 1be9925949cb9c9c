import { CODE, CURRENCY } from './currencies';
import { factorOf } from './number-forms';

/** What the name of a column says of all its amounts: "Amount (k€)", "Revenue in EUR", "amount_cents". */
export interface AmountUnit {
  readonly factor: number;
  /** '' where it names no currency. */
  readonly currency: string;
}

const NONE: AmountUnit = { factor: 1, currency: '' };
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;
/** "amountCents", "valueEUR": where a program begins a word. */
const BEGINS_WORD = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2})(?=\p{Lu}{3}$)/gu;
/** Words that stand between units, or say nothing of the number. */
const BESIDE = /^(?:in|en|of|de|d['e’]|ht|ttc|[,;:/.+-]|hors taxes?|(?:excl?|incl?)\.? ?(?:vat|tax|taxes))(?!\p{L})/iu;
const BEFORE_WORD = /^d['’]/i;
const CENTS = /^(?:cents?|centimes?|minor units?)(?!\p{L})/iu;
/** "000", "'000s", "x1000", "× 1 000 000" */
const ZEROS = /^(?:[x×*]\s?1[ ,.]?|['’]?)(000(?:[ ,.]?000)?)s?(?![\d\p{L}])/iu;
/** A letter before a currency: "k€", "MUSD". */
const LETTER_BEFORE = new RegExp(String.raw`^[kKmM](?=\s?(?:\p{Sc}|(?:${CODE})(?!\p{L})))`, 'u');
/** Behind one, or the k that means thousands wherever it stands alone. */
const LETTER = /^[kKmM](?!\p{L})/u;
const ALONE = /^[kK](?!\p{L})/u;
const WORD = /^\p{L}{2,}/u;
const MONEY = new RegExp(String.raw`^(?:(?:${CODE})(?=[kKmM](?!\p{L}))|${CURRENCY})`, 'u');
const LETTERS_ONLY = /^(?:[a-z]{3}|\p{Lu}\p{Ll}{2})(?!\p{L})/u;

/** What the name of a column of amounts says of them, in brackets and at its end. */
export function amountUnitOf(label: string): AmountUnit {
  const bracketed = [...label.matchAll(IN_BRACKETS)].map((match) => unitIn(match[1]!));
  const words = label
    .replace(IN_BRACKETS, ' ')
    .replace(BEGINS_WORD, ' ')
    .trim()
    .split(/[\s_-]+/);
  const ends = words.slice(1).map((_, i) => unitIn(words.slice(i + 1).join(' ')));
  const told = [...bracketed, ends.find((unit) => unit !== null) ?? null].filter((unit) => unit !== null);
  return {
    factor: told.find(({ factor }) => factor !== 1)?.factor ?? 1,
    currency: told.find(({ currency }) => currency !== '')?.currency ?? '',
  };
}

/** A text of units and a currency in any order and nothing else: "€, thousands", "in thousands of EUR", "$K"; null for another. */
function unitIn(text: string): AmountUnit | null {
  let found: AmountUnit = NONE;
  let rest = text.trim();
  let words = 0;
  while (rest !== '') {
    const [length, unit] = nextOf(rest, found);
    if (length === 0) return null;
    found = { ...found, ...unit };
    words += unit === null ? 0 : 1;
    rest = rest.slice(length).trim();
  }
  return words === 0 ? null : found;
}

/** How long the next part of a text is, and what it says; nothing where it is no unit. */
function nextOf(rest: string, { factor, currency }: AmountUnit): readonly [number, Partial<AmountUnit> | null] {
  const lengthOf = (...patterns: readonly RegExp[]): number =>
    patterns.reduce((length, pattern) => length || (pattern.exec(rest)?.[0].length ?? 0), 0);
  if (factor === 1) {
    const cents = lengthOf(CENTS);
    if (cents > 0) return [cents, { factor: 0.01 }];
    const zeros = ZEROS.exec(rest);
    if (zeros !== null) return [zeros[0].length, { factor: 10 ** zeros[1]!.replace(/\D/g, '').length }];
    const letter = lengthOf(LETTER_BEFORE, currency === '' ? ALONE : LETTER);
    if (letter > 0) return [letter, { factor: factorOf(rest[0]!) }];
    const word = WORD.exec(rest)?.[0] ?? '';
    if (factorOf(word) !== 1) return [word.length, { factor: factorOf(word) }];
  }
  if (currency === '') {
    const money = MONEY.exec(LETTERS_ONLY.test(rest) ? rest.slice(0, 3).toUpperCase() : rest)?.[0] ?? '';
    if (money !== '') return [money.length, { currency: money }];
  }
  return [lengthOf(BEFORE_WORD, BESIDE), null];
}
