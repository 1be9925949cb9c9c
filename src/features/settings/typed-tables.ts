import { foldLabel, labelText } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import { WORDS } from '../../base/words';

/**
 * The tables in which people typed on the computed tabs of version 0.1: average sales on 2 Lead values, numbers over the targets
 * on 4 Commitments. What stands in them goes into the lists of Settings.
 */
export const TYPED_TABLES = {
  averages: { tab: 'values', headings: ['Average sale, typed by you', 'Montant moyen d’une vente, saisi par vous'] },
  adjustments: { tab: 'commitments', headings: ['Your numbers', 'Vos chiffres'] },
} as const;

/** The texts under their headings, and the label of a row. */
export const TYPED_TABLE_WORDS = [
  'Fill in a yellow cell to use your own figure; leave it empty to use the measured one.',
  'Remplissez une cellule jaune pour imposer votre chiffre\u202f; laissez-la vide pour garder le montant mesuré.',
  'Type a number over any target; an empty cell keeps the target.',
  'Saisissez un nombre pour remplacer un objectif\u202f; une cellule vide garde l’objectif.',
] as const;

/** A typed table as it stands: where it is, and what is typed for each pair of labels. */
export interface TypedTable {
  /** 1-based: the row of the heading, that of the labels, those below with a label of their own, and the last column. */
  readonly top: number;
  readonly header: number;
  readonly rows: readonly number[];
  readonly right: number;
  readonly typed: readonly { readonly down: string; readonly across: string; readonly cell: Cell }[];
}

/** Reads a typed table wherever it stands on its tab: below the cell that has its heading. Null where there is none. */
export function readTypedTable(values: Grid, headings: readonly string[]): TypedTable | null {
  const wanted = new Set(headings.map(foldLabel));
  const top = values.findIndex((row) => wanted.has(foldLabel(row[0] ?? '')));
  if (top < 0) return null;
  const header = [top + 1, top + 2].find((row) => (values[row]?.slice(1) ?? []).some((cell) => cell !== ''));
  // Without a label it is its heading and the text below.
  if (header === undefined) return { top: top + 1, header: top + 3, rows: [], right: 1, typed: [] };
  const columns = (values[header] ?? []).flatMap((cell, index) => (index > 0 && cell !== '' ? [index] : []));
  const rows = rowsBelow(values, header, columns);
  return {
    top: top + 1,
    header: header + 1,
    rows: rows.map((row) => row + 1),
    right: Math.max(...columns) + 1,
    typed: rows.flatMap((row) =>
      columns.flatMap((column) => {
        const [down, across] = [values[row]?.[0], values[header]?.[column]];
        const cell = values[row]?.[column] ?? '';
        return cell === '' ? [] : [{ down: labelText(down), across: labelText(across), cell }];
      }),
    ),
  };
}

/** In the first column of the tables below, over the labels of their rows. */
const OVER_ROWS = new Set([WORDS.channel, WORDS.persona].flatMap((word) => Object.values(word).map(foldLabel)));

/**
 * The rows of a table (from 0) below its labels: those that follow, and where a person has put a blank row in between, those with
 * numbers as far as the next table. That is a computed one, which may have the same labels or, where a script was ended meanwhile,
 * others already.
 */
function rowsBelow(values: Grid, header: number, columns: readonly number[]): number[] {
  const isFilled = (row: number): boolean => (values[row]?.[0] ?? '') !== '';
  const labelsIn = (row: number): string => JSON.stringify(columns.map((column) => values[row]?.[column] ?? ''));
  const isNumbered = (row: number): boolean => columns.some((column) => typeof values[row]?.[column] === 'number');
  const below = Array.from({ length: values.length - header - 1 }, (_, i) => header + 1 + i);
  const isNext = (row: number): boolean =>
    labelsIn(row) === labelsIn(header) || OVER_ROWS.has(foldLabel(values[row]?.[0]));
  const next = below.find(isNext) ?? values.length;
  const blank = below.find((row) => !isFilled(row)) ?? values.length;
  return below.filter((row) => row < next && isFilled(row) && (row < blank || isNumbered(row)));
}
