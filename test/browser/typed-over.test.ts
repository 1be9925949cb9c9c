import { workbenches } from '../../workbench/driver/jest';
import type { Workbench } from '../../workbench/driver/workbench';
import { oneOf, SEED } from '../support/sample';

const WORDS = [
  ['en', '4 Commitments', 'Settings', 'The number now stands in the list “Adjustments”'],
  ['fr', '4 Engagements', 'Réglages', 'Ce nombre figure maintenant dans la liste'],
] as const;

/** A person types into the cell they look at, with the keyboard. */
describe('a number typed over a target in the page', () => {
  const openWorkbench = workbenches();
  let workbench: Workbench;

  test.each(oneOf(WORDS))(`is taken, and said to be: %s, FAULT_SEED=${SEED}`, async (language, tab, settings, said) => {
    workbench = await openWorkbench(language);
    await workbench.select(tab, 'A1');
    await workbench.idle();
    await workbench.focusGrid();
    await workbench.select(tab, 'B22');
    await workbench.page.keyboard.type('12');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText(said).first().waitFor();
    // A cell that takes numbers is left free of the warning of its tab.
    expect(await workbench.page.getByRole('alertdialog').count()).toBe(0);
    await workbench.idle();
    expect((await workbench.readValues(settings, 'M5'))[0]).toEqual([12]);
    // The table stands again, and has let the typed number go; below it the month commits to it.
    const table = await workbench.readDisplay(tab, 'A21:B22');
    expect(table.flat()).not.toContain('#REF!');
    expect(table[1]?.[1]).toMatch(/^\d+$/);
    expect((await workbench.readDisplay(tab, 'B34'))[0]).toEqual(['12']);
    expect(workbench.errors).toEqual([]);
  });
});
