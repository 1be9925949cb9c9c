import { foldLabel, labelText } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';

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
  /** 1-based: the row of the heading, that of the labels, the last row, and the last column. */
  readonly top: number;
  readonly header: number;
  readonly bottom: number;
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
  if (header === undefined) return { top: top + 1, header: top + 3, bottom: top + 2, right: 1, typed: [] };
  const columns = (values[header] ?? []).flatMap((cell, index) => (index > 0 && cell !== '' ? [index] : []));
  let bottom = header;
  while ((values[bottom + 1]?.[0] ?? '') !== '') bottom++;
  const rows = values.slice(header + 1, bottom + 1);
  return {
    top: top + 1,
    header: header + 1,
    bottom: bottom + 1,
    right: Math.max(...columns) + 1,
    typed: rows.flatMap((row) =>
      columns.flatMap((column) => {
        const cell = row[column] ?? '';
        return cell === '' ? [] : [{ down: labelText(row[0]), across: labelText(values[header]?.[column]), cell }];
      }),
    ),
  };
}
