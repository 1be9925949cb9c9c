import '../support/texts';
import type { AssistantState } from '../../src/app/api';
import { labels } from '../../src/text';
import type { Headless } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { columnUnder } from './support/column-under';
import { openSample } from './support/workbook';

/** The horizon: the setting of the team, or the one that the log shows; tables, forecast, assistant and signature go by it. */

let book: Headless;
beforeAll(async () => {
  book = await openSample();
});
afterAll(() => book.close());

const text = labels('en', 'sheet');
const settingCell = async (): Promise<string> => {
  const names = await book.readDisplay('Settings', 'A1:A40');
  return `B${1 + names.findIndex(([name]) => name === labels('en', 'settings').horizon)}`;
};
const state = async () => (await book.run('api', 'getState')) as AssistantState;
const said = async () => JSON.stringify((await state()).steps[0]);
const shown = async (label: string): Promise<unknown> =>
  (await book.readValues('1 Close rates', 'A4:B12')).find(([name]) => name === label)?.[1];
const forecast = async (): Promise<number> => {
  const cells = await book.readValues('4 Commitments', 'A1:D80');
  const top = cells.findIndex(([name]) => name === text.forecastTable);
  return cells.slice(top + 3, top + 10).reduce((sum, row) => sum + Number(row[1] ?? 0), 0);
};

test('blank, it is what 95% of the sales have taken, and the forecast, the rates and the signature rest on it', async () => {
  expect(await shown(text.ratesHorizon)).toBe(40);
  expect(await said()).toContain('within 40 days of the lead');
  await signMonth(book);
  expect(new Set(columnUnder(await book.readValues('Signed', 'A1:AA40'), text.signedHorizon))).toEqual(new Set([40]));
});

test('typed, it is that everywhere: longer, more is still to come', async () => {
  const [rate, coming] = [await said(), await forecast()];
  await book.edit('Settings', await settingCell(), 120);
  await book.idle();
  expect(await shown(text.ratesHorizon)).toBe(120);
  expect(await said()).toContain('within 120 days of the lead');
  expect(await said()).not.toBe(rate);
  expect(await forecast()).toBeGreaterThan(coming);
  // November is signed: the month after it is the next to be planned.
  await signMonth(book);
  const horizons = columnUnder(await book.readValues('Signed', 'A1:AA60'), text.signedHorizon);
  expect(new Set(horizons)).toEqual(new Set([40, 120]));
});

test.each([0, 3651, 12.5])('%s is no horizon: Start says so, and the log decides', async (typed) => {
  await book.edit('Settings', await settingCell(), typed);
  await book.idle();
  expect(await shown(text.ratesHorizon)).toBe(40);
  const { problems } = await state();
  expect(problems.map((problem) => problem.text).join()).toContain('Sales count within (days)');
});
