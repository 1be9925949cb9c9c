import { foldLabel, labelText } from '../base/labels';

/** Letters of other alphabets that look like Latin ones: what is pasted from elsewhere may hold them. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', к: 'k', м: 'm', т: 't' },
  ...{ α: 'a', ε: 'e', ο: 'o', ρ: 'p', χ: 'x', υ: 'u', ι: 'i', κ: 'k', τ: 't', ν: 'v' },
};
/** Longer labels are sentences; comparing them letter by letter says nothing. */
const LONGEST = 60;
/** A shorter word with another letter is another word. */
const SHORTEST_WORD = 5;
/** A slip is rare beside the label it was meant for. */
export const TIMES_RARER = 5;
/** The most frequent labels a slip is looked for among. */
const MOST_LABELS = 200;

/** A label whose twins are looked for, with how many rows have it: endless for one of a list. */
export interface Named {
  readonly label: string;
  readonly rows: number;
}

/** The label that another one is probably meant for; a slip is less sure than another way of writing it. */
interface Twin {
  readonly label: string;
  readonly slip: boolean;
}

/** Labels met so far, and which of them another one is probably meant for. */
export class Twins {
  private readonly labelOfKey = new Map<string, string>();
  private readonly frequent: { readonly label: string; readonly words: readonly string[]; readonly rows: number }[] =
    [];

  /** The label that this one is probably another spelling of, null for none. */
  of(named: Named): string | null {
    return this.find(named)?.label ?? null;
  }

  /** The same, with what tells it. */
  find({ label, rows }: Named): Twin | null {
    const alike = this.labelOfKey.get(twinKey(label));
    if (alike !== undefined) return { label: alike, slip: false };
    const meant = this.slipOf(wordsOf(label), rows);
    return meant === null ? null : { label: meant, slip: true };
  }

  /** @param named later ones are rarer: the first of two twins is the one that is right */
  add({ label, rows }: Named): void {
    const key = twinKey(label);
    if (!this.labelOfKey.has(key)) this.labelOfKey.set(key, label);
    if (this.frequent.length < MOST_LABELS && label.length <= LONGEST) {
      this.frequent.push({ label, words: wordsOf(label), rows });
    }
  }

  private slipOf(words: readonly string[], rows: number): string | null {
    const meant = this.frequent.find((other) => rows * TIMES_RARER <= other.rows && isSlip(words, other.words));
    return meant?.label ?? null;
  }
}

/** One form for singular and plural: coaches, companies, réseaux and canaux as coach, company, réseau and canal. */
const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/(?<=x|ch|sh|ss)es$/, ''],
  [/(?<=[^s])[sx]$/, ''],
  [/ie$/, 'y'],
  [/au$/, 'al'],
];
const replaced = (word: string, [ending, other]: readonly [RegExp, string]): string => word.replace(ending, other);

/** Labels with the same key differ in case, accents, spaces, hyphens, underscores, look-alike letters or a plural only. */
function twinKey(label: string): string {
  // SEOS is no plural, nor is a word of two letters.
  const singular = (word: string, i: number) =>
    written[i] === written[i]!.toUpperCase() || word.length < 3 ? word : SINGULAR.reduce(replaced, word);
  const written = writtenWords(label);
  return written.map(folded).map(singular).join('');
}

const writtenWords = (label: string): string[] =>
  labelText(label)
    .split(/[\s_\-\u2010-\u2015]+/)
    .filter((word) => word !== '');

const folded = (word: string): string =>
  foldLabel(word).replace(/[\u0370-\u04ff]/g, (letter) => LOOK_ALIKE[letter] ?? letter);

const wordsOf = (label: string): string[] => writtenWords(label).map(folded);

/** Whether labels differ in one letter of one long word: left out, doubled, wrong, or changed places with the next. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]));
  return differing.length === 1 && isSlipOfWord(...differing[0]!);
}

function isSlipOfWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_WORD || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let same = 0;
  while (same < short.length - from && short[short.length - 1 - same] === long[long.length - 1 - same]) same++;
  const [ofShort, ofLong] = [short.slice(from, short.length - same), long.slice(from, long.length - same)];
  // The first letter is hardly ever the wrong one, and numbers count things.
  if (from === 0 || /\d/.test(ofShort + ofLong)) return false;
  if (ofLong.length === 1) return true;
  return ofLong.length === 2 && ofShort === ofLong[1]! + ofLong[0]!;
}
