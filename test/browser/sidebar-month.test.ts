import type { FakeServer } from './support/fake-server';
import type { SidebarPage } from './support/sidebar-page';
import { sidebars } from './support/sidebars';
import type { Situation } from './support/situation';

/** Step 3 in the sidebar: the month at a glance, its chart in a dialog, and the daily mail. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

async function open(situation: Omit<Situation, 'language'>, prepare?: (server: FakeServer) => void): Promise<void> {
  sidebar = await openSidebar({ language: 'en', ...situation }, prepare);
  await sidebar.frame.getByRole('heading', { level: 1 }).waitFor();
}
const button = (name: string) => sidebar.frame.getByRole('button', { name, exact: true });
const says = (words: string) => sidebar.frame.getByRole('status').getByText(words).waitFor();
const warns = (words: string) => sidebar.frame.getByRole('alert').getByText(words).first().waitFor();

describe('the month at a glance', () => {
  test('says its gap to those who do not see the chart, and its status in a word', async () => {
    await open({ pace: 'behind' });
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
    await open({ pace: 'behind' });
    await button('Larger chart').click();
    expect(await sidebar.server.arrived('openChart', 1)).toHaveLength(1);
  });

  test('without working days has a chart without a goal line, and no status', async () => {
    await open({ pace: 'noWorkingDays' });
    await sidebar.frame
      .getByRole('img', { name: 'Leads, cumulative. The month has no working day, so there is no goal line.' })
      .waitFor();
    expect(await sidebar.frame.locator('.chart .goal').getAttribute('d')).toBe('');
    expect(await sidebar.frame.locator('.chart .actual').getAttribute('d')).toMatch(/^M/);
    expect(await sidebar.frame.locator('.status-line .status').count()).toBe(0);
  });

  test('leads to the entries and to the daily mail, also before there are commitments', async () => {
    await open({});
    expect(await sidebar.frame.locator('.chart').count()).toBe(0);
    await button('Enter leads').click();
    await sidebar.frame.getByRole('heading', { level: 1, name: 'Enter leads' }).waitFor();
    await button('Back').click();
    await button('Daily mail').click();
    await sidebar.frame.getByRole('heading', { level: 1, name: 'Daily mail' }).waitFor();
  });
});

describe('the chart in a dialog', () => {
  beforeEach(async () => {
    await open({ pace: 'behind', view: 'chart' });
    await sidebar.resize(900, 640);
    await sidebar.frame.getByRole('img').nth(1).waitFor();
  });

  test('is seen whole, in leads and in money', async () => {
    const height = await sidebar.frame.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(640);
    expect(await sidebar.overflow()).toEqual({ wider: 0, cut: [] });
    await sidebar.frame.getByRole('img', { name: /^Leads, cumulative\. 48 leads behind the goal line/ }).waitFor();
    await sidebar.frame.getByRole('img', { name: /^Value, cumulative\. €1,951 behind the goal line/ }).waitFor();
    expect(await sidebar.violations()).toEqual([]);
  });

  test('as a table has a row for each day', async () => {
    await sidebar.frame.locator('summary').click();
    expect(await sidebar.frame.locator('tbody tr').count()).toBe(31);
    const cells = (day: number) =>
      sidebar.frame
        .locator('tbody tr')
        .nth(day - 1)
        .locator('td')
        .allTextContents();
    expect(await cells(9)).toEqual(['343.7', '296', '€13,941', '€11,990']);
    expect(await cells(10)).toEqual(['381.9', '', '€15,490', '']);
    // The header stays while the days go by under it.
    const top = (name: string) =>
      sidebar.frame
        .locator('th', { hasText: name })
        .first()
        .evaluate((cell) => cell.getBoundingClientRect().top);
    const header = await top('Day');
    await sidebar.frame.locator('.scroll').evaluate((box) => box.scrollTo(0, 200));
    expect(await top('Day')).toBeCloseTo(header, 0);
    expect(await top('1')).toBeLessThan(header - 100);
  });

  test('is printed with its words and nothing else', async () => {
    await sidebar.frame.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await button('Print').click();
    expect(await sidebar.frame.evaluate(() => document.documentElement.dataset.printed)).toBe('yes');
    await sidebar.page.emulateMedia({ media: 'print' });
    for (const gone of ['button', 'details', '.messages']) {
      expect(await sidebar.frame.locator(gone).first().isVisible()).toBe(false);
    }
    for (const kept of ['h1', '.status-line', '.chart svg', '.gap-text']) {
      expect(await sidebar.frame.locator(kept).first().isVisible()).toBe(true);
    }
  });

  test('closes', async () => {
    await button('Close').click();
    await sidebar.closed();
  });
});

describe('the daily mail', () => {
  const on = () => sidebar.frame.getByLabel('Send the daily mail');
  const hour = () => sidebar.frame.getByLabel('Time of day');

  test('is switched on without a mouse', async () => {
    await open({ view: 'digest', recipients: true });
    await on().focus();
    await sidebar.page.keyboard.press('Space');
    await sidebar.page.keyboard.press('Tab');
    await sidebar.page.keyboard.press('End');
    await sidebar.page.keyboard.press('Tab');
    await sidebar.page.keyboard.press('Space');
    await sidebar.page.keyboard.press('Enter');
    await says('The daily mail is on.');
    expect(sidebar.server.called('setDigest')).toEqual([[{ on: true, hour: 23, workingDaysOnly: false }]]);
    await sidebar.frame.getByText('On: sent every day between 11:00').waitFor();
  });

  test('with nobody to go to is not switched on, and what was set stays', async () => {
    await open({ view: 'digest' });
    await on().check();
    await hour().selectOption('17');
    await button('Save').click();
    await warns('The daily mail has nobody to go to');
    expect(await on().isChecked()).toBe(true);
    expect(await hour().inputValue()).toBe('17');
  });

  test('shows recipients typed meanwhile when the person comes back, and keeps what was set', async () => {
    await open({ view: 'digest' });
    await hour().selectOption('17');
    await button('Change them in the Settings tab').click();
    await sidebar.givenBack();
    expect(sidebar.server.called('goTo')).toEqual([[{ tab: 'settings', a1: 'B16' }]]);
    await sidebar.leave();
    sidebar.server.change({ recipients: true });
    await sidebar.frame.locator('h1').click();
    await sidebar.frame.getByText('ann@example.com').waitFor();
    expect(await hour().inputValue()).toBe('17');
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
    expect(await frame.isVisible()).toBe(false);
    await sidebar.frame.locator('summary').click();
    expect(await frame.getAttribute('sandbox')).toBe('');
    expect(await frame.getAttribute('title')).toBe('Preview');
    expect(await frame.evaluate((element: HTMLIFrameElement) => element.contentDocument)).toBeNull();
    await sidebar.frame.frameLocator('iframe').getByRole('heading', { name: 'May 2022, month to date' }).waitFor();
  });
});

describe('a call that fails is one sentence, and can be made again:', () => {
  const FAILURE = 'Exceeded maximum execution time';
  const opening = (name: 'getEntries' | 'getDigest') => (server: FakeServer) => server.failures.set(name, FAILURE);

  test.each([
    ['getEntries', 'entry', '[data-cell]'],
    ['getDigest', 'digest', '#hour'],
  ] as const)('%s', async (name, view, shows) => {
    await open({ view }, opening(name));
    await warns('took too long');
    await button('Try again').click();
    await sidebar.frame.locator(shows).first().waitFor();
    expect((await sidebar.frame.getByRole('alert').textContent())?.trim()).toBe('');
  });

  test.each([
    ['openChart', { pace: 'behind' }, 'Larger chart'],
    ['setDigest', { view: 'digest', recipients: true }, 'Save'],
    ['sendTestDigest', { view: 'digest' }, 'Send a test to you@example.com'],
  ] as const)('%s', async (name, situation, pressed) => {
    await open(situation);
    sidebar.server.failures.set(name, FAILURE);
    await button(pressed).click();
    await warns('took too long');
    await button(pressed).click();
    await sidebar.frame.getByRole('alert').getByText('took too long').waitFor({ state: 'detached' });
    await sidebar.frame.locator('main[aria-busy="false"]').waitFor();
    expect(sidebar.server.called(name)).toHaveLength(2);
  });
});
