import { sharedWorkbenches } from '../../workbench/driver/jest';

/** The assistant shows itself once its state has come, which takes seconds in Google. */
describe('a page of the add-on that opens', () => {
  const openWorkbench = sharedWorkbenches();

  test('leaves the keyboard to the person who types into a cell meanwhile', async () => {
    const workbench = await openWorkbench('en');
    const { page } = workbench;
    await workbench.select('Leads', 'A3');
    await workbench.idle();
    await workbench.chooseMenuItem('Open the assistant', { wait: false });
    await workbench.focusGrid();
    await workbench.select('Leads', 'A3');
    const shown = workbench.sidebar().getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.type('1234');
    await shown;
    await page.keyboard.type('56');
    await workbench.idle();
    await page.keyboard.type('78');
    await page.keyboard.press('Enter');
    await workbench.idle();
    expect(await workbench.readValues('Leads', 'A3')).toEqual([['12345678']]);
    expect(workbench.errors).toEqual([]);
  });

  test('has the keyboard where it takes the place of another page that had it', async () => {
    const workbench = await openWorkbench('en');
    const assistant = workbench.sidebar();
    await assistant.getByRole('button', { name: 'Import leads' }).first().click();
    const heading = workbench.sidebar().getByRole('heading', { level: 1, name: 'Import leads' });
    await heading.waitFor();
    expect(await heading.evaluate((h1) => document.activeElement === h1)).toBe(true);
  });
});
