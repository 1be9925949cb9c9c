import { workbenches } from '../../workbench/driver/jest';
import { FIXTURE } from '../../workbench/test/browser/fixture';

declare global {
  interface Window {
    /** When the slow function has ended last, and when the key was pressed, in the time of the page. */
    slowUntil: number;
    pressedAt: number;
  }
}

/** A function that takes its time as soon as it has something to do, and says so to whoever watches the page. */
const SLOW = `
  /** @customfunction */
  function SLOW(value) {
    if (value) Function('console.info("at work")')();
    if (value) for (var end = Date.now() + 150; Date.now() < end;) {}
    if (value) Function('window.slowUntil = performance.now()')();
    return Number(value);
  }
`;
const STEPS = 10;

describe('a person who types while functions calculate', () => {
  const openWorkbench = workbenches();

  test('finds every value kept, and counted in the end', async () => {
    const workbench = await openWorkbench('en', 'empty', { ...FIXTURE, 'Code.js': `${FIXTURE['Code.js']}${SLOW}` });
    const { page } = workbench;
    const [tab = ''] = await workbench.tabs();
    // Each step reads the one before it and a cell of its own: the first cell has all of them calculated.
    for (let row = 1; row <= STEPS; row++) {
      await workbench.edit(tab, `E${row}`, row === 1 ? '=SLOW(D1)' : `=SLOW(E${row - 1}+D${row})`);
    }
    await workbench.idle();
    await page.evaluate(() => {
      window.addEventListener(
        'keydown',
        ({ key, timeStamp }) => {
          if (key === '7') window.pressedAt = timeStamp;
        },
        true,
      );
    });
    await workbench.focusGrid();
    await workbench.select(tab, 'D1');
    const atWork = page.waitForEvent('console', (message) => message.text() === 'at work');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await atWork;
    await page.keyboard.type('7');
    const { pressedAt, slowUntil } = await page.evaluate(() => ({
      pressedAt: window.pressedAt,
      slowUntil: window.slowUntil,
    }));
    await page.keyboard.press('Enter');
    await workbench.idle();
    expect(pressedAt).toBeLessThan(slowUntil);
    expect(await workbench.readValues(tab, 'D1:D2')).toEqual([[5], [7]]);
    expect((await workbench.readValues(tab, `E1:E${STEPS}`)).flat()).toEqual([5, ...Array(STEPS - 1).fill(12)]);
    expect(workbench.errors).toEqual([]);
  });
});
