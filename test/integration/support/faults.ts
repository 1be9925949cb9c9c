import type { Aspect } from '../../../workbench/bridge/cells';
import type { Fault } from '../../../workbench/bridge/conditions';
import type { HostOp } from '../../../workbench/bridge/operations';
import type { Headless, Snapshot } from '../../../workbench/headless';
import { SEED, sampleOf } from '../../support/sample';

const KINDS = ['end', 'throw', 'throwAfter'] as const;

/** Some faults for a run of so many calls, each with its words for what is found wrong. */
export function someFaults(calls: number, count = 2): readonly { readonly fault: Fault; readonly where: string }[] {
  const faults = KINDS.flatMap((kind) => Array.from({ length: calls }, (_, i): Fault => ({ kind, at: i + 1 })));
  return sampleOf(faults, count).map((fault) => ({
    fault,
    where: `${fault.kind} at call ${fault.at}, FAULT_SEED=${SEED}`,
  }));
}

/** How many of the endings that leave something else a run of the tests tries. */
const ENDINGS = 2;

/**
 * Ends a run where the ending leaves something else, every time from the same workbook. After which calls that is, is seen in a
 * run that nothing disturbs: a run that is ended at a call leaves what was there before it. The campaign (`npm run faults`) tries
 * all kinds of faults on all actions and compares whole states; this is for what has to hold of one action at once, before
 * anything is done again.
 * @param run what is ended; that it fails is no matter
 * @param after what has to hold then, told at which call it was
 * @returns how many service calls the run takes, and in how many ways it was left
 */
export async function endedAnywhere(
  book: Headless,
  start: Snapshot,
  run: () => Promise<unknown>,
  after: (call: string) => Promise<void>,
): Promise<{ readonly calls: number; readonly ways: number }> {
  const now = book.now();
  const begin = async (): Promise<void> => {
    await book.restore(start);
    book.setNow(now);
  };
  await begin();
  const ways = await endingsOf(book, run);
  const calls = book.lastCalls;
  for (const at of sampleOf(ways, ENDINGS)) {
    await begin();
    book.fault = { kind: 'end', at };
    await run().catch(() => null);
    if (book.lastRun?.struck !== true) throw new Error(`The run did not come to its call ${at}.`);
    await after(`ended at call ${at}, FAULT_SEED=${SEED}`);
  }
  return { calls, ways: ways.length };
}

/** Operations that change cells, rows, tabs or services; looks, which nothing is decided by, are left out. */
const CHANGES =
  /^(?:insert|delete|copy|rename|sort|merge)|^(?:hideSheet|moveSheet|setLocale|setTimeZone|setNamedRange|setProperties|putRecord|dropRecord)$/;
const CONTENTS: readonly unknown[] = ['value', 'formula'] satisfies readonly Aspect[];

function changesContents(op: HostOp, args: readonly unknown[]): boolean {
  if (op === 'write') return CONTENTS.includes(args[1]);
  if (op === 'clear') return (args[1] as { readonly contents?: boolean }).contents === true;
  return CHANGES.test(op);
}

/** The first call, and each before which something has changed since the one before. */
async function endingsOf(book: Headless, run: () => Promise<unknown>): Promise<readonly number[]> {
  const endings: number[] = [];
  const noted = ({ at }: Moment): boolean => {
    endings.push(at);
    return false;
  };
  await watched(book, run, noted, changesContents);
  return endings;
}

/** Operations that change nothing. */
const LOOKS = /^(?:read|extent|sheets|info|records|selection|file|flush)$/;

/** What is seen of a run between two of its calls. */
interface Moment {
  /** The call that finds the workbook so. */
  readonly at: number;
  /** The call that has made it so; 0 before the first that writes. */
  readonly by: number;
  /** The workbook at this moment. */
  snapshot(): Snapshot;
}

/**
 * Lets a run go through and shows what its calls have left, until enough has been seen.
 * @param changes whether an operation leaves something that is worth a look
 * @returns how many calls those were
 */
export async function watched(
  book: Headless,
  run: () => Promise<unknown>,
  enough: (moment: Moment) => boolean,
  changes: (op: HostOp, args: readonly unknown[]) => boolean = (op) => !LOOKS.test(op),
): Promise<number> {
  let [last, by, changed, ended] = [0, 0, true, false];
  const show = (at: number): boolean => enough({ at, by, snapshot: book.snapshot });
  book.setMeanwhile((op, calls, args) => {
    // A call may take several operations: it is ended before all of them.
    if (calls > last && changed) {
      ended = show(calls);
      changed = false;
    }
    last = calls;
    if (changes(op, args)) [changed, by] = [true, calls];
    return ended;
  });
  await run().catch(() => null);
  book.setMeanwhile(null);
  // The last call may be one that asks nothing of the workbook.
  if (!ended && changed && book.lastCalls > last) show(book.lastCalls);
  return book.lastCalls;
}

/** Ends an action at the first of its service calls at which something is done already. */
export async function endedOnce(book: Headless, action: string, done: (snapshot: Snapshot) => boolean): Promise<void> {
  const start = book.snapshot();
  const run = () => book.run('api', action);
  let first = 0;
  await watched(book, run, ({ at, snapshot }) => {
    if (done(snapshot())) first = at;
    return first > 0;
  });
  if (first === 0) throw new Error('It was never so far.');
  await book.restore(start);
  book.fault = { kind: 'end', at: first };
  await run().catch(() => null);
}

/** The tabs of a saved workbook. */
export const sheetsOf = ({ workbook }: Snapshot): readonly Sheet[] =>
  Object.values((workbook as { readonly sheets: Readonly<Record<string, Sheet>> }).sheets);

interface Sheet {
  readonly name: string;
  readonly cellData: Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown; readonly f?: string }>>>>;
}
