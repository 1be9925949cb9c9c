import type { Headless } from '../../workbench/headless';
import { below, beside, formulaWith, inside } from './places';
import type { Scenario } from './scenario';
import { OF_CHECK } from './scenarios-of-check';
import { OF_MORNINGS } from './scenarios-of-mornings';
import { OF_TABS } from './scenarios-of-tabs';
import {
  api,
  daily,
  entered,
  IDS,
  importing,
  NO_IDS,
  opening,
  saving,
  signing,
  takingBack,
  typing,
  WITH_IDS,
  WITHOUT_IDS,
} from './steps';

const refresh = [api('refresh')];

/** Types while another run holds the lock, so that onEdit gives way and the tabs stay as they are. */
async function typedQuietly(book: Headless, tab: string, cell: string, value: string): Promise<void> {
  book.conditions.lockHeld = true;
  await book.edit(tab, cell, value);
  book.conditions.lockHeld = false;
}

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
    name: 'refresh: a number typed over a target',
    workbook: 'lived',
    before: async (book) => typedQuietly(book, '4 Commitments', await firstTarget(book), '9'),
    steps: refresh,
  },
  {
    name: 'refresh: a formula is gone',
    workbook: 'lived',
    before: async (book) => {
      book.clear('1 Close rates', await formulaWith(book, '1 Close rates', 'SLA_SEGMENTS'));
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
  {
    name: 'merge spellings',
    workbook: 'lived',
    before: async (book) => {
      await book.edit('Leads', 'C2', 'Organics');
      await book.edit('Leads', 'C9', 'Trade fair');
      await book.edit('Leads', 'C12', 'Trade fairs');
    },
    steps: [
      api('mergeSpellings', {
        channel: [
          { spelling: 'Organics', label: 'Organic' },
          { spelling: 'Trade fair', label: 'Trade fairs' },
        ],
        persona: [],
      }),
    ],
  },
  { name: 'use one persona', workbook: 'lived', steps: [api('useOnePersona')] },
  { name: 'choose how sure the plan is', workbook: 'lived', steps: [api('choose', 'in80')] },
  { name: 'choose the rate to plan with, of 0.1.0', workbook: 'draftOf0.1.0', steps: [api('choose', 'soFar')] },
  {
    name: 'move lost reasons',
    workbook: 'lived',
    before: async (book) => {
      for (const [row, reason] of [
        [2, 'Too dear'],
        [5, 'No need'],
        [7, 'Too dear'],
      ] as const) {
        await book.edit('Leads', `J${row}`, '11/20/2026');
        await book.edit('Leads', `P${row}`, reason);
      }
    },
    steps: [api('moveLostReasons')],
  },
];

const SIGNING: readonly Scenario[] = [
  { name: 'sign', workbook: 'sampled', steps: signing, whole: ['Signed'] },
  { name: 'sign again', workbook: 'lived', steps: signing, whole: ['Signed'] },
  {
    name: 'sign again: a number typed over a target',
    workbook: 'lived',
    before: async (book) => typedQuietly(book, '4 Commitments', await firstTarget(book), '9'),
    steps: signing,
    whole: ['Signed'],
  },
];

const IMPORTING: readonly Scenario[] = [
  { name: 'import, blank', workbook: 'blank', steps: importing(IDS, WITH_IDS, false) },
  { name: 'import', workbook: 'lived', steps: importing(IDS, WITH_IDS, false) },
  { name: 'import without IDs', workbook: 'lived', steps: importing(NO_IDS, WITHOUT_IDS, false) },
  { name: 'import instead of the sample', workbook: 'lived', steps: importing(IDS, WITH_IDS, true) },
  {
    name: 'take an import back',
    workbook: 'lived',
    before: (book) => entered(book, importing(IDS, WITH_IDS, false)),
    steps: takingBack,
  },
  {
    name: 'take an import back that took the sample out',
    workbook: 'lived',
    before: (book) => entered(book, importing(IDS, WITH_IDS, true)),
    steps: takingBack,
  },
  {
    name: 'take an import back that stopped',
    workbook: 'lived',
    before: (book) => entered(book, importing(NO_IDS, WITHOUT_IDS, false).slice(0, 2)),
    steps: takingBack,
  },
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
    steps: [daily],
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
  steps: [typing('Settings', where, value)],
  unattended: true,
});

/** The first number of the table of targets. */
const firstTarget = async (book: Headless): Promise<string> =>
  inside(await formulaWith(book, '4 Commitments', 'SLA_TARGETS'));

const TRIGGERS: readonly Scenario[] = [
  editing('an as-of date', (book) => beside(book, 'Settings', 'As-of date'), '10/15/2026'),
  editing('keep this date', (book) => beside(book, 'Settings', 'Keep this date'), true),
  editing('a persona', (book) => below(book, 'Settings', 'Personas'), 'Public sector'),
  editing('a channel is taken out', (book) => below(book, 'Settings', 'Channels', 1), ''),
  editing('a goal', (book) => below(book, 'Settings', 'Revenue goal', 2), 123456),
  editing('a channel', (book) => below(book, 'Settings', 'Channels'), 'Trade fair'),
  editing('an as-of date is emptied', (book) => beside(book, 'Settings', 'As-of date'), ''),
  {
    name: 'onEdit: a number over a target',
    workbook: 'lived',
    steps: [typing('4 Commitments', firstTarget, 9)],
    unattended: true,
  },
  {
    name: 'onEdit: a number over an average sale',
    workbook: 'lived',
    steps: [
      typing(
        '2 Lead values',
        async (book) => inside(await formulaWith(book, '2 Lead values', 'SLA_AVERAGE_SALES')),
        777,
      ),
    ],
    unattended: true,
  },
  {
    name: 'onOpen in another year',
    workbook: 'lived',
    today: '2027-01-04',
    steps: [opening],
    unattended: true,
  },
  {
    name: 'onOpen on another day',
    workbook: 'lived',
    today: '2026-11-25',
    steps: [opening],
    unattended: true,
  },
];

/** Everything that faults are tried on: the list is the campaign. */
export const SCENARIOS: readonly Scenario[] = [
  ...OF_TABS,
  ...SAMPLE,
  ...REFRESHING,
  ...LISTS,
  ...OF_CHECK,
  ...OF_MORNINGS,
  ...SIGNING,
  ...IMPORTING,
  ...ENTERING,
  ...MAILING,
  ...TRIGGERS,
];
