import type { Browser } from 'playwright-core';
import type { FakeServer, Situation } from './support/fake-server';
import { launchChromium, openSidebar, type SidebarPage } from './support/sidebar-page';

/** Step 3 in the sidebar: the month at a glance, leads entered by hand, and the daily mail. */

let browser: Browser;
let sidebar: SidebarPage;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => sidebar.close());

async function open(situation: Omit<Situation, 'language'>, prepare?: (server: FakeServer) => void): Promise<void> {
  sidebar = await openSidebar(browser, { language: 'en', ...situation }, prepare);
  await sidebar.frame.getByRole('heading', { level: 1 }).waitFor();
}
const button = (name: string) => sidebar.frame.getByRole('button', { name, exact: true });
const cell = (c: number, p: number) => sidebar.frame.locator(`[data-cell="${c}-${p}"]`);
const says = (words: string) => sidebar.frame.getByRole('status').getByText(words).waitFor();
const warns = (words: string) => sidebar.frame.getByRole('alert').getByText(words).first().waitFor();

describe('the month at a glance', () => {
  test('says its gap to those who do not see the chart, and its status in a word', async () => {
    await open({ pace: true });
    const card = sidebar.frame.getByRole('article', { name: 'Follow the month' });
    await card
      .getByRole('img', { name: /^Leads, cumulative\. \d+ leads behind the goal line: 296 for 343\.7 expected\.$/ })
      .waitFor();
    await card.getByText('at risk', { exact: true }).waitFor();
    await card.getByText('Draft: May 2022 is not signed yet').waitFor();
    expect(await card.locator('.segments li').count()).toBe(2);
    // Markup in the name of a persona is text.
    await card.getByText('E-mail × Responsable informatique & <b>Achats</b>').waitFor();
  });

  test('opens the larger chart in a dialog', async () => {
    await open({ pace: true });
    await button('Larger chart').click();
    await sidebar.frame.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    expect(sidebar.server.called('openChart')).toHaveLength(1);
  });

  test('as a table has a row for each day', async () => {
    await open({ pace: true, view: 'chart' });
    await sidebar.frame.locator('summary').click();
    expect(await sidebar.frame.locator('tbody tr').count()).toBe(31);
    expect(await sidebar.frame.locator('tbody tr').nth(8).locator('td').nth(1).textContent()).toBe('298');
    expect(await sidebar.frame.locator('tbody tr').nth(9).locator('td').nth(1).textContent()).toBe('');
  });
});

describe('leads entered by hand', () => {
  test('are saved with what was seen, cell by cell; a blank takes an entry out', async () => {
    await open({ view: 'entry', entries: true });
    await cell(0, 0).fill('');
    await cell(2, 1).fill('1 200');
    await button('Save').click();
    await says('1,204 leads are entered for 2022-05-09.');
    const [[request]] = sidebar.server.called('saveEntries') as [[{ before: unknown; leads: unknown }]];
    expect(request.before).toEqual([
      [3, 4],
      [null, null],
      [null, null],
    ]);
    expect(request.leads).toEqual([
      [null, 4],
      [null, null],
      [null, 1200],
    ]);
    expect(await button('Save').isDisabled()).toBe(true);
  });

  test('that are no number are named and cannot be saved', async () => {
    await open({ view: 'entry' });
    for (const wrong of ['1,5', '-2', 'abc', '2000000']) {
      await cell(1, 1).fill(wrong);
      await sidebar.frame.getByText('E-mail <i> × Larger company is not a number of leads').waitFor();
      expect(await button('Save').isDisabled()).toBe(true);
    }
    await cell(1, 1).fill('15');
    expect(await button('Save').isEnabled()).toBe(true);
  });

  test('Enter and the arrows go up and down a column', async () => {
    await open({ view: 'entry' });
    await cell(0, 1).focus();
    await sidebar.page.keyboard.type('5');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.keyboard.type('6');
    await sidebar.page.keyboard.press('ArrowDown');
    await sidebar.page.keyboard.press('ArrowUp');
    expect(await sidebar.frame.locator(':focus').getAttribute('data-cell')).toBe('1-1');
    expect(await cell(1, 1).inputValue()).toBe('6');
    expect(sidebar.server.called('saveEntries')).toHaveLength(0);
  });

  test('a block pasted from a spreadsheet fills the cells from there on', async () => {
    await open({ view: 'entry' });
    await cell(0, 0).evaluate((input) => {
      const data = new DataTransfer();
      data.setData('text/plain', '1\t2\t99\n3\t4\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    expect(await cell(0, 1).inputValue()).toBe('2');
    expect(await cell(1, 0).inputValue()).toBe('3');
    expect(await cell(1, 1).inputValue()).toBe('4');
    await sidebar.frame.locator('.total').getByText('10').waitFor();
  });

  test('that are not saved are not lost by going back or to another day', async () => {
    await open({ view: 'entry', entries: true });
    await cell(1, 0).fill('8');
    await button('06/05/2022').click();
    await warns('The numbers of this day are not saved.');
    await button('Go on here').click();
    expect(await cell(1, 0).inputValue()).toBe('8');
    await button('Back').click();
    await warns('The numbers of this day are not saved.');
    await button('Leave without saving').click();
    await sidebar.frame.getByRole('heading', { name: 'The four steps' }).waitFor();
  });

  test('that the server refuses are still there', async () => {
    await open({ view: 'entry' });
    await cell(0, 0).fill('9');
    sidebar.server.failures.set('saveEntries', 'Error: Someone has changed the entries of that day meanwhile.');
    await button('Save').click();
    await warns('Someone has changed the entries of that day meanwhile.');
    expect(await cell(0, 0).inputValue()).toBe('9');
    expect(await button('Save').isEnabled()).toBe(true);
  });
});

describe('the daily mail', () => {
  test('is switched on with its hour', async () => {
    await open({ view: 'digest' });
    await sidebar.frame.getByLabel('Send the daily mail').check();
    await sidebar.frame.getByLabel('At').selectOption('17');
    await sidebar.frame.getByLabel('On working days only').uncheck();
    await button('Save').click();
    await says('The daily mail is on.');
    expect(sidebar.server.called('setDigest')).toEqual([[{ on: true, hour: 17, workingDaysOnly: false }]]);
  });

  test('refused by the server says why', async () => {
    await open({ view: 'digest' });
    sidebar.server.failures.set('setDigest', 'Error: The daily mail has nobody to go to.');
    await button('Save').click();
    await warns('The daily mail has nobody to go to.');
  });

  test('goes to the person who asks for a test', async () => {
    await open({ view: 'digest', mailFailed: true });
    await button('Send a test to you@example.com').click();
    await says('A test was sent to you@example.com.');
    await sidebar.frame.getByText('“<b>bob</b>” is not an e-mail address').waitFor();
  });

  test('is previewed in a frame that can run nothing and reach nothing', async () => {
    await open({ view: 'digest' });
    const frame = sidebar.frame.locator('iframe');
    expect(await frame.getAttribute('sandbox')).toBe('');
    expect(await frame.getAttribute('title')).toBe('What it would say now');
    await sidebar.frame.frameLocator('iframe').getByRole('heading', { name: 'Mail' }).waitFor();
  });
});
