import type { SidebarPage } from './support/sidebar-page';
import { chooseFile } from './support/sidebar-states';
import { sidebars } from './support/sidebars';

/** Two files that belong together: contacts, and the deals that tell what became of them. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

const CONTACTS = `Contact ID,Created,Channel,Persona,Email
1,2022-01-05,Ads,Small,ada@example.com
2,2022-01-06,Fairs,Large,bob@example.com
3,2022-01-07,Ads,Small,cy@example.com
`;
const DEALS = `Deal ID;Stage;Close Date;Amount;Currency;Contact ID;Contact email
7;Closed won;20/03/2022;1200,5;EUR;1;ada@example.com
8;Closed won;13/03/2022;300;USD;1;bob@example.com
9;Closed lost;14/03/2022;50;EUR;2;bob@example.com
10;Closed won;15/03/2022;60;EUR;44;dan@example.com
`;

const add = (name: string, content: string) =>
  sidebar.frame.locator('.second input').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const sent = () =>
  (sidebar.server.called('importBatch') as [{ rows: { cells: string[] }[] }][]).flatMap(([{ rows }]) =>
    rows.map(({ cells }) => cells.join('|')),
  );

test('are joined by what they share, which can be changed, and imported as leads with their outcome', async () => {
  sidebar = await openSidebar({ language: 'en', page: 'import' });
  await chooseFile(sidebar, 'contacts.csv', CONTACTS);
  await sidebar.frame.getByText('Add a file that belongs to it').waitFor();
  await add('deals.csv', DEALS);
  await sidebar.frame.getByText('3 of 4 deals found their lead by ID.').waitFor();
  await sidebar.frame.getByText('1 deal has a lead that is not in the other file, such as “44”.').waitFor();
  await sidebar.frame.getByText('1 of 3 leads have no deal').waitFor();
  await sidebar.frame.getByText('contacts.csv: 3 rows, 5 columns').waitFor();
  await sidebar.frame.getByText('The amounts are in several currencies (EUR and USD)').waitFor();
  expect(await sidebar.violations()).toEqual([]);
  expect(await sidebar.overflow()).toEqual({ wider: 0, cut: [] });
  expect(await sidebar.smallTargets()).toEqual([]);
  const key = sidebar.frame.getByRole('combobox', { name: 'What joins them' });
  await key.selectOption('Email = Contact email');
  await sidebar.frame.getByText('3 of 4 deals found their lead by e-mail.').waitFor();
  await key.selectOption('Contact ID = Contact ID');
  await sidebar.frame.getByText('3 of 4 deals found their lead by ID.').waitFor();
  await sidebar.frame.getByLabel('Import deals without a lead as leads of their own').check();
  // A deal that has neither a date of creation nor a lead is told to be refused.
  await sidebar.frame.getByText('One row will be refused.').waitFor();
  await sidebar.frame.getByLabel('Import deals without a lead as leads of their own').uncheck();
  await sidebar.frame.getByRole('button', { name: /^Import 3 lead rows$/ }).click();
  await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
  const [[start]] = sidebar.server.called('startImport') as [[{ columns: string[]; keepOutcomes: boolean }]];
  expect(start).toMatchObject({ keepOutcomes: true });
  expect(start.columns).toEqual(['id', 'created', 'channel', 'persona', 'won', 'lost', 'customers', 'amount']);
  expect(sent()).toEqual([
    '1|2022-01-05|Ads|Small|2022-03-13|||1500.5',
    '2|2022-01-06|Fairs|Large||2022-03-14||',
    '3|2022-01-07|Ads|Small||||',
  ]);
  // Both are remembered, each with the other.
  const [[end]] = sidebar.server.called('endImport') as [
    [Record<'remember' | 'rememberSecond', { header: string; pair: { header: string } }>],
  ];
  expect(end.remember.pair.header).toBe(end.rememberSecond.header);
  expect(end.rememberSecond.pair.header).toBe(end.remember.header);
});

test('that came in the other order are read as what they are, and a stage can be corrected', async () => {
  sidebar = await openSidebar({ language: 'fr', page: 'import' });
  await chooseFile(sidebar, 'deals.csv', DEALS);
  await sidebar.frame.getByText('Ajouter un fichier qui va avec').waitFor();
  await add('contacts.csv', CONTACTS);
  await sidebar.frame.getByText('3 affaires sur 4 ont retrouvé leur lead par identifiant.').waitFor();
  await sidebar.frame.getByText('deals.csv\u202f: 4 lignes, 7 colonnes').waitFor();
  await sidebar.frame.locator('.joined .stage select').nth(0).selectOption('lost');
  await sidebar.frame.getByText('3 affaires sur 4').waitFor();
  expect(await sidebar.violations()).toEqual([]);
});

test('with nothing in common stay one file, and what to do is said', async () => {
  sidebar = await openSidebar({ language: 'fr', page: 'import' });
  await chooseFile(sidebar, 'contacts.csv', CONTACTS);
  await sidebar.frame.getByText('Ajouter un fichier qui va avec').waitFor();
  await add('deals.csv', 'Deal ID,Stage\n1,Won\n2,Lost\n');
  await sidebar.frame.getByRole('alert').getByText('Rien ne relie ces deux fichiers').waitFor();
  await sidebar.frame.getByText('contacts.csv\u202f: 3 lignes, 5 colonnes').waitFor();
});
