import { lettersOf } from '../../workbench/bridge/a1';
import type { PlainCell } from '../../workbench/bridge/session-types';
import { sharedWorkbenches } from '../../workbench/driver/jest';
import { startWorkbench } from '../../workbench/driver/server';
import type { Language, Workbench } from '../../workbench/driver/workbench';
import { civilTime } from '../../workbench/univer/civil-time';
import { readXlsx } from '../support/hucre';

/** The serial number of 1 January 1970. */
const EPOCH = 25_569;

describe('the server of the workbench', () => {
  test('isolates every answer, reads the add-on as it stands, and ends on Ctrl-C', async () => {
    const server = await startWorkbench();
    for (const path of [
      '',
      'addon/',
      'addon/Code.js',
      'no-such-file',
      '..%2Fpackage.json',
      'addon/..%2F..%2Fpackage.json',
    ]) {
      const response = await fetch(server.address + path);
      await response.arrayBuffer();
      expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(response.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      if (path.includes('%2F') || path.startsWith('no')) expect(response.status).toBe(404);
      else expect(response.status).toBe(200);
    }
    expect(await server.close()).toBe(0);
    await expect(fetch(server.address)).rejects.toThrow();
  });
});

describe('the workbench', () => {
  const openWorkbench = sharedWorkbenches();
  let workbench: Workbench;
  const lastAction = (said: RegExp) => workbench.page.locator('#last-action').filter({ hasText: said }).waitFor();
  const press = (name: string) => workbench.page.getByRole('button', { name }).click();

  /** What the page says it is, in the language of the spreadsheet. */
  async function expectToSay(words: string, language: Language): Promise<void> {
    await workbench.page.getByText(words).waitFor();
    expect(await workbench.page.evaluate(() => document.documentElement.lang)).toBe(language);
  }

  /** That no row of the month's first window is high by what is out of sight. */
  async function expectRowsOfOneLine(): Promise<void> {
    const tab = (await workbench.tabs()).find((name) => name.startsWith('3'));
    await workbench.select(tab as string, 'A1');
    const charts = workbench.page.locator('.sheet-chart');
    await charts.nth(1).locator('canvas').waitFor();
    const [first, second] = await Promise.all([0, 1].map((chart) => charts.nth(chart).boundingBox()));
    // From row 3 to row 14: eleven rows of 21 pixels, each with one line.
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(11 * 21);
  }

  test('says that it is not Google Sheets, shows the sample workbook with the sidebar, and writes nothing to the console', async () => {
    workbench = await openWorkbench('en');
    await expectToSay('This is the local workbench, not Google Sheets.', 'en');
    await expectRowsOfOneLine();
    expect(await workbench.tabs()).toEqual(expect.arrayContaining(['Start', 'Settings', 'Leads', 'Signed']));
    await workbench.sidebar().locator('body').waitFor();
    // The page asks for what it shows once the menu item has run, by way of the one function all its calls go through.
    await lastAction(/^Last action: api\("getState"\) · \d+ calls, about \d+ s/);
    await workbench.chooseMenuItem('Refresh the date');
    await lastAction(/^Last action: Refresh the date · \d+ calls, about \d+ s/);
    await expectSaved(await workbench.download('File', 'Download', 'Microsoft Excel (.xlsx)'));
    expect(workbench.errors).toEqual([]);
  });

  /** That a file has every tab with what its cells show, days on the wall in Paris, and the results of custom functions. */
  async function expectSaved(file: { readonly name: string; readonly content: Buffer }): Promise<void> {
    expect(file.name).toBe('Lead SLA workbook.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(file.content));
    expect(sheets.map(({ name }) => name)).toEqual(await workbench.tabs());
    const time = civilTime('Europe/Paris');
    // A file has days and times as they stand on the wall, by whole seconds here: the last digits of a serial number vary.
    const onTheWall = (ms: number) => new Date(Math.round(ms / 1000) * 1000).toISOString();
    const inPage = (cell: PlainCell) =>
      typeof cell === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cell)
        ? onTheWall((time.serialOf(Date.parse(cell)) - EPOCH) * 86_400_000)
        : cell;
    const inFile = (value: unknown) => (value instanceof Date ? onTheWall(value.getTime()) : (value ?? ''));
    for (const { name, rows } of sheets) {
      const width = Math.max(...rows.map((row) => row.length));
      const shown = await workbench.readValues(name, `A1:${lettersOf(width)}${rows.length}`);
      const read = rows.map((row) => Array.from({ length: width }, (_, i) => inFile(row[i])));
      expect([name, read]).toEqual([name, shown.map((row) => row.map(inPage))]);
    }
    const rates = sheets.find(({ name }) => name === '1 Close rates')?.cells;
    const formulas = [...(rates?.values() ?? [])].map(({ formula }) => formula ?? '');
    const called = (name: string) => formulas.some((one) => one.startsWith(`IFERROR(__xludf.DUMMYFUNCTION("${name}(`));
    expect(['SLA_SEGMENTS', 'SLA_GRID', 'SLA_DELAY'].filter((name) => !called(name))).toEqual([]);
  }

  test('asks before a workbook is thrown away, and keeps the new one over a reload, one for each language', async () => {
    workbench = await openWorkbench('en');
    const before = await workbench.tabs();
    await press('New empty workbook');
    await workbench.page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await workbench.tabs()).toEqual(before);

    await press('New empty workbook');
    await Promise.all([
      workbench.page.waitForEvent('load'),
      workbench.page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click(),
    ]);
    await workbench.ready();
    const [tab = '', ...others] = await workbench.tabs();
    expect(others).toEqual([]);
    await workbench.sidebar().locator('body').waitFor();

    await workbench.edit(tab, 'C3', 'kept');
    await workbench.edit(tab, 'C4', '=1+1');
    await workbench.idle();
    await workbench.reload();
    expect(await workbench.readDisplay(tab, 'C3:C4')).toEqual([['kept'], ['2']]);

    await press('Français');
    await workbench.page.waitForURL(/lang=fr/);
    await workbench.ready();
    expect(await workbench.tabs()).toContain('Accueil');
    await expectToSay('Ceci est l’atelier local, pas Google Sheets.', 'fr');
    await expectRowsOfOneLine();
    await press('English');
    await workbench.page.waitForURL(/lang=en/);
    await workbench.ready();
    expect(await workbench.readDisplay(tab, 'C3')).toEqual([['kept']]);
  });
});
