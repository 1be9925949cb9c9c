import { sharedWorkbenches } from '../../driver/jest';
import type { Workbench } from '../../driver/workbench';
import { FIXTURE } from './fixture';

/** A grid that keeps the keyboard is a trap: https://www.w3.org/WAI/WCAG22/Understanding/no-keyboard-trap. */
describe('who works with the keyboard only', () => {
  const openWorkbench = sharedWorkbenches();
  let workbench: Workbench;
  let tab: string;

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  /** The text of what has the focus, or of which part of the page it is in. */
  const focus = (): Promise<string> =>
    workbench.page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      return focused.isContentEditable && focused.closest('#sheet') ? 'the grid' : (focused.textContent ?? '');
    });

  beforeEach(async () => {
    workbench = await openWorkbench('en', 'empty', FIXTURE);
    tab = (await workbench.tabs())[0] ?? '';
    await workbench.focusGrid();
    await workbench.select(tab, 'B2');
  });

  test('goes from cell to cell by Tab, and leaves the grid by Escape and Tab', async () => {
    await press('Tab');
    expect([await focus(), (await workbench.selection()).a1]).toEqual(['the grid', 'C2']);
    await press('Escape', 'Tab');
    // What closes the sidebar is the first thing after the grid.
    expect([await focus(), (await workbench.selection()).a1]).toEqual(['✕', 'C2']);
    await press('Shift+Tab', 'Tab');
    expect([await focus(), (await workbench.selection()).a1]).toEqual(['the grid', 'D2']);
    await press('Escape', 'Shift+Tab');
    expect([await focus(), (await workbench.selection()).a1]).toEqual(['Français', 'D2']);
  });

  test('gives an edit up by Escape, and stays in the grid', async () => {
    await workbench.page.keyboard.type('text');
    await press('Escape', 'Tab');
    expect([await focus(), (await workbench.selection()).a1]).toEqual(['the grid', 'C2']);
    expect(await workbench.readValues(tab, 'B2')).toEqual([['']]);
  });

  test('is told how to leave the grid', async () => {
    const described = await workbench.page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent;
    });
    expect(described).toBe('Tab goes to the next cell. To leave the grid, press Escape, then Tab.');
  });

  test.each(['Dialog', 'Name'])('closes a dialog by Escape: %s', async (item) => {
    await workbench.chooseMenuItem(item, { wait: false });
    await workbench.page.locator('dialog[open]').waitFor();
    await press('Escape');
    await workbench.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await workbench.idle();
  });
});
