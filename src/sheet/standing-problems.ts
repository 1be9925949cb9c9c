import { columnLetters } from './addresses';
import type { Problem } from './problems';
import type { Standing } from './standings';

/** A header row that people may have changed. */
interface SeenHeader<K extends string> {
  /** The name of its tab. */
  readonly tab: string;
  readonly cells: readonly unknown[];
  /** What a column is called. */
  label(key: K): string;
}

/** What a person should know of where a column stands; null where its name says it, or where it is nowhere. */
export function columnProblem<K extends string>(
  { tab, cells, label }: SeenHeader<K>,
  key: K,
  standing: Standing<K>,
): Pick<Problem, 'code' | 'values'> | null {
  const column = label(key);
  switch (standing.by) {
    case 'mark':
      return { code: 'headerRenamed', values: { tab, column, value: String(cells[standing.at] ?? '') } };
    case 'several': {
      const list = standing.among.map((index) => columnLetters(index + 1));
      const other = standing.marked === null ? '' : columnLetters(standing.marked + 1);
      return { code: 'headerSeveral', values: { tab, column, list, other } };
    }
    case 'claimed': {
      const values = { tab, column, other: label(standing.claimant), value: columnLetters(standing.at + 1) };
      return { code: 'headerClaimed', values };
    }
    default:
      return null;
  }
}
