import type { AssistantState, CheckView, Done, ImportSession } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { openSample, openWorkbook } from './support/workbook';

/** What bends the numbers is told with how much it does, in the person's language; what is safe is mended at the press of a button. */

let book: Headless;
afterEach(() => book?.close());

const check = async () => ((await book.run('api', 'getCheck')) as CheckView).findings;
const tabs = (): string[] => book.tabs().map(({ name }) => name);
const run = (name: string) => book.run('api', name) as Promise<Done>;
const state = () => book.run('api', 'getState') as Promise<AssistantState>;

const iso = (day: number): string => new Date(Date.UTC(2026, 4, 1 + day)).toISOString().slice(0, 10);

/** A row a day from May on, one in ten won a week later; rows as the import sends them. */
const steady = (days: number): string[][] =>
  Array.from({ length: days }, (_, day) => [`L-${day}`, iso(day), 'Ads', 'Small', day % 10 === 0 ? iso(day + 7) : '']);

async function openWith(locale: 'en_US' | 'fr_FR', rows: readonly (readonly string[])[]): Promise<void> {
  book = await openWorkbook(locale, '2026-11-12');
  await book.run('createTabs');
  const columns = ['id', 'created', 'channel', 'persona', 'won'];
  const start = { columns, rows: rows.length, replaceSample: false };
  const session = (await book.run('api', 'startImport', start)) as ImportSession;
  const sent = rows.map((cells, i) => ({ line: i + 2, occurrence: 1, cells }));
  await book.run('api', 'importBatch', { session, rows: sent });
  await book.run('api', 'endImport', { addLabels: true });
}

const column = async (letter: string, rows: number): Promise<string[]> =>
  (await book.readDisplay('Leads', `${letter}1:${letter}${rows}`)).map(([cell]) => cell ?? '');

test('the sample has nothing to report', async () => {
  book = await openSample();
  expect(await check()).toEqual([]);
});

test.each([
  [
    'en_US',
    '1 row won before creation',
    '1 lead of the period counts as won: the close rate is shown as 10.8%, without it 10.3%.',
    'Leads, I192',
  ],
  [
    'fr_FR',
    '1 ligne gagnée avant la création du lead',
    '1 lead de la période compte comme gagné\u202f: le taux de conclusion affiché est de 10,8\u00a0%, sans lui il serait de 10,3\u00a0%.',
    'Leads, I192',
  ],
] as const)('a win before its lead, in %s', async (locale, title, effect, placeLabel) => {
  // May to October are 184 days with a lead each, 19 of them won; with the one that precedes its lead 20 of 185.
  await openWith(locale, [...steady(190), ['ODD', iso(20), 'Ads', 'Small', iso(18)]]);
  expect((await state()).problems.filter(({ text }) => text.includes('192'))).toHaveLength(1);
  const findings = await check();
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: 'warning', title, effect, examples: [{ placeLabel }] });
});

test('the tab is made when it is asked for, written anew at each refresh, and notes beside and below it stay', async () => {
  await openWith('en_US', [...steady(150), ['ODD', iso(20), 'Ads', 'Small', iso(18)]]);
  expect(tabs()).not.toContain('Data check');
  await book.run('createTabs');
  expect(tabs()).not.toContain('Data check');

  expect((await run('addCheckTab')).message).toBe('The tab is there, with 1 finding.');
  expect(tabs().at(-1)).toBe('Data check');
  const shown = async () => (await book.readDisplay('Data check', 'A1:E12')).map((row) => row.join('|'));
  const one = await shown();
  expect(one[0]).toBe('Data check||||');
  expect(one[4]).toMatch(
    /^1 row won before creation\|1 lead of the period counts as won: .*\|Leads, I152\|Row 152 was won on /,
  );
  expect(one[5]).toBe('||||');

  await book.edit('Data check', 'A7', 'our note');
  await book.edit('Data check', 'F2', 'ask Zoé');
  await book.edit('Leads', 'I2', '1/1/1970');
  await book.edit('Leads', 'B160', '11/1/2026');
  await book.edit('Leads', 'C160', 'Ads');
  await book.edit('Leads', 'D160', 'Small');
  await book.edit('Leads', 'B161', 'soon');
  await book.edit('Leads', 'C161', 'Ads');
  await run('refresh');
  const two = await shown();
  expect(two[4]).toMatch(/^1 row with no date in “Created”\|This row counts in no number\.\|Leads, B161\|/);
  expect(two.slice(5, 7).map((line) => line.split('|')[0])).toEqual([
    '1 date that stands for “no date” in “Won on”',
    '1 row won before creation',
  ]);
  expect(two).toContain('our note||||');
  expect((await book.readDisplay('Data check', 'F2'))[0]?.[0]).toBe('ask Zoé');

  for (const cell of ['B161', 'C161', 'I2', 'I152']) book.clear('Leads', cell);
  await run('refresh');
  expect((await shown())[4]).toBe('Nothing to report in the data.||||');
  expect((await run('addCheckTab')).message).toBe('The tab is there: nothing to report in the data.');
  expect(tabs().filter((name) => name.startsWith('Data check'))).toEqual(['Data check']);
});

