import type { Mapping } from './mapping';
import { isOfWins } from './names';
import type { Outcome } from './outcome';
import type { Kinds } from './stages';
import type { Table } from './table';

interface DatesOfWins {
  readonly index: number;
  readonly label: string;
  read(text: string): unknown;
}

/** Dates of winning that the stage drops. */
export interface Contested {
  readonly outcome: Outcome;
  /** Whether a row has a date of winning although its stage is none of a win. */
  dropsWin(row: readonly string[]): boolean;
}

/**
 * What speaks against a stage: dates in a column of wins, where the stage says otherwise, as one does that comes after the win.
 * The stage decides all the same, but such values are to be looked at, and each such row is pointed out. A date of another name
 * that somebody has chosen for that of winning, as one of closing, says nothing.
 * @param won how the date of winning is read
 * @param answered what the person has said that values mean
 */
export function contestedOf(
  table: Table,
  mapping: Mapping,
  given: {
    readonly outcome: Outcome;
    readonly won: DatesOfWins | undefined;
    readonly answered: Kinds;
    readonly now: Date;
  },
): Contested {
  const { outcome, won, answered, now } = given;
  const today = now.toISOString().slice(0, 10);
  const silent = won === undefined || won.index !== mapping.won || !isOfWins(won.label);
  const dropsWin = (row: readonly string[]): boolean => {
    if (silent || outcome.kindOf(row) === 'won') return false;
    const date = won.read(row[won.index] ?? '');
    return typeof date === 'string' && date !== '' && date.slice(0, 10) <= today;
  };
  const doubted = new Set(silent ? [] : table.rows.filter(dropsWin).map((row) => outcome.keyOf(row)));
  const values = outcome.values.map((value) =>
    doubted.has(value.key) && !Object.hasOwn(answered, value.key) ? { ...value, doubtful: true } : value,
  );
  return { outcome: { ...outcome, values }, dropsWin };
}
