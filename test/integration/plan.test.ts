import '../support/texts';
import type { AssistantState } from '../../src/app/api';
import { labels } from '../../src/text';
import type { Headless, PlainCell } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { openSample } from './support/workbook';

/** What the script plans with, says and signs is what the tabs show, whichever rate is planned with and however sure the plan is. */

let book: Headless;
beforeAll(async () => {
  book = await openSample();
  // November stays the planned month once it is signed.
  await book.edit('Settings', 'B17', '11/1/2026');
});
afterAll(() => book.close());

type Cells = readonly (readonly PlainCell[])[];
const text = labels('en', 'sheet');

/** The numbers of the table below a heading, by the labels of their row and column; a row of labels alone is a table too. */
function tableOf(cells: Cells, heading: string): (row: string, column: string) => PlainCell {
  const top = cells.findIndex((line) => line[0] === heading);
  const header = [top + 1, top + 2].find((row) => cells[row]?.[1] !== '') ?? -1;
  const columns = cells[header] ?? [];
  const rows = cells.slice(header + 1, header + 1 + cells.slice(header + 1).findIndex((line) => line[0] === ''));
  return (row, column) => rows.find(([label]) => label === row)?.[columns.indexOf(column)] ?? 'nothing';
}
const near = (value: PlainCell | undefined) =>
  typeof value === 'number' ? expect.closeTo(value, 8) : (value ?? 'nothing');
const beside = (cells: Cells, label: string) => cells.find(([cell]) => cell === label)?.[1];

/** The rows of the version signed last, by the names of their columns. */
async function signedRows(): Promise<Record<string, PlainCell>[]> {
  const [header = [], ...rows] = await book.readValues('Signed', 'A1:AA120');
  const all = rows
    .filter(([month]) => month !== '')
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? ''])));
  const last = Math.max(...all.map((row) => Number(row.Version)));
  return all.filter((row) => row.Version === last);
}

const CHOICES = [
  ['eventual', 'onAverage'],
  ['eventual', 'in80'],
  ['soFar', 'onAverage'],
  ['soFar', 'in90'],
] as const;

test.each(CHOICES)('with the rate “%s”, planned for “%s”', async (rate, planFor) => {
  await book.run('api', 'choose', rate);
  await book.run('api', 'choose', planFor);
  await book.idle();
  const { steps } = (await book.run('api', 'getState')) as AssistantState;
  const read = (tab: string) => book.readValues(tab, 'A1:Z120');
  const [rates, values, plan] = [await read('1 Close rates'), await read('2 Lead values'), await read('4 Commitments')];
  await signMonth(book);
  const rows = await signedRows();
  expect(rows).toHaveLength(10);
  const of = (cells: Cells, heading: string) => tableOf(cells, heading);
  const [close, leads] = [of(rates, text.rateTable), of(rates, text.leadsTable)];
  const [average, worth] = [of(values, text.usedAverages), of(values, text.valueTable)];
  const [target, committed, revenue] = [
    of(plan, text.targetTable),
    of(plan, text.finalTable),
    of(plan, text.revenueTable),
  ];
  const segments = rates.findIndex((line) => line[0] === 'Channel' && line[1] === 'Persona');
  for (const row of rows) {
    const at = [String(row.Channel), String(row.Persona)] as const;
    expect(row).toMatchObject({
      'Close rate': near(close(...at)),
      'Leads of the period': near(leads(...at)),
      'Average sale': near(average('Average sale', at[1])),
      'Lead value': near(worth(...at)),
      Target: near(target(...at)),
      Leads: near(committed(...at)),
      Value: near(revenue(...at)),
      'Chance of the goal': near(beside(plan, text.chance)),
      'Rate planned with': labels('en', 'choices')[rate],
      'Planned for': labels('en', 'choices')[planFor],
      'Confidence of low and high': 0.8,
    });
    const line = rates.slice(segments).find(([channel, persona]) => channel === at[0] && persona === at[1]) ?? [];
    const column = (name: string) => line[rates[segments]!.indexOf(name)];
    expect(row['Customers of the period']).toBe(column('Customers so far'));
    if (rate === 'eventual') {
      expect(row).toMatchObject({
        'Close rate, low end': near(column('Low')),
        'Close rate, high end': near(column('High')),
      });
    }
    expect(Number(row['Close rate, low end'])).toBeLessThanOrEqual(Number(row['Close rate']));
    expect(Number(row['Close rate, high end'])).toBeGreaterThanOrEqual(Number(row['Close rate']));
  }
  const months = Math.round(100 * Number(beside(plan, text.chance)));
  const surer = planFor === 'onAverage' ? `; ${beside(plan, text.leadsForChance)} leads make it 80.` : '.';
  expect(steps[3]?.figures.find(({ label }) => label === 'Leads committed')?.value).toBe(
    String(beside(plan, text.committedLeads)),
  );
  if (steps[3]?.outlook) {
    expect(steps[3].outlook.text).toBe(`With this plan the goal is reached in ${months} of 100 months${surer}`);
  }
  // A surer plan takes more leads and reaches its goal more often.
  expect(months).toBeGreaterThanOrEqual({ onAverage: 40, in80: 79, in90: 89 }[planFor]);
});
