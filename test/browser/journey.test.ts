import { workbenches } from '../../workbench/driver/jest';
import type { Workbench } from '../../workbench/driver/workbench';
import { countBy, countOf, marketCsv, marketLeads, vendorCsv, vendorLeads } from '../support/logs';
import { oneOf, SEED } from '../support/sample';

/** From an empty workbook to a signed month, as a marketer does it: with the sidebar, the mouse and the keyboard. */

const openWorkbench = workbenches();
let workbench: Workbench;

const button = (name: string | RegExp) => workbench.sidebar().getByRole('button', { name });

async function createTabs(): Promise<void> {
  await button('Create the tabs').click();
  await workbench.sidebar().getByText('The tabs are ready.').waitFor();
  await workbench.idle();
}

/** Imports a file; `map` changes what was guessed, by the log's column and the file's. */
async function importFile(csv: string, map: Record<string, string> = {}): Promise<Record<string, string>> {
  await chooseFile(csv, map);
  await button(IMPORT).click();
  return report();
}

const IMPORT = /^Import [\d,]+ lead rows$/;

async function chooseFile(csv: string, map: Record<string, string>): Promise<void> {
  const sidebar = workbench.sidebar();
  await button('Import leads').first().click();
  await sidebar
    .locator('input[type=file]')
    .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await sidebar.getByRole('heading', { name: 'Which column is which?' }).waitFor();
  const more = sidebar.locator('details summary', { hasText: /^\s*Other columns/ });
  if ((await more.count()) > 0) await more.click();
  for (const [column, choice] of Object.entries(map)) {
    await sidebar.getByRole('combobox', { name: new RegExp(`^${column}`) }).selectOption({ label: choice });
  }
}

async function report(): Promise<Record<string, string>> {
  const sidebar = workbench.sidebar();
  await sidebar.getByRole('heading', { name: 'Import done' }).waitFor();
  const [names, counts] = await Promise.all([
    sidebar.locator('dt').allInnerTexts(),
    sidebar.locator('dd').allInnerTexts(),
  ]);
  await button('Done').click();
  await workbench.idle();
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? '']));
}

/** Presses the button and waits until some of the rows have gone in. */
async function importSome(): Promise<void> {
  await button(IMPORT).click();
  await workbench
    .sidebar()
    .getByText(/^[1-9][\d,]* of [\d,]+ rows, about \d+ (seconds|minutes) left$/)
    .waitFor();
}

const leadsTab = () => workbench.readDisplay('Leads', 'A1:V3000');

