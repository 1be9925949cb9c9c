import { groupedBy } from '../base/groups';

/** A cell (1-based) and what it is known by; a formula's begins with "=". */
type Known = readonly [row: number, column: number, known: string];

const isFormula = ([, , known]: Known): boolean => known.startsWith('=');

/**
 * Whether formulas that were written below each other stand in another order, as after sorting: rows that come and go never
 * change it. Those that are not as many as were written tell nothing.
 */
export function isShuffled(written: readonly Known[], standing: readonly Known[]): boolean {
  const now = groupedBy(standing.filter(isFormula), ([, , known]) => known);
  const rows = [...groupedBy(written.filter(isFormula), ([, , known]) => known)].flatMap(([known, cells]) => {
    const found = now.get(known) ?? [];
    if (found.length !== cells.length) return [];
    const [before, after] = [cells, found].map((all) => all.map(([row]) => row).sort((a, b) => a - b));
    return before!.map((row, k) => [row, after![k]!] as const);
  });
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return rows.some(([row, at], k) => k > 0 && row > rows[k - 1]![0] && at < rows[k - 1]![1]);
}

/**
 * Where the rest of what was written stands after the rows were shuffled: each in its column, where as many of a kind are left as
 * are missing.
 */
export function displaced(missing: readonly Known[], left: readonly Known[]): readonly Known[] {
  const kind = ([, column, known]: Known): string => `${column} ${known}`;
  const wanted = groupedBy(missing, kind);
  return [...groupedBy(left, kind)].flatMap(([key, cells]) => (wanted.get(key)?.length === cells.length ? cells : []));
}

/**
 * Formulas of ours that stand elsewhere in their row or column, as far as any of some moves has taken these; nearest first: what
 * is deleted or put in beside our functions moves what is right of it or below, and none of them.
 */
export function movedAlone(
  missing: readonly Known[],
  left: readonly Known[],
  moves: readonly (readonly [down: number, right: number])[],
): readonly (readonly [written: Known, standing: Known])[] {
  const standing = groupedBy(left.filter(isFormula), ([, , known]) => known);
  const taken = new Set<Known>();
  return missing.flatMap((written): [Known, Known][] => {
    const far = ([row, column]: Known): number =>
      Math.min(
        ...moves.map(([down, right]) => {
          const [rows, columns] = [Math.abs(row - written[0] - down), Math.abs(column - written[1] - right)];
          return rows === 0 || columns === 0 ? rows + columns : Number.POSITIVE_INFINITY;
        }),
      );
    const free = (standing.get(written[2]) ?? []).filter(
      (cell) => !taken.has(cell) && far(cell) < Number.POSITIVE_INFINITY,
    );
    if (free.length === 0) return [];
    const nearest = free.reduce((near, cell) => (far(cell) < far(near) ? cell : near));
    taken.add(nearest);
    return [[written, nearest]];
  });
}
