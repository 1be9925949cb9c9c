import { NAMELESS_FILE } from './support/files';
import type { SidebarPage } from './support/sidebar-page';
import { chooseFile } from './support/sidebar-states';
import { sidebars } from './support/sidebars';

/** Whether the first line names the columns is asked before anything else is shown of them. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

const columnsOf = () => sidebar.frame.locator('#column-created option').allTextContents();
const importsRows = (words: string) => sidebar.frame.getByRole('button', { name: words, exact: true }).waitFor();

test('is a question whose answer can be changed', async () => {
  sidebar = await openSidebar({ language: 'en', page: 'import' });
  await chooseFile(sidebar, 'leads.csv', NAMELESS_FILE);
  await sidebar.frame.getByText('Is line 1 a header that names the columns? “g1 · yesterday · Ads · Small”').waitFor();
  await sidebar.frame.getByText('Answer the questions above to go on.').waitFor();
  expect(await sidebar.frame.locator('select, .next .primary').count()).toBe(0);
  expect(await sidebar.violations()).toEqual([]);
  await sidebar.frame.getByLabel('No, it is a row like the others').check();
  await sidebar.frame.getByLabel('Created').first().selectOption('1');
  // The lead without a date is refused, and said to be.
  await importsRows('Import 2 lead rows');
  expect(await columnsOf()).toContain('Column 2 (yesterday)');
  await sidebar.frame.getByLabel('Yes, it names the columns').check();
  await sidebar.frame.locator('#column-created').waitFor();
  expect(await columnsOf()).toContain('yesterday');
  expect(await sidebar.violations()).toEqual([]);
});
