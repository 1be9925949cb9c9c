import { type FakeServer, NUMBER } from './support/fake-server';
import { CLEAR_FILE, TAB_ROWS } from './support/files';
import type { SidebarPage } from './support/sidebar-page';
import { chooseFile } from './support/sidebar-states';
import { sidebars } from './support/sidebars';
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

describe('a tab of the spreadsheet', () => {
  test('is chosen, read piece by piece and imported like a file', async () => {
    await open({ tabs: { Pipeline: [TAB_ROWS[0]!, TAB_ROWS[1]!], 'Form answers': TAB_ROWS } });
    await button('Import from a tab of this spreadsheet').click();
    await sidebar.frame.getByRole('combobox', { name: 'Tab' }).and(sidebar.frame.locator(':focus')).waitFor();
    await sidebar.frame.getByRole('combobox', { name: 'Tab' }).selectOption('Form answers (3 rows)');
    expect(await sidebar.violations()).toEqual([]);
    await button('Read this tab').click();
    await sidebar.frame.getByText('Form answers: 3 rows, 5 columns').waitFor();
    expect(sidebar.server.called('readTab')).toEqual([[{ id: 1, from: 1, of: null }], [{ id: 1, from: 3, of: 4 }]]);
    // What is odd is told with the row of the tab.
    await sidebar.frame
      .getByText(/^(Line|Row) 4\b/)
      .first()
      .waitFor({ state: 'attached' });
    await sidebar.frame.getByRole('button', { name: /^Import 2 lead rows$/ }).click();
    await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
    const [[batch]] = sidebar.server.called('importBatch') as [[{ rows: readonly { cells: readonly string[] }[] }]];
    expect(batch.rows.map(({ cells }) => cells)).toEqual([
      ['T-1', '2022-04-02T09:30:00', 'Ads', 'Small company', ''],
      ['T-2', '2022-04-03', 'Fairs, "north"', 'Large; a', '2022-04-20'],
    ]);
  });

  test('cannot be chosen where there is none, and a failure is said', async () => {
    await open({ language: 'fr' });
    await button('Importer depuis un onglet de ce classeur').click();
    await says('Aucun autre onglet de ce classeur ne contient d’en-tête suivi de lignes.');
    await open({ tabs: { Answers: TAB_ROWS } }, (server) =>
      server.failures.set('readTab', 'That tab is not there any more: choose another one.'),
    );
    await button('Import from a tab of this spreadsheet').click();
    await button('Read this tab').click();
    await warns('That tab is not there any more: choose another one.');
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
    expect(sidebar.server.called('startImport')).toEqual([
      [{ columns, rows: 5, replaceSample: false, keepOutcomes: false, person: null }],
    ]);
    const batches = sidebar.server.called('importBatch') as [{ rows: { line: number }[] }][];
    expect(batches.map(([{ rows }]) => rows.map(({ line }) => line))).toEqual([[2, 3], [5, 6], [7]]);
    expect(sidebar.server.called('endImport')).toMatchObject([[{ addLabels: false, number: NUMBER }]]);
  });

  test('takes back what the file has not any more and says so, unless it is kept', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await sidebar.frame.getByLabel('Keep wins and losses that the log has and this file does not').check();
    await send();
    await heading('Import done').waitFor();
    // The server takes back one in each batch.
    const wins = sidebar.server.called('importBatch').length;
    expect(wins).toBeGreaterThan(1);
    await sidebar.frame.getByText(`${wins} wins taken back`).waitFor();
    expect(sidebar.server.called('startImport')).toMatchObject([[{ keepOutcomes: true }]]);
  });

  test('does not ask about wins that no file without an ID takes back', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await sidebar.frame.getByLabel('Lead ID', { exact: true }).selectOption({ label: '(leave out)' });
    await sidebar.frame.getByText('Leads that are already in the log are recognised by').waitFor();
    expect(await sidebar.frame.getByLabel('Keep wins and losses').count()).toBe(0);
    // With an address, each has one that the log keeps, and nothing of the address.
    await button('Choose another file or tab').click();
    const mails = ['2022-03-01,Ads,Small,2022-04-01,Ann@example.com', '2022-03-02,Ads,Small,,ben@example.com'];
    await chooseFile(sidebar, 'mails.csv', ['Created,Channel,Persona,Won on,Email', ...mails].join('\n'));
    await sidebar.frame.getByText('they are known by the e-mail address in “Email”').waitFor();
    expect(await sidebar.violations()).toEqual([]);
    await send();
    await sidebar.frame.getByText('One lead without an ID was recognised: 1 by e-mail and day of creation.').waitFor();
    expect(JSON.stringify(sidebar.server.called('importBatch'))).toMatch(/^((?!example).)*"mail:((?!example).)*$/i);
  });

  test('that is cancelled between two batches is taken back, and the file stays', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    const release = sidebar.server.hold('importBatch');
    await send();
    await button('Cancel').click();
    expect(await button('Cancel').isDisabled()).toBe(true);
    await sidebar.frame.getByText('Cancelling: what was imported is being taken back…').waitFor();
    release();
    await says('The import is taken back:');
    expect(sidebar.server.called('importBatch')).toHaveLength(1);
    expect(sidebar.server.called('takeBackImport')).toEqual([[{ number: NUMBER }]]);
    expect(sidebar.server.called('endImport')).toEqual([]);
    await sidebar.frame.getByText('leads.csv: 6 rows, 6 columns').waitFor();
    // So it is while the workbook is being brought up to date.
    const finish = sidebar.server.hold('endImport');
    await send();
    await sidebar.server.arrived('endImport', 1);
    await button('Cancel').click();
    finish();
    expect(await sidebar.server.arrived('takeBackImport', 2)).toHaveLength(2);
  });

  test('that cannot be taken back after cancelling says so, and can be later', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    const release = sidebar.server.hold('importBatch');
    await send();
    await button('Cancel').click();
    sidebar.server.failures.set('takeBackImport', 'Error: Someone else is changing this workbook.');
    release();
    await warns('The import was cancelled, but what it had written could not be taken back');
    await button('Take this import back').click();
    await says('The import is taken back:');
    expect(await button('Go on').count()).toBe(0);
  });

  test('keeps the file and its columns when a batch fails, and goes on with the same import', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    sidebar.server.failures.set('importBatch', 'Error: The import could not be read. Start it again.');
    await send();
    await warns('The import could not be read. Start it again.');
    await warns('The import stopped after 0 rows. Go on with it');
    expect(await sidebar.frame.locator('.primary:visible').allTextContents()).toEqual(['Go on']);
    await button('Go on').click();
    await heading('Import done').waitFor();
    expect(sidebar.server.called('startImport')).toMatchObject([[{}], [{ resume: NUMBER }]]);
  });

  test('that has not begun is simply started again', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    sidebar.server.failures.set('startImport', 'Error: There is no room.');
    await send();
    await warns('The import stopped before anything was written.');
    expect(await button('Go on').count()).toBe(0);
    await send();
    await heading('Import done').waitFor();
  });

  test('is taken back from its report, once the person has said yes', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await send();
    await button('Take this import back').click();
    await heading('Take this import back?').and(sidebar.frame.locator(':focus')).waitFor();
    expect(sidebar.server.called('takeBackImport')).toEqual([]);
    await sidebar.frame.getByText('12 added leads go, 303 changed cells get their former value back.').waitFor();
    expect(await sidebar.violations()).toEqual([]);
    await button('Yes, take it back').click();
    await says('The import is taken back:');
    expect(sidebar.server.called('takeBackImport')).toEqual([[{ number: NUMBER }]]);
    await sidebar.frame.getByText('was taken back.').waitFor();
    expect(await button('Take this import back').count()).toBe(0);
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
    ]);
  });

  test('says before and after it which cells are blank that are not in the file', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    const words = '1 cell of “Amount” could not be read and will be blank: “a lot” (1).';
    await sidebar.frame.getByText(words).waitFor();
    await send();
    await sidebar.frame.getByRole('heading', { name: 'Import done' }).waitFor();
    await sidebar.frame.getByText(words).waitFor();
    await sidebar.frame.getByText('This is not a number. The cell was left blank.').waitFor();
  });

  // "é" is one byte in each of them: browsers know the second by another name than Node, and the third not at all.
  test.each([
    ['windows-1252', 0xe9],
    ['Mac Roman', 0x8e],
    ['DOS 850', 0x82],
  ])('reads a file in %s as the letters it was written with', async (_, byte) => {
    await open();
    const text = 'Créé le;Canal;Persona\n13/03/2022;Réseau privé;Société\n';
    const bytes = Buffer.from([...text].map((letter) => (letter === 'é' ? byte : letter.charCodeAt(0))));
    await chooseFile(sidebar, 'leads.csv', bytes);
    const table = sidebar.frame.getByRole('table');
    await table.waitFor();
    expect(await table.locator('tbody').textContent()).toContain('Réseau privé');
  });

  test('says that a file has no header, and loses no lead of it', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', '2022-03-13,Ads,Small\n2022-03-14,Organic,Large\n');
    await sidebar.frame.getByText('No line with the names of the columns was found').waitFor();
    expect(await sidebar.frame.getByRole('table').locator('tbody tr').count()).toBe(2);
    await sidebar.frame.getByRole('combobox', { name: 'Channel' }).selectOption('Column 2 (Ads)');
  });

  test('says so when a file cannot be opened, and takes another', async () => {
    await open();
    await chooseFile(sidebar, 'leads.csv', '');
    await warns('This file is empty.');
    await chooseFile(sidebar, 'leads.csv', CLEAR_FILE);
    await sidebar.frame.getByRole('table').waitFor();
    await button('Choose another file or tab').click();
    expect(await focusedWords()).toBe('Import leads');
  });

  test('takes a file that is dropped, and stays where it is when one is dropped beside the place for it', async () => {
    await open();
    const stopped = await sidebar.frame.locator('h1').evaluate((heading) => {
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
      heading.dispatchEvent(drop);
      return drop.defaultPrevented;
    });
    expect(stopped).toBe(true);
    await sidebar.frame.locator('.drop').evaluate((place, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.csv'));
      place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, CLEAR_FILE);
    await sidebar.frame.getByText('dropped.csv: 6 rows, 6 columns').waitFor();
  });
});