/** The details of tab 1: the text of a column for a channel and a persona. */
async function details() {
  const cells = await workbench.readDisplay('1 Close rates', 'A1:Q250');
  const top = cells.findIndex((row) => row[0] === 'Channel' && row[1] === 'Persona');
  const header = cells[top] ?? [];
  return (channel: string, persona: string, column: string): string => {
    const line = cells.find((row, index) => index > top && row[0] === channel && row[1] === persona);
    return line?.[header.indexOf(column)] ?? '';
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

const percent = (customers: number, leads: number): string =>
  new Intl.NumberFormat('en-US', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    customers / leads,
  );
const count = (value: number): string => value.toLocaleString('en-US');

type Counts = ReadonlyMap<string, { readonly leads: number; readonly customers: number }>;

/** The counts and rates of tab 1 by row or by column are those that counting the leads gives. */
async function expectCounts(figures: Counts, side: 'row' | 'column') {
  const detail = await details();
  for (const [name, { leads: all, customers: won }] of figures) {
    const label = name === '' ? '(not set)' : name;
    const shown = ['Leads', 'Customers so far', 'Rate so far'].map((column) =>
      side === 'row' ? detail(label, 'Total', column) : detail('Total', label, column),
    );
    expect([label, ...shown]).toEqual([label, count(all), count(won), percent(won, all)]);
  }
}

/** A vendor’s log: an import of it is cancelled, and stops once. */
async function ofVendor(): Promise<void> {
  const log = vendorLeads(2600);
  const titles = countBy(log, 'title');
  workbench = await openWorkbench('en', 'empty');
  await createTabs();
  await workbench.edit('Settings', 'B5', '5/1/2022');
  await workbench.edit('Settings', 'B7', 24);
  const before = await leadsTab();
  await chooseFile(vendorCsv(log), { Persona: 'Job title' });
  await importSome();
  await button('Cancel').click();
  await workbench
    .sidebar()
    .getByText(/^The import is taken back/)
    .waitFor();
  expect(await leadsTab()).toEqual(before);

  await importSome();
  await workbench.setFault({ kind: 'throw', at: 10 });
  await button('Go on').waitFor();
  // The one that was asked for is told to the console.
  expect(workbench.errors.splice(0)).toEqual([expect.stringContaining('Service Spreadsheets failed')]);
  await button('Go on').click();
  const first = await report();
  const number = (cell = '') => Number(cell.replace(/,/g, ''));
  expect(first).toMatchObject({ 'Rows read': count(log.length), Updated: '0', Refused: '0' });
  expect(number(first.Added)).toBeLessThan(log.length);
  expect(number(first.Added) + number(first.Unchanged)).toBe(log.length);

  await expectCounts(countBy(log, 'source'), 'row');
  await expectCounts(titles, 'column');
  await expectCounts(new Map([['Total', countOf(log)]]), 'row');

  const again = await importFile(vendorCsv(log), { Persona: 'Job title' });
  expect(again).toMatchObject({
    'Rows read': count(log.length),
    Added: '0',
    Updated: '0',
    Unchanged: count(log.length),
  });

  // One average sale for all personas: a row without one.
  await workbench.edit('Settings', 'I5', 1000);
  await workbench.edit('Settings', 'E5', '5/15/2022');
  await workbench.edit('Settings', 'F5', 40000);
  const figures = await workbench.readDisplay('4 Commitments', 'A4:B10');
  const figure = (label: string) => Number(figures.find((row) => row[0] === label)?.[1]?.replace(/[^\d.-]/g, ''));
  expect(figure('Marketing’s goal')).toBe(40000);
  expect(figure('Value of the commitments')).toBeGreaterThanOrEqual(40000);

  await refresh();
  await sign();
  const signed = await workbench.readDisplay('Signed', 'A1:D3');
  expect(signed[1]?.[0]).toBe('May 2022');
  expect(workbench.errors).toEqual([]);
}

/** A marketplace’s log, whose persona is known for won leads only. */
async function ofMarketplace(): Promise<void> {
  const log = marketLeads();
  const origins = countBy(log, 'origin');
  workbench = await openWorkbench('en', 'empty');
  await createTabs();
  await workbench.edit('Settings', 'B5', '6/1/2018');
  await workbench.edit('Settings', 'B7', 12);
  const report = await importFile(marketCsv(), {
    'Lead ID': 'seller_ref',
    Created: 'contact_day',
    Persona: 'type_of_business',
    Owner: 'rep',
  });
  expect(report).toMatchObject({ 'Rows read': count(log.length), Added: count(log.length), Refused: '0' });

  await expectCounts(origins, 'row');
  const rates = await workbench.readDisplay('1 Close rates', 'A1:Q250');
  expect(rates.flat()).not.toContain('100.0%');
  const sidebar = workbench.sidebar();
  await sidebar
    .getByText(new RegExp(`The persona is known for won leads only \\([\\d,]+ of ${count(log.length)}`))
    .first()
    .waitFor();

  await button('Work without personas').first().click();
  await sidebar.getByText('All leads now count under one persona.').waitFor();
  await workbench.idle();
  await expectCounts(origins, 'row');
  await workbench.edit('Settings', 'I5', 500);
  await workbench.edit('Settings', 'E5', '6/1/2018');
  await workbench.edit('Settings', 'F5', 60000);
  await refresh();
  await sign();
  expect((await workbench.readDisplay('Signed', 'A2:C2'))[0]).toEqual(['June 2018', '(not set)', 'All personas']);
  expect(workbench.errors).toEqual([]);
}

const JOURNEYS = [
  ['a vendor’s log: close rates are those of counting, and the month is signed', ofVendor],
  ['a marketplace’s log: rates by channel, and never 100%', ofMarketplace],
] as const;

test.each(oneOf(JOURNEYS))(`%s, FAULT_SEED=${SEED}`, (_, journey) => journey());
