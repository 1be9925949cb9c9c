import { foldLabel } from '../base/labels';
import { LANGUAGES } from '../base/types';
import { readTypedTable, TYPED_TABLE_WORDS, TYPED_TABLES } from '../features/settings/typed-tables';
import type { Seen } from '../sheet/stamp';
import { labels } from '../text';

/** What version 0.1 said in words that are others today, or not said any more. */
const REWORDED = [
  'Leads à date',
  'Attendu à date',
  'Valeur à date',
  'Les leads sans engagement figurent avec un engagement de 0. En avance, dans les temps, à risque, en retard : réalisé ÷ attendu à date, selon les seuils ci-dessus.',
  'Customers',
  'Clients',
  'Customers ÷ leads, over the leads created in the period below. Leads that are still open count as not won yet.',
  'Clients ÷ leads, sur les leads créés pendant la période ci-dessous. Un lead encore ouvert compte comme non conclu.',
  'Grey: fewer than 20 leads, read it together with the low and high below.',
  'En gris\u202f: moins de 20 leads, à lire avec les taux bas et haut plus bas.',
  'Close rate, low',
  'Close rate, high',
  'With this many leads, the true rate may well lie between low and high (Wilson interval).',
  'Avec ce nombre de leads, le vrai taux se situe vraisemblablement entre le bas et le haut (intervalle de Wilson).',
];

/** Headings and names of the computed tabs of version 0.1, which bore no stamp, in both languages. */
const WORDS: ReadonlySet<string> = new Set([
  ...LANGUAGES.flatMap((language) =>
    [...Object.values(labels(language, 'sheet')), ...Object.values(labels(language, 'tracking'))].flatMap(
      (text: unknown) => (typeof text === 'string' ? [foldLabel(text)] : []),
    ),
  ),
  ...[...REWORDED, ...TYPED_TABLE_WORDS].map(foldLabel),
]);
/** Titles and hints stood in these rows, nothing else did. */
const TITLE_ROWS = 3;

/**
 * The cells that version 0.1 has written on a computed tab. A word alone decides nothing: a heading counts above a custom
 * function, a name beside a formula, a title in the first rows, and a typed table as a whole.
 */
export function unstampedCells({ values, formulas }: Seen): [row: number, column: number][] {
  const cells: [number, number][] = [];
  const isOurs = (i: number, j: number): boolean => WORDS.has(foldLabel(values[i]?.[j] ?? '')) && !formulas[i]?.[j];
  values.forEach((row, i) => {
    if (isOurs(i, 0) && (i < TITLE_ROWS || formulas[i]?.[1])) cells.push([i + 1, 1]);
    if (isOurs(i, 0) && formulas[i]?.[1]) cells.push([i + 1, 2]);
    row.forEach((_, j) => {
      if (!/^=\s*SLA_/i.test(formulas[i]?.[j] ?? '')) return;
      cells.push([i + 1, j + 1]);
      for (const above of [i - 1, i - 2]) {
        if (!isOurs(above, j)) break;
        cells.push([above + 1, j + 1]);
      }
    });
  });
  for (const { headings } of Object.values(TYPED_TABLES)) {
    const table = readTypedTable(values, headings);
    if (!table) continue;
    for (let row = table.top; row < table.header; row++)
      if (row === table.top || isOurs(row - 1, 0)) cells.push([row, 1]);
    for (const row of [table.header, ...table.rows]) {
      for (let column = 1; column <= table.right; column++) cells.push([row, column]);
    }
  }
  return [...new Map(cells.map((cell) => [cell.join(), cell])).values()];
}
