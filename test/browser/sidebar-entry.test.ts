import type { SidebarPage } from './support/sidebar-page';
import { pasteInto } from './support/sidebar-states';
import { sidebars } from './support/sidebars';
import type { Situation } from './support/situation';

/** Leads entered by hand in the sidebar: nothing that was typed is lost, and nothing wrong is saved. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

async function open(situation: Omit<Situation, 'language'> = {}): Promise<void> {
  sidebar = await openSidebar({ language: 'en', view: 'entry', ...situation });
  await cell(0, 0).waitFor();
}
const button = (name: string) => sidebar.frame.getByRole('button', { name, exact: true });
const cell = (c: number, p: number) => sidebar.frame.locator(`[data-cell="${c}-${p}"]`);
const says = (words: string) => sidebar.frame.getByRole('status').getByText(words).first().waitFor();
const warns = (words: string) => sidebar.frame.getByRole('alert').getByText(words).first().waitFor();
const focused = () => sidebar.frame.locator(':focus');
const day = () => sidebar.frame.getByLabel('Day', { exact: true });
const idle = () => sidebar.frame.locator('main[aria-busy="false"]').waitFor();
const press = (key: string) => sidebar.page.keyboard.press(key);

describe('the grid', () => {
  test('is saved with what was seen, cell by cell; a blank takes an entry out', async () => {
    await open({ entries: true });
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

  test('names a cell that holds no number, and cannot be saved', async () => {
    await open();
    for (const wrong of ['1,5', '-2', 'abc', '2000000']) {
      await cell(1, 1).fill(wrong);
      await sidebar.frame.getByText('E-mail <i> × Larger company is not a number of leads').waitFor();
      expect(await cell(1, 1).getAttribute('aria-invalid')).toBe('true');
      expect(await button('Save').isDisabled()).toBe(true);
    }
    await cell(1, 1).fill('15');
    expect(await button('Save').isEnabled()).toBe(true);
  });

  test('is filled without a mouse: Enter and the arrows go up and down a column', async () => {
    await open();
    await cell(0, 1).focus();
    await sidebar.page.keyboard.type('5');
    await press('Enter');
    await sidebar.page.keyboard.type('6');
    await press('ArrowDown');
    await press('Shift+Enter');
    expect(await focused().getAttribute('data-cell')).toBe('1-1');
    await press('ArrowUp');
    expect(await focused().getAttribute('data-cell')).toBe('0-1');
    expect(await cell(1, 1).inputValue()).toBe('6');
    expect(sidebar.server.called('saveEntries')).toHaveLength(0);
    for (let presses = 0; presses < 9 && (await focused().textContent())?.trim() !== 'Save'; presses += 1) {
      await press('Tab');
    }
    await press('Enter');
    await says('11 leads are entered for 2022-05-09.');
  });

  test('takes a block from a spreadsheet, and says what had no place', async () => {
    await open();
    await pasteInto(sidebar, '[data-cell="0-0"]', '1\t2\n3\t4\n');
    expect(await cell(0, 1).inputValue()).toBe('2');
    expect(await cell(1, 0).inputValue()).toBe('3');
    expect(await cell(1, 1).inputValue()).toBe('4');
    await sidebar.frame.locator('.total').getByText('10').waitFor();
    expect(await sidebar.frame.locator('form .notice').count()).toBe(0);
    await pasteInto(sidebar, '[data-cell="2-1"]', '5\t99\n88');
    await says('2 pasted numbers lie outside the table and were left out.');
    await cell(2, 1).fill('6');
    await sidebar.frame.locator('form .notice').waitFor({ state: 'detached' });
  });

  test('keeps its labels in sight however many there are', async () => {
    await open({ many: true });
    await cell(11, 5).focus();
    const box = async (name: string, role: 'rowheader' | 'columnheader') =>
      await sidebar.frame.getByRole(role, { name }).boundingBox();
    const frame = await sidebar.frame.locator('.entries').boundingBox();
    const row = await box('Salon professionnel régional 9', 'rowheader');
    const column = await box('CTO', 'columnheader');
    const input = await cell(11, 5).boundingBox();
    if (!frame || !row || !column || !input) throw new Error('Something is not shown.');
    expect(row.x).toBeCloseTo(frame.x + 1, 0);
    expect(column.y).toBeCloseTo(frame.y + 1, 0);
    // The cell that has the focus is beside its labels, not under them.
    expect(input.x).toBeGreaterThanOrEqual(row.x + row.width - 1);
    expect(input.y).toBeGreaterThanOrEqual(column.y + column.height - 1);
    await cell(0, 0).focus();
    const first = await cell(0, 0).boundingBox();
    expect(first?.x).toBeGreaterThanOrEqual(row.x + row.width - 1);
    expect(first?.y).toBeGreaterThanOrEqual(column.y + column.height - 1);
  });
});

describe('what is not saved', () => {
  test('is not lost by going back or to another day', async () => {
    await open({ entries: true });
    await cell(1, 0).fill('8');
    await button('2022-05-06').click();
    await warns('The numbers of this day are not saved.');
    // The answer that loses nothing has the focus.
    expect((await focused().textContent())?.trim()).toBe('Keep editing');
    await press('Enter');
    expect(await cell(1, 0).inputValue()).toBe('8');
    await day().fill('2022-05-04');
    await warns('The numbers of this day are not saved.');
    expect(await day().inputValue()).toBe('2022-05-09');
    await button('Keep editing').click();
    await button('Back').click();
    await warns('The numbers of this day are not saved.');
    expect(sidebar.server.called('getEntries')).toEqual([[null]]);
    await button('Leave without saving').click();
    await sidebar.frame.getByRole('heading', { name: 'The four steps' }).waitFor();
  });

  test('is left for another day when the person says so', async () => {
    await open({ entries: true });
    await cell(1, 0).fill('8');
    await button('2022-05-06').click();
    await button('Leave without saving').click();
    await idle();
    expect(await day().inputValue()).toBe('2022-05-06');
    expect(await cell(0, 0).inputValue()).toBe('12');
    expect(await cell(1, 0).inputValue()).toBe('');
  });

  test('stays when the server says no', async () => {
    await open();
    await cell(0, 0).fill('9');
    sidebar.server.failures.set('saveEntries', 'Exceeded maximum execution time');
    await button('Save').click();
    await warns('took too long');
    await idle();
    expect(await cell(0, 0).inputValue()).toBe('9');
    expect(await sidebar.frame.locator('form .notice').count()).toBe(0);
    await button('Save').click();
    await says('9 leads are entered for 2022-05-09.');
  });

  test('is shown over what somebody else has entered meanwhile, and can be saved then', async () => {
    await open();
    await cell(0, 0).fill('9');
    sidebar.server.entries.enter('2022-05-09', 0, 0, 4);
    sidebar.server.entries.enter('2022-05-09', 2, 1, 5);
    await button('Save').click();
    await warns('Someone has changed the entries of that day meanwhile');
    await says('Someone else has entered numbers for this day: theirs are shown, yours are kept.');
    await idle();
    expect(await cell(0, 0).inputValue()).toBe('9');
    expect(await cell(2, 1).inputValue()).toBe('5');
    await button('Save').click();
    await says('14 leads are entered for 2022-05-09.');
    expect(await sidebar.frame.locator('form .notice').count()).toBe(0);
  });

  test('counts as saved when only the answer was lost', async () => {
    await open();
    await cell(0, 0).fill('9');
    sidebar.server.entries.enter('2022-05-09', 0, 0, 9);
    sidebar.server.failures.set('saveEntries', 'NetworkError: Connection failure due to HTTP 0');
    await button('Save').click();
    await warns('Google Sheets did not answer');
    await idle();
    expect(await button('Save').isDisabled()).toBe(true);
    expect(await sidebar.frame.locator('form .notice').count()).toBe(0);
  });
});

describe('the day', () => {
  test('chosen in the calendar is shown at once', async () => {
    await open({ entries: true });
    await day().fill('2022-05-06');
    await idle();
    expect(await cell(0, 0).inputValue()).toBe('12');
    expect(sidebar.server.called('getEntries')).toEqual([[null], ['2022-05-06']]);
  });

  test('typed is shown when it is complete, with one question to the server', async () => {
    await open({ entries: true });
    await day().focus();
    await sidebar.page.keyboard.type('05062022');
    expect(sidebar.server.called('getEntries')).toEqual([[null]]);
    await press('Enter');
    await idle();
    expect(await cell(0, 0).inputValue()).toBe('12');
    expect(sidebar.server.called('getEntries')).toEqual([[null], ['2022-05-06']]);
  });

  test('typed and left half is put back', async () => {
    await open();
    await day().focus();
    await press('Delete');
    await cell(0, 0).focus();
    expect(await day().inputValue()).toBe('2022-05-09');
    expect(sidebar.server.called('getEntries')).toEqual([[null]]);
  });
});
