import { workbenches } from '../../workbench/driver/jest';
import type { Workbench } from '../../workbench/driver/workbench';

/**
 * A month lived day by day: signed, filled with leads as they come, looked at on the tab, in the sidebar and as a picture.
 * The forecasts are worked out from the history by its weekdays and its months, each with the range of four months in five.
 */

const openWorkbench = workbenches();
let workbench: Workbench;

const sidebar = () => workbench.sidebar();
const button = (name: string | RegExp) =>
  sidebar().getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

/** 100 leads of each channel from August to October 2024: 10 and 5 of them won, for 1,000 each. */
function history(): string {
  const rows = (['Organic', 'Ads'] as const).flatMap((channel) =>
    Array.from({ length: 100 }, (_, i) => {
      const day = `2024-${['08', '09', '10'][i % 3]}-${String(1 + (i % 28)).padStart(2, '0')}`;
      const won = i < (channel === 'Organic' ? 10 : 5);
      return `${channel}-${i},${day},${channel},Small,${won ? day : ''},${won ? 1000 : ''}`;
    }),
  );
  return ['Lead ID,Created,Channel,Persona,Won on,Amount', ...rows].join('\n');
}

async function importText(text: string): Promise<void> {
  await button('Import leads').first().click();
  const file = { name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await sidebar().locator('input[type=file]').setInputFiles(file);
  await button(/^Import [\d,]+ lead rows?$/).click();
  await sidebar().getByRole('heading', { name: 'Import done' }).waitFor();
  await button('Done').click();
  await workbench.idle();
}

/** Pins the as-of date, as a person does in the sidebar. */
async function goToDay(iso: string): Promise<void> {
  await button('Change the date').click();
  await sidebar().getByLabel('As-of date').last().fill(iso);
  await button('Set').click();
  await sidebar().getByText('Refreshed: figures as of').waitFor();
  await workbench.idle();
}

/** Enters the leads of a day in the sidebar's grid. */
async function enter(iso: string, organic: number, ads: number): Promise<void> {
  await button('Enter leads').click();
  await sidebar().locator('#entry-day').fill(iso);
  await sidebar().locator('main[aria-busy="false"] #entry-day').waitFor();
  await sidebar().getByLabel('Organic × Small').fill(String(organic));
  await sidebar().getByLabel('Ads × Small').fill(String(ads));
  await button('Save').click();
  await sidebar()
    .getByText(/entered for/)
    .waitFor();
  await workbench.idle();
  await button('Back').click();
}

async function figures(): Promise<Record<string, string>> {
  const cells = await workbench.readDisplay('3 Tracking', 'A4:B21');
  return Object.fromEntries(cells.map(([label = '', value = '']) => [label, value]));
}

async function committed(): Promise<string[][]> {
  const rows = await workbench.readDisplay('3 Tracking', 'A28:J32');
  return rows.map((row) => [row[0], row[1], row[2], row[9]].map(String)).filter(([channel]) => channel !== '');
}

/** What the pictures say: the one in the sidebar in words, the ones on the tab by being drawn. */
async function chartSays(words: string): Promise<void> {
  await sidebar().getByRole('img', { name: words }).waitFor();
}

/** The chart opens large in a dialog, with its numbers, and closes again. */
async function largeChart(): Promise<void> {
  await button('Larger chart').click();
  const dialog = workbench.dialog();
  await dialog.getByRole('img', { name: /^Leads, cumulative/ }).waitFor();
  await dialog.getByRole('img', { name: /^Value, cumulative/ }).waitFor();
  await dialog.getByText('The numbers').click();
  expect(await dialog.locator('tbody tr').count()).toBe(30);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await workbench.page.locator('dialog[open]').waitFor({ state: 'detached' });
  await button('Enter leads').waitFor();
}

test('status, forecast and charts follow the days; what was signed stays', async () => {
  workbench = await openWorkbench('en', 'empty');
  await button('Create the tabs').click();
  await sidebar().getByText('The tabs are ready.').waitFor();
  await importText(history());
  await workbench.edit('Settings', 'E5', '11/1/2024');
  await workbench.edit('Settings', 'F5', 3150);
  // The rates of counting, so that what is committed can be worked out by hand.
  await workbench.edit('Settings', 'B19', 'So far');
  await goToDay('2024-11-01');

  // 10% and 5% of 1,000 each, as many leads of both: 3,150 ÷ 150 = 21 leads each, one a working day.
  await button('Sign November 2024').click();
  await sidebar().getByLabel('Signed by').fill('Ada & Grace');
  const accept = sidebar().getByRole('checkbox');
  if (await accept.count()) await accept.check();
  await sidebar().getByRole('button', { name: 'Sign', exact: true }).click();
  await sidebar().getByText('November 2024 is signed: 42 leads committed.').waitFor();
  await button('Back').click();
  const promised = await committed();
  expect(promised.map(([channel, , leads, value]) => [channel, leads, value])).toEqual([
    ['Ads', '21', '€1,050'],
    ['Organic', '21', '€2,100'],
    ['Total', '42', '€3,150'],
  ]);

  // Friday the 1st: on the line.
  await enter('2024-11-01', 1, 1);
  expect(await figures()).toMatchObject({
    Status: 'on track',
    'Leads to date': '2',
    Forecast: '66.3',
    Commitments: 'Signed',
  });
  await chartSays('Leads, cumulative. On the goal line: 2 for 2 expected.');

  // A weekend: nothing is expected, nothing comes.
  await goToDay('2024-11-03');
  expect(await figures()).toMatchObject({ 'Expected to date': '2.0', Status: 'on track' });

  // A week without leads: behind, for the range of the forecast ends below what was committed (23.3 ± 10.4).
  await goToDay('2024-11-08');
  expect(await figures()).toMatchObject({
    Status: 'behind',
    'Expected to date': '12.0',
    Forecast: '23.3',
    'Today’s gap, in leads': 'Behind by 10',
  });
  await chartSays('Leads, cumulative. 10 leads behind the goal line: 2 for 12 expected.');
  await sidebar().locator('.segments').getByText('Organic × Small').waitFor();

  // They catch up, so far that the range reaches the commitment (31.6 ± 11.5), and get ahead.
  await enter('2024-11-08', 3, 0);
  expect(await figures()).toMatchObject({ Status: 'on track', 'Leads to date': '5' });
  await enter('2024-11-08', 8, 6);
  expect(await figures()).toMatchObject({
    Status: 'ahead',
    'Leads to date': '16',
    Forecast: '62.2',
    'Gap in leads': '+4.0',
  });

  // The charts on the tab are drawn, one above the other.
  await workbench.select('3 Tracking', 'A1');
  const charts = workbench.page.locator('.sheet-chart');
  await charts.locator('canvas').nth(1).waitFor();
  expect(await charts.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')))).toEqual([
    'Leads since the first of the month',
    'Value since the first of the month',
  ]);

  await largeChart();

  // The end of the month.
  await goToDay('2024-11-30');
  expect(await figures()).toMatchObject({
    'Leads to date': '16',
    'Expected to date': '42.0',
    Status: 'behind',
    Forecast: '16.0',
  });

  // History and settings change: what was signed does not.
  await importText(`${history()}\nLate-1,2024-10-05,Ads,Small,2024-10-20,9000`);
  await workbench.edit('Settings', 'F5', 90000);
  await workbench.edit('Settings', 'B7', 1);
  expect(await committed()).toEqual(promised);
  expect(workbench.errors).toEqual([]);
});
