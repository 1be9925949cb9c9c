import type { EntryDay, EntryDone } from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { openWorkbook } from './support/workbook';

let book: Headless;
afterEach(() => book.close());

const get = async (iso: string | null) => (await book.run('api', 'getEntries', iso)) as EntryDay;
const save = async (day: EntryDay, leads: (number | null)[][]) =>
  (await book.run('api', 'saveEntries', {
    iso: day.iso,
    channels: day.channels,
    personas: day.personas,
    before: day.leads,
    leads,
  })) as EntryDone;
/** The rows of the log that were entered by hand. */
const rows = async () => {
  const cells = await book.readDisplay('Leads', 'A1:E40');
  return cells.filter(([id]) => id?.startsWith('DAY-'));
};

/** Made once: every edit of Settings draws the tabs anew. */
let blank: Snapshot | null = null;

/** A workbook with two channels and two personas, and no leads. */
async function ready(): Promise<EntryDay> {
  book = await openWorkbook('en_US', '2026-11-23', blank);
  if (blank) return get('2026-11-20');
  await book.run('createTabs');
  for (const [cell, label] of [
    ['O5', 'Organic'],
    ['O6', 'Ads'],
    ['P5', 'Small'],
    ['P6', 'Large'],
  ] as const) {
    await book.edit('Settings', cell, label);
  }
  blank = await book.snapshot();
  return get('2026-11-20');
}

test('a day is entered, changed and taken out again, and its rows count as leads', async () => {
  const day = await ready();
  expect(day).toMatchObject({ channels: ['Organic', 'Ads'], personas: ['Small', 'Large'] });
  expect(day.leads).toEqual([
    [null, null],
    [null, null],
  ]);
  const first = await save(day, [
    [5, null],
    [0, 3],
  ]);
  expect(first.message).toBe('8 leads are entered for 11/20/2026.');
  expect((await rows()).map((row) => row.slice(2))).toEqual([
    ['Organic', 'Small', '5'],
    ['Ads', 'Small', '0'],
    ['Ads', 'Large', '3'],
  ]);
  expect(first.day.recent).toEqual([{ iso: '2026-11-20', text: '11/20/2026', leads: 8 }]);

  const second = await save(first.day, [
    [6, null],
    [null, null],
  ]);
  expect((await rows()).map((row) => row.slice(2))).toEqual([['Organic', 'Small', '6']]);
  expect((await rows())[0]?.[0]).toBe('DAY-2026-11-20-1');
  const last = await save(second.day, [
    [null, null],
    [null, null],
  ]);
  expect(last.message).toBe('No leads are entered for 11/20/2026.');
  expect(await rows()).toEqual([]);
});

test('what others have entered meanwhile is not written over', async () => {
  const day = await ready();
  await save(day, [
    [5, null],
    [null, null],
  ]);
  const late = save(day, [
    [9, null],
    [null, null],
  ]);
  await expect(late).rejects.toThrow('Someone has changed the entries of that day meanwhile');
  expect((await rows()).map((row) => row[4])).toEqual(['5']);
});

test('a change made on the Leads tab is seen, and only its own rows are touched', async () => {
  const day = await ready();
  await save(day, [
    [5, null],
    [null, null],
  ]);
  await book.edit('Leads', 'E2', 7);
  await book.edit('Leads', 'A3', 'CRM-1');
  await book.edit('Leads', 'B3', '11/20/2026');
  await book.edit('Leads', 'C3', 'Organic');
  await book.edit('Leads', 'D3', 'Small');
  const seen = await get('2026-11-20');
  expect(seen.leads[0]).toEqual([7, null]);
  await save(seen, [
    [null, null],
    [2, null],
  ]);
  expect((await book.readDisplay('Leads', 'A2:D3')).map((row) => row[0])).toEqual(['CRM-1', 'DAY-2026-11-20-2']);
});

test.each([
  ['a day that has not come', '2026-11-24', [[1]], 'has not come yet'],
  ['no day', 'yesterday', [[1]], 'is not a date'],
  ['half a lead', '2026-11-20', [[1.5]], 'The number of leads of Organic × Small must be a whole number'],
  ['fewer than none', '2026-11-20', [[-1]], 'must be a whole number'],
])('%s is refused in a sentence, and nothing is written', async (_, iso, leads, sentence) => {
  await ready();
  const request = { iso, channels: ['Organic'], personas: ['Small'], before: [[null]], leads };
  await expect(book.run('api', 'saveEntries', request)).rejects.toThrow(sentence);
  expect(await rows()).toEqual([]);
});

test('without channels it says where to list them', async () => {
  book = await openWorkbook();
  await book.run('createTabs');
  await expect(get(null)).rejects.toThrow('list your channels and personas in the Settings tab first');
});
