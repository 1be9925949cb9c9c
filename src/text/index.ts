import type { Language } from '../base/types';
import type * as actions from './en/actions';
import type * as assistantPage from './en/assistant-page';
import type * as importPage from './en/import-page';
import type * as script from './en/script';
import type { Format } from './format';

export { createFormat, type Format, languageOf } from './format';

/** A message is a sentence, or a function that makes one from its values and the locale's formatter. */
type Entry = string | ((values: never, format: Format) => string);
/** What the French dictionary has to offer for an English one: the same keys, each with the same values. */
type Translation<T extends Record<string, Entry>> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K];
};

/** The same for all the areas of a feature. */
export type Translations<T extends Record<string, Record<string, Entry>>> = {
  readonly [A in keyof T]: Translation<T[A]>;
};

/** All of a union at once. */
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
type AreasOf<Features> = All<Features[keyof Features]>;
/** The areas: each holds what the features have put into it. */
type Dictionary = AreasOf<typeof script> &
  AreasOf<typeof actions> &
  AreasOf<typeof assistantPage> &
  AreasOf<typeof importPage>;

/** The words of features, each by area. */
type Features = readonly Readonly<Record<string, Readonly<Record<string, Entry>>>>[];

/** Filled by `provideTexts` with the words of the script or of a page, so that neither carries the other's. */
const dictionaries: Readonly<Record<Language, Record<string, Record<string, Entry>>>> = { en: {}, fr: {} };

/** Adds the areas of features to a language's dictionary; whoever starts the program does so before anything is said. */
export function provideTexts(language: Language, features: Features): void {
  const dictionary = dictionaries[language];
  for (const areas of features) {
    for (const [area, words] of Object.entries(areas)) dictionary[area] = { ...dictionary[area], ...words };
  }
}

/** What brings the words that few runs need; null where all are there from the start. */
let bring: ((language: Language) => Features) | null = null;
const brought = new Set<Language>();

/** Has areas brought that are not there when they are first asked for: all of a language at once. */
export function bringTextsBy(source: (language: Language) => Features): void {
  bring = source;
  brought.clear();
}

/** Makes all words of a language be there. @throws what the source throws; the next time it is asked again */
export function bringTexts(language: Language): void {
  if (bring === null || brought.has(language)) return;
  provideTexts(language, bring(language));
  brought.add(language);
}

/** The words of an area. */
function wordsOf<A extends Area>(language: Language, area: A): Dictionary[A] {
  if (!(area in dictionaries[language])) bringTexts(language);
  return (dictionaries[language] as unknown as Dictionary)[area];
}

export type Area = keyof Dictionary;
export type MessageKey<A extends Area> = keyof Dictionary[A] & string;
/** The values a message needs; `undefined` for a plain sentence. */
export type ValuesOf<A extends Area, K extends MessageKey<A>> = Dictionary[A][K] extends (
  values: infer V,
  format: Format,
) => string
  ? V
  : undefined;

/**
 * The text of a message.
 * @example say(format, 'errors', 'negative', { argument: 'leads', at: 'row 2' })
 */
export function say<A extends Area, K extends MessageKey<A>>(
  format: Format,
  area: A,
  key: K,
  ...values: ValuesOf<A, K> extends undefined ? [] : [ValuesOf<A, K>]
): string {
  const entry = wordsOf(format.language, area)[key] as unknown;
  return typeof entry === 'function' ? entry(quotable(values[0]), format) : String(entry);
}

/** Longer than any sentence that another one quotes. */
const LONGEST_QUOTE = 300;

/** Values as a sentence can quote them: whatever stands in a cell or comes from a page, it stays a sentence. */
function quotable(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' && value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value,
    ]),
  );
}

/** The sentence of an error that carries the code and the values of its message. */
export function sayError(
  format: Format,
  error: { readonly code: MessageKey<'errors'>; readonly values: unknown },
): string {
  const entry: unknown = wordsOf(format.language, 'errors')[error.code];
  return typeof entry === 'function' ? entry(error.values, format) : String(entry);
}

/** All messages of one area. */
export type Labels<A extends Area> = Dictionary[A];

/** The dictionary of one area in one language, for code that only needs plain labels. */
export function labels<A extends Area>(language: Language, area: A): Dictionary[A] {
  return wordsOf(language, area);
}
