import type { FakeServer } from './support/fake-server';
import type { SidebarPage } from './support/sidebar-page';
import { sidebars } from './support/sidebars';
import type { Situation } from './support/situation';

/** The sidebar and its server: one action at a time, nothing lost when one fails, and the keyboard where it was. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

async function open(situation: Partial<Situation>, prepare?: (server: FakeServer) => void): Promise<void> {
  sidebar = await openSidebar({ language: 'en', ...situation }, prepare);
}
const button = (name: string) => sidebar.frame.getByRole('button', { name, exact: true });
const says = (words: string) => sidebar.frame.getByRole('status').getByText(words).waitFor();
const warns = (words: string) => sidebar.frame.getByRole('alert').getByText(words).first().waitFor();
const focused = () => sidebar.frame.locator(':focus');
const focusedWords = async () => (await focused().textContent())?.trim();

describe('before the first answer', () => {
  test('says that it is at work', async () => {
    await open({}, (server) => server.hold('getState'));
    await sidebar.frame.getByRole('img', { name: 'Working…' }).waitFor();
  });

  test('says so in the spreadsheet’s language when it does not come, and asks again', async () => {
    await open({ language: 'fr' }, (server) =>
      server.failures.set('getState', 'NetworkError: Connection failure due to HTTP 0'),
    );
    await warns('Google Sheets n’a pas répondu');
    await button('Masquer ce message').click();
    await button('Réessayer').click();
    await sidebar.frame.getByRole('heading', { name: 'mai 2022' }).waitFor();
  });
});

describe('while an action is under way', () => {
  test('every button that would start another is off, and it shows when it takes long', async () => {
    await open({ problems: 3 });
    const release = sidebar.server.hold('refresh');
    await button('Refresh').click();
    await says('Working…');
    expect(await sidebar.frame.locator('main button:enabled').count()).toBe(0);
    release();
    await says('Refreshed');
    expect(await sidebar.frame.locator('main button:disabled').count()).toBe(0);
    expect(await sidebar.frame.getByText('Working…').count()).toBe(0);
  });

  test('a second press does nothing', async () => {
    await open({});
    await button('Refresh').dblclick();
    await says('Refreshed');
    expect(sidebar.server.called('refresh')).toHaveLength(1);
  });
});

describe('the keyboard', () => {
  test('stays on the button that was pressed', async () => {
    await open({});
    await button('Refresh').focus();
    await sidebar.page.keyboard.press('Enter');
    await says('Refreshed');
    expect(await focusedWords()).toBe('Refresh');
  });

  test('goes to the heading of a new view', async () => {
    await open({});
    await button('Help').click();
    expect(await focusedWords()).toBe('Help');
    await button('Back').click();
    expect(await focused().evaluate((element) => element.tagName)).toBe('H1');
  });

  test('goes to the spreadsheet with the cell to look at', async () => {
    await open({ problems: 1 });
    await button('Leads, C77').click();
    await sidebar.givenBack();
    expect(sidebar.server.called('goTo')).toEqual([[{ tab: 'leads', a1: 'C77' }]]);
  });
});

test('brings the guide up to date when the person comes back from the spreadsheet', async () => {
  await open({});
  await sidebar.frame.locator('h1').click();
  await sidebar.leave();
  sidebar.server.change({ signed: true });
  await sidebar.frame.locator('h1').click();
  await sidebar.frame.getByText('Signed for May 2022').first().waitFor();
  expect(sidebar.server.called('getState')).toHaveLength(2);
});

test('does so too when a day may have passed since, though the person has never left', async () => {
  await open({});
  await sidebar.page.mouse.move(0, 0);
  await sidebar.frame.locator('h1').hover();
  expect(sidebar.server.called('getState')).toHaveLength(1);
  await sidebar.frame.locator('h1').evaluate(() => {
    const hour = 3_600_000;
    const { now } = Date;
    Date.now = () => now() + hour;
  });
  sidebar.server.change({ signed: true });
  await sidebar.frame.locator('html').dispatchEvent('pointerenter');
  await sidebar.frame.getByText('Signed for May 2022').first().waitFor();
  await sidebar.frame.locator('html').dispatchEvent('pointerenter');
  expect(sidebar.server.called('getState')).toHaveLength(2);
});

describe('the date', () => {
  test('is pinned, and goes back to today', async () => {
    await open({});
    await button('Change the date').click();
    expect(await focused().getAttribute('id')).toBe('day');
    await focused().fill('2022-04-30');
    await button('Set').click();
    await button('Back to today').click();
    await button('Back to today').waitFor({ state: 'detached' });
    expect(sidebar.server.called('setAsOf')).toEqual([['2022-04-30'], [null]]);
  });

  test('stays as it is when the person thinks better of it', async () => {
    await open({});
    await button('Change the date').click();
    await sidebar.page.keyboard.press('Escape');
    expect(await focusedWords()).toBe('Change the date');
    expect(sidebar.server.called('setAsOf')).toEqual([]);
  });
});

describe('removing the sample', () => {
  test('is asked about first', async () => {
    await open({ sample: true });
    await button('Remove the sample data').click();
    await button('No, keep them').click();
    await button('Remove the sample data').click();
    expect(sidebar.server.called('removeSample')).toEqual([]);
    await button('Yes, remove them').click();
    await says('412 sample leads were removed.');
    expect(sidebar.server.called('removeSample')).toHaveLength(1);
  });
});

describe('signing', () => {
  const sign = async () => {
    await sidebar.frame.getByLabel('Signed by').fill('Ada, Karim');
    await button('Sign').click();
  };

  test('wants the warnings read and the names typed', async () => {
    await open({ view: 'signing', warnings: true });
    await sign();
    const accept = sidebar.frame.getByRole('checkbox');
    expect(await accept.evaluate((box: HTMLInputElement) => box.validity.valueMissing)).toBe(true);
    await accept.check();
    await sidebar.frame.getByLabel('Signed by').fill('   ');
    await button('Sign').click();
    expect(sidebar.server.called('sign')).toEqual([]);
    await sign();
    await says('May 2022 is signed: 1,184 leads committed.');
    const [[request]] = sidebar.server.called('sign') as [[{ acceptedWarnings: string[] }]];
    expect(request.acceptedWarnings).toEqual([expect.stringContaining('€2,790')]);
    expect(await focusedWords()).toBe('The month is signed');
  });

  test('shows the plan anew when somebody else has signed meanwhile', async () => {
    await open({ view: 'signing', warnings: true, signedMeanwhile: true });
    await sidebar.frame.getByRole('checkbox').check();
    await sign();
    await sidebar.frame.getByText('Signing again replaces that version').waitFor();
    expect(await sidebar.frame.getByRole('status').textContent()).toContain('May 2022 has just been signed');
    // What was accepted before was the plan of before.
    expect(await sidebar.frame.getByRole('checkbox').isChecked()).toBe(false);
    expect(await sidebar.frame.getByRole('heading', { name: 'The month is signed' }).count()).toBe(0);
  });

  test('keeps the names that were typed when the server says no', async () => {
    await open({ view: 'signing' });
    sidebar.server.failures.set('sign', 'Error: Somebody else is changing this workbook.');
    await sign();
    await warns('Somebody else is changing this workbook.');
    await button('Sign').and(sidebar.frame.locator(':enabled')).waitFor();
    expect(await sidebar.frame.getByLabel('Signed by').inputValue()).toBe('Ada, Karim');
    expect(sidebar.server.called('planSigning')).toHaveLength(2);
  });

  test('asks again for a plan that did not come', async () => {
    await open({ view: 'signing' }, (server) => server.failures.set('planSigning', 'Exceeded maximum execution time'));
    await warns('took too long');
    await button('Try again').click();
    await sidebar.frame.getByLabel('Signed by').waitFor();
  });
});
