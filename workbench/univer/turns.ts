/** Lets runs that overlap go on side by side: one operation at a time, in an order that a seed decides. */
export interface Turns<Owner> {
  /** Runs of these owners overlap from now on, until each has left. */
  begin(owners: readonly Owner[], seed: number): void;
  /**
   * Waits for the turn of an owner; null where nothing overlaps, and nobody has to wait.
   * @param isReady whether what it wants to do can be done now
   * @returns what tells that it has been done
   */
  take(owner: Owner, isReady: () => boolean): Promise<() => void> | null;
  leave(owner: Owner): void;
  isOn(): boolean;
}

interface Waiting {
  readonly isReady: () => boolean;
  readonly go: (done: () => void) => void;
}

export function createTurns<Owner>(): Turns<Owner> {
  const running = new Set<Owner>();
  const waiting = new Map<Owner, Waiting>();
  let random = randomOf(0);
  let isBusy = false;
  const next = (): void => {
    // One that is still at its own work is waited for, so that the order depends on nobody's speed.
    if (isBusy || [...running].some((owner) => !waiting.has(owner))) return;
    const ready = [...waiting].filter(([, { isReady }]) => isReady());
    const chosen = ready[Math.floor(random() * ready.length)];
    if (!chosen) return;
    waiting.delete(chosen[0]);
    isBusy = true;
    chosen[1].go(() => {
      isBusy = false;
      next();
    });
  };
  return {
    begin: (owners, seed) => {
      random = randomOf(seed);
      for (const owner of owners) running.add(owner);
    },
    take: (owner, isReady) => {
      if (!running.has(owner)) return null;
      return new Promise((go) => {
        waiting.set(owner, { isReady, go });
        next();
      });
    },
    isOn: () => running.size > 0,
    leave: (owner) => {
      running.delete(owner);
      waiting.delete(owner);
      next();
    },
  };
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md. */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
