import { sharedWorkbenches } from '../../driver/jest';
import type { Workbench } from '../../driver/workbench';
import { FIXTURE } from './fixture';

/** Embedded charts, which the grid itself cannot draw: they lie above it and must behave as if they were in it. */
describe('embedded charts', () => {
  const openWorkbench = sharedWorkbenches();
  let workbench: Workbench;

  /** Each on a tab of its own: neither scrolled, nor frozen, nor zoomed. */
  beforeEach(async () => {
    workbench = await openWorkbench('en', 'empty', FIXTURE);
    await workbench.run('addTab');
    await chart().waitFor({ state: 'detached' });
    await workbench.run('chart');
    await chart().locator('canvas').waitFor();
  });

  const chart = () => workbench.page.locator('.sheet-chart');
  const named = (name: string) => workbench.page.getByRole('img', { name, exact: true });
  /** A cell as it stands before anything is scrolled or zoomed: 46 + 20 pixels of headers, cells of 100 × 21. */
  const cell = async (row: number, column: number) => {
    const canvas = await grid();
    return { x: canvas.x + 46 + 100 * (column - 1), y: canvas.y + 20 + 21 * (row - 1) };
  };
  const grid = async () => {
    const boxes = await workbench.page.locator('#sheet canvas').evaluateAll((all) =>
      all
        .filter((canvas) => !canvas.closest('.sheet-chart'))
        .map((canvas) => canvas.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
    return boxes.reduce((largest, box) => (box.width * box.height > largest.width * largest.height ? box : largest));
  };
  const place = async () => {
    const box = await chart().boundingBox();
    if (!box) throw new Error('The chart is not shown.');
    return box;
  };
  /** Waits until the top of the chart is above a line of the window: the grid scrolls with its next frame. */
  const above = (line: number) =>
    workbench.page.waitForFunction(
      (top) => (document.querySelector('.sheet-chart')?.getBoundingClientRect().top ?? top) < top,
      line,
    );

  test('stand at their cell, with title, subtitle, legend and axes in the words of the spreadsheet', async () => {
    await named('The month').waitFor();
    const corner = await cell(4, 2);
    expect(await place()).toEqual({ x: corner.x + 10, y: corner.y + 5, width: 480, height: 260 });
    expect(await chart().locator('.chart-subtitle').textContent()).toBe('Goal and actual');
    expect(await chart().locator('.chart-legend li').allTextContents()).toEqual(['Goal', 'Actual']);
    expect(await chart().locator('.chart-legend line').first().getAttribute('stroke-dasharray')).toBe('6 4');
    expect(await chart().locator('.chart-legend circle').count()).toBe(1);
    const plot = await chart().locator('.chart-plot').boundingBox();
    await workbench.page.mouse.move((plot?.x ?? 0) + (plot?.width ?? 0) - 12, (plot?.y ?? 0) + 60);
    await chart().getByText('Goal: 5,000 €').waitFor();
    // Day 5 has no actual yet: a gap, not a zero.
    expect(await chart().locator('.chart-tooltip').textContent()).toBe('5Goal: 5,000 €');
    expect(workbench.errors).toEqual([]);
  });

  test('scroll with the cells, below the headers, and take the wheel along', async () => {
    const before = await place();
    await workbench.page.mouse.move(before.x + 200, before.y + 100);
    await workbench.page.mouse.wheel(0, 63);
    await above(before.y);
    expect((await place()).x).toBe(before.x);
    const canvas = await grid();
    await workbench.page.mouse.wheel(0, 400);
    await above(canvas.y);
    const pane = await workbench.page.locator('.chart-pane').boundingBox();
    expect(pane?.y).toBe(canvas.y + 20);
    const corner = await workbench.page.evaluate(
      ([x, y]) => document.elementFromPoint(x as number, y as number)?.closest('.sheet-chart') === null,
      [before.x + 200, canvas.y + 10],
    );
    expect(corner).toBe(true);
  });

  test('stay below frozen rows, and grow with the zoom', async () => {
    const before = await place();
    await workbench.run('freeze');
    await workbench.page.mouse.move(before.x + 200, before.y + 200);
    await workbench.page.mouse.wheel(0, 84);
    const canvas = await grid();
    await workbench.page.waitForFunction(
      (top) => Math.abs((document.querySelector('.chart-pane')?.getBoundingClientRect().top ?? 0) - top) < 1,
      canvas.y + 20 + 2 * 21,
    );
    await above(before.y);
    await workbench.page.keyboard.down('Control');
    await workbench.page.mouse.wheel(0, -200);
    await workbench.page.keyboard.up('Control');
    await workbench.page.waitForFunction(() => {
      const box = document.querySelector('.sheet-chart')?.getBoundingClientRect();
      return (box?.width ?? 0) > 490 && document.querySelectorAll('.sheet-chart').length === 1;
    });
    const grown = await place();
    const zoom = grown.width / 480;
    expect(grown.height).toBeCloseTo(260 * zoom, 0);
    expect(Math.abs(grown.x - canvas.x - (46 + 100 + 10) * zoom)).toBeLessThan(1);
  });

  test('let clicks beside them through to the cells', async () => {
    const box = await place();
    await workbench.page.mouse.click(box.x - 60, box.y + 40);
    expect((await workbench.selection()).a1).toBe('A6');
    await workbench.page.mouse.click(box.x + 100, box.y + 40);
    expect((await workbench.selection()).a1).toBe('A6');
  });

  test('follow their data and their specification, and go when they are removed', async () => {
    const picture = () =>
      chart()
        .locator('canvas')
        .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const first = await picture();
    await workbench.run('moreActual');
    await workbench.page.waitForFunction(
      (old) => (document.querySelector('.sheet-chart canvas') as HTMLCanvasElement | null)?.toDataURL() !== old,
      first,
    );
    await workbench.run('renameChart');
    await named('Renamed').waitFor();
    await named('The month').waitFor({ state: 'detached' });
    await workbench.run('removeCharts');
    await chart().waitFor({ state: 'detached' });
  });

  test('belong to their tab: hidden behind another one, there after a reload, gone with the tab', async () => {
    const { tab } = await workbench.selection();
    await workbench.run('addTab');
    await chart().waitFor({ state: 'detached' });
    await workbench.select(tab, 'A1');
    await named('The month').waitFor();
    await workbench.idle();
    await workbench.reload();
    await workbench.select(tab, 'A1');
    await named('The month').waitFor();
    await workbench.run('deleteTab', tab);
    await chart().waitFor({ state: 'detached' });
  });
});
