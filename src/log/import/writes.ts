import type { CellUpdate } from './merge';

/** Neighbouring cells of one column, from the first row to the last. */
export interface Run {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Groups cells to be written into runs of one column each, because every run is a call to the sheet. Cells next to each other
 * always make one; further runs of a column are joined, the closest first, until there are few enough.
 * @param most how many runs there may be; more than that when what lies between them must not be written
 * @param fixed whether a cell between two runs must not be written
 */
export function runsOf(
  updates: readonly CellUpdate[],
  most: number,
  fixed: (row: number, column: number) => boolean,
): Run[] {
  const sorted = [...updates].sort((a, b) => a.column - b.column || a.row - b.row);
  const exact: Run[] = [];
  for (const { row, column } of sorted) {
    const last = exact[exact.length - 1];
    if (last?.column === column && row <= last.last + 1) exact[exact.length - 1] = { ...last, last: row };
    else exact.push({ column, first: row, last: row });
  }
  if (exact.length <= most) return exact;
  const gaps = exact.flatMap((run, i) => {
    const next = exact[i + 1];
    return next?.column === run.column && !anyFixed(run, next, fixed) ? [{ i, size: next.first - run.last }] : [];
  });
  const joined = new Set(
    gaps
      .sort((a, b) => a.size - b.size)
      .slice(0, exact.length - most)
      .map(({ i }) => i),
  );
  const runs: Run[] = [];
  exact.forEach((run, i) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && joined.has(i - 1)) runs[runs.length - 1] = { ...last, last: run.last };
    else runs.push(run);
  });
  return runs;
}

/** The runs of one column, then all others. */
export const columnFirst = (runs: readonly Run[], column: number): Run[] => [
  ...runs.filter((run) => run.column === column),
  ...runs.filter((run) => run.column !== column),
];

function anyFixed(run: Run, next: Run, fixed: (row: number, column: number) => boolean): boolean {
  for (let row = run.last + 1; row < next.first; row++) if (fixed(row, run.column)) return true;
  return false;
}
