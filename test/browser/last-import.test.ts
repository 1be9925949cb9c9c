import { NUMBER } from './support/fake-server';
import type { SidebarPage } from './support/sidebar-page';
import { sidebars } from './support/sidebars';

/** The last import in the assistant: what it has changed can be read, and it can be taken back. */

const openSidebar = sidebars();
let sidebar: SidebarPage;
const button = (name: string) => sidebar.frame.getByRole('button', { name, exact: true });

test.each([
  ['en', 'See what changed or take it back', 'Take this import back', 'Yes, take it back', '… and 300 more', '(blank)'],
  ['fr', 'Voir ce qui a changé ou annuler', 'Annuler cet import', 'Oui, l’annuler', '… et 300 de plus', '(vide)'],
] as const)('in %s', async (language, link, back, yes, more, blank) => {
  sidebar = await openSidebar({ language, imported: 'done' });
  await button(link).click();
  await sidebar.frame.getByText(more).waitFor();
  const rows = await sidebar.frame.locator('tbody tr').allTextContents();
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain(blank);
  expect(rows[2]).toContain('=1+1');
  expect(await sidebar.violations()).toEqual([]);
  await button(back).click();
  await sidebar.frame.getByRole('heading', { level: 1 }).and(sidebar.frame.locator(':focus')).waitFor();
  await button(yes).click();
  expect(await sidebar.server.arrived('takeBackImport', 1)).toEqual([[{ number: NUMBER }]]);
  await button(back).waitFor({ state: 'detached' });
});
