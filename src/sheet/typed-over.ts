import { foldLabel, isTotal, labelKey } from '../base/labels';
import type { FilledCell } from './drawn-tables';
import type { SegmentLabels } from './pieces';
import type { DrawnTable } from './stamp';

/** A number for one row and one column of a table. */
export interface Entry {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

/** What is to be done with what was typed over a table: taken as a whole, or not at all, because of a cell. */
export type Judgement =
  | { readonly kind: 'taken'; readonly entries: readonly Entry[]; readonly cells: readonly FilledCell[] }
  | {
      readonly kind: 'blocked';
      readonly by: FilledCell;
      /** The number was not taken, because nobody can tell over which labels it was typed. */
      readonly changed?: boolean;
    };

/** A cell with what decides whether its number is meant. */
export interface TypedCell extends FilledCell {
  readonly format: string;
}

/**
 * Judges the cells typed over a table. Numbers over its inner cells are entries for the labels of the row and the column; labels
 * that are pasted along, each in its own place, are no obstacle. Anything else, on totals too, leaves all of it as it is.
 * @param labels what the rows and columns are now; null where they are not those the table was drawn with
 * @param words what may stand above the labels of the rows
 */
export function judge(
  table: DrawnTable,
  cells: readonly TypedCell[],
  { labels, words, accepts }: JudgedBy,
): Judgement | null {
  const entries: Entry[] = [];
  for (const cell of cells) {
    const entry = labels && entryAt(table, labels, cell);
    if (entry && accepts(entry.value)) entries.push(entry);
    else if (!labels || !isLabel(table, labels, words, cell))
      return { kind: 'blocked', by: cell, changed: labels === null };
  }
  return cells.length === 0 ? null : { kind: 'taken', entries, cells };
}

interface JudgedBy {
  readonly labels: SegmentLabels | null;
  readonly words: ReadonlySet<string>;
  accepts(value: number): boolean;
}

/** The labels of the row and the column a cell of a table stands in; null for the labels themselves, and for totals. */
export function segmentAt(
  table: DrawnTable,
  labels: SegmentLabels,
  cell: Pick<FilledCell, 'row' | 'column'>,
): Pick<Entry, 'row' | 'column'> | null {
  const row = labels.rows[cell.row - table.row - 1];
  const column = labels.columns[cell.column - table.column - 1];
  return row === undefined || column === undefined ? null : { row, column };
}

/** The entry a cell is: a plain number over an inner cell; null for anything else, such as a percentage, a date, a formula. */
function entryAt(table: DrawnTable, labels: SegmentLabels, cell: TypedCell): Entry | null {
  const at = segmentAt(table, labels, cell);
  const plain = typeof cell.value === 'number' && cell.formula === '' && !cell.format.includes('%');
  return at && plain ? { ...at, value: cell.value as number } : null;
}

/** Whether a cell holds just the label that the table shows in its place. */
function isLabel(table: DrawnTable, labels: SegmentLabels, words: ReadonlySet<string>, cell: FilledCell): boolean {
  const [down, right] = [cell.row - table.row, cell.column - table.column];
  if (typeof cell.value !== 'string' || cell.formula !== '' || (down > 0 && right > 0)) return false;
  if (down === 0 && right === 0) return words.has(foldLabel(cell.value));
  const label = down === 0 ? labels.columns[right - 1] : labels.rows[down - 1];
  return label === undefined ? isTotal(cell.value) : labelKey(label) === labelKey(cell.value);
}
