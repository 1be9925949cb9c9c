import { seeded } from './random';

/**
 * What would take hours is tried in part, another part in each run of the tests. FAULT_SEED=… takes the very sample of an earlier
 * run of a file again, FAULT_SEED=all everything there is.
 */
const GIVEN = process.env.FAULT_SEED;
const IS_WHOLE = GIVEN === 'all';
export const SEED = IS_WHOLE ? 0 : Number(GIVEN ?? 1 + Math.floor(Math.random() * 1e6));
/** For choices of the tests themselves, which are then those of the seed too. */
export const random = seeded(SEED);

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

/** So many of a list, in their order. */
export function sampleOf<T>(all: readonly T[], count: number): readonly T[] {
  if (IS_WHOLE) return all;
  const chosen = new Set(shuffled([...all.keys()]).slice(0, count));
  return all.filter((_, index) => chosen.has(index));
}

/** One of a list. */
export const oneOf = <T>(all: readonly T[]): readonly T[] => sampleOf(all, 1);

/** Every row of a matrix with one of its columns, which take turns: the whole matrix has each with all. */
export function inTurns<R, C>(rows: readonly R[], columns: readonly C[]): readonly (readonly [R, C])[] {
  const turns = shuffled([...rows.keys()]);
  const first = Math.floor(random() * columns.length);
  return rows.flatMap((row, index) =>
    columns
      .filter((_, column) => IS_WHOLE || column === (turns.indexOf(index) + first) % columns.length)
      .map((column) => [row, column] as const),
  );
}

/** Every second row of a matrix, by chance, each with one of its columns. */
export const crossed = <R, C>(rows: readonly R[], columns: readonly C[]): readonly (readonly [R, C])[] =>
  inTurns(sampleOf(rows, Math.ceil(rows.length / 2)), columns);
