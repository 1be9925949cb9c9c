import type { LabelColumn } from '../base/label-column';
import { isCatchAll, isTotal, labelKey } from '../base/labels';
import { Twins } from './twins';

/** A label of the log that somebody should look at. */
export interface LabelProblem {
  /**
   * `notListed`: outside the list, so it counts under "Other". `twin`: probably the same as another label, counted apart.
   * `readsAsTotal`: the tables could not tell it from their totals.
   */
  readonly code: 'notListed' | 'twin' | 'readsAsTotal';
  readonly column: 'channel' | 'persona';
  readonly label: string;
  /** The label it probably should be; always there for a twin. */
  readonly other: string | null;
  /** The first row that has it (index in the values of the log, from 0), and how many rows have it. */
  readonly row: number;
  readonly rows: number;
}

interface Segment {
  readonly key: string;
  readonly label: string;
  readonly row: number;
  readonly rows: number;
}

/**
 * Labels outside a list, labels that are probably another spelling of one, and labels that read as totals.
 * @param firstRows first row of each spelling; @param rowsOf number of rows of each
 */
export function labelProblems(
  side: 'channel' | 'persona',
  column: LabelColumn,
  firstRows: readonly number[],
  rowsOf: Float64Array,
  list: readonly string[] | null,
): LabelProblem[] {
  const segments = segmentsOf(column, firstRows, rowsOf).filter((segment) => segment.key !== '');
  const listed = new Map((list ?? []).map((label) => [labelKey(label), label]));
  const known = new Twins();
  for (const label of list ?? []) known.add({ label, rows: Number.POSITIVE_INFINITY });
  const open = list === null || list.some(isCatchAll);
  const problems: LabelProblem[] = [];
  for (const { key, label, row, rows } of segments) {
    if (isTotal(label)) {
      problems.push({ code: 'readsAsTotal', column: side, label, other: null, row, rows });
      continue;
    }
    const twin = known.of({ label, rows });
    if (twin === null) known.add({ label, rows });
    if (listed.has(key) || (open && twin === null)) continue;
    problems.push({ code: open ? 'twin' : 'notListed', column: side, label, other: twin, row, rows });
  }
  return problems;
}

/** The segments of a column, most frequent first, so that the rarer of two twins is the one to look at. */
function segmentsOf(column: LabelColumn, firstRows: readonly number[], rowsOf: Float64Array): Segment[] {
  const segments = new Map<string, Segment>();
  column.keys.forEach((key, id) => {
    if (rowsOf[id] === 0) return;
    const known = segments.get(key);
    const label = known === undefined || rowsOf[id]! > known.rows ? column.texts[id]! : known.label;
    const row = Math.min(known?.row ?? Infinity, firstRows[id]!);
    segments.set(key, { key, label, row, rows: (known?.rows ?? 0) + rowsOf[id]! });
  });
  return [...segments.values()].sort((a, b) => b.rows - a.rows || a.row - b.row);
}
