import { numberForm } from '../number-forms';

/** A sheet of a file, its cells as texts that leave no doubt. */
export interface SheetOfFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly hidden: boolean;
  /** Rows that are hidden, by a filter for example, and hold something: they are read like the others. */
  readonly hiddenRows: number;
  /** Its plain numbers count days from 1904, as workbooks of older Macs do. */
  readonly daysFrom1904?: true;
}

/** Cells that are one: rows and columns from the first to the last. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Merged cells are filled so far down at most: no table has more rows. */
const DEEPEST = 10000;

/**
 * What stands in merged cells holds for each of their rows, a channel or a day for example; an amount would be counted as many
 * times.
 */
export function filledDown(rows: string[][], merges: readonly Merge[]): string[][] {
  for (const { top, bottom, left } of merges) {
    const text = rows[top]?.[left] ?? '';
    if (text === '' || numberForm(text) !== null) continue;
    for (let row = top + 1; row <= Math.min(bottom, top + DEEPEST, rows.length - 1); row++) {
      const cells = rows[row]!;
      while (cells.length <= left) cells.push('');
      if (cells[left] === '') cells[left] = text;
    }
  }
  return rows;
}
