import type { Ready, Strike } from './campaign';

const KINDS = ['end', 'throw', 'throwAfter'] as const;

/** Every fault there is for a scenario: each kind at each call of each step. */
export function strikesOf({ calls }: Ready): Strike[] {
  return calls.flatMap((count, step) =>
    Array.from({ length: count }, (_, index) => KINDS.map((kind) => ({ kind, at: index + 1, step }))).flat(),
  );
}
