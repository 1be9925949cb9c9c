import type { Headless, Snapshot } from '../../workbench/headless';
import { crossed, SEED } from '../support/sample';
import { someFaults } from './support/faults';
import { changes, errorsOf, leadsOf, NAMES, pasteHeader, renamed, type State } from './support/leads-header';
import { openCreated, readTable } from './support/workbook';

/** What people do to the header of the Leads tab: nothing typed is lost or doubled, and what cannot be mended is said. */

let book: Headless;
/** The sample, after the first refresh, which has set the marks; and before it. */
let marked: Snapshot;
let unmarked: Snapshot;
let rate: string;

beforeAll(async () => {
  book = await openCreated();
  unmarked = book.snapshot();
  await book.run('refreshDate');
  marked = book.snapshot();
  rate = await closeRate();
});
afterAll(() => book.close());
const closeRate = async () => (await readTable(book, '1 Close rates', 'Close rate')).cell('Ads', 'Small company');
const header = async (row = 1) => (await book.readDisplay('Leads', `A${row}:X${row}`))[0]!.map(String);
const named = async (row = 1) => (await header(row)).filter((name) => name !== '');
const refusals = async () => ((await book.run('api', 'planSigning')) as { refusals: string[] }).refusals;
/** @returns what the repair says it has done */
const repair = async () => {
  const seen = book.alerts.length;
  await book.run('createTabs');
  expect(book.alerts.slice(seen)).toEqual([]);
  return book.toasts.at(-1)?.message ?? '';
};

test('the marks are set by the first run after the creation, and cost next to nothing when they are there', async () => {
  const count = (of: Snapshot, wanted: string) => of.records.metadata.filter(({ key }) => key === wanted).length;
  const marks = (of: Snapshot) => count(of, 'lead-sla-column');
  const signed = count(marked, 'lead-sla-signed-column');
  expect([marks(unmarked), marks(marked), signed]).toEqual([0, NAMES.length, 27]);
  await book.restore(marked);
  await book.run('refreshDate');
  const with20 = book.lastCalls;
  expect(marks(book.snapshot())).toBe(NAMES.length);
  const isMark = /^lead-sla-(column|signed-column|setting|list-column)$/;
  const metadata = marked.records.metadata.filter((one) => !isMark.test(one.key));
  await book.restore({ ...marked, records: { ...marked.records, metadata } });
  await book.run('refreshDate');
  // One to set each, those of Signed and Settings too.
  const settings = count(marked, 'lead-sla-setting') + count(marked, 'lead-sla-list-column');
  expect(book.lastCalls).toBe(with20 + NAMES.length + signed + settings);
});

interface Case {
  /** What a person does. */
  readonly deed: () => unknown;
  /** What the problem list says of it, errors only. */
  readonly said?: readonly string[];
  /** The header after the repair. */
  readonly names: readonly string[];
  /** What the repair says beside that the tabs are ready. */
  readonly told?: string;
  readonly row?: number;
  /** It stays as it is until a person has settled it. */
  readonly unsettled?: true;
  /** What differs while no marks have been set, and only the neighbours of a column tell which it is. */
  readonly unmarked?: Pick<Case, 'said' | 'told' | 'names' | 'unsettled'>;
}

