import type { Headless } from '../../workbench/headless';
import { requestToSign } from '../support/signing';

/** What one step of an action hands to those after it, and to the same step when it is pressed again. */
export type Memo = Record<string, unknown>;

/** One run of the script; the fault strikes in it. */
export interface Step {
  (book: Headless, memo: Memo): Promise<unknown>;
  /** What runs: an action of the pages, or a function of the script that something else starts. */
  readonly of: string;
}

const step = (of: string, run: (book: Headless, memo: Memo) => Promise<unknown>): Step => Object.assign(run, { of });

/** An action as a page calls it, its argument fixed or made of what earlier steps have left. */
export const api = (name: string, argument?: unknown): Step => step(name, (book) => book.run('api', name, argument));

export const apiWith = (name: string, argument: (memo: Memo) => unknown): Step =>
  step(name, (book, memo) => book.run('api', name, argument(memo)));

/** A menu item; what it says in a dialog is thrown, as a page would get it. */
export const menuItem = (name: string): Step =>
  step(name, async (book) => {
    const said = book.alerts.length;
    await book.runMenuItem(name);
    if (book.alerts.length > said) throw new Error(book.alerts.at(-1)?.prompt);
  });

export const opening: Step = step('onOpen', (book) => book.run('onOpen', { authMode: 'LIMITED' }));

export const daily: Step = step('everyDay', (book) => book.runTrigger('everyDay'));

/** A person types, and the script follows. */
export const typing = (
  tab: string,
  where: (book: Headless) => Promise<string>,
  value: string | number | boolean,
): Step => step('onEdit', async (book) => book.edit(tab, await where(book), value));

export const signing: readonly Step[] = [
  step('planSigning', async (book, memo) => {
    memo.request ??= await requestToSign(book, 'Ada and Grace');
  }),
  apiWith('sign', ({ request }) => request),
];

/** A file in two batches: rows with an ID known to the log, new ones, and one that is in the file twice. */
export const WITH_IDS = [
  [
    ['OWN-1', '2026-11-19', 'Referral', 'Small company'],
    ['NEW-1', '2026-11-20', 'Referral', '007'],
  ],
  [
    ['NEW-2', '2026-11-21', '=1+1', 'Small company'],
    ['NEW-3', '2026-11-22', 'Ads', 'Large company'],
  ],
];
export const WITHOUT_IDS = [
  [
    ['2026-11-20', 'Ads', 'Small company'],
    ['2026-11-20', 'Ads', 'Small company'],
  ],
  [
    ['2026-11-21', 'Referral', 'Small company'],
    ['2026-11-20', 'Ads', 'Small company'],
  ],
];

export function importing(
  columns: readonly string[],
  batches: readonly (readonly string[][])[],
  replaceSample: boolean,
): Step[] {
  const all = batches.flat();
  const occurrence = (index: number): number =>
    all.slice(0, index + 1).filter((cells) => cells.join() === all[index]?.join()).length;
  let line = 0;
  const rows = batches.map((batch) =>
    batch.map((cells) => {
      line += 1;
      return { line, occurrence: occurrence(line - 1), cells };
    }),
  );
  return [
    step('startImport', async (book, memo) => {
      memo.session = await book.run('api', 'startImport', { columns, rows: all.length, replaceSample });
    }),
    ...rows.map((batch) => apiWith('importBatch', ({ session }) => ({ session, rows: batch }))),
    apiWith('endImport', ({ session }) => ({ addLabels: true, number: (session as { number: number }).number })),
  ];
}

/** Takes back the import that was read last. */
export const takingBack: readonly Step[] = [
  step('getImport', async (book, memo) => {
    memo.last ??= await book.run('api', 'getImport');
  }),
  apiWith('takeBackImport', ({ last }) => ({ number: (last as { number: number }).number })),
];

export const IDS = ['id', 'created', 'channel', 'persona'];
export const NO_IDS = ['created', 'channel', 'persona'];

interface Day {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly leads: readonly (readonly (number | null)[])[];
}

/** Sees a day and saves other numbers for it, as the page does: pressed again it has the day's entries as they are now. */
export const saving = (number: (channel: number, persona: number) => number | null): Step[] => [
  step('getEntries', async (book, memo) => {
    const { channels, personas, leads: before } = (await book.run('api', 'getEntries', '2026-11-20')) as Day;
    const leads = channels.map((_, c) => personas.map((_, p) => number(c, p)));
    memo.entries = { iso: '2026-11-20', channels, personas, before, leads };
  }),
  apiWith('saveEntries', ({ entries }) => entries),
];

export async function entered(book: Headless, steps: readonly Step[]): Promise<void> {
  const memo: Memo = {};
  for (const one of steps) await one(book, memo);
}
