import { sidebars } from './support/browser';
import type { FakeServer } from './support/fake-server';
import type { SidebarPage } from './support/sidebar-page';
import { CLEAR_FILE, chooseFile } from './support/sidebar-states';
import type { Situation } from './support/situation';

/** The page of the import: from the assistant and back, and a file from its choice to its report. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

async function open(situation: Partial<Situation> = {}, prepare?: (server: FakeServer) => void): Promise<void> {
  sidebar = await openSidebar({ language: 'en', page: 'import', ...situation }, prepare);
}
const button = (name: string) => sidebar.frame.getByRole('button', { name, exact: true });
const heading = (name: string) => sidebar.frame.getByRole('heading', { level: 1, name });
const says = (words: string) => sidebar.frame.getByRole('status').getByText(words).waitFor();
const warns = (words: string) => sidebar.frame.getByRole('alert').getByText(words).first().waitFor();
const focusedWords = async () => (await sidebar.frame.locator(':focus').textContent())?.trim();

describe('the page', () => {
  test('takes the place of the assistant, with the keyboard on its heading, and gives it back', async () => {
    await open({ page: 'assistant' });
    await button('Import leads').focus();
    await sidebar.page.keyboard.press('Enter');
    await heading('Import leads').and(sidebar.frame.locator(':focus')).waitFor();
    await button('Back').focus();
    await sidebar.page.keyboard.press('Enter');
    await heading('May 2022').and(sidebar.frame.locator(':focus')).waitFor();
    expect(sidebar.server.called('openPage')).toEqual([[{ page: 'import' }], [{ page: 'assistant' }]]);
  });

  test('is there before the server has answered anything', async () => {
    await open({ language: 'fr' }, (server) => server.hold('getState'));
    await heading('Importer des leads').and(sidebar.frame.locator(':focus')).waitFor();
    await sidebar.frame.getByText('Choisir un fichier CSV').waitFor();
    expect(await sidebar.frame.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  test('says so when the assistant cannot be opened, and stays', async () => {
    await open();
    sidebar.server.failures.set('openPage', 'NetworkError: Connection failure due to HTTP 0');
    await button('Back').click();
    await warns('Google Sheets did not answer');
    expect(await focusedWords()).toBe('Back');
    await button('Back').click();
    await heading('May 2022').waitFor();
  });

  test('wants to know of the sample before it shows a file, and asks again where no answer came', async () => {
    await open({ sample: true }, (server) => server.failures.set('getState', ''));
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await warns('Google Sheets did not answer');
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await sidebar.frame.getByLabel('Remove the sample leads first').waitFor();
    expect(await sidebar.frame.getByText('Google Sheets did not answer').count()).toBe(0);
  });
});

describe('an import', () => {
  const send = () => sidebar.frame.locator('.next .primary').click();

  test('sends each row once, in batches one after the other, with what was chosen', async () => {
    await open({ sample: true });
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await sidebar.frame.getByLabel('Persona', { exact: true }).selectOption({ label: '(leave out)' });
    await sidebar.frame.getByLabel('Remove the sample leads first').uncheck();
    await sidebar.frame.getByLabel('Add new channels and personas').uncheck();
    await send();
    await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
    const columns = ['id', 'created', 'channel', 'won', 'amount'];
    expect(sidebar.server.called('startImport')).toEqual([[{ columns, rows: 4, replaceSample: false }]]);
    const batches = sidebar.server.called('importBatch') as [{ rows: { line: number }[] }][];
    expect(batches.map(([{ rows }]) => rows.map(({ line }) => line))).toEqual([
      [2, 3],
      [6, 7],
    ]);
    expect(sidebar.server.called('endImport')).toEqual([[{ addLabels: false }]]);
  });

  test('is cancelled between two batches, and says so', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    const release = sidebar.server.hold('importBatch');
    await send();
    await button('Cancel').click();
    expect(await button('Cancel').isDisabled()).toBe(true);
    release();
    await sidebar.frame.getByRole('heading', { name: 'Import stopped' }).waitFor();
    await sidebar.frame.getByText('The import stopped after 2 rows.').waitFor();
    expect(sidebar.server.called('importBatch')).toHaveLength(1);
    // The workbook is brought up to date with what went in.
    expect(sidebar.server.called('endImport')).toHaveLength(1);
  });

  test('keeps the file and its columns when a batch fails', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    sidebar.server.failures.set('importBatch', 'Error: The import could not be read. Start it again.');
    await send();
    await warns('The import could not be read. Start it again.');
    await warns('The import stopped before anything was written.');
    await send();
    await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
    expect(sidebar.server.called('startImport')).toHaveLength(2);
  });

  test('copies all refusals as a table', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await send();
    await button('Copy the list').click();
    await says('Copied.');
    await button('Copy the list').click();
    const pasted = await sidebar.paste();
    expect(pasted.split('\n').map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['Line', 'Column', 'Value'],
      ['4', 'Created', ''],
      ['5', 'Amount', 'a lot'],
    ]);
  });

  test('says so when a file cannot be opened, and takes another', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', '');
    await warns('This file is empty.');
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await sidebar.frame.getByRole('table').waitFor();
    await button('Choose another file').click();
    expect(await focusedWords()).toBe('Import leads');
  });

  test('leaves the page where it is when a file is dropped beside the place for it', async () => {
    await open();
    const stopped = await sidebar.frame.locator('h1').evaluate((heading) => {
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
      heading.dispatchEvent(drop);
      return drop.defaultPrevented;
    });
    expect(stopped).toBe(true);
  });

  test('takes a file that is dropped', async () => {
    await open();
    await sidebar.frame.locator('.drop').evaluate((place, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.csv'));
      place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, CLEAR_FILE);
    await sidebar.frame.getByText('dropped.csv: 6 rows, 6 columns').waitFor();
  });
});
