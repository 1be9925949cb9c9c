import { foldLabel } from '../base/labels';
import type { Language } from '../base/types';
import { type Column, type ColumnKey, type ColumnType, columnOf } from './columns';
import { placesOf } from './header';

/**
 * A column of the log that is not one of the add-on's: its key is what its cells hold and the header it stands under. So it is
 * told by its header wherever a column is named, and what is not one of ours never passes for it.
 */
export type OwnKey = `text:${string}` | `number:${string}`;

/** A column of the Leads tab: one of the add-on's, or one of a person's own. */
export type LogKey = ColumnKey | OwnKey;

/** What the cells of a column hold; own ones may be numbers of any kind. */
export type CellType = ColumnType | 'number';

/** So many own columns are taken along at most, with headers of such a length: the header is kept with the sheet. */
export const MOST_OWN = 40;
export const LONGEST_HEADER = 200;

const OWN = /^(text|number):/;

export const ownKey = (type: 'text' | 'number', header: string): OwnKey => `${type}:${header}`;

export const isOwn = (key: string): key is OwnKey => OWN.test(key);

/** The header of an own column. */
export const headerOfOwn = (key: OwnKey): string => key.replace(OWN, '');

/** Whether a header may be that of an own column: it is no label of the add-on's, in either language, of today or before. */
export const mayBeOwn = (header: string): boolean =>
  header !== '' && header.length <= LONGEST_HEADER && placesOf([header]).size === 0;

export function typeOf(key: LogKey): CellType {
  if (!isOwn(key)) return columnOf(key).type;
  return key.startsWith('number:') ? 'number' : 'text';
}

/** What a file that has the column blank takes back: of an own column nothing, because nobody knows who typed what is there. */
export const takenBackOf = (key: LogKey): Column['takenBack'] => (isOwn(key) ? undefined : columnOf(key).takenBack);

/** The header of a column in a language. */
export const headerOf = (key: LogKey, language: Language): string =>
  isOwn(key) ? headerOfOwn(key) : columnOf(key).label[language];

/** Where an own column stands in a header row, from 0; more than one place is for the caller to judge. */
export function ownPlaces(header: readonly unknown[], key: OwnKey): number[] {
  const wanted = foldLabel(headerOfOwn(key));
  return header.flatMap((cell, at) => (foldLabel(cell) === wanted ? [at] : []));
}
