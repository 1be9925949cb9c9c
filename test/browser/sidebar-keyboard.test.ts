import type { FileChooser } from 'playwright-core';
import { OPEN_FILE } from './support/files';
import type { SidebarPage } from './support/sidebar-page';
import { sidebars } from './support/sidebars';

/** The whole way without a mouse: tabs, sample, file, questions, import, problem, signature. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

const heading = (name: string) => sidebar.frame.getByRole('heading', { level: 1, name }).waitFor();
const press = (key: string) => sidebar.page.keyboard.press(key);

/** What has the focus: its label, or its words. */
function focused(): Promise<string> {
  return sidebar.frame.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return '';
    const { labels } = activeElement as HTMLInputElement;
    const words = labels?.[0]?.textContent ?? activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    return words.replace(/\s+/g, ' ').trim();
  });
}

/** Waits until nothing runs and what is named can be used: a call may take its time, and Tab passes over what it has switched off. */
function ready(name: string): Promise<unknown> {
  return sidebar.frame.waitForFunction((wanted) => {
    const controls = [...document.querySelectorAll('button, input, select, summary, a[href], [tabindex="0"]')];
    const named = controls.filter((control) => {
      const words = (control as HTMLInputElement).labels?.[0]?.textContent ?? control.getAttribute('aria-label');
      return (words ?? control.textContent).replace(/\s+/g, ' ').trim().startsWith(wanted);
    });
    return !document.querySelector('[aria-busy="true"]') && named.some((control) => !control.matches(':disabled'));
  }, name);
}

/** Presses Tab until what is named has the focus; it must be in sight, and seen to have it. */
async function tabTo(name: string): Promise<void> {
  await ready(name);
  for (let presses = 0; presses < 40; presses += 1) {
    await press('Tab');
    if ((await focused()).startsWith(name)) return expectSeen(name);
  }
  throw new Error(`Tab never comes to “${name}”.`);
}

async function expectSeen(name: string): Promise<void> {
  const seen = await sidebar.frame.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shown = element.closest('label.drop') ?? element;
    const { top, bottom, left } = shown.getBoundingClientRect();
    const at = document.elementFromPoint(left + 4, (top + bottom) / 2);
    const marked = getComputedStyle(element).outlineStyle !== 'none' || shown !== element;
    return {
      marked,
      covered: !(at && (shown.contains(at) || at.contains(shown))),
      inside: top >= 0 && bottom <= window.innerHeight,
    };
  });
  expect([name, seen]).toEqual([name, { marked: true, covered: false, inside: true }]);
}

test('leads from an empty workbook to a signed month', async () => {
  sidebar = await openSidebar({ language: 'fr', ready: false, problems: 12, warnings: true });
  // Asked for early: a chooser that opens before the browser knows that somebody waits for it is seen by nobody.
  const chosen = new Promise<FileChooser>((resolve) => sidebar.page.once('filechooser', resolve));
  await heading('Un lead SLA en quatre étapes');
  await tabTo('Créer les onglets');
  await press('Enter');
  await heading('mai 2022');

  await tabTo('Tout afficher (12)');
  await press('Enter');
  await tabTo('Ajouter aux listes');
  await press('Space');
  await sidebar.frame.getByRole('status').getByText('2 libellés ont été ajoutés aux listes.').waitFor();

  await tabTo('Importer des leads');
  await press('Enter');
  await heading('Importer des leads');
  await tabTo('Choisir un fichier CSV');
  await press('Enter');
  await (await chosen).setFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(OPEN_FILE) });
  await sidebar.frame.locator('fieldset').first().waitFor();
  expect(await focused()).toBe('Importer des leads');
  // The order of one column is that of the other too.
  for (const answer of ['03/04/2022 se lit 3 avril 2022', '1,234 se lit 1']) {
    await tabTo(answer);
    await press('Space');
  }
  await tabTo('Aperçu');
  await tabTo('Importer 3 lignes');
  await press('Enter');
  await heading('Import terminé');
  await tabTo('Terminer');
  await press('Enter');

  await heading('mai 2022');
  await tabTo('Signer mai 2022');
  await press('Enter');
  await heading('Signer mai 2022');
  await tabTo('Nous en avons pris connaissance');
  await press('Space');
  await tabTo('Signé par');
  await sidebar.page.keyboard.type('Ada (marketing), Karim (ventes)');
  await tabTo('Signer');
  await press('Enter');
  await heading('Le mois est signé');
  await tabTo('Retour');
  await press('Enter');
  await sidebar.frame.getByText('Signé pour mai 2022').first().waitFor();

  expect(sidebar.server.called('importBatch')).toHaveLength(2);
  expect(sidebar.server.called('sign')).toHaveLength(1);
});
