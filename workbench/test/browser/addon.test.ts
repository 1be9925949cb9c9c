import { sharedWorkbenches } from '../../driver/jest';
import type { Workbench } from '../../driver/workbench';
import { FIXTURE } from './fixture';

/** The stand-ins for what Google Sheets gives an add-on on the screen, tried with a small add-on made for it. */
describe('what the workbench gives an add-on', () => {
  const openWorkbench = sharedWorkbenches();
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await openWorkbench('en', 'empty', FIXTURE);
  });

  const firstSheet = async (a1: string): Promise<string | undefined> => {
    const [tab] = await workbench.tabs();
    return (await workbench.readDisplay(tab as string, a1))[0]?.[0];
  };

  const closeMessage = (): Promise<void> =>
    workbench.page.locator('#messages').getByRole('button', { name: 'Close' }).click();

  test('the menu of onOpen stands under Extensions, and the keyboard reaches it', async () => {
    await workbench.page.getByRole('menuitem', { name: 'Extensions' }).focus();
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.press('t');
    await workbench.page.keyboard.press('Enter');
    await expect(workbench.page.getByText('All is well.').waitFor()).resolves.toBeUndefined();
    await closeMessage();
  });

  test('an alert answers with the button that is pressed, and Escape is the cross', async () => {
    await workbench.chooseMenuItem('Ask', { wait: false });
    await workbench.page.getByRole('alertdialog', { name: 'Sign the month?' }).waitFor();
    await workbench.page.getByRole('button', { name: 'Yes' }).click();
    await workbench.idle();
    expect(await firstSheet('B1')).toBe('yes');

    await workbench.chooseMenuItem('Ask', { wait: false });
    await workbench.page.getByRole('alertdialog').waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.idle();
    expect(await firstSheet('B1')).toBe('closed');
  });

  test('who answers with the mouse goes on typing into the cell', async () => {
    const [tab = ''] = await workbench.tabs();
    await workbench.focusGrid();
    await workbench.select(tab, 'B5');
    const asked = workbench.run('ask');
    await workbench.page.getByRole('button', { name: 'Yes' }).click();
    await asked;
    await workbench.page.keyboard.type('typed');
    await workbench.page.keyboard.press('Enter');
    await workbench.idle();
    expect(await firstSheet('B5')).toBe('typed');
  });

  test('a prompt gives what is typed, and keeps the focus inside', async () => {
    await workbench.chooseMenuItem('Name', { wait: false });
    const dialog = workbench.page.getByRole('dialog', { name: 'Your name' });
    await dialog.waitFor();
    await workbench.page.keyboard.type('Zoé');
    for (let i = 0; i < 6; i++) {
      await workbench.page.keyboard.press('Tab');
      const outside = await workbench.page.evaluate(() => {
        const focused = document.activeElement;
        return focused !== document.body && !focused?.closest('dialog');
      });
      expect(outside).toBe(false);
    }
    await dialog.getByRole('textbox').press('Enter');
    await workbench.idle();
    expect(await firstSheet('B1')).toBe('Zoé');
  });

  test('a page of the sidebar opens itself large in a dialog, where it calls the add-on, prints and closes', async () => {
    const sidebar = await workbench.openSidebar('Open the assistant');
    await sidebar.locator('#large').click();
    const dialog = await workbench.openDialog();
    await dialog.locator('#echo').click();
    await dialog.getByText('ok {"a":[1,"é"]}').waitFor();
    const frame = workbench.page.locator('dialog[open] iframe');
    expect(await frame.boundingBox()).toMatchObject({ width: 900, height: 640 });
    expect(await frame.getAttribute('sandbox')).toContain('allow-modals');
    await dialog.locator('#close').click();
    await workbench.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await sidebar.locator('#echo').click();
    await sidebar.getByText('ok {"a":[1,"é"]}').waitFor();
  });

  test('a modal dialog shows its page and closes itself', async () => {
    await workbench.chooseMenuItem('Dialog', { wait: false });
    const dialog = await workbench.openDialog();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(workbench.page.locator('dialog[open]').waitFor({ state: 'detached' })).resolves.toBeUndefined();
  });

  test('an error of the add-on is one sentence, with the details folded away', async () => {
    await workbench.chooseMenuItem('Fail', { wait: false });
    const alert = workbench.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('.message-text').textContent()).toBe('Lead SLA could not finish this action.');
    expect(await alert.locator('pre').isVisible()).toBe(false);
    await alert.getByText('Details').click();
    expect(await alert.locator('pre').textContent()).toContain('The fixture fails on purpose.');
    await closeMessage();
  });

  test('a mail lands in the outbox, its HTML without scripts', async () => {
    await workbench.chooseMenuItem('Mail');
    expect(await workbench.mails()).toMatchObject([{ to: 'boss@example.com', subject: 'The month', text: 'As text' }]);
    await workbench.page.getByRole('button', { name: 'Outbox (1)' }).click();
    expect(await workbench.page.locator('.mail-frame').getAttribute('sandbox')).toBe('');
    const html = workbench.page.frameLocator('.mail-frame').locator('body');
    expect(await html.locator('p').textContent()).toBe('As HTML');
    await workbench.page.getByText('Text part').click();
    expect(await workbench.page.locator('.mail-text').textContent()).toBe('As text');
    await workbench.page.getByRole('dialog').locator('.modal-footer').getByRole('button', { name: 'Close' }).click();
    await workbench.setMailQuota(0);
    await workbench.chooseMenuItem('Mail');
    expect((await workbench.lastAction())?.error).toBe('Service invoked too many times for one day: email.');
    await workbench.setMailQuota(null);
    await closeMessage();
  });

  test('a trigger is run with its event, by hand and by its name, on the day that is set', async () => {
    await workbench.chooseMenuItem('Trigger');
    await workbench.setNow('2024-11-05T07:00:00Z');
    await workbench.page.getByRole('button', { name: 'Triggers (1)' }).click();
    await workbench.page.getByRole('button', { name: 'Run now' }).click();
    await workbench.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await workbench.idle();
    expect(await firstSheet('B1')).toBe('5 11 2024 2 FULL');
    await workbench.setNow('2024-11-06T07:00:00Z');
    await workbench.runTrigger('nightly');
    expect(await firstSheet('B1')).toBe('6 11 2024 3 FULL');
    expect(await workbench.run('ran')).toBe('6/11');
    await workbench.setNow(null);
  });

  test('what a menu item returns is let go', async () => {
    await workbench.chooseMenuItem('Returns a range');
    expect(await firstSheet('B1')).toBe('ran');
    expect(await workbench.lastAction()).not.toHaveProperty('error');
  });

  test('the page of the sidebar calls the add-on, hears its errors, and reaches no private function', async () => {
    const sidebar = await workbench.openSidebar('Open the assistant');
    expect(await sidebar.locator('#names').textContent()).toBe('function undefined undefined');
    await sidebar.locator('#echo').click();
    await sidebar.getByText('ok {"a":[1,"é"]}').waitFor();
    await sidebar.locator('#fail').click();
    await sidebar.getByText('no The fixture fails on purpose.').waitFor();
    expect((await workbench.page.locator('#sidebar').boundingBox())?.width).toBe(300);
    await sidebar.locator('#close').click();
    await expect(workbench.page.locator('#sidebar').waitFor({ state: 'hidden' })).resolves.toBeUndefined();
  });

  test('an edit by a person runs onEdit', async () => {
    const [tab] = await workbench.tabs();
    await workbench.edit(tab as string, 'A1', 'hello');
    await workbench.idle();
    expect(await firstSheet('A2')).toBe('edited hello');
  });

  // The last one: from here on the clock of the page is a played one, as a script that works for ten seconds takes them all.
  test('an endless script is stopped with the button, and the add-on works again', async () => {
    await workbench.page.clock.install();
    await workbench.chooseMenuItem('Endless', { wait: false });
    await workbench.page.getByText('Lead SLA is working…').waitFor();
    expect(await workbench.page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    await workbench.page.clock.fastForward(10_000);
    await workbench.page.getByRole('button', { name: 'Stop' }).click();
    await workbench.page.getByText('The action was stopped.').waitFor();
    await workbench.idle();
    expect(await workbench.run('echo', 'back')).toBe('back');
  });
});
