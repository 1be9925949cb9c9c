import { labels } from '../../src/text';
import { workbenches } from '../../workbench/driver/jest';
import type { Workbench } from '../../workbench/driver/workbench';

/** The pages where they stand: one in the place of the other, in a frame that is new each time. */

const openWorkbench = workbenches();
let workbench: Workbench;

test.each(['en', 'fr'] as const)('the keyboard is on the heading of the page that opens (%s)', async (language) => {
  workbench = await openWorkbench(language);
  const sidebar = workbench.sidebar();
  const { openImport, menuImport } = labels(language, 'assistant');
  const { title } = labels(language, 'importWords');
  const focused = (name: string | RegExp) =>
    sidebar.getByRole('heading', { level: 1, name }).and(sidebar.locator(':focus')).waitFor();

  await sidebar.getByRole('button', { name: openImport, exact: true }).click();
  await focused(title);
  await sidebar.getByRole('button', { name: labels(language, 'shell').back, exact: true }).click();
  await focused(/20\d\d/);
  await workbench.chooseMenuItem(menuImport);
  await focused(title);
  expect(await workbench.page.locator('#sidebar iframe').count()).toBe(1);
  expect(workbench.errors).toEqual([]);
});
