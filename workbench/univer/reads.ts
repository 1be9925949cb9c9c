import type { Read } from '../bridge/session-types';

/** A function that is given less than this costs what any call costs. */
const WORTH_TELLING = 50_000;

/** The calls of custom functions that were given much, since the last run began. */
export interface Reads {
  clear(): void;
  add(read: Read): void;
  list(): readonly Read[];
}

export function createReads(): Reads {
  let reads: Read[] = [];
  return {
    clear: () => {
      reads = [];
    },
    add: (read) => {
      if (read.bytes >= WORTH_TELLING) reads.push(read);
    },
    list: () => reads,
  };
}
