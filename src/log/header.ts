import { cellsOf, isBlank } from '../base/cells';
import { SlaError } from '../base/errors';
import { foldLabel } from '../base/labels';
import type { Language } from '../base/types';
import { COLUMNS, type Column, type ColumnKey, columnOf } from './columns';

/** Where the columns of a log are: the index of the header row, and of each column in it (-1 for a missing one). */
export interface Header {
  readonly row: number;
  readonly columns: Readonly<Record<ColumnKey, number>>;
}

const KEY_OF_LABEL = keysOf(({ label }) => Object.values(label));
const KEY_OF_FORMER_LABEL = keysOf(({ formerly = [] }) => formerly);

/** The label of a column in a language. */
export function columnLabel(key: ColumnKey, language: Language): string {
  return columnOf(key).label[language];
}

function keysOf(labelsOf: (column: Column) => readonly string[]): ReadonlyMap<string, ColumnKey> {
  return new Map(COLUMNS.flatMap((column) => labelsOf(column).map((text) => [foldLabel(text), column.key] as const)));
}

type ColumnPlaces = ReadonlyMap<ColumnKey, readonly number[]>;

/** Where the columns of the log stand in a header row, from 0, by their labels in either language. */
export const labelPlaces = (header: readonly unknown[]): ColumnPlaces => placesBy(KEY_OF_LABEL, header);

/** Where they stand by labels that earlier versions wrote. */
export const formerPlaces = (header: readonly unknown[]): ColumnPlaces => placesBy(KEY_OF_FORMER_LABEL, header);

function placesBy(keys: ReadonlyMap<string, ColumnKey>, header: readonly unknown[]): ColumnPlaces {
  const places = new Map<ColumnKey, number[]>();
  header.forEach((cell, index) => {
    const key = keys.get(foldLabel(cell));
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), index]);
  });
  return places;
}

/**
 * Where each column of the log stands in a header row, from 0, by its label in either language; by one that earlier versions
 * wrote where that label is nowhere. More than one place is for the caller to judge.
 */
export const placesOf = (header: readonly unknown[]): ColumnPlaces =>
  new Map([...formerPlaces(header), ...labelPlaces(header)]);

/**
 * Finds the header of a log, which is its first row that is not blank, and the columns in it by their label in either
 * language. Null for a log that is blank throughout.
 * @throws SlaError when a required column is missing or a column is there twice
 */
export function findHeader(rows: readonly unknown[], argument: string, language: Language): Header | null {
  const row = rows.findIndex((cells) => !cellsOf(cells).every(isBlank));
  if (row === -1) return null;
  const places = placesOf(cellsOf(rows[row]));
  for (const { key, required, label } of COLUMNS) {
    const [first, second] = places.get(key) ?? [];
    const column = label[language];
    if (required && first === undefined) throw new SlaError('missingColumn', { argument, column });
    if (first !== undefined && second !== undefined) {
      throw new SlaError('repeatedColumn', { argument, column, first: first + 1, second: second + 1 });
    }
  }
  const entries = COLUMNS.map(({ key }) => [key, places.get(key)?.[0] ?? -1]);
  return { row, columns: Object.fromEntries(entries) as Record<ColumnKey, number> };
}
