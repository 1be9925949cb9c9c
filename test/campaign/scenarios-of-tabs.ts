import type { Headless, Snapshot } from '../../workbench/headless';
import type { Scenario } from './scenario';
import { api, daily, menuItem, opening, saving, signing } from './steps';

/** What makes the tabs whole: their creation, their repair, and bringing workbooks of earlier versions up. */

const createTabs = [api('createTabs')];
const refresh = [api('refresh')];

const deleted =
  (...tabs: string[]) =>
  async (book: Headless): Promise<void> => {
    for (const tab of tabs) book.deleteTab(tab);
  };

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

/** What people or others have taken away of what the add-on keeps beside the cells. */
const without =
  (...kinds: readonly (keyof Snapshot['records'])[]) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    records: { ...snapshot.records, ...Object.fromEntries(kinds.map((kind) => [kind, []])) },
  });

const MENDING: readonly Scenario[] = [
  { name: 'repair: nothing is broken', workbook: 'lived', steps: createTabs },
  { name: 'repair: charts are gone', workbook: 'lived', given: without('charts'), steps: createTabs },
  { name: 'repair: protections are gone', workbook: 'lived', given: without('protections'), steps: createTabs },
  { name: 'repair: all metadata is gone', workbook: 'lived', given: without('metadata'), steps: createTabs },
  {
    name: 'repair: a header of Leads is renamed',
    workbook: 'lived',
    before: async (book) => book.edit('Leads', 'C1', 'Where from'),
    steps: createTabs,
  },
  {
    name: 'repair: a header of Signed is renamed',
    workbook: 'lived',
    before: async (book) => book.edit('Signed', 'B1', 'Where from'),
    steps: createTabs,
  },
  {
    name: 'repair: the headers of Signed are gone',
    workbook: 'lived',
    before: async (book) => book.deleteRows('Signed', 1),
    steps: createTabs,
  },
  { name: 'menu: create the tabs', workbook: 'blank', steps: [menuItem('createTabs')] },
  { name: 'menu: fill the sample', workbook: 'empty', steps: [menuItem('fillSample')] },
  { name: 'menu: refresh', workbook: 'lived', today: '2026-11-25', steps: [menuItem('refreshDate')] },
];

/** Workbooks that version 0.1.0 has left: what brings them up may end anywhere, too. */
const BRINGING_UP: readonly Scenario[] = [
  { name: '0.1.0: refresh', workbook: 'draftOf0.1.0', steps: refresh },
  { name: '0.1.0: repair', workbook: 'draftOf0.1.0', steps: createTabs },
  { name: '0.1.0: repair, tabs renamed', workbook: 'renamedOf0.1.0', steps: createTabs },
  {
    name: '0.1.0: sign again',
    workbook: 'signedOf0.1.0',
    // A plan read before that is of other figures, and refused.
    before: async (book) => void (await book.run('api', 'refresh')),
    steps: signing,
    whole: ['Signed'],
  },
  {
    name: '0.1.0: enter a day',
    workbook: 'draftOf0.1.0',
    steps: saving((c, p) => (c === p ? c + 1 : null)),
  },
  {
    name: '0.1.0: opening on another day',
    workbook: 'draftOf0.1.0',
    today: '2026-11-25',
    steps: [opening],
    unattended: true,
  },
  {
    name: '0.1.0: every day',
    workbook: 'draftOf0.1.0',
    today: '2026-11-24',
    steps: [daily],
    unattended: true,
    mails: 'perhapsNone',
  },
];

export const OF_TABS: readonly Scenario[] = [...CREATING, ...MENDING, ...BRINGING_UP];
