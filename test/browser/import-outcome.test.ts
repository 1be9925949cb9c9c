import { OUTCOMELESS_FILE, STAGE_FILE } from './support/files';
import type { SidebarPage } from './support/sidebar-page';
import { chooseFile } from './support/sidebar-states';
import { sidebars } from './support/sidebars';

/** What became of the leads of a file: told by a stage, corrected by the person, or not known at all. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

const open = async (language: 'en' | 'fr' = 'en') => {
  sidebar = await openSidebar({ language, page: 'import' });
};
const stage = (name: string | RegExp) => sidebar.frame.getByRole('combobox', { name });
const send = () => sidebar.frame.locator('.next .primary').click();
const seen = (words: string) => sidebar.frame.getByText(words).first().waitFor();

/** The cells of a column of the rows that were sent, one by one. */
function sent(key: string): string[] {
  const columns = (sidebar.server.called('startImport') as [{ columns: string[] }][])[0]![0].columns;
  const batches = sidebar.server.called('importBatch') as [{ rows: { cells: string[] }[] }][];
  return batches.flatMap(([{ rows }]) => rows.map(({ cells }) => cells[columns.indexOf(key)]!));
}

test('says in one sentence which tool the file is from, with the columns behind it', async () => {
  await open();
  await chooseFile(sidebar, 'deals.csv', STAGE_FILE);
  const summary = sidebar.frame.getByText('HubSpot deals: 8 columns understood');
  await summary.waitFor();
  expect(await sidebar.frame.locator('#column-created').isVisible()).toBe(false);
  await summary.click();
  expect(await sidebar.frame.locator('#column-outcome option:checked').textContent()).toBe('Deal Stage');
  await open('fr');
  await chooseFile(sidebar, 'deals.csv', STAGE_FILE);
  await seen('Transactions HubSpot\u202f: 8 colonnes reconnues');
});

test('shows what each stage means with its rows, and takes what the person makes of it', async () => {
  await open();
  await chooseFile(sidebar, 'deals.csv', STAGE_FILE);
  const kinds = async () =>
    Promise.all(
      ['Closed Won 2 rows', 'Closed Lost 2 rows', /^Closed 1 row/, '(blank) 1 row'].map((n) => stage(n).inputValue()),
    );
  expect(await kinds()).toEqual(['won', 'lost', 'open', 'open']);
  await seen('Won: 2 · Lost: 2 · Open: 3');
  await stage(/^Closed 1 row/).focus();
  await sidebar.page.keyboard.press('w');
  await seen('Won: 3 · Lost: 2 · Open: 2');
  expect(await sidebar.frame.locator(':focus').getAttribute('id')).toBe(
    await stage(/^Closed 1 row/).getAttribute('id'),
  );
  await send();
  await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
  expect(sent('won')).toEqual(['2022-04-01', '', '', '', '', '2022-04-09', '']);
  expect(sent('lost')).toEqual(['', '2022-04-02', '', '', '', '', '']);
  expect(sent('customers')).toEqual(['', '', '', '1', '', '', '']);
  await seen(
    'One lead is won by “Deal Stage” but has no date: it counts as a customer, but not in any month of winning.',
  );
  await seen('One lead is lost by “Deal Stage” but has no date: in the log it stays open.');
});

test('lets the stage decide when the closing date is chosen for wins, and says so when the stage is left out', async () => {
  await open();
  await chooseFile(sidebar, 'deals.csv', STAGE_FILE);
  await sidebar.frame.locator('summary').first().click();
  await sidebar.frame.getByText(/^Other columns/).click();
  await sidebar.frame.getByLabel('Won on', { exact: true }).selectOption({ label: 'Close Date' });
  await seen('Won: 2 · Lost: 2 · Open: 3');
  await sidebar.frame.getByLabel('Stage or status', { exact: true }).selectOption({ label: '(leave out)' });
  await seen('3 leads count as won by “Close Date” although “Deal Stage” says otherwise.');
});

test('says that rates cannot be known where the file does not tell what became of its leads', async () => {
  await open();
  await chooseFile(sidebar, 'leads.csv', OUTCOMELESS_FILE);
  await seen('No column tells which leads were won, so close rates cannot be known yet.');
  await seen('“Persona” is blank or nearly so: “Job title” is taken instead.');
  await send();
  await seen('This file does not tell which leads were won: their close rates cannot be known yet.');
});
