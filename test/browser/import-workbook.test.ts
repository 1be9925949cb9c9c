import { writeXlsx } from '../support/hucre';
import { CLEAR_FILE } from './support/files';
import type { SidebarPage } from './support/sidebar-page';
import { chooseFile } from './support/sidebar-states';
import { sidebars } from './support/sidebars';

/** Workbooks from their choice to the rows that are sent, and the parts of the page that read them. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

const HEADER = ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on', 'Amount'];
const LEADS = [
  HEADER,
  ['L-1', new Date('2022-04-02T09:30:00Z'), 'Ads', 'Small', null, null],
  ['L-2', new Date('2022-04-03T00:00:00Z'), 'Fairs', 'Large', new Date('2022-04-20T00:00:00Z'), 1.234],
];
const workbook = () =>
  writeXlsx({
    sheets: [
      { name: 'About', rows: [['Exported by Ada'], ['on Monday']] },
      { name: 'Leads', rows: LEADS, rowDefs: new Map([[1, { hidden: true }]]) },
      { name: 'Old leads', rows: LEADS.slice(0, 2), hidden: true },
    ],
  });

const parts = () => sidebar.server.called('getPart').map(([request]) => (request as { part: string }).part);
const sent = () =>
  (sidebar.server.called('importBatch') as [{ rows: { cells: string[] }[] }][]).flatMap(([{ rows }]) =>
    rows.map(({ cells }) => cells),
  );

test('the sheet that looks like leads is read, hidden rows are said, and another sheet can be chosen', async () => {
  sidebar = await openSidebar({ language: 'en', page: 'import' });
  await chooseFile(sidebar, 'export.xls', Buffer.from(await workbook()));
  await sidebar.frame.getByText('export.xls: 2 rows, 6 columns').waitFor();
  await sidebar.frame.getByText('One row of this sheet is hidden, by a filter for example').waitFor();
  expect(await sidebar.violations()).toEqual([]);
  expect((await sidebar.overflow()).cut).toEqual([]);
  const sheet = sidebar.frame.getByRole('combobox', { name: 'Sheet of the file' });
  expect(await sheet.locator('option').allTextContents()).toEqual([
    'About (1 row)',
    'Leads (2 rows)',
    'Old leads, hidden (1 row)',
  ]);
  await sheet.selectOption('Old leads, hidden (1 row)');
  await sidebar.frame.getByText('export.xls: 1 row, 6 columns').waitFor();
  await sheet.selectOption('Leads (2 rows)');
  await sidebar.frame.getByRole('button', { name: /^Import 2 lead rows$/ }).click();
  await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
  expect(sent()).toEqual([
    ['L-1', '2022-04-02T09:30:00', 'Ads', 'Small', '', ''],
    ['L-2', '2022-04-03', 'Fairs', 'Large', '2022-04-20', '1.234'],
  ]);
  // Each part once, and what reads workbooks for a workbook only.
  expect(parts()).toEqual(['Reading', 'Workbooks']);
  expect(sidebar.requests.filter((url) => !url.startsWith('about:'))).toEqual([]);
  expect(sidebar.errors).toEqual([]);
});

test('a web page called .xls is read like a file', async () => {
  sidebar = await openSidebar({ language: 'fr', page: 'import' });
  const rows = [
    '<tr><th>ID<th>Cr&eacute;&eacute; le<th>Canal<th>Gagn&eacute; le',
    '<tr><td>7<td>23/04/2022<td>Salon<td>',
  ];
  await chooseFile(sidebar, 'rapport.xls', `<html><table>${rows.join('</tr>')}</table>`);
  await sidebar.frame.getByText('rapport.xls\u202f: 1 ligne, 4 colonnes').waitFor();
});

test('a file that is something else says what to save it as, and the page stays', async () => {
  sidebar = await openSidebar({ language: 'fr', page: 'import' });
  await chooseFile(sidebar, 'leads.pdf', '%PDF-1.7');
  await sidebar.frame.getByRole('alert').getByText('C’est un PDF').waitFor();
  await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
  await sidebar.frame.getByText(/^leads\.csv\u202f: /).waitFor();
  expect(parts()).toEqual(['Reading', 'Workbooks']);
});

test('a part that does not come, or is of another build, is said, and asked for again', async () => {
  sidebar = await openSidebar({ language: 'en', page: 'import' }, (server) => server.failures.set('getPart', ''));
  await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
  await sidebar.frame.getByRole('alert').getByText('Google Sheets did not answer').waitFor();
  sidebar.server.change({ renewed: true });
  await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
  await sidebar.frame.getByRole('alert').getByText('The add-on has just been brought up to date').waitFor();
  sidebar.server.change({ renewed: false });
  await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
  await sidebar.frame.getByText(/^leads\.csv: /).waitFor();
  expect(parts()).toEqual(['Reading', 'Reading', 'Reading']);
});
