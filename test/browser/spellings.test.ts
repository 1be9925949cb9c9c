import { SPELLINGS, SPELT_FILE } from './support/files';
import type { SidebarPage } from './support/sidebar-page';
import { chooseFile } from './support/sidebar-states';
import { sidebars } from './support/sidebars';

/** Spellings of one label: merged in the assistant for the log as it is, and in the import for a file. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

const tick = (name: RegExp) => sidebar.frame.getByRole('checkbox', { name });
const seen = (words: string) => sidebar.frame.getByText(words).first().waitFor();

test('in the assistant only what Settings says is ticked, and the person chooses which spelling stays', async () => {
  sidebar = await openSidebar({ language: 'en', view: 'spellings', spellings: SPELLINGS });
  const [alias, twin, slip] = [
    tick(/^Merge “SEA” \(4 rows\) and “Google Ads” \(12 rows\)/),
    tick(/^Merge “google-ads” \(3 rows\) and “Google Ads”/),
    tick(/^Merge “Directeur finnancier” \(1 row\) and “Directeur financier” \(40 rows\)/),
  ];
  expect([await alias.isChecked(), await twin.isChecked(), await slip.isChecked()]).toEqual([true, false, false]);
  await seen('Perhaps a slip of the pen: please check');
  await slip.check();
  await sidebar.frame
    .getByRole('combobox', { name: 'Spelling that stays, of “Directeur finnancier” and “Directeur financier”' })
    .selectOption('Directeur finnancier');
  await sidebar.frame.getByRole('button', { name: 'Merge 2 spellings' }).click();
  await seen('2 spellings are merged: 12 rows of the lead log changed, and the next imports will know.');
  await seen('No two labels of the log and the lists look like the same thing.');
  expect(sidebar.server.called('mergeSpellings')).toEqual([
    [
      {
        channel: [{ spelling: 'SEA', label: 'Google Ads' }],
        persona: [{ spelling: 'Directeur financier', label: 'Directeur finnancier' }],
      },
    ],
  ]);
  await sidebar.frame.getByRole('button', { name: 'Take the last merge back' }).click();
  await seen('The merge is taken back: 12 cells');
  expect(sidebar.server.called('takeBackImport')).toEqual([[{ number: expect.any(Number), merge: true }]]);
  expect(await sidebar.frame.getByRole('button', { name: 'Take the last merge back' }).count()).toBe(0);
});

test('in the import what Settings says is done and said, and what is ticked is merged before the rows arrive', async () => {
  sidebar = await openSidebar({ language: 'fr', page: 'import', spellings: SPELLINGS });
  await chooseFile(sidebar, 'leads.csv', SPELT_FILE);
  await seen(
    'D’autres orthographes de «\u202fChannel\u202f» sont remplacées\u202f: «\u202fSEA\u202f» devient «\u202fGoogle Ads\u202f» (1 ligne).',
  );
  expect(await tick(/SEA/).count()).toBe(0);
  await tick(/^Fusionner «\sgoogle-ads\s» \(1 ligne\) et «\sGoogle Ads\s» \(13 lignes\)/).check();
  await seen('«\u202fgoogle-ads\u202f» devient «\u202fGoogle Ads\u202f» (1 ligne)');
  await sidebar.frame.locator('.next .primary').click();
  await sidebar.frame.locator('.report').waitFor();
  const names = sidebar.server.calls.map(({ name }) => name);
  // Within the import, with which it can be taken back, and before its rows.
  expect(names.indexOf('mergeSpellings')).toBeGreaterThan(names.indexOf('startImport'));
  expect(names.indexOf('mergeSpellings')).toBeLessThan(names.indexOf('importBatch'));
  expect(sidebar.server.called('mergeSpellings')).toEqual([
    [{ channel: [{ spelling: 'google-ads', label: 'Google Ads' }], persona: [], number: expect.any(Number) }],
  ]);
  const batches = sidebar.server.called('importBatch') as [{ rows: { cells: string[] }[] }][];
  expect(batches.flatMap(([{ rows }]) => rows.map(({ cells }) => cells[2]))).toEqual([
    'Google Ads',
    'Google Ads',
    'Google Ads',
  ]);
  await seen('D’autres orthographes de «\u202fChannel\u202f» sont remplacées');
});
