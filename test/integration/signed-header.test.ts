import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { crossed, SEED } from '../support/sample';
import { signMonth } from '../support/signing';
import { openCreated } from './support/workbook';

/** What people do to the headers of the Signed tab: what is signed stays signed, and what cannot be told is said. */

const MARK = 'lead-sla-signed-column';
const NAMES = [
  ...['Month', 'Channel', 'Persona', 'Leads', 'Lead value', 'Value', 'Close rate', 'Average sale', 'Target'],
  ...['Leads of the period', 'Customers of the period', 'Revenue goal', 'Marketing share', 'As-of date'],
  ...['Months of history', 'Currency', 'Signed on', 'Signed by', 'Version', 'Superseded on'],
  ...['Rate planned with', 'Horizon in days', 'Close rate, low end', 'Close rate, high end'],
  ...['Confidence of low and high', 'Planned for', 'Chance of the goal'],
];

let book: Headless;
/** The sample with November signed; its columns are marked, or have lost their marks. */
const workbooks = {} as Record<'marked' | 'unmarked', Snapshot>;

const without = (snapshot: Snapshot, key: string): Snapshot => ({
  ...snapshot,
  records: { ...snapshot.records, metadata: snapshot.records.metadata.filter((entry) => entry.key !== key) },
});
const marks = () =>
  book
    .snapshot()
    .records.metadata.flatMap(({ key, column }) => (key === MARK && column !== undefined ? [column] : []))
    .sort((a, b) => a - b);

const plan = async () => (await book.run('api', 'planSigning')) as SigningPlan;
const sign = async () => (await signMonth(book)).message;
/** The names of the header, wherever it stands. */
const header = async () =>
  ((await book.readDisplay('Signed', 'A1:AD40')).find((row) => row.includes('Signed on')) ?? [])
    .map(String)
    .filter((name) => name !== '');
/** The signed rows, each as what stands in it, whatever the order of the columns and rows. */
async function signedRows(): Promise<string[]> {
  const cells = await book.readDisplay('Signed', 'A1:AD40');
  const rows = cells.filter((row) => row.includes('EUR'));
  return rows
    .map((row) =>
      row
        .filter((cell) => cell !== '')
        .sort()
        .join('|'),
    )
    .sort();
}
async function errors(): Promise<string[]> {
  const { problems } = (await book.run('api', 'getState')) as AssistantState;
  return problems.filter(({ severity }) => severity === 'error').map(({ text }) => text);
}

beforeAll(async () => {
  book = await openCreated();
  expect(marks()).toEqual([]);
  await book.run('refreshDate');
  await sign();
  workbooks.marked = book.snapshot();
  workbooks.unmarked = without(workbooks.marked, MARK);
});
afterAll(() => book.close());

test('the columns are marked by the first run after the creation, each once', async () => {
  await book.restore(workbooks.marked);
  expect(marks()).toEqual(NAMES.map((_, index) => index + 1));
  await book.run('refreshDate');
  expect(marks()).toHaveLength(NAMES.length);
});

interface Case {
  readonly deed: () => unknown;
  /** What the problem list says of it. */
  readonly said?: readonly string[];
  /** The headers after the repair. */
  readonly names: readonly string[];
  /** What the repair says besides that the tabs are ready. */
  readonly told?: string;
  /** It stays as it is until a person has settled it, and nothing is signed meanwhile. */
  readonly unsettled?: true;
  /** What differs where there are no marks. */
  readonly unmarked?: Partial<Case>;
}

const renamed = (column: string, name: string) =>
  `The column “${column}” of the Signed tab is called “${name}” now, so the tables do not find it: choose “Create or repair the tabs” in the menu, which writes its name back.`;
const back = (column: string, name: string) => `The column “${name}” of the Signed tab is called “${column}” again.`;
const unclear = (column: string, name: string) =>
  `The column “${column}” is missing from the Signed tab, while “${name}” is new there: write “${column}” above it if it is the same column, above an empty column if it is not.`;

