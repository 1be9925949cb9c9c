import type { AssistantState } from '../../src/app/api';
import type { Headless, PlainCell, Snapshot } from '../../workbench/headless';
import { WORKBOOKS } from '../campaign/workbooks';
import { openWorkbook } from './support/workbook';

/**
 * People rename, move, sort, insert, merge, hide, copy and paste as they like. After that a refresh or a repair gives the numbers
 * that were there before, or says in a sentence what is wrong and where; what people have typed is never lost.
 */

const TODAY = '2026-11-23';
const COMPUTED = ['1 Close rates', '2 Lead values', '3 Tracking', '4 Commitments'];
const TYPED = ['Settings', 'Leads', 'Signed'];

let book: Headless;
let start: Snapshot;
let before: Seen;
/** What is said of the workbook whatever is done to it. */
let known: readonly string[];
beforeAll(async () => {
  book = await openWorkbook('en_US', TODAY);
  await WORKBOOKS.lived(book);
  await book.idle();
  start = book.snapshot();
  before = await look();
  known = (await run('refresh')).problems;
});
afterAll(() => book.close());
beforeEach(() => book.restore(start));

/** The tabs by their id, whatever they are called: [title in English, sheet's present name]. */
function tabsNow(): Map<string, string> {
  const titles: Record<string, string> = {
    ...{ start: 'Start', settings: 'Settings', leads: 'Leads', rates: '1 Close rates', values: '2 Lead values' },
    ...{ tracking: '3 Tracking', commitments: '4 Commitments', signed: 'Signed' },
  };
  const { metadata } = book.snapshot().records;
  const known = JSON.parse(metadata.find(({ key }) => key === 'lead-sla-sheets')?.value ?? '{}') as Record<
    string,
    number
  >;
  return new Map(
    metadata
      .filter(({ key, sheet, value }) => key === 'lead-sla-tab' && (known[String(value)] ?? sheet) === sheet)
      .map(({ sheet, value }) => [titles[String(value)] ?? '', book.tabs().find(({ id }) => id === sheet)?.name ?? '']),
  );
}

