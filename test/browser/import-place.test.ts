import { labels } from '../../src/text';
import { workbenches } from '../../workbench/driver/jest';
import type { Workbench } from '../../workbench/driver/workbench';
import { oneOf, SEED } from '../support/sample';

/** The pages where they stand: one in the place of the other, in a frame that is new each time. */

const openWorkbench = workbenches();
let workbench: Workbench;

const LANGUAGES = oneOf(['en', 'fr'] as const);
test.each(LANGUAGES)(
  `the keyboard is on the heading of the page that opens (%s), FAULT_SEED=${SEED}`,
  async (language) => {
    workbench = await openWorkbench(language);
    const sidebar = workbench.sidebar();
    const { openImport, menuImport } = labels(language, 'assistant');
    const { title } = labels(language, 'importWords');
    const focused = (name: string | RegExp) =>
      sidebar.getByRole('heading', { level: 1, name }).and(sidebar.locator(':focus')).waitFor();

    await sidebar.getByRole('button', { name: openImport, exact: true }).click();
    await focused(title);
    await sidebar.getByRole('button', { name: labels(language, 'shell').back, exact: true }).click();
    await focused(/20\d\d/);
    await workbench.chooseMenuItem(menuImport);
    await focused(title);
    expect(await workbench.page.locator('#sidebar iframe').count()).toBe(1);
    expect(workbench.errors).toEqual([]);
  },
);

test('a tab that a connector fills is imported by hand and then every morning, and Start tells how it went', async () => {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
  const iso = (ago: number) => day(ago).toISOString().slice(0, 10);
  const rowsOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');
  workbench = await openWorkbench('fr', 'empty');
  const sidebar = workbench.sidebar();
  const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();
  const assistant = labels('fr', 'assistant');
  const words = labels('fr', 'importWords');
  const [tab = ''] = await workbench.tabs();
  const paste = async (a1: string, rows: readonly (readonly string[])[]) => {
    await workbench.select(tab, a1);
    await workbench.focusGrid();
    await workbench.select(tab, a1);
    await workbench.paste(rowsOf(rows));
    await workbench.idle();
  };
  await paste('A1', [
    ['Identifiant', 'Créé le', 'Canal', 'Persona', 'Gagné le', 'Secteur'],
    ['C-1', iso(40), 'Salon', 'PME', iso(20), 'Banque'],
    ['C-2', iso(39), 'Salon', 'PME', '', 'Santé'],
  ]);
  await press(assistant.createTabs);
  await sidebar.getByText(labels('fr', 'answers').createdTabs).waitFor();
  await press(assistant.openImport);
  await press(words.fromTab);
  await press(words.readTab);
  await sidebar.getByText(/^\s*Reprendre d’autres colonnes du fichier/).click();
  await sidebar.getByRole('checkbox', { name: /^Secteur/ }).check();
  await press('Importer 2 lignes');
  await sidebar.getByRole('heading', { name: words.reportTitle }).waitFor();
  await press(labels('fr', 'importing').morningOffer);
  await sidebar.getByText(`L’onglet «\u202f${tab}\u202f» est importé chaque jour entre 06:00 et 07:00.`).waitFor();
  await workbench.idle();

  await paste('A4', [['C-3', iso(1), 'Salon', 'PME', '', 'Bois']]);
  await workbench.setNow(day(-1).toISOString());
  await workbench.runTrigger('everyDay');
  const told = (await workbench.readDisplay(labels('fr', 'tabs').start, 'A1:B30')).find(
    ([label]) => label === 'Import du jour',
  )?.[1];
  expect(told).toMatch(new RegExp(`: 1 nouveau, 0 mis à jour, 2 inchangés depuis l’onglet «\\s${tab}\\s».$`));
  const leads = await workbench.readDisplay('Leads', 'A1:Z4');
  const sector = leads[0]?.indexOf('Secteur') ?? -1;
  expect(leads.slice(1).map((row) => [row[0], row[sector]])).toEqual([
    ['C-1', 'Banque'],
    ['C-2', 'Santé'],
    ['C-3', 'Bois'],
  ]);
  expect(await workbench.mails()).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
