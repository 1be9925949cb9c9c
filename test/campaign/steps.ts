import type { Headless } from '../../workbench/headless';
import { requestToSign } from './workbooks';

/** What one step of an action hands to those after it, and to the same step when it is pressed again. */
export type Memo = Record<string, unknown>;

/** One run of the script; the fault strikes in it. */
export type Step = (book: Headless, memo: Memo) => Promise<unknown>;

export const api =
  (name: string, argument?: unknown): Step =>
  (book) =>
    book.run('api', name, argument);

export const signing: readonly Step[] = [
  async (book, memo) => {
    memo.request ??= await requestToSign(book);
  },
  (book, memo) => book.run('api', 'sign', memo.request),
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
    async (book, memo) => {
      memo.session = await book.run('api', 'startImport', { columns, rows: all.length, replaceSample });
    },
    ...rows.map(
      (batch): Step =>
        (book, memo) =>
          book.run('api', 'importBatch', { session: memo.session, rows: batch }),
    ),
    api('endImport', { addLabels: true }),
  ];
}

export const IDS = ['id', 'created', 'channel', 'persona'];
export const NO_IDS = ['created', 'channel', 'persona'];

interface Day {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly leads: readonly (readonly (number | null)[])[];
}

/** Sees a day and saves other numbers for it, as the page does: pressed again it has the day's entries as they are now. */
const entering =
  (number: (channel: number, persona: number) => number | null): Step =>
  async (book) => {
    const { channels, personas, leads: before } = (await book.run('api', 'getEntries', '2026-11-20')) as Day;
    const leads = channels.map((_, c) => personas.map((_, p) => number(c, p)));
    return { iso: '2026-11-20', channels, personas, before, leads };
  };

export function saving(number: (channel: number, persona: number) => number | null): Step[] {
  return [
    async (book, memo) => {
      memo.entries = await entering(number)(book, memo);
    },
    (book, memo) => book.run('api', 'saveEntries', memo.entries),
  ];
}

export async function entered(book: Headless, steps: readonly Step[]): Promise<void> {
  const memo: Memo = {};
  for (const step of steps) await step(book, memo);
}
