import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserSession, launchBrowser, type Workbench } from './support/workbench';

/** From an empty workbook to a signed month, as a marketer does it: with the sidebar, the mouse and the keyboard. */

const DATA = path.join(__dirname, '../../../shared/data');
const onData = existsSync(DATA) ? test : test.skip;
if (!existsSync(DATA))
  console.warn('The public lead logs are not beside the project: the journeys on them are skipped.');

let browser: BrowserSession;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => workbench.close());

const button = (name: string | RegExp) => workbench.sidebar().getByRole('button', { name });

async function createTabs(): Promise<void> {
  await button('Create the tabs').click();
  await workbench.sidebar().getByText('The tabs are ready.').waitFor();
  await workbench.idle();
}

/** Imports a file; `map` changes what was guessed, by the log's column and the file's. */
async function importFile(file: string, map: Record<string, string> = {}): Promise<Record<string, string>> {
  const sidebar = workbench.sidebar();
  await button('Import leads').first().click();
  await sidebar.locator('input[type=file]').setInputFiles(path.join(DATA, file));
  await sidebar.getByRole('heading', { name: 'Which column is which?' }).waitFor();
  for (const [column, choice] of Object.entries(map)) {
    await sidebar.getByRole('combobox', { name: new RegExp(`^${column}`) }).selectOption({ label: choice });
  }
  await button(/^Import [\d,]+ lead rows$/).click();
  await sidebar.getByRole('heading', { name: 'Import done' }).waitFor({ timeout: 120000 });
  const [names, counts] = await Promise.all([
    sidebar.locator('dt').allInnerTexts(),
    sidebar.locator('dd').allInnerTexts(),
  ]);
  await button('Done').click();
  await workbench.idle();
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? '']));
}

/** A table of a tab by its heading: texts by row and column label. */
async function table(tab: string, heading: string) {
  const cells = await workbench.readDisplay(tab, 'A1:Z140');
  const top = cells.findIndex((row) => row[0] === heading);
  const start = [top + 1, top + 2].find((row) => cells[row]?.[1]) ?? top + 1;
  const header = cells[start] ?? [];
  return (row: string, column: string): string => {
    const at = cells.findIndex((line, index) => index > start && line[0] === row);
    return cells[at]?.[header.indexOf(column)] ?? '';
  };
}

/** Has the assistant look at the workbook again, after something was typed into it. */
async function refresh(): Promise<void> {
  await button('Refresh').click();
  await workbench.sidebar().getByText('Refreshed: figures as of').waitFor();
}

async function sign(): Promise<void> {
  const sidebar = workbench.sidebar();
  await button(/^Sign /).click();
  await sidebar.getByLabel('Signed by').fill('Ada (marketing), Karim (sales)');
  await sidebar.getByRole('button', { name: 'Sign', exact: true }).click();
  await sidebar.getByText(/is signed: [\d,]+ leads committed/).waitFor();
  await workbench.idle();
}

/** Reference figures of the data's README, computed independently with another language. */
const FLEET_SOURCES = {
  'Spreadsheet Tool': [73, 195],
  Organic: [62, 193],
  Trial: [63, 192],
  'Demo Request': [55, 184],
  'Content Form': [64, 182],
} as const;
const FLEET_TITLES = {
  'Administrative Assistant': [32, 96],
  CEO: [29, 96],
  'IT Analyst': [37, 92],
  Technician: [33, 91],
  'Operations Manager': [23, 87],
  'IT Director': [29, 86],
  Owner: [29, 84],
  'Director of Operations': [34, 83],
  Manager: [25, 82],
  'Fleet Manager': [27, 77],
  Driver: [19, 72],
} as const;
const OLIST_ORIGINS = {
  organic_search: [271, 2296],
  paid_search: [195, 1586],
  social: [75, 1350],
  unknown: [179, 1099],
  direct_traffic: [56, 499],
  email: [15, 493],
  referral: [24, 284],
  other: [4, 150],
  display: [6, 118],
  other_publicities: [3, 65],
  '(not set)': [14, 60],
} as const;

const percent = (customers: number, leads: number): string =>
  new Intl.NumberFormat('en-US', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    customers / leads,
  );
const count = (value: number): string => value.toLocaleString('en-US');

