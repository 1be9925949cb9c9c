import type { Fault, Pending } from '../../workbench/bridge/conditions';
import type { Ready, Strike } from './campaign';
import type { Scenario } from './scenario';

/** The kinds of faults by the names `npm run faults` takes. */
const KINDS: Readonly<Record<string, Pick<Fault, 'kind'> & { readonly pending?: true }>> = {
  end: { kind: 'end' },
  throw: { kind: 'throw' },
  throwAfter: { kind: 'throwAfter' },
  // The functions the run has made calculate have not come to their results when it ends.
  endPending: { kind: 'end', pending: true },
};

/** What is read meanwhile: each in its turn. */
const PENDING: readonly Pending[] = ['Loading...', '#N/A', 'old'];

/** Every fault there is for a scenario: each kind at each call of each step. */
export function strikesOf({ calls }: Ready): Strike[] {
  return calls.flatMap((count, step) =>
    Array.from({ length: count }, (_, index) =>
      Object.entries(KINDS).map(([name, { kind, pending }]): Strike => {
        const shown = pending ? PENDING[index % PENDING.length] : undefined;
        return { name, kind, at: index + 1, step, ...(shown && { pending: shown }) };
      }),
    ).flat(),
  );
}

/** Some of them, spread over the steps by how many calls each has. */
export function someStrikes(
  ready: Ready,
  count: number,
  random: () => number,
  isWanted: (strike: Strike) => boolean,
): Strike[] {
  const all = strikesOf(ready).filter(isWanted);
  return Array.from({ length: Math.min(count, all.length) }, () => all[Math.floor(random() * all.length)]!);
}

/** A fault as `npm run faults` takes it. */
export const describeStrike = (scenario: Scenario, { name, at, step }: Strike): string =>
  `"${scenario.name}" ${name} ${at} ${step + 1}`;
