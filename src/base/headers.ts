import { foldLabel } from './labels';
import type { Language } from './types';

/** The headers of a list or table, in both languages. */
export type Headers<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

/** Where each column of a list stands in its header row, from 0, by its header in either language; -1 where it is missing. */
export function columnsByHeader<K extends string>(header: readonly unknown[], headers: Headers<K>): Record<K, number> {
  const folds = header.map(foldLabel);
  const place = (key: K) => {
    const names = Object.values<string>(headers[key]).map(foldLabel);
    return folds.findIndex((fold) => names.includes(fold));
  };
  const keys = Object.keys(headers) as K[];
  return Object.fromEntries(keys.map((key) => [key, place(key)])) as Record<K, number>;
}
