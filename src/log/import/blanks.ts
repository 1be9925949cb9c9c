import type { RowNote } from './rows';

/** Cells of a column that count as blank although something is written in them. */
export interface Blanks {
  /** The label of the file's column. */
  readonly column: string;
  readonly count: number;
  /** What is written there, the most frequent first, with the number of its cells. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Counts what is written in cells that count as blank, column by column. */
export class BlankTally {
  private readonly columns = new Map<string, Map<string, number>>();

  add(column: string, cell: string): void {
    const value = cell.trim();
    if (value === '') return;
    let counts = this.columns.get(column);
    if (counts === undefined) {
      counts = new Map();
      this.columns.set(column, counts);
    }
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }

  get found(): Blanks[] {
    return [...this.columns].map(([column, counts]) => {
      const values = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
      return { column, count: values.reduce((sum, { count }) => sum + count, 0), values };
    });
  }
}

/** The cells that could not be read and were left blank, column by column. */
export function unreadOf(notes: readonly RowNote[]): Blanks[] {
  const tally = new BlankTally();
  for (const { column, value, leftBlank } of notes) if (leftBlank) tally.add(column, value);
  return tally.found;
}