async function expectCounts(figures: Readonly<Record<string, readonly [number, number]>>, side: 'row' | 'column') {
  const rates = await table('1 Close rates', 'Close rate');
  const leads = await table('1 Close rates', 'Leads');
  const customers = await table('1 Close rates', 'Customers');
  for (const [label, [won, all]] of Object.entries(figures)) {
    const [row, column] = side === 'row' ? [label, 'Total'] : ['Total', label];
    expect([label, leads(row, column), customers(row, column), rates(row, column)]).toEqual([
      label,
      count(all),
      count(won),
      percent(won, all),
    ]);
  }
}

onData('a log of 946 leads: close rates equal the reference, the goal is reached and the month signed', async () => {
  workbench = await browser.open('en', 'empty');
  await createTabs();
  await workbench.edit('Settings', 'B5', '5/1/2022');
  await workbench.edit('Settings', 'B7', 24);
  const first = await importFile('fleet-log.csv', { Persona: 'Job title' });
  expect(first).toMatchObject({ 'Rows read': '946', Added: '946', Refused: '0' });

  await expectCounts(FLEET_SOURCES, 'row');
  await expectCounts(FLEET_TITLES, 'column');
  const [rates, leads, customers] = await Promise.all([
    table('1 Close rates', 'Close rate'),
    table('1 Close rates', 'Leads'),
    table('1 Close rates', 'Customers'),
  ]);
  expect([customers('Total', 'Total'), leads('Total', 'Total'), rates('Total', 'Total')]).toEqual([
    '317',
    '946',
    '33.5%',
  ]);
  for (const [source, title, won, all] of [
    ['Organic', 'Owner', '9', '28'],
    ['Spreadsheet Tool', 'CEO', '8', '28'],
    ['Spreadsheet Tool', 'Director of Operations', '10', '20'],
  ] as const) {
    expect([customers(source, title), leads(source, title)]).toEqual([won, all]);
  }

  const again = await importFile('fleet-log.csv', { Persona: 'Job title' });
  expect(again).toMatchObject({ 'Rows read': '946', Added: '0', Updated: '0', Unchanged: '946' });

  for (let column = 0; column < 11; column++) {
    await workbench.edit('2 Lead values', `${String.fromCharCode(66 + column)}8`, 1000);
  }
  await workbench.edit('Settings', 'G5', '5/15/2022');
  await workbench.edit('Settings', 'H5', 40000);
  const figures = await workbench.readDisplay('4 Commitments', 'A4:B10');
  const figure = (label: string) => Number(figures.find((row) => row[0] === label)?.[1]?.replace(/[^\d.-]/g, ''));
  expect(figure('Marketing’s goal')).toBe(40000);
  expect(figure('Value of the commitments')).toBeGreaterThanOrEqual(40000);

  await refresh();
  await sign();
  const signed = await workbench.readDisplay('Signed', 'A1:D3');
  expect(signed[1]?.[0]).toBe('May 2022');
  expect(workbench.errors).toEqual([]);
});

onData('a log of 8,000 leads whose persona is known for won leads only: rates by channel, and never 100%', async () => {
  workbench = await browser.open('en', 'empty');
  await createTabs();
  await workbench.edit('Settings', 'B5', '6/1/2018');
  await workbench.edit('Settings', 'B7', 12);
  const report = await importFile('olist-log.csv');
  expect(report).toMatchObject({ 'Rows read': '8,000', Added: '8,000', Refused: '0' });

  await expectCounts(OLIST_ORIGINS, 'row');
  const rates = await workbench.readDisplay('1 Close rates', 'A8:Z25');
  expect(rates.flat()).not.toContain('100.0%');
  const sidebar = workbench.sidebar();
  await sidebar
    .getByText(/The persona is known for won leads only \([\d,]+ of 8,000/)
    .first()
    .waitFor();

  await button('Work without personas').first().click();
  await sidebar.getByText('All leads now count under one persona.').waitFor();
  await workbench.idle();
  await expectCounts(OLIST_ORIGINS, 'row');
  await workbench.edit('2 Lead values', 'B8', 500);
  await workbench.edit('Settings', 'G5', '6/1/2018');
  await workbench.edit('Settings', 'H5', 60000);
  await refresh();
  await sign();
  expect((await workbench.readDisplay('Signed', 'A2:C2'))[0]).toEqual(['June 2018', '(not set)', 'All personas']);
  expect(workbench.errors).toEqual([]);
});
