import type { Headless, Snapshot } from '../../workbench/headless';
import { below, beside, formulaWith } from './places';
import { api, entered, IDS, importing, NO_IDS, type Step, saving, signing, WITH_IDS, WITHOUT_IDS } from './steps';
import type { WorkbookName } from './workbooks';

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
  /** Runs by itself: nobody reads what it says, and nobody does it again. */
  readonly unattended?: boolean;
  /** Tabs that hold, when the fault has struck, what they held before or all that was to come, and nothing in between. */
  readonly whole?: readonly string[];
  /** A mail may have been sent once more, or not at all; by default as many go out as without the fault. */
  readonly mails?: 'perhapsMore' | 'perhapsNone';
}

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

const SIGNING: readonly Scenario[] = [
  { name: 'sign', workbook: 'sampled', steps: signing, whole: ['Signed'] },
  { name: 'sign again', workbook: 'lived', steps: signing, whole: ['Signed'] },
];

const IMPORTING: readonly Scenario[] = [
  { name: 'import, blank', workbook: 'blank', steps: importing(IDS, WITH_IDS, false) },
  { name: 'import', workbook: 'lived', steps: importing(IDS, WITH_IDS, false) },
  { name: 'import without IDs', workbook: 'lived', steps: importing(NO_IDS, WITHOUT_IDS, false) },
  { name: 'import instead of the sample', workbook: 'lived', steps: importing(IDS, WITH_IDS, true) },
];

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
    unattended: true,
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
  unattended: true,
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
    unattended: true,
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
