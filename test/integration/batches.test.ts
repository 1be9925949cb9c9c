import type { AssistantState } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { figuresOf } from './support/figures';
import { openSample, openWorkbook } from './support/workbook';

/** The tracking tab reads the log in one cell, which makes batches of the month's leads; all its tables read those. */

let book: Headless;
afterEach(() => book.close());

const TAB = '3 Tracking';
/** The columns of the batches, with the room a month of many segments needs. */
const BATCHES = 'AE1:AL2600';

const state = async () => (await book.run('api', 'getState')) as AssistantState;

/** The batches as they stand on the tab: day, channel, persona and leads of each. */
async function batches(): Promise<string[][]> {
  const rows = await book.readDisplay(TAB, BATCHES);
  return rows.filter((row) => row[0] !== '').map((row) => row.slice(0, 4));
}

const figures = () => figuresOf(book, TAB);

async function importLeads(cells: readonly (readonly string[])[]): Promise<void> {
  const rows = cells.map((line, i) => ({ line: i + 2, occurrence: 1, cells: line }));
  const columns = ['id', 'created', 'channel', 'persona'];
  const session = await book.run('api', 'startImport', { columns, rows: rows.length, replaceSample: true });
  await book.run('api', 'importBatch', { session, rows });
  await book.run('api', 'endImport', { addLabels: false });
}

const total = (rows: readonly (readonly string[])[]): number =>
  rows.slice(1).reduce((sum, row) => sum + Number(row[3]), 0);

test('one cell of the tab reads the log, and what it gives is 13 months through the as-of day', async () => {
  book = await openSample();
  const formulas = (await book.readFormulas(TAB, 'A1:AL120')).flat().filter((formula) => formula?.includes('SLA_'));
  expect(formulas.filter((formula) => formula?.includes('Leads'))).toEqual([
    expect.stringMatching(/^=SLA_BATCHES\(.*Leads.*EDATE\(\$B\$4[;,]-12\).*\$B\$5\)$/),
  ]);
  expect(formulas).toHaveLength(4);
  const [header = [], ...rows] = await batches();
  expect(header).toEqual(['Created', 'Channel', 'Persona', 'Leads']);
  expect(rows.length).toBeGreaterThan(20);
  const november = rows.filter(([day]) => /^11\/(0\d|1\d|2[0-3])\/2026$/.test(day ?? ''));
  expect(rows.every(([day]) => /^1[12]\/..\/2025|\/2026$/.test(day ?? ''))).toBe(true);
  expect(String(total([header, ...november]))).toBe((await figures())['Leads to date']);
});

test('the batches grow and shrink with the month, however many there are', async () => {
  book = await openWorkbook('en_US', '2026-11-30');
  await book.run('createTabs');
  const november = Array.from({ length: 30 * 60 }, (_, i) => {
    const day = String(Math.floor(i / 60) + 1).padStart(2, '0');
    return [`N-${i}`, `2026-11-${day}T08:30`, `Channel ${i % 60}`, i % 2 ? 'Small' : ''];
  });
  const october = [['O-1', '2026-10-31T23:59', 'Channel 1', 'Small']];
  await importLeads([...november, ...october]);
  // 30 days with 60 channels, each with a persona of its own.
  expect(await batches()).toHaveLength(1 + 1 + 1800);
  expect(await figures()).toMatchObject({ 'Leads to date': '1,800' });
  await book.edit('Settings', 'B5', '10/31/2026');
  expect(await batches()).toEqual([
    ['Created', 'Channel', 'Persona', 'Leads'],
    ['10/31/2026', 'Channel 1', 'Small', '1'],
  ]);
  expect(await figures()).toMatchObject({ Month: 'October 2026', 'Leads to date': '1' });
  expect((await state()).problems.filter(({ place }) => place?.tab === 'tracking')).toEqual([]);
});

test('a day’s entry, and a lead typed in the log, reach the batches, the table and the chart’s days', async () => {
  book = await openSample();
  const daily = async () => (await book.readDisplay(TAB, 'N3:R33')).map((row) => row[2]);
  const before = { rows: await batches(), days: await daily(), figures: await figures() };
  await book.run('api', 'saveEntries', {
    iso: '2026-11-20',
    channels: ['Trade fair'],
    personas: ['Small company'],
    before: [[null]],
    leads: [[12]],
  });
  expect(await batches()).toContainEqual(['11/20/2026', 'Trade fair', 'Small company', '12']);
  expect(total(await batches())).toBe(total(before.rows) + 12);
  const days = await daily();
  // Below the header stands the first of the month.
  expect(days.slice(0, 20)).toEqual(before.days.slice(0, 20));
  expect(Number(days[20])).toBe(Number(before.days[20]) + 12);
  expect((await figures())['Leads to date']).toBe(String(Number(before.figures['Leads to date']) + 12));
  expect(String((await state()).pace?.leads.actual[22])).toBe((await figures())['Leads to date']);
});

test('what somebody writes where the batches stand is named, and nothing of it is touched', async () => {
  book = await openSample();
  await book.edit(TAB, 'AF7', 'my note');
  await book.run('refreshDate');
  const blocked = (await state()).problems.filter(({ place }) => place?.tab === 'tracking');
  expect(blocked.map(({ place, severity }) => [place?.a1, severity])).toContainEqual(['AF7', 'error']);
  expect(await book.readDisplay(TAB, 'AF7')).toEqual([['my note']]);
  await book.edit(TAB, 'AF7', '');
  await book.run('refreshDate');
  expect((await state()).problems.filter(({ place }) => place?.tab === 'tracking')).toEqual([]);
  expect(total(await batches())).toBeGreaterThan(0);
});

test('in French', async () => {
  book = await openSample('fr_FR');
  expect((await book.readDisplay('3 Suivi', 'AD1:AL1'))[0]).toEqual([
    ...['Leads des 13 derniers mois, par jour\u202f: ce que lisent les tableaux de cet onglet'],
    ...['Créé le', 'Canal', 'Persona', 'Leads', 'Nombre de MQL', 'Nombre de SQL', 'Clients', 'Montant'],
  ]);
});
