import type { Language } from '../core/types';
import * as en from './en';
import type { Format } from './format';
import * as fr from './fr';

export { createFormat, type Format, languageOf } from './format';

/** A message is a sentence, or a function that makes one from its values and the locale's formatter. */
type Entry = string | ((values: never, format: Format) => string);
/** What the French dictionary has to offer for an English one: the same keys, each with the same values. */
export type Translation<T extends Record<string, Entry>> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K];
};

const dictionaries = { en, fr };

type Dictionary = typeof en;
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
  const entry = (dictionaries[format.language] as Dictionary)[area][key] as unknown;
  return typeof entry === 'function' ? entry(values[0], format) : String(entry);
}

/** The sentence of an error that carries the code and the values of its message. */
export function sayError(
  format: Format,
  error: { readonly code: MessageKey<'errors'>; readonly values: unknown },
): string {
  const entry: unknown = dictionaries[format.language].errors[error.code];
  return typeof entry === 'function' ? entry(error.values, format) : String(entry);
}

/** All messages of one area. */
export type Labels<A extends Area> = Dictionary[A];

/** The dictionary of one area in one language, for code that only needs plain labels. */
export function labels<A extends Area>(language: Language, area: A): Dictionary[A] {
  return (dictionaries[language] as Dictionary)[area];
}