const CASES: Record<string, Case> = {
  'a renamed header gets its name back': {
    deed: () => book.edit('Signed', 'D1', 'Promised'),
    said: [renamed('Leads', 'Promised')],
    names: NAMES,
    told: back('Leads', 'Promised'),
  },
  'renamed, then moved, it is the same column still': {
    deed: async () => {
      await book.edit('Signed', 'D1', 'Promised');
      book.moveColumns('Signed', 4, 1, 9);
    },
    said: [renamed('Leads', 'Promised')],
    names: [...NAMES.slice(0, 3), ...NAMES.slice(4, 8), 'Leads', ...NAMES.slice(8)],
    told: back('Leads', 'Promised'),
    unmarked: {
      said: [unclear('Leads', 'Promised')],
      names: [...NAMES.slice(0, 3), ...NAMES.slice(4, 8), 'Promised', ...NAMES.slice(8)],
      told: '',
      unsettled: true,
    },
  },
  'a column of one’s own is left alone': {
    deed: async () => {
      book.insertColumns('Signed', 2);
      await book.edit('Signed', 'B1', 'Our notes');
    },
    names: ['Month', 'Our notes', ...NAMES.slice(1)],
  },
  'a deleted column comes back at the end': {
    deed: () => book.deleteColumns('Signed', 7),
    names: [...NAMES.filter((name) => name !== 'Close rate'), 'Close rate'],
  },
  'a name that stands twice is for a person to settle': {
    deed: () => book.edit('Signed', 'AC1', 'Leads'),
    said: [
      'The column “Leads” stands more than once in the Signed tab, in D and AC (until now it was D): keep one, and give the others another name.',
    ],
    names: [...NAMES, 'Leads'],
    unsettled: true,
    unmarked: {
      said: [
        'The column “Leads” stands more than once in the Signed tab, in D and AC: keep one, and give the others another name.',
      ],
    },
  },
  'a column called as another one, which is called otherwise, is for a person to settle': {
    deed: async () => {
      await book.edit('Signed', 'B1', 'Currency');
      await book.edit('Signed', 'P1', 'Money');
    },
    said: [
      'Column B of the Signed tab was “Channel” and is called “Currency” now: write “Channel” there again, or above the column that holds it.',
    ],
    names: NAMES.map((name) => (name === 'Channel' ? 'Currency' : name === 'Currency' ? 'Money' : name)),
    unsettled: true,
    unmarked: { said: [unclear('Channel', 'Money')] },
  },
  'a header row that is gone comes back, though columns have been moved before': {
    deed: () => {
      book.moveColumns('Signed', 1, 1, 9);
      book.deleteRows('Signed', 1);
    },
    said: [
      'The Signed tab has lost its row of headers: choose “Create or repair the tabs” in the menu to put it back.',
    ],
    names: [...NAMES.slice(1, 8), 'Month', ...NAMES.slice(8)],
    unmarked: {
      said: [
        'The Signed tab has lost its row of headers and its columns are not in their order any more, so nobody can tell which months are signed: bring an earlier version of it back (File › Version history).',
      ],
      names: [],
      unsettled: true,
    },
  },
  'headers and rows that are sorted together are found': {
    deed: () => book.sort('Signed', 'A1:AA11', 2),
    names: NAMES,
  },
  'rows put in and sorted are no matter': {
    deed: async () => {
      book.insertRows('Signed', 1, 2);
      await book.sort('Signed', 'A4:AA13', 4, false);
    },
    names: NAMES,
  },
};

const TRIED = crossed(Object.entries(CASES), ['marked', 'unmarked'] as const).map(
  ([[name, all], which]) => [name, which, all] as const,
);
test.each(TRIED)(`%s, in a workbook whose columns are %s, FAULT_SEED=${SEED}`, async (_, which, all) => {
  const expected: Case = which === 'marked' ? all : { ...all, ...all.unmarked };
  const { deed, said = [], names, told = '', unsettled } = expected;
  await book.restore(workbooks[which]);
  await deed();
  const before = await signedRows();
  expect(before).toHaveLength(10);
  expect(await errors()).toEqual(said);
  await book.run('createTabs');
  expect(book.toasts.at(-1)?.message).toBe(['The tabs are ready.', told].filter((text) => text).join(' '));
  expect(await header()).toEqual(names);
  expect(await signedRows()).toEqual(before);
  expect(await errors()).toEqual(unsettled ? said : []);
  const { refusals } = await plan();
  if (unsettled) {
    expect(refusals).toEqual(said);
    return;
  }
  await sign();
  expect((await book.readDisplay('Signed', 'A1:AD40')).filter((cells) => cells.includes('EUR'))).toHaveLength(20);
  expect(marks()).toHaveLength(NAMES.length);
});

test('a signature writes a name back too, and says so', async () => {
  await book.restore(workbooks.marked);
  await book.edit('Signed', 'A1', 'Promised for');
  expect(await sign()).toContain(back('Month', 'Promised for'));
  expect(await header()).toEqual(NAMES);
});

test('of a header row with hardly a name left, the marks tell what it was', async () => {
  await book.restore(workbooks.marked);
  for (let at = 0; at < 25; at++) await book.edit('Signed', `${String.fromCharCode(65 + at)}1`, `Column ${at}`);
  const before = await signedRows();
  await book.run('createTabs');
  expect([await header(), await signedRows()]).toEqual([NAMES, before]);
});
