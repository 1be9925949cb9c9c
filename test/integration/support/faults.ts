import type { Fault } from '../../../workbench/bridge/conditions';
import type { Headless, Snapshot } from '../../../workbench/headless';

/**
 * Ends a run at each of its service calls, every time from the same workbook, and looks at each of the contents that may be left.
 * A run writes one thing after the other and takes nothing back, so where ending it at two calls leaves the same, so does every
 * call between them: those are not tried. The campaign (`npm run faults`) tries all kinds of faults on all actions and compares
 * whole states; this is for what has to hold of one action at once, before anything is done again.
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
  const begin = async (fault: Fault | null): Promise<void> => {
    await book.restore(start);
    book.setNow(now);
    book.fault = fault;
    await run().catch(() => null);
  };
  const seen = new Set<string>();
  const endAt = async (at: number): Promise<string> => {
    await begin({ kind: 'end', at });
    if (book.lastRun?.struck !== true) throw new Error(`The run did not come to its call ${at}.`);
    const left = contentsOf(book.snapshot());
    if (!seen.has(left)) await after(`ended at call ${at}`);
    seen.add(left);
    return left;
  };
  const between = async (first: number, left: string, last: number, leftLast: string): Promise<void> => {
    if (left === leftLast || last - first < 2) return;
    const middle = Math.floor((first + last) / 2);
    const leftMiddle = await endAt(middle);
    await between(first, left, middle, leftMiddle);
    await between(middle, leftMiddle, last, leftLast);
  };
  await begin(null);
  const calls = book.lastCalls;
  await between(1, await endAt(1), calls, await endAt(calls));
  return { calls, ways: seen.size };
}

/** Ends an action at the first of its service calls at which something is done already. */
export async function endedOnce(book: Headless, action: string, done: () => Promise<boolean>): Promise<void> {
  const start = book.snapshot();
  const endAt = async (at: number): Promise<boolean> => {
    await book.restore(start);
    book.fault = { kind: 'end', at };
    await book.tryRun('api', action);
    return done();
  };
  await book.tryRun('api', action);
  let [before, at] = [0, book.lastCalls];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (await endAt(middle)) at = middle;
    else before = middle;
  }
  if (!(await endAt(at))) throw new Error('It was never so far.');
}

interface Sheet {
  readonly name: string;
  readonly cellData: Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown; readonly f?: string }>>>>;
}

/** What cells and services hold; looks and ids, which nothing is decided by, are left out, and so is the time of day. */
function contentsOf({ workbook, properties, records }: Snapshot): string {
  const { sheets } = workbook as { readonly sheets: Readonly<Record<string, Sheet>> };
  const cells = Object.values(sheets).map(({ name, cellData }) => [
    name,
    Object.entries(cellData).map(([row, line]) => [
      row,
      Object.entries(line).map(([column, { v, f }]) => [column, v, f]),
    ]),
  ]);
  const { mails, triggers, protections } = records;
  const services = [mails.map(({ to, subject }) => [to, subject]), triggers.map(({ schedule }) => schedule)];
  const text = JSON.stringify([cells, properties, services, protections.map(({ warningOnly }) => warningOnly)]);
  return text.replace(/\b(\d{5}\.\d\d)\d+\b/g, '$1');
}
