import { type Matrix, sumOf, type Totals, totalsOf } from '../base/matrix';
import type { LabelledTable } from '../base/tables';
import type { Cell, Language } from '../base/types';
import { wordIn } from '../base/words';

/** A table by channel and persona as it is written to the sheet: labels before it, totals after it. */
export function bySegment(
  channels: readonly string[],
  personas: readonly string[],
  cells: Matrix,
  totals: Totals,
  language: Language,
): Cell[][] {
  return withLabels(wordIn(language, 'channel'), channels, personas, cells, totals, language);
}

/** Counts by channel and persona; where there is nothing to count, the total is 0. */
export function countsBySegment(
  channels: readonly string[],
  personas: readonly string[],
  counts: Matrix,
  language: Language,
): Cell[][] {
  const totals = totalsOf(channels.length, personas.length, sumOf(counts, 0));
  return bySegment(channels, personas, counts, totals, language);
}

/** A table with the labels of another; sums as totals where no others are given. */
export function inPlaceOf(
  { corner, rows, columns }: LabelledTable,
  cells: Matrix,
  language: Language,
  totals: Totals = totalsOf(rows.length, columns.length, sumOf(cells)),
): Cell[][] {
  return withLabels(corner, rows, columns, cells, totals, language);
}

function withLabels(
  corner: string,
  rows: readonly string[],
  columns: readonly string[],
  cells: Matrix,
  totals: Totals,
  language: Language,
): Cell[][] {
  const total = wordIn(language, 'total');
  return [
    [corner, ...columns, total],
    ...rows.map((label, row) => [label, ...[...cells[row]!, totals.rows[row]!].map(orBlank)]),
    [total, ...[...totals.columns, totals.all].map(orBlank)],
  ];
}

/** A number as it is written to the sheet: a blank cell where there is none. */
export function orBlank(value: number | null): Cell {
  return value ?? '';
}
