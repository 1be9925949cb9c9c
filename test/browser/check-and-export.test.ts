import { readFileSync } from 'node:fs';
import { CLEAR_FILE } from './support/files';
import type { SidebarPage } from './support/sidebar-page';
import { chooseFile } from './support/sidebar-states';
import { sidebars } from './support/sidebars';

/** The check of the log and the files in the built sidebar, as a person meets them. */

const openSidebar = sidebars();
let sidebar: SidebarPage;
const button = (name: string) => sidebar.frame.getByRole('button', { name, exact: true });

test('the check leads from the start to a finding, its cell and what mends it, which asks first', async () => {
  sidebar = await openSidebar({ language: 'en' });
  await button('Check your data').click();
  await sidebar.frame.getByRole('heading', { level: 1, name: 'Check your data' }).waitFor();
  const findings = sidebar.frame.locator('.findings > li');
  await findings.first().waitFor();
  expect(await findings.count()).toBe(3);
  expect(await findings.nth(2).locator('p').first().textContent()).toBe(
    'These 640 leads of the period count as not won: the close rate is shown as 8%, without them 12% (E-mail: 6% and 14%).',
  );

  await findings.nth(1).locator('summary').click();
  await findings.nth(1).getByRole('button', { name: 'Leads, B12' }).click();
  expect(await sidebar.server.arrived('goTo', 1)).toEqual([[{ tab: 'leads', a1: 'B12' }]]);

  await button('Delete the duplicates').click();
  await button('No, keep them').click();
  expect(sidebar.server.called('deleteDuplicates')).toEqual([]);
  await button('Delete the duplicates').click();
  await button('Yes, delete them').click();
  await sidebar.frame.getByText('Nothing to report: the data is fit to be counted.').waitFor();
  expect(sidebar.server.called('deleteDuplicates')).toHaveLength(1);
  expect(sidebar.errors).toEqual([]);
});

test('a file is saved whole, as UTF-8 that Excel knows', async () => {
  sidebar = await openSidebar({ language: 'fr' });
  await button('Enregistrer en CSV').click();
  const saved = sidebar.page.waitForEvent('download');
  await button('Le journal des leads').click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('leads.csv');
  expect(readFileSync(await file.path(), 'utf8')).toBe("\ufeffCanal;Leads\r\n'=été;3\r\n");
  await sidebar.frame.getByText('Le fichier leads.csv se trouve dans vos téléchargements.').waitFor();
  expect(sidebar.server.called('getCsv')).toEqual([
    [{ what: 'leads', from: 0, of: null }],
    [{ what: 'leads', from: 1, of: 2 }],
  ]);
  expect(sidebar.errors).toEqual([]);
});

test('an import leads to the check of what it has left', async () => {
  sidebar = await openSidebar({ language: 'en', page: 'import' });
  await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
  await button('Import 5 lead rows').click();
  await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
  await button('Check your data').click();
  await sidebar.frame.locator('.findings > li').first().waitFor();
  expect(sidebar.server.called('openPage')).toEqual([[{ page: 'assistant', view: 'check' }]]);
  expect(sidebar.errors).toEqual([]);
});
