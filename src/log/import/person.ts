import { unguarded } from '../../base/csv';
import { foldLabel } from '../../base/labels';
import type { PersonKind } from '../person-ids';
import type { Mapping } from './mapping';
import { nameWords } from './names';
import { isFalse, isNoText } from './nothing';
import { type FileColumn, type Table, valuesOf } from './table';

/** What tells whose the leads of a file without IDs are. */
export interface Person {
  readonly kind: PersonKind;
  readonly columns: readonly FileColumn[];
  /** What the rows of one person share; '' where it is not known. */
  of(row: readonly string[]): string;
}

/** No address is longer. */
const LONGEST = 1000;
const ADDRESS = /[^\s<>()[\],;:|"']+@[^\s<>()[\],;:|"'@]+\.[^\s<>()[\],;:|"'@.]+/u;
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/g;
const MAIL = /\b(?:e ?mails?|mails?|courriels?|adresse electronique)\b/;
const WORDS = /[\p{L}\p{N}]+/gu;
const HALF = 0.5;

/** The first e-mail address of a text, in whatever case and spaces it is written; '' for none. */
export function addressIn(text: string): string {
  const plain = text.slice(0, LONGEST).normalize('NFKC').replace(UNSEEN, '');
  return ADDRESS.exec(plain)?.[0].toLowerCase() ?? '';
}

/** The words of a name in any order, without case and accents: "Léa MARTIN" and "Martin, Lea" are one. */
function nameKey(text: string): string {
  return [...new Set(foldLabel(text.slice(0, LONGEST)).match(WORDS) ?? [])].sort().join(' ');
}

/** Whether a column holds addresses, by its name or by what it holds. */
export function holdsAddresses(table: Table, { index, label }: FileColumn): boolean {
  return MAIL.test(nameWords(label)) || shareOfAddresses(table, index) >= HALF;
}

/** The share of the values of a column that are addresses. */
export function shareOfAddresses(table: Table, index: number): number {
  let [values, addresses] = [0, 0];
  for (const text of valuesOf(table, index)) {
    if (isNoText(text) || isFalse(text)) continue;
    values++;
    if (addressIn(text) !== '') addresses++;
  }
  return addresses / Math.max(1, values);
}

/** Whose the leads of a file are; null where they have IDs, or nothing tells it. */
export function personOf(table: Table, mapping: Mapping): Person | null {
  const column = (index: number | undefined) => table.columns.find((one) => one.index === index);
  const person = column(mapping.person);
  if (mapping.id !== undefined || person === undefined) return null;
  const text = (row: readonly string[], { index }: FileColumn): string => {
    const written = unguarded(row[index] ?? '');
    return isNoText(written) || isFalse(written) ? '' : written;
  };
  if (holdsAddresses(table, person)) {
    return { kind: 'email', columns: [person], of: (row) => addressIn(text(row, person)) };
  }
  const given = column(mapping.givenName);
  const columns = given === undefined ? [person] : [given, person];
  // A first name alone is that of many.
  const of = (row: readonly string[]): string =>
    text(row, person) === '' ? '' : nameKey(columns.map((one) => text(row, one)).join(' '));
  return { kind: 'name', columns, of };
}
