import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless, PlainCell, Snapshot } from '../../workbench/headless';
import { crossed, SEED } from '../support/sample';
import { openCreated } from './support/workbook';

/** What people do to the names on the Settings tab: settings and lists stay what they are, and what cannot be told is said. */

const MARKS = ['lead-sla-setting', 'lead-sla-list-column'];

let book: Headless;
/** The sample with settings and lists of one's own; its rows and columns are marked, or have lost their marks. */
const workbooks = {} as Record<'marked' | 'unmarked', Snapshot>;

const marks = (of: Snapshot) => MARKS.map((kind) => of.records.metadata.filter(({ key }) => key === kind).length);

/** What the add-on makes of what was typed: in the state, the plan and the tables that rest on it. */
async function facts() {
  const state = (await book.run('api', 'getState')) as AssistantState;
  const plan = (await book.run('api', 'planSigning')) as SigningPlan;
  const committed = await book.readDisplay('4 Commitments', 'A1:F40');
  return { currency: state.currency, asOf: state.asOf, figures: plan.figures, committed };
}
async function said(): Promise<string[]> {
  const { problems } = (await book.run('api', 'getState')) as AssistantState;
  const OF_NAMES = /the Settings tab (?:is called|has lost its name|was “)|stands more than once|is missing from/;
  return problems.map(({ text }) => text).filter((text) => OF_NAMES.test(text));
}
const settings = async () => (await book.readDisplay('Settings', 'A1:Z40')).map((row) => row.map(String));
/** How often a word stands on the tab. */
const countOf = async (word: string) => (await settings()).flat().filter((cell) => cell === word).length;
const type = async (cells: Readonly<Record<string, PlainCell>>) => {
  for (const [a1, value] of Object.entries(cells)) await book.edit('Settings', a1, value);
};

let before: Awaited<ReturnType<typeof facts>>;

beforeAll(async () => {
  book = await openCreated();
  expect(marks(book.snapshot())).toEqual([0, 0]);
  await type({ B7: 5, B9: 'CHF', B10: 'Sunday', H5: 'Small company', I5: 777, J5: '11/1/2026' });
  await type({ K5: 'Ads', L5: 'Small company', M5: 33, N5: 'Trade fair', Q30: '11/11/2026', R30: 'Armistice' });
  await book.run('refreshDate');
  workbooks.marked = book.snapshot();
  const metadata = workbooks.marked.records.metadata.filter(({ key }) => !MARKS.includes(key));
  workbooks.unmarked = { ...workbooks.marked, records: { ...workbooks.marked.records, metadata } };
  before = await facts();
  expect(before).toMatchObject({ currency: 'CHF' });
  expect(before.committed.flat()).toContain('33');
});
afterAll(() => book.close());

test('rows and columns are marked by the first run after the creation, each once', async () => {
  await book.restore(workbooks.marked);
  const [rows, columns] = marks(workbooks.marked);
  expect(rows).toBeGreaterThanOrEqual(12);
  expect(columns).toBe(19);
  await book.run('refreshDate');
  expect(marks(book.snapshot())).toEqual([rows, columns]);
});

interface Case {
  readonly deed: () => unknown;
  /** What the problem list says of names. */
  readonly said?: readonly string[];
  /** What the repair says besides that the tabs are ready. */
  readonly told?: string;
  /** Words that stand on the tab after the repair, and how often. */
  readonly words?: Readonly<Record<string, number>>;
  /** It stays as it is until a person has settled it, and nothing is signed meanwhile. */
  readonly unsettled?: true;
  /** Something that was typed is gone, by the person's own deed. */
  readonly lost?: true;
  readonly unmarked?: Partial<Case>;
}

const renamed = (label: string, name: string) =>
  `“${label}” in the Settings tab is called “${name}” now: choose “Create or repair the tabs” in the menu, which writes its name back.`;
const back = (name: string, label: string) => `“${name}” in the Settings tab is called “${label}” again.`;
const unclear = (label: string, name: string) =>
  `“${label}” is missing from the Settings tab, while “${name}” is new there: write “${label}” in its place if it is the same, or in an empty place if it is not.`;