const CASES: Record<string, Case> = {
  'a renamed header gets its name back': {
    deed: () => book.edit('Leads', 'C1', 'Source'),
    said: [renamed('Channel', 'Source')],
    names: NAMES,
    told: 'The column “Source” of the Leads tab is called “Channel” again.',
  },
  'an emptied header gets its name back': {
    deed: () => book.edit('Leads', 'I1', ''),
    said: [
      'The column “Won on” of the Leads tab has lost its name, so the tables do not find it: choose “Create or repair the tabs” in the menu, which writes its name back.',
    ],
    names: NAMES,
    told: 'The column “Won on” of the Leads tab has its name again.',
  },
  'renamed, then moved, it is the same column still': {
    deed: async () => {
      await book.edit('Leads', 'C1', 'Source');
      book.moveColumns('Leads', 3, 1, 10);
    },
    said: [renamed('Channel', 'Source')],
    names: [...NAMES.slice(0, 2), ...NAMES.slice(3, 9), 'Channel', ...NAMES.slice(9)],
    told: 'The column “Source” of the Leads tab is called “Channel” again.',
    unmarked: {
      said: [
        'The column “Channel” is missing from the Leads tab, while “Source” is new there: write “Channel” above it if it is the same column, above an empty column if it is not.',
      ],
      told: '',
      names: [...NAMES.slice(0, 2), ...NAMES.slice(3, 9), 'Source', ...NAMES.slice(9)],
      unsettled: true,
    },
  },
  'two renamed ones side by side get each its own': {
    deed: async () => {
      await book.edit('Leads', 'C1', 'Source');
      await book.edit('Leads', 'D1', 'Job');
    },
    said: [renamed('Channel', 'Source'), renamed('Persona', 'Job')],
    names: NAMES,
    told: 'The column “Source” of the Leads tab is called “Channel” again. The column “Job” of the Leads tab is called “Persona” again.',
  },
  'an own column called Source is left alone': {
    deed: async () => {
      book.insertColumns('Leads', 4);
      await book.edit('Leads', 'D1', 'Source');
      await book.edit('Leads', 'D2', 'mine');
    },
    names: [...NAMES.slice(0, 3), 'Source', ...NAMES.slice(3)],
  },
  'moved columns stay where they are': {
    deed: () => book.moveColumns('Leads', 3, 2, 1),
    names: ['Channel', 'Persona', 'Lead ID', 'Created', ...NAMES.slice(4)],
  },
  'a deleted column comes back at the end, though its neighbours have closed up': {
    deed: () => book.deleteColumns('Leads', 13),
    names: [...NAMES.filter((name) => name !== 'Owner'), 'Owner'],
  },
  'a French header is as good': {
    deed: () => book.edit('Leads', 'C1', 'Canal'),
    names: NAMES.map((name) => (name === 'Channel' ? 'Canal' : name)),
  },
  'an earlier word is as good': {
    deed: () => book.edit('Leads', 'A1', 'ID lead'),
    names: ['ID lead', ...NAMES.slice(1)],
  },
  'two names that have changed places are what they say': {
    deed: async () => {
      await book.edit('Leads', 'M1', 'Review');
      await book.edit('Leads', 'S1', 'Owner');
    },
    names: NAMES.map((name) => (name === 'Owner' ? 'Review' : name === 'Review' ? 'Owner' : name)),
  },
  'a name that stands twice is for a person to settle': {
    deed: () => book.edit('Leads', 'V1', 'Channel'),
    said: [
      'The column “Channel” stands more than once in the Leads tab, in C and V (until now it was C): keep one, and give the others another name.',
    ],
    names: [...NAMES, 'Channel'],
    unsettled: true,
  },
  'a column called as another one, which is called otherwise, is for a person to settle': {
    deed: async () => {
      await book.edit('Leads', 'T1', 'My notes');
      await book.edit('Leads', 'S1', 'Reviewed on');
    },
    said: [
      'Column S of the Leads tab was “Review” and is called “Reviewed on” now: write “Review” there again, or above the column that holds it.',
    ],
    names: [...NAMES.slice(0, 18), 'Reviewed on', 'My notes'],
    unsettled: true,
    unmarked: {
      said: [
        'The column “Review” is missing from the Leads tab, while “My notes” is new there: write “Review” above it if it is the same column, above an empty column if it is not.',
      ],
      names: [...NAMES.slice(0, 18), 'Reviewed on', 'My notes'],
      unsettled: true,
    },
  },
  'a header pasted over is for a person to settle': {
    deed: () => pasteHeader(book, ['Record ID', 'Create Date', 'Lead Source', 'Job title', 'N', ...'abcdefghi']),
    said: [
      'The header row of the Leads tab has hardly any of its names left. If only the names have changed, delete that row, then choose “Create or repair the tabs” in the menu; if rows were pasted over the leads, undo that and use “Import leads”.',
    ],
    names: ['Record ID', 'Create Date', 'Lead Source', 'Job title', 'N', ...'abcdefghi', ...NAMES.slice(14)],
    unsettled: true,
  },
  'a deleted header row comes back': {
    deed: () => book.deleteRows('Leads', 1),
    said: [
      'The header row of the Leads tab is gone: choose “Create or repair the tabs” in the menu, which writes it back.',
    ],
    names: NAMES,
  },
  'a deleted header row comes back with own columns, though columns have been moved before': {
    deed: async () => {
      book.insertColumns('Leads', 2);
      await book.edit('Leads', 'B1', 'Notes');
      await book.run('refreshDate');
      book.moveColumns('Leads', 4, 1, 1);
      book.deleteRows('Leads', 1);
    },
    said: [
      'The header row of the Leads tab is gone: choose “Create or repair the tabs” in the menu, which writes it back.',
    ],
    names: ['Channel', 'Lead ID', 'Notes', 'Created', ...NAMES.slice(3)],
  },
  'sorted leads, a row put in and rows moved are no matter': {
    deed: async () => {
      await book.sort('Leads', 'A2:T1200', 3, false);
      book.insertRows('Leads', 5, 2);
      book.moveRows('Leads', 9, 3, 30);
    },
    names: NAMES,
  },
  'blank rows above the header are no matter': {
    deed: () => book.insertRows('Leads', 1, 2),
    names: NAMES,
    row: 3,
  },
  'a title above the header is said': {
    deed: async () => {
      book.insertRows('Leads', 1, 2);
      await book.edit('Leads', 'A1', 'Leads');
    },
    said: [
      'The header of the Leads tab stands in row 3, below other rows: move it above all of them, because what stands above it is not read.',
    ],
    names: NAMES,
    row: 3,
    unsettled: true,
  },
  'a header that was sorted among the leads is said': {
    deed: () => book.moveRows('Leads', 1, 1, 9),
    said: [
      'The header of the Leads tab stands in row 8, below other rows: move it above all of them, because what stands above it is not read.',
    ],
    names: NAMES,
    row: 8,
    unsettled: true,
  },
};

