import type { Headless, Snapshot } from '../../workbench/headless';
import { below, beside, formulaWith } from './places';
import { requestToSign, type WorkbookName } from './workbooks';

/** What one step of an action hands to those after it, and to the same step when it is pressed again. */
export type Memo = Record<string, unknown>;

/** One run of the script; the fault strikes in it. */
export type Step = (book: Headless, memo: Memo) => Promise<unknown>;

/** An action that faults are tried on: the list is the campaign. */
export interface Scenario {
  readonly name: string;
  readonly workbook: WorkbookName;
  readonly locale?: 'en_US' | 'fr_FR';
  /** The day it happens on, where it is another than that of the making. */
  readonly today?: string;
  /** What people do before. */
  readonly before?: (book: Headless) => Promise<void>;
  /** What happens to the spreadsheet as a whole before. */
  readonly given?: (snapshot: Snapshot) => Snapshot;
  readonly steps: readonly Step[];
  /** What the person does after the fault, before the refresh; by default the same again. None where nobody would. */
  readonly again?: readonly Step[];
  /** Tabs that hold, when the fault has struck, what they held before or all that was to come, and nothing in between. */
  readonly whole?: readonly string[];
  /** A mail may have been sent once more, or not at all; by default as many go out as without the fault. */
  readonly mails?: 'perhapsMore' | 'perhapsNone';
}

const api =
  (name: string, argument?: unknown): Step =>
  (book) =>
    book.run('api', name, argument);

const createTabs = [api('createTabs')];
const refresh = [api('refresh')];

const deleted =
  (...tabs: string[]) =>
  async (book: Headless): Promise<void> => {
    for (const tab of tabs) book.deleteTab(tab);
  };

/** Types while another run holds the lock, so that onEdit gives way and the tabs stay as they are. */
async function typedQuietly(book: Headless, tab: string, cell: string, value: string): Promise<void> {
  book.conditions.lockHeld = true;
  await book.edit(tab, cell, value);
  book.conditions.lockHeld = false;
}

const CREATING: readonly Scenario[] = [
  { name: 'create the tabs', workbook: 'blank', steps: createTabs },
  { name: 'create the tabs in French', workbook: 'blank', locale: 'fr_FR', steps: createTabs },
  { name: 'repair: Start is gone', workbook: 'lived', before: deleted('Start'), steps: createTabs },
  { name: 'repair: tracking is gone', workbook: 'lived', before: deleted('3 Tracking'), steps: createTabs },
  {
    name: 'repair: rates and commitments are gone',
    workbook: 'lived',
    before: deleted('1 Close rates', '4 Commitments'),
    steps: createTabs,
  },
  { name: 'repair: Settings are gone', workbook: 'lived', before: deleted('Settings'), steps: createTabs },
  { name: 'repair: Signed is gone', workbook: 'lived', before: deleted('Signed'), steps: createTabs },
  {
    name: 'repair: the header of Leads is gone',
    workbook: 'lived',
    before: async (book) => book.deleteRows('Leads', 1),
    steps: createTabs,
  },
  {
    name: 'repair: a column of Leads is gone',
    workbook: 'lived',
    before: async (book) => book.deleteColumns('Leads', 7),
    steps: createTabs,
  },
];

const SAMPLE: readonly Scenario[] = [
  { name: 'fill the sample, blank', workbook: 'blank', steps: [api('fillSample')] },
  { name: 'fill the sample, empty tabs', workbook: 'empty', steps: [api('fillSample')] },
  { name: 'remove the sample', workbook: 'lived', steps: [api('removeSample')] },
];

const REFRESHING: readonly Scenario[] = [
  {
    name: 'refresh: a new persona',
    workbook: 'lived',
    before: async (book) => {
      await book.edit('Leads', 'D2', 'Public sector');
      await typedQuietly(book, 'Settings', await below(book, 'Settings', 'Personas'), 'Public sector');
    },
    steps: refresh,
  },
  {
    name: 'refresh: a formula is gone',
    workbook: 'lived',
    before: async (book) => {
      book.clear('1 Close rates', await formulaWith(book, '1 Close rates', 'SLA_CLOSE_RATES'));
      book.clear('3 Tracking', await formulaWith(book, '3 Tracking', 'SLA_TRACKING'));
    },
    steps: refresh,
  },
  {
    name: 'refresh: another language',
    workbook: 'lived',
    given: (snapshot) => ({ ...snapshot, locale: 'fr_FR' }),
    steps: refresh,
  },
  { name: 'refresh: another month', workbook: 'lived', today: '2026-12-02', steps: refresh },
  { name: 'refresh: another year', workbook: 'lived', today: '2027-01-04', steps: refresh },
  { name: 'keep a day', workbook: 'lived', steps: [api('setAsOf', '2026-10-15')] },
  {
    name: 'follow today again',
    workbook: 'lived',
    before: async (book) => void (await book.run('api', 'setAsOf', '2026-10-15')),
    steps: [api('setAsOf', null)],
  },
];