interface Seen {
  /** The numbers of the computed tabs, whatever their order. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
  readonly errors: readonly string[];
}

const isError = (cell: PlainCell): boolean => /^#[A-Z]/.test(String(cell));

async function look(): Promise<Seen> {
  await book.idle();
  const numbers: Record<string, number[]> = {};
  const errors: string[] = [];
  const names = tabsNow();
  for (const title of COMPUTED) {
    const name = names.get(title);
    if (name === undefined) errors.push(`${title} is missing`);
    const cells = name === undefined ? [] : (await book.readValues(name, 'A1:AZ200')).flat();
    numbers[title] = cells.filter((cell) => typeof cell === 'number').map((cell) => Math.round(cell * 1e9) / 1e9);
    numbers[title].sort((a, b) => a - b);
    errors.push(...cells.filter(isError).map((cell) => `${title}: ${cell}`));
  }
  return { numbers, errors };
}

/** What stands on the tabs people type into and what they have noted on the others, each as often as it is there. */
async function typed(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const titles = new Map([...tabsNow()].map(([title, name]) => [name, title]));
  for (const { name } of book.tabs()) {
    const title = titles.get(name) ?? name;
    const [values, formulas] = [await book.readValues(name, 'A1:AZ260'), await book.readFormulas(name, 'A1:AZ260')];
    const own = COMPUTED.includes(title) || title === 'Start' ? NOTES : null;
    values.forEach((row, i) => {
      row.forEach((cell, j) => {
        if (cell === '' || formulas[i]?.[j] || (own && !own.has(String(cell)))) return;
        const key = `${title}: ${cell}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    });
  }
  return counts;
}
const NOTES = new Set([
  ...['ask Zoé', 'below everything', 'our list is elsewhere', 'looks low', 'from accounting', 'weekly meeting'],
  ...['agreed on Monday', 'printed', 'a note in the way'],
]);

/** What was there after the deed and is there less often now. */
function lost(had: ReadonlyMap<string, number>, has: ReadonlyMap<string, number>): string[] {
  return [...had].filter(([key, count]) => (has.get(key) ?? 0) < count).map(([key]) => key);
}

const SENTENCE = /^[A-Z“].*[.!]$/s;

/** Runs an action. @returns what it says when it refuses, which is a sentence, and the problems that are listed */
async function run(action: 'refresh' | 'createTabs'): Promise<{ refused: string; problems: readonly string[] }> {
  const { value, error } = await book.tryRun('api', action);
  if (error) expect(error.message).toMatch(SENTENCE);
  const state = error ? await book.run('api', 'getState') : (value as { readonly state: AssistantState }).state;
  const problems = (state as AssistantState).problems.map(({ text }) => text.replace(/\d+/g, '0'));
  return { refused: error?.message ?? '', problems };
}

const isRight = (seen: Seen): boolean =>
  seen.errors.length === 0 && JSON.stringify(seen.numbers) === JSON.stringify(before.numbers);

interface Outcome {
  /** What is said where the numbers cannot be what they were; without it they are. */
  readonly said?: RegExp;
  /** Texts of the deed itself, which the add-on may write over with names of its own. */
  readonly gone?: string;
}

type Deed = readonly [tab: string, name: string, deed: (tab: string) => unknown, outcome?: Outcome];

const TABS = ['Start', ...TYPED, ...COMPUTED];
const EVERY_TAB: readonly Deed[] = TABS.flatMap((tab): Deed[] => [
  [tab, 'is renamed', (name) => book.renameTab(name, `Our ${name}’s “new”`)],
  [tab, 'is moved', (name) => book.moveTab(name, name === 'Start' ? 5 : 0)],
  [tab, 'is hidden', (name) => book.hideTab(name)],
  [tab, 'is duplicated', (name) => book.duplicateTab(name)],
  [tab, 'gets rows above', (name) => book.insertRows(name, 1, 2)],
  [tab, 'gets columns on the left', (name) => book.insertColumns(name, 1, 2)],
  [tab, 'gets rows in between', (name) => book.insertRows(name, 6, 2)],
  [tab, 'gets columns in between', (name) => book.insertColumns(name, 3, 1)],
  [tab, 'has hidden rows and columns', (name) => [book.hideRows(name, 3, 4), book.hideColumns(name, 2, 2)]],
]);

const COMPUTED_TABS: readonly Deed[] = COMPUTED.flatMap((tab): Deed[] => [
  [tab, 'loses a row', (name) => book.deleteRows(name, 5)],
  [tab, 'loses a column', (name) => book.deleteColumns(name, 2)],
  [tab, 'is deleted', (name) => book.deleteTab(name)],
  [tab, 'is emptied', (name) => book.clear(name, 'A1:Z119')],
  [tab, 'has its title typed over', (name) => book.edit(name, 'A1', 'Our figures')],
  [
    ...([tab, 'has something typed into a table'] as const),
    async (name) => book.edit(name, belowRight(await firstTable(name)), 'a note in the way'),
    { said: /“a note in the way”/ },
  ],
  [tab, 'has cells merged', (name) => book.merge(name, 'A1:C1')],
]);

/** Where the first table of a computed tab is. */
async function firstTable(tab: string): Promise<string> {
  const formulas = await book.readFormulas(tab, 'A1:A120');
  return `A${1 + formulas.findIndex(([formula]) => formula?.startsWith('=SLA_'))}`;
}

const belowRight = (cell: string): string => cell.replace(/^A(\d+)$/, (_, row: string) => `B${Number(row) + 1}`);

const TYPED_TABS: readonly Deed[] = [
  ['Leads', 'is sorted by date', (name) => book.sort(name, 'A2:V190', 2, false)],
  [
    'Leads',
    'is sorted with its header',
    (name) => book.sort(name, 'A1:V190', 2),
    { said: /^The header of the Leads tab/ },
  ],
  ['Leads', 'has a header typed over', (name) => book.edit(name, 'C1', 'Where from'), { gone: 'Leads: Where from' }],
  ['Leads', 'has its headers merged', (name) => book.merge(name, 'A1:B1')],
  ['Leads', 'loses its header', (name) => book.deleteRows(name, 1)],
  ['Leads', 'has its columns moved', (name) => book.moveColumns(name, 3, 1, 6)],
  ['Leads', 'is deleted', (name) => book.deleteTab(name), { said: /^The lead log is empty/ }],
  ['Settings', 'has its settings sorted', (name) => book.sort(name, 'A5:C12', 1)],
  ['Settings', 'has a list sorted', (name) => book.sort(name, 'O5:O20', 15)],
  ['Settings', 'has cells merged', (name) => book.merge(name, 'A1:C1')],
  ['Settings', 'loses a row', (name) => book.deleteRows(name, 3)],
  ['Settings', 'is deleted', (name) => book.deleteTab(name), { said: /^There is no revenue goal/ }],
  ['Signed', 'is sorted', (name) => book.sort(name, 'A2:T60', 3)],
  ['Signed', 'has a header typed over', (name) => book.edit(name, 'B1', 'Where from'), { gone: 'Signed: Where from' }],
  ['Signed', 'loses its header', (name) => book.deleteRows(name, 1)],
  ['Signed', 'is deleted', (name) => book.deleteTab(name)],
  ['Start', 'is deleted', (name) => book.deleteTab(name)],
  ['Start', 'is emptied', (name) => book.clear(name, 'A1:Z119')],
  ['Start', 'has words typed over', (name) => book.edit(name, 'A1', 'Our page')],
];

const ALL = [...EVERY_TAB, ...COMPUTED_TABS, ...TYPED_TABS].map(
  ([tab, name, deed, outcome = {}]) => [tab, name, deed, outcome] as const,
);

test.each(ALL)('%s %s', async (tab, _, deed, { said, gone }) => {
  await deed(tab);
  await book.idle();
  const had = await typed();
  const refreshed = await run('refresh');
  const first = await look();
  expect(lost(had, await typed()).filter((text) => text !== gone)).toEqual([]);
  // Where a refresh alone does not do, it says what does.
  const told = refreshed.refused !== '' || refreshed.problems.some((problem) => !known.includes(problem));
  expect([isRight(first) || told, refreshed, first.errors]).toEqual([true, refreshed, first.errors]);
  const repaired = await run('createTabs');
  const last = await look();
  expect(lost(had, await typed()).filter((text) => text !== gone)).toEqual([]);
  expect(repaired.refused).toBe('');
  if (said) expect(repaired.problems).toContainEqual(expect.stringMatching(said));
  else expect([last.errors, last.numbers]).toEqual([[], before.numbers]);
});

test('the workbook speaks French from now on: the numbers are the same, and nothing typed is lost', async () => {
  const had = await typed();
  await book.restore({ ...book.snapshot(), locale: 'fr_FR' });
  await book.run('api', 'refresh');
  const after = await look();
  expect([after.errors, after.numbers]).toEqual([[], before.numbers]);
  expect(lost(had, await typed())).toEqual([]);
  expect((await book.readDisplay('Start', 'A1:D40')).flat().join()).toContain('Actualisé');
});