const TRIED = crossed(Object.entries(CASES), ['marked', 'unmarked'] as const).map(
  ([[name, all], which]) => [name, which, all] as const,
);
test.each(TRIED)(`%s, in a workbook whose columns are %s, FAULT_SEED=${SEED}`, async (_, which, all) => {
  const one: Case = which === 'marked' ? all : { ...all, ...all.unmarked };
  const { deed, said = [], names, told = '', row = 1, unsettled } = one;
  await book.restore(which === 'marked' ? marked : unmarked);
  const count = (await leadsOf(book)).length;
  await deed();
  const before = await leadsOf(book);
  expect(before).toHaveLength(count);
  await book.run('refreshDate');
  expect(changes(before, await leadsOf(book))).toEqual([]);
  expect(await errorsOf(book)).toEqual(said);
  for (const sentence of said) expect(await refusals()).toContain(sentence);
  expect(await repair()).toBe(['The tabs are ready.', told].filter((text) => text).join(' '));
  expect(await named(row)).toEqual(names);
  expect(changes(before, await leadsOf(book))).toEqual([]);
  if (unsettled) expect(await errorsOf(book)).toEqual(said);
  else expect([await errorsOf(book), await closeRate()]).toEqual([[], rate]);
});

test('a repair that is interrupted anywhere ends as an undisturbed one, when it is run again', async () => {
  await book.restore(unmarked);
  await book.edit('Leads', 'C1', 'Source');
  book.deleteColumns('Leads', 13);
  await book.edit('Leads', 'H1', '');
  const broken = book.snapshot();
  const before = await leadsOf(book);
  await book.run('createTabs');
  const calls = book.lastCalls;
  const facts = async () => ({
    header: await header(),
    marks: book
      .snapshot()
      .records.metadata.flatMap(({ key, value, column }) => (key === 'lead-sla-column' ? [`${value} ${column}`] : []))
      .sort(),
    kept: book.snapshot().records.metadata.flatMap(({ key, value }) => (key === 'lead-sla-header' ? [value] : [])),
    changes: changes(before, await leadsOf(book)),
    problems: await errorsOf(book),
  });
  const whole = await facts();
  expect(whole).toMatchObject({ changes: [], problems: [] });
  expect([whole.marks.length, whole.kept.length]).toEqual([NAMES.length, 1]);
  for (const { fault, where } of someFaults(calls)) {
    await book.restore(broken);
    book.fault = fault;
    await book.tryRun('createTabs');
    await repair();
    expect({ where, ...(await facts()) }).toEqual({ where, ...whole });
  }
});

test('in a workbook that has become French, a renamed column gets the name it had', async () => {
  await book.restore({ ...marked, locale: 'fr_FR' });
  await book.edit('Leads', 'C1', 'Source');
  await book.run('refreshDate');
  const problems = ((await book.run('api', 'getState')) as State).problems.map(({ text }) => text);
  expect(problems.join('\n')).toContain(
    'La colonne «\u202fCanal\u202f» de l’onglet Leads s’appelle maintenant «\u202fSource\u202f»',
  );
  await book.run('createTabs');
  expect(book.toasts.at(-1)?.message).toBe(
    'Les onglets sont prêts. La colonne «\u202fSource\u202f» de l’onglet Leads s’appelle de nouveau «\u202fChannel\u202f».',
  );
  expect((await book.readDisplay('Leads', 'A1:T1'))[0]).toEqual(NAMES);
});
