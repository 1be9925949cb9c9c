import type { Language } from '../../src/base/types';
import { labels } from '../../src/text';
import { NUMBER } from './support/fake-server';
import type { SidebarPage } from './support/sidebar-page';
import { sidebars } from './support/sidebars';
import type { Situation } from './support/situation';

/** What a person does in the built sidebar, in front of a server of the test. */

const FILE = [
  'Date de création;Source;Fonction;Gagné le;Montant',
  '03/04/2022;Webinaire;Acheteur;;',
  '05/04/2022;E-mail;=1+1;10/06/2022;1 234,50',
  '06/04/2022;Webinaire;Acheteur;;',
  'pas une date;E-mail;Acheteur;;',
  '08/04/2022;E-mail;Directrice des opérations;;',
].join('\n');

const openSidebar = sidebars();
let sidebar: SidebarPage;

async function open(situation: Situation): Promise<void> {
  sidebar = await openSidebar(situation);
  await sidebar.frame.getByRole('heading', { level: 1 }).waitFor();
}

const button = (name: string | RegExp) =>
  sidebar.frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
/** Presses Tab until what is named has the focus: the way of somebody without a mouse. */
async function tabTo(name: string | RegExp): Promise<void> {
  await sidebar.frame.getByRole('button', { name, disabled: false }).first().waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    await sidebar.page.keyboard.press('Tab');
    const focused = sidebar.frame.locator(':focus');
    if ((await focused.count()) > 0 && (await focused.and(sidebar.frame.getByRole('button', { name })).count()) > 0)
      return;
  }
  throw new Error(`Tab never comes to ${name}.`);
}
const chooseFile = (content: string) =>
  sidebar.frame
    .locator('input[type=file]')
    .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
/** Answers every open question of the import with its first choice. */
async function answerQuestions(): Promise<void> {
  await sidebar.frame.locator('fieldset').first().waitFor();
  // One answer may settle another question, which is gone then.
  for (let i = 0; i < (await sidebar.frame.locator('fieldset').count()); i++) {
    await sidebar.frame.locator('fieldset').nth(i).getByRole('radio').first().check();
  }
  await sidebar.frame.getByRole('table').waitFor();
}
describe.each(['en', 'fr'] as const)('in %s', (language: Language) => {
  const importWords = labels(language, 'importWords');
  test('imports a file from its questions to its report', async () => {
    await open({ language, page: 'import' });
    await chooseFile(FILE);
    await answerQuestions();
    // Text that looks like a formula is shown, and sent, as the text it is.
    expect(await sidebar.frame.getByRole('table').textContent()).toContain('=1+1');
    await button(language === 'fr' ? /^Importer 4/ : /^Import 4/).click();
    await button(importWords.close).waitFor();
    const figures = sidebar.frame.locator('main dl').first();
    const figure = (label: string) =>
      figures
        .locator('div')
        .filter({ has: sidebar.frame.getByText(label, { exact: true }) })
        .locator('dd')
        .textContent();
    // Two batches of two, of each of which the server calls one row new.
    expect(await figure(importWords.rowsRead)).toBe('5');
    expect(await figure(importWords.added)).toBe('2');
    expect(await figure(importWords.updated)).toBe('2');
    expect(await figure(importWords.refusedRows)).toBe('1');
    expect(await sidebar.frame.locator('main').textContent()).toContain('pas une date');
    expect(sidebar.server.called('importBatch')).toHaveLength(2);
    expect(sidebar.server.called('endImport')).toMatchObject([[{ addLabels: true, number: NUMBER }]]);
  });
});

describe('the four steps', () => {
  test('say of which month their figures are, where there are any', async () => {
    const captions = () => sidebar.frame.getByText(/^For .+:$/).allTextContents();
    await open({ language: 'en', signed: true });
    expect(await captions()).toEqual(['For May 2022:', 'For May 2022:']);
    await open({ language: 'en' });
    expect(await captions()).toEqual(['For May 2022:']);
  });
  test('show HTML in a name as the text it is', async () => {
    await open({ language: 'en' });
    expect(await sidebar.frame.locator('main').textContent()).toContain('<b>Achats</b>');
    expect(await sidebar.frame.locator('main b').count()).toBe(0);
  });

  test('open their tab by their title, and a problem selects its cell', async () => {
    await open({ language: 'en', problems: 12 });
    await button('1 Close rates').click();
    await button('Leads, B41').click();
    expect(await sidebar.server.arrived('goTo', 2)).toEqual([
      [{ tab: 'rates', a1: 'A1' }],
      [{ tab: 'leads', a1: 'B41' }],
    ]);
  });
});

test('signs the month without a mouse, and once however often Enter is pressed', async () => {
  await open({ language: 'en' });
  await tabTo('Sign May 2022');
  await sidebar.page.keyboard.press('Enter');
  await sidebar.frame.getByLabel('Signed by').waitFor();
  expect(await sidebar.frame.locator(':focus').textContent()).toContain('Sign May 2022');
  await sidebar.page.keyboard.press('Tab');
  await sidebar.page.keyboard.type('Ada (marketing), Karim (sales)');
  await sidebar.page.keyboard.press('Enter');
  await sidebar.page.keyboard.press('Enter');
  await sidebar.frame.getByRole('status').getByText('May 2022 is signed').waitFor();
  expect(sidebar.server.called('sign')).toEqual([
    [{ signedBy: 'Ada (marketing), Karim (sales)', acceptedWarnings: [], version: '2022-05-01 0 1184 59200' }],
  ]);
});

test('takes the answer on one date for the other too, and lets it be changed', async () => {
  await open({ language: 'fr', page: 'import' });
  await chooseFile(FILE);
  const questions = sidebar.frame.locator('fieldset');
  await questions.first().waitFor();
  expect(await questions.count()).toBe(2);
  expect(await sidebar.frame.getByRole('table').count()).toBe(0);
  await questions.first().getByRole('radio').first().check();
  await sidebar.frame.getByRole('table').waitFor();
  expect(await questions.count()).toBe(1);
  await questions.first().getByRole('radio').nth(1).check();
  expect(await questions.first().getByRole('radio', { checked: true }).count()).toBe(1);
  expect(await questions.count()).toBe(1);
});

test('tells a failure of Google in its own words, and lets the action be tried again', async () => {
  await open({ language: 'en' });
  sidebar.server.failures.set('refresh', 'Exceeded maximum execution time');
  await button('Refresh').click();
  const alert = sidebar.frame.getByRole('alert');
  await alert.getByText('took too long').waitFor();
  expect(await alert.textContent()).not.toContain('Exceeded');
  await button('Refresh').click();
  await sidebar.frame.getByRole('status').getByText('Refreshed').waitFor();
  expect((await alert.textContent())?.trim()).toBe('');
});