test('a tab of the team that happens to have the name is left alone', async () => {
  await openWith('en_US', steady(20));
  book.addTab('Data check');
  await book.edit('Data check', 'A1', 'our own list');
  await run('addCheckTab');
  expect(tabs()).toEqual(expect.arrayContaining(['Data check', 'Data check (2)']));
  expect((await book.readDisplay('Data check', 'A1'))[0]?.[0]).toBe('our own list');
});

test('duplicates go, the first of each stays', async () => {
  await openWith('en_US', steady(30));
  for (const [i, row] of [40, 41].entries()) {
    await book.edit('Leads', `A${row}`, i === 0 ? 'L-3' : 'NEW');
    await book.edit('Leads', `B${row}`, '5/4/2026');
    await book.edit('Leads', `C${row}`, 'Ads');
    await book.edit('Leads', `D${row}`, 'Small');
  }
  const [found] = (await check()).filter(({ fix }) => fix?.action === 'deleteDuplicates');
  expect(found).toMatchObject({ title: '1 row there twice', examples: [{ placeLabel: 'Leads, A40' }] });
  expect((await run('deleteDuplicates')).message).toBe('1 row deleted.');
  const ids = (await column('A', 45)).filter((id) => id !== '');
  expect(ids.filter((id) => id === 'L-3')).toEqual(['L-3']);
  expect(ids.at(-1)).toBe('NEW');
  expect((await run('deleteDuplicates')).message).toBe('There are no duplicates any more.');
  expect(await check()).toEqual([]);
});

test('days that stand for "no date" go, but for what a formula says', async () => {
  await openWith('en_US', steady(30));
  await book.edit('Leads', 'I5', '1/1/1970');
  await book.edit('Leads', 'J6', '12/31/9999');
  await book.edit('Leads', 'I7', '=DATE(1970;1;1)');
  expect((await check()).map(({ title }) => title)).toEqual([
    '2 dates that stand for “no date” in “Won on”',
    '1 date that stands for “no date” in “Lost on”',
  ]);
  expect((await run('emptyPlaceholders')).message).toBe('2 cells emptied.');
  expect([(await column('I', 5))[4], (await column('J', 6))[5]]).toEqual(['', '']);
  expect((await check()).map(({ title }) => title)).toEqual(['1 date that stands for “no date” in “Won on”']);
});

test('labels outside the lists are added to them', async () => {
  await openWith('en_US', steady(30));
  await book.edit('Leads', 'C5', 'Trade fair');
  const [found] = await check();
  expect(found).toMatchObject({ title: '1 label that the list of Settings lacks in “Channel”' });
  expect(found?.fix?.action).toBe('addMissingLabels');
  await run('addMissingLabels');
  expect(await check()).toEqual([]);
});

test('a header that is to be mended is a finding', async () => {
  await openWith('en_US', steady(5));
  await book.edit('Leads', 'C1', 'Anything');
  const [found, ...others] = await check();
  expect(others).toEqual([]);
  expect(found).toMatchObject({ severity: 'error', title: 'The header row of the Leads tab is to be mended' });
});