const CASES: Record<string, Case> = {
  'a renamed setting gets its name back': {
    deed: () => type({ A9: 'Money' }),
    said: [renamed('Currency', 'Money')],
    told: back('Money', 'Currency'),
    words: { Currency: 1, Money: 0, 'Days off': 1 },
  },
  'a setting without a name gets it back': {
    deed: () => type({ A10: '' }),
    said: [
      '“Days off” in the Settings tab has lost its name: choose “Create or repair the tabs” in the menu, which writes its name back.',
    ],
    told: '“Days off” in the Settings tab has its name again.',
    words: { 'Days off': 1 },
  },
  'renamed, then moved, it is the same setting still': {
    deed: async () => {
      await type({ A9: 'Money' });
      book.moveRows('Settings', 9, 1, 14);
    },
    said: [renamed('Currency', 'Money')],
    told: back('Money', 'Currency'),
    words: { Currency: 1, Money: 0 },
    unmarked: {
      said: [unclear('Currency', 'Money')],
      told: '',
      words: { Currency: 0, Money: 1 },
      unsettled: true,
      lost: true,
    },
  },
  'settings that are sorted are what they say': {
    deed: () => book.sort('Settings', 'A5:C20', 1),
    words: { Currency: 1 },
  },
  'a French name is as good': {
    deed: () => type({ A9: 'Devise' }),
    words: { Devise: 1, Currency: 0 },
  },
  'a setting whose row is deleted comes back with its default, below the others and what stands there': {
    deed: async () => {
      book.deleteRows('Settings', 12);
      await type({ A22: 'My own remark' });
    },
    words: { 'Opening hours': 1, 'My own remark': 1 },
  },
  'a setting that stands twice is for a person to settle': {
    deed: () => type({ A22: 'Currency', B22: 'USD' }),
    said: [
      '“Currency” stands more than once in the Settings tab, in A9 and A22 (until now it was A9): keep one, and give the others another name.',
    ],
    words: { Currency: 2 },
    unsettled: true,
    unmarked: {
      said: [
        '“Currency” stands more than once in the Settings tab, in A9 and A22: keep one, and give the others another name.',
      ],
    },
  },
  'a setting called as another one, which is called otherwise, is for a person to settle': {
    deed: () => type({ A9: 'Days off', A10: 'Free days' }),
    said: [
      'The cell A9 of the Settings tab was “Currency” and is called “Days off” now: write “Currency” there again, or where that stands now.',
    ],
    words: { Currency: 0, 'Days off': 1 },
    unsettled: true,
    lost: true,
    unmarked: { said: [unclear('Currency', 'Free days')] },
  },
  'renamed headers of lists get their names back': {
    deed: () => type({ F4: 'Target', K4: 'Source', R4: 'What' }),
    said: [
      renamed('Goals › Revenue goal', 'Target'),
      renamed('Adjustments › Channel', 'Source'),
      renamed('Name', 'What'),
    ],
    told: [back('Target', 'Revenue goal'), back('Source', 'Channel'), back('What', 'Name')].join(' '),
    words: { 'Revenue goal': 1, Channel: 1, Persona: 2, Amount: 1 },
  },
  'a renamed header at the end of its list gets its name back, where it is marked': {
    deed: () => type({ G4: 'Our part', O4: 'Sources' }),
    said: [renamed('Goals › Marketing share', 'Our part'), renamed('Channels', 'Sources')],
    told: [back('Our part', 'Marketing share'), back('Sources', 'Channels')].join(' '),
    words: { 'Marketing share': 1, Channels: 1 },
    unmarked: {
      said: [
        '“Goals › Marketing share” is missing from the Settings tab, while “Our part” and “Sources” is new there: write “Goals › Marketing share” in its place if it is the same, or in an empty place if it is not.',
        '“Channels” is missing from the Settings tab, while “Our part” and “Sources” is new there: write “Channels” in its place if it is the same, or in an empty place if it is not.',
      ],
      told: '',
      words: { 'Marketing share': 0, Channels: 0 },
      unsettled: true,
      lost: true,
    },
  },
  'a column of one’s own in a list is left alone, and so is one beside it': {
    deed: async () => {
      book.insertColumns('Settings', 11);
      await type({ K4: 'Asked by', K5: 'Ada' });
      book.insertColumns('Settings', 8);
      await type({ H4: 'Remark' });
    },
    words: { 'Asked by': 1, Ada: 1, Remark: 1, 'Revenue goal': 1, Channel: 1 },
  },
  'rows put in and a list moved down are no matter': {
    deed: () => {
      book.insertRows('Settings', 2, 2);
      book.insertRows('Settings', 9, 1);
      book.moveColumns('Settings', 15, 1, 5);
    },
    words: { Channels: 1, Currency: 1 },
  },
  'a deleted column of a list comes back in it': {
    deed: () => book.deleteColumns('Settings', 18),
    words: { Holidays: 1, Name: 1, Worked: 1, Armistice: 0 },
  },
  'a list that stands twice is for a person to settle': {
    deed: () => type({ Y4: 'Channels', Y5: 'Ads' }),
    said: [
      '“Channels” stands more than once in the Settings tab, in O4 and Y4 (until now it was O4): keep one, and give the others another name.',
    ],
    words: { Channels: 2 },
    unsettled: true,
    unmarked: {
      said: [
        '“Channels” stands more than once in the Settings tab, in O4 and Y4: keep one, and give the others another name.',
      ],
    },
  },
};

const TRIED = crossed(Object.entries(CASES), ['marked', 'unmarked'] as const).map(
  ([[name, all], which]) => [name, which, all] as const,
);
test.each(TRIED)(`%s, in a workbook whose names are %s, FAULT_SEED=${SEED}`, async (_, which, all) => {
  const expected: Case = which === 'marked' ? all : { ...all, ...all.unmarked };
  await book.restore(workbooks[which]);
  await expected.deed();
  expect(await said()).toEqual(expected.said ?? []);
  const typed = await settings();
  await book.run('createTabs');
  expect(book.toasts.at(-1)?.message).toBe(
    ['The tabs are ready.', expected.told ?? ''].filter((text) => text).join(' '),
  );
  if (expected.unsettled) expect(await settings()).toEqual(typed);
  for (const [word, count] of Object.entries(expected.words ?? {})) {
    expect([word, await countOf(word)]).toEqual([word, count]);
  }
  expect(await said()).toEqual(expected.unsettled ? expected.said : []);
  const { refusals } = (await book.run('api', 'planSigning')) as SigningPlan;
  if (expected.unsettled) expect(refusals).toEqual(expect.arrayContaining([...(expected.said ?? [])]));
  if (!expected.lost) expect(await facts()).toEqual(before);
});
