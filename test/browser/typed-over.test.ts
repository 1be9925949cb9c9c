import { workbenches } from './support/browser';
import type { Workbench } from './support/workbench';

/** A person types into the cell they look at, with the keyboard. */
describe('a number typed over a target in the page', () => {
  const openWorkbench = workbenches();
  let workbench: Workbench;

  test.each([
    ['en', '4 Commitments', 'Settings', 'The number now stands in the list “Adjustments”'],
    ['fr', '4 Engagements', 'Réglages', 'Ce nombre figure maintenant dans la liste'],
  ] as const)('is taken, and said to be: %s', async (language, tab, settings, said) => {
    workbench = await openWorkbench(language);
    await workbench.select(tab, 'A1');
    await workbench.idle();
    // A click gives the grid the keyboard, wherever the cell is, once its tab is in front.
    await workbench.page
      .locator('canvas[id^="univer-sheet-main-canvas"]')
      .first()
      .click({ position: { x: 400, y: 300 } });
    await workbench.select(tab, 'B16');
    await workbench.page.keyboard.type('12');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText(said).first().waitFor();
    await workbench.idle();
    expect((await workbench.readValues(settings, 'M5'))[0]).toEqual([12]);
    // The table stands again, and has let the typed number go; below it the month commits to it.
    const table = await workbench.readDisplay(tab, 'A15:B16');
    expect(table.flat()).not.toContain('#REF!');
    expect(table[1]?.[1]).toMatch(/^\d+$/);
    expect((await workbench.readDisplay(tab, 'B28'))[0]).toEqual(['12']);
    expect(workbench.errors).toEqual([]);
  });
});
