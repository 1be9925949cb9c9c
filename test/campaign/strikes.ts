import type { Ready, Strike } from './campaign';
import type { Scenario } from './scenario';

const KINDS = ['end', 'throw', 'throwAfter'] as const;

/** Every fault there is for a scenario: each kind at each call of each step. */
export function strikesOf({ calls }: Ready): Strike[] {
  return calls.flatMap((count, step) =>
    Array.from({ length: count }, (_, index) => KINDS.map((kind) => ({ kind, at: index + 1, step }))).flat(),
  );
}

/** Some of them, spread over the steps by how many calls each has. */
export function someStrikes(ready: Ready, count: number, random: () => number): Strike[] {
  const all = strikesOf(ready);
  return Array.from({ length: Math.min(count, all.length) }, () => all[Math.floor(random() * all.length)]!);
}

/** A fault as `npm run faults` takes it. */
export const describeStrike = ({ name }: Scenario, { kind, at, step }: Strike): string =>
  `"${name}" ${kind} ${at} ${step + 1}`;
