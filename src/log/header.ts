import { cellsOf, isBlank } from '../base/cells';
import { SlaError } from '../base/errors';
import { foldLabel } from '../base/labels';
import type { Language } from '../base/types';
import { COLUMNS, type ColumnKey } from './columns';

/** Where the columns of a log are: the index of the header row, and of each column in it (-1 for a missing one). */
export interface Header {
  readonly row: number;
  readonly columns: Readonly<Record<ColumnKey, number>>;
}

const KEY_OF_LABEL: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMNS.flatMap(({ key, label }) => [label.en, label.fr].map((text) => [foldLabel(text), key] as const)),
);

/** The label of a column in a language. */
export function columnLabel(key: ColumnKey, language: Language): string {
  return COLUMNS.find((column) => column.key === key)!.label[language];
}

/**
 * Finds the header of a log, which is its first row that is not blank, and the columns in it by their label in either
 * language. Null for a log that is blank throughout.
 * @throws SlaError when a required column is missing or a column is there twice
 */
export function findHeader(rows: readonly unknown[], argument: string, language: Language): Header | null {
  const row = rows.findIndex((cells) => !cellsOf(cells).every(isBlank));
  if (row === -1) return null;
  const columns = Object.fromEntries(COLUMNS.map(({ key }) => [key, -1])) as Record<ColumnKey, number>;
  cellsOf(rows[row]).forEach((cell, index) => {
    const key = KEY_OF_LABEL.get(foldLabel(cell));
    if (key === undefined) return;
    if (columns[key] !== -1) {
      const column = columnLabel(key, language);
      throw new SlaError('repeatedColumn', { argument, column, first: columns[key] + 1, second: index + 1 });
    }
    columns[key] = index;
  });
  for (const { key, required, label } of COLUMNS) {
    if (required && columns[key] === -1) throw new SlaError('missingColumn', { argument, column: label[language] });
  }
  return { row, columns };
}
