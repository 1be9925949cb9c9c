import type { Fault } from '../../../workbench/bridge/conditions';
import type { Headless, Snapshot } from '../../../workbench/headless';

/**
 * Has a fault strike at each service call of a run, every time from the same workbook. Where it has left the contents that another
 * one has left, nothing else can follow, so that is looked at once. The campaign (`npm run faults`) tries all kinds of faults on
 * all actions and compares whole states; this is for what has to hold of one action at once, before anything is done again.
 * @param run what is disturbed; that it fails is no matter
 * @param after what has to hold then, told which fault it was
 * @returns how many service calls the run takes, and in how many ways it was left
 */
export async function withEveryFault(
  book: Headless,
  start: Snapshot,
  run: () => Promise<unknown>,
  after: (fault: string) => Promise<void>,
  kinds: readonly Fault['kind'][] = ['end'],
): Promise<{ readonly calls: number; readonly ways: number }> {
  const now = book.now();
  const seen = new Set<string>();
  const strikes = async (fault: Fault): Promise<boolean> => {
    await book.restore(start);
    book.setNow(now);
    book.fault = fault;
    await run().catch(() => null);
    if (book.lastRun?.struck !== true) return false;
    const left = contentsOf(book.snapshot());
    if (!seen.has(left)) await after(`${fault.kind} at call ${fault.at}`);
    seen.add(left);
    return true;
  };
  for (const kind of kinds) {
    for (let at = 1; await strikes({ kind, at }); at++);
  }
  await book.restore(start);
  book.setNow(now);
  await run();
  return { calls: book.lastCalls, ways: seen.size };
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
