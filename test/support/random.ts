/** Random numbers in (0, 1) that are the same for the same seed: the minimal standard generator (Park and Miller 1988). */
export function seeded(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** One of several, each with its weight (1 where none is given). */
export function pick<T>(random: () => number, from: readonly T[], weights: readonly number[] = []): T {
  const weightOf = (index: number): number => weights[index] ?? 1;
  let rest = random() * from.reduce((sum, _, index) => sum + weightOf(index), 0);
  for (const [index, one] of from.entries()) {
    rest -= weightOf(index);
    if (rest < 0) return one;
  }
  return from[from.length - 1] as T;
}