const LISTS: readonly Scenario[] = [
  {
    name: 'add missing labels',
    workbook: 'lived',
    before: async (book) => {
      await book.edit('Leads', 'C2', 'Trade fair');
      await book.edit('Leads', 'D3', 'Public sector');
    },
    steps: [api('addMissingLabels')],
  },
  { name: 'use one persona', workbook: 'lived', steps: [api('useOnePersona')] },
];

const signing: readonly Step[] = [
  async (book, memo) => {
    memo.request ??= await requestToSign(book);
  },
  (book, memo) => book.run('api', 'sign', memo.request),
];

const SIGNING: readonly Scenario[] = [
  { name: 'sign', workbook: 'sampled', steps: signing, whole: ['Signed'] },
  { name: 'sign again', workbook: 'lived', steps: signing, whole: ['Signed'] },
];

/** A file in two batches: rows with an ID known to the log, new ones, and one that is in the file twice. */
const WITH_IDS = [
  [
    ['OWN-1', '2026-11-19', 'Referral', 'Small company'],
    ['NEW-1', '2026-11-20', 'Referral', '007'],
  ],
  [
    ['NEW-2', '2026-11-21', '=1+1', 'Small company'],
    ['NEW-3', '2026-11-22', 'Ads', 'Large company'],
  ],
];
const WITHOUT_IDS = [
  [
    ['2026-11-20', 'Ads', 'Small company'],
    ['2026-11-20', 'Ads', 'Small company'],
  ],
  [
    ['2026-11-21', 'Referral', 'Small company'],
    ['2026-11-20', 'Ads', 'Small company'],
  ],
];

function importing(
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

const IDS = ['id', 'created', 'channel', 'persona'];
const NO_IDS = ['created', 'channel', 'persona'];

const IMPORTING: readonly Scenario[] = [
  { name: 'import, blank', workbook: 'blank', steps: importing(IDS, WITH_IDS, false) },
  { name: 'import', workbook: 'lived', steps: importing(IDS, WITH_IDS, false) },
  { name: 'import without IDs', workbook: 'lived', steps: importing(NO_IDS, WITHOUT_IDS, false) },
  { name: 'import instead of the sample', workbook: 'lived', steps: importing(IDS, WITH_IDS, true) },
];

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

function saving(number: (channel: number, persona: number) => number | null): Step[] {
  return [
    async (book, memo) => {
      memo.entries = await entering(number)(book, memo);
    },
    (book, memo) => book.run('api', 'saveEntries', memo.entries),
  ];
}

async function entered(book: Headless, steps: readonly Step[]): Promise<void> {
  const memo: Memo = {};
  for (const step of steps) await step(book, memo);
}

const ENTERING: readonly Scenario[] = [
  { name: 'enter a day', workbook: 'lived', steps: saving((c, p) => (c === p ? c + 1 : null)) },
  {
    name: 'change and take out entries',
    workbook: 'lived',
    before: (book) =>
      entered(
        book,
        saving((c, p) => c + p + 1),
      ),
    steps: saving((c, p) => (p === 0 ? (c === 0 ? 9 : null) : c + p + 1)),
  },
];

const MAILING: readonly Scenario[] = [
  {
    name: 'switch the daily mail on',
    workbook: 'lived',
    before: async (book) => {
      await book.edit('Settings', await beside(book, 'Settings', 'Recipients'), 'ann@example.com');
    },
    steps: [api('setDigest', { on: true, hour: 9, workingDaysOnly: false })],
  },
  {
    name: 'switch the daily mail off',
    workbook: 'mailed',
    steps: [api('setDigest', { on: false, hour: 8, workingDaysOnly: true })],
  },
  { name: 'send a test mail', workbook: 'mailed', steps: [api('sendTestDigest')], mails: 'perhapsMore' },
  {
    name: 'every day',
    workbook: 'mailed',
    today: '2026-11-24',
    steps: [(book) => book.runTrigger('everyDay')],
    mails: 'perhapsNone',
  },
];

/** A person types, and what follows is cut off; nobody types the same again. */
const editing = (
  name: string,
  where: (book: Headless) => Promise<string>,
  value: string | number | boolean,
): Scenario => ({
  name: `onEdit: ${name}`,
  workbook: 'lived',
  steps: [async (book) => book.edit('Settings', await where(book), value)],
  again: [],
});

const TRIGGERS: readonly Scenario[] = [
  editing('an as-of date', (book) => beside(book, 'Settings', 'As-of date'), '10/15/2026'),
  editing('keep this date', (book) => beside(book, 'Settings', 'Keep this date'), true),
  editing('a persona', (book) => below(book, 'Settings', 'Personas'), 'Public sector'),
  editing('a channel is taken out', (book) => below(book, 'Settings', 'Channels', 1), ''),
  editing('a goal', (book) => below(book, 'Settings', 'Revenue goal', 2), 123456),
  {
    name: 'onOpen on another day',
    workbook: 'lived',
    today: '2026-11-25',
    steps: [(book) => book.run('onOpen')],
    again: [],
  },
];

export const SCENARIOS: readonly Scenario[] = [
  ...CREATING,
  ...SAMPLE,
  ...REFRESHING,
  ...LISTS,
  ...SIGNING,
  ...IMPORTING,
  ...ENTERING,
  ...MAILING,
  ...TRIGGERS,
];
