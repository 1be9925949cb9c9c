import { serialOfIso } from '../../src/base/dates';
import type { Cell, Grid } from '../../src/base/types';
import { namedZone } from '../../src/base/zone';
import { readCommitments } from '../../src/features/commitments/commitments';
import { revenueForecast } from '../../src/features/commitments/revenue-forecast';
import { targets } from '../../src/features/commitments/targets';
import { SEGMENT_NEEDS, type Segmentation, segmentsOf } from '../../src/features/rates/segments';
import { usedRate } from '../../src/features/rates/used-rate';
import { pastMonths } from '../../src/features/tracking/backtest';
import { type Log, readLog } from '../../src/log/log';
import { goalChance, leadsFor, type PlannedLeads } from '../../src/rates/goal-chance';
import { planDrift } from '../../src/rates/plan-drift';
import { saleAmounts } from '../../src/rates/sale-amounts';
import type { Headless } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { figuresOf } from './support/figures';
import { openFewer, openSample } from './support/workbook';

/** What step 4 says of the months to come, beside what the statistics of `src/rates` say of the same log. */

let book: Headless;
afterEach(() => book.close());

const zone = namedZone('Europe/Paris');
const AS_OF = serialOfIso('2026-11-23')!;
const NOVEMBER = serialOfIso('2026-11-01')!;
/** Marketing's goal of November in the sample, and the average sales that its list holds. */
const GOAL = 5400;
const AVERAGES: Readonly<Record<string, number>> = { 'Small company': 200, 'Larger company': 400 };
const TAB = '4 Commitments';

const plain = (value: unknown): Cell =>
  typeof value === 'object' && value !== null && 'date' in value ? new Date(String(value.date)) : (value as Cell);

async function read(tab: string, a1: string): Promise<Grid> {
  return (await book.readValues(tab, a1)).map((row) => row.map(plain));
}

/** The number beside a name in the first columns of tab 4. */
async function numberOf(name: string): Promise<unknown> {
  return (await read(TAB, 'A4:B14')).find(([label]) => label === name)?.[1];
}

const text = async (row: number) => (await book.readDisplay(TAB, `A${row}:A${row}`))[0]?.[0];

/** The rows of a table of tab 4 below its heading, hint and header. */
async function table(heading: string, rows: number): Promise<Grid> {
  const cells = await read(TAB, 'A1:G90');
  const top = cells.findIndex(([first]) => first === heading);
  return cells.slice(top + 3, top + 3 + rows);
}

function planOf(found: Segmentation, method: 'eventual' | 'soFar', leadsOf: (c: number, p: number) => number) {
  return found.cells.flatMap((row, c) =>
    row.flatMap((segment, p): PlannedLeads[] => {
      const { rate, evidence } = usedRate(segment, method, 0.8);
      const leads = leadsOf(c, p);
      return rate && leads > 0 ? [{ leads, rate, averageSale: AVERAGES[found.personas[p]!]!, evidence }] : [];
    }),
  );
}

async function logOf(): Promise<{ log: Log; found: Segmentation }> {
  const log = readLog(await read('Leads', 'A1:T1400'), { language: 'en', zone, ...SEGMENT_NEEDS });
  const lists = await read('Settings', 'O5:P20');
  const list = (column: number) => lists.map((row) => String(row[column])).filter((label) => label !== '');
  const options = { asOf: AS_OF, months: 6, horizon: null, confidence: 0.8, channels: list(0), personas: list(1) };
  return { log, found: segmentsOf(log, options) };
}

test('chance, leads and targets are those of the statistics, by each setting; tables are none the worse', async () => {
  book = await openSample();
  const { log, found } = await logOf();
  const amounts = saleAmounts(found.days);
  const uncertainty = {
    spread: amounts.spread,
    drift: planDrift(found.shareWon, found.delay.wins, amounts),
  };
  for (const [method, rates] of [
    ['eventual', 'Eventual'],
    ['soFar', 'So far'],
  ] as const) {
    await book.edit('Settings', 'B19', rates);
    const mix = planOf(found, method, (c, p) => found.cells[c]![p]!.leads);
    const sum = (of: (part: PlannedLeads) => number) => mix.reduce((total, part) => total + of(part), 0);
    const onAverage = (GOAL * sum(({ leads }) => leads)) / sum((part) => part.leads * part.rate * part.averageSale);
    for (const [planFor, confidence] of [
      ['On average', 0.8],
      ['80 months in 100', 0.8],
      ['90 months in 100', 0.9],
    ] as const) {
      await book.edit('Settings', 'B20', planFor);
      const needed = leadsFor(confidence, mix, GOAL, uncertainty)!;
      const factor = planFor === 'On average' ? 1 : needed / onAverage;
      const values = found.cells.map((row) =>
        row.map((segment, p) => usedRate(segment, method, 0.8).rate! * AVERAGES[found.personas[p]!]!),
      );
      const planned = targets(
        GOAL * factor,
        values,
        found.cells.map((row) => row.map(({ leads }) => leads)),
      );
      const chance = goalChance(
        planOf(found, method, (c, p) => planned[c]![p]!),
        GOAL,
        uncertainty,
      );
      const named = [method, planFor];
      expect([...named, await numberOf('Leads for 80 (or 90) months of 100')]).toEqual([...named, needed]);
      expect(await numberOf('Targets, against the average plan')).toBeCloseTo(factor, 9);
      expect(await numberOf('Uncertainty of all sales together')).toBeCloseTo(uncertainty.drift, 9);
      expect(await numberOf('Leads committed')).toBe(planned.flat().reduce<number>((all, leads) => all + leads!, 0));
      expect(await numberOf('Chance of reaching the goal')).toBeCloseTo(chance, 9);
      // As sure as it is meant to be, but for what whole leads of each segment leave over.
      if (planFor !== 'On average') expect(Math.abs(chance - confidence)).toBeLessThan(0.02);
    }
  }
  await book.edit('Settings', 'B20', 'On average');
  await book.edit('Settings', 'B19', 'Eventual');
  const commitments = readCommitments(await read('3 Tracking', 'V3:AB42'), zone, 'en');
  const options = { asOf: AS_OF, months: 6, window: 6, horizon: null, commitmentsOf: commitments.of };
  const lists = { channels: [...found.channels], personas: [...found.personas] };
  const averages = {
    labels: Object.keys(AVERAGES),
    amounts: Object.values(AVERAGES),
    others: null,
    total: null,
  };
  const forecast = revenueForecast(log, { ...options, ...lists, averages });
  const shown = await table('When the money arrives', 7);
  expect(shown.map((row) => row[3])).toEqual(forecast.map(({ together }) => expect.closeTo(together!, 6)));
  expect(shown.map((row) => Number(row[1]) + Number(row[2]))).toEqual(
    shown.map((row) => expect.closeTo(Number(row[3]), 6)),
  );
  // The log of the sample begins in April: seven full months before November.
  const past = pastMonths(log, AS_OF, 7, commitments.of(NOVEMBER));
  const backtest = await table('Whether past months would have kept this commitment', 7);
  expect(backtest.map((row) => [row[1], row[4]])).toEqual(
    past.map(({ leads, value }) => [leads, expect.closeTo(value!, 6)]),
  );
  const committed = Number(await numberOf('Leads committed'));
  const [kept, inValue] = [
    past.filter(({ leads }) => leads >= committed).length,
    backtest.filter((row) => row[6] === true).length,
  ];
  expect(await text(16)).toBe(
    `${kept} of the last 7 months would have kept this commitment in leads, ${inValue} in value.`,
  );
});

test('the sentence says how often, what is missing, and that no number of leads is enough', async () => {
  book = await openFewer();
  const sentence = () => text(15);
  expect(await sentence()).toMatch(/^With this plan the goal is reached in \d+ of 100 months; \d+ leads make it 80\.$/);
  await book.edit('Settings', 'B20', '90 months in 100');
  expect(await sentence()).toMatch(/^With this plan the goal is reached in (89|9\d) of 100 months/);
  await book.edit('Settings', 'B20', 'On average');
  // No goal: nothing is known of a chance, and nothing shows an error.
  await book.edit('Settings', 'F6', '');
  await book.edit('Settings', 'B17', '11/30/2026');
  expect(await sentence()).toBe('How often this plan reaches the goal is told here once the month has a revenue goal.');
  const figures = await figuresOf(book, TAB);
  expect([figures['Chance of reaching the goal'], figures['Leads for 80 (or 90) months of 100']]).toEqual(['', '']);
  expect(figures['Targets, against the average plan']).toBe('100%');
  expect((await book.readDisplay(TAB, 'A1:H90')).flat().filter((cell) => /^#|NaN/.test(cell))).toEqual([]);
});

test('the months after the one that runs: their drafts and signatures are followed by the forecast, not by the tracking', async () => {
  book = await openFewer();
  const months = async () => {
    const rows = (await book.readDisplay('3 Tracking', 'V4:AB60')).filter(([month]) => month !== '');
    return [...new Set(rows.map((row) => `${row[0]} ${row[6]}`))];
  };
  const tracked = async () => {
    const { Month, Commitments, 'Leads committed': leads } = await figuresOf(book, '3 Tracking');
    return [Month, Commitments, leads];
  };
  expect(await months()).toEqual(['November 2026 draft']);
  await signMonth(book);
  const november = await tracked();
  expect(november.slice(0, 2)).toEqual(['November 2026', 'Signed']);
  expect(await months()).toEqual(['November 2026 signed', 'December 2026 draft']);
  const inJanuary = async () => (await table('When the money arrives', 7))[2]?.[2];
  const before = Number(await inJanuary());
  expect(before).toBeGreaterThan(0);
  await signMonth(book);
  expect(await months()).toEqual(['November 2026 signed', 'December 2026 signed']);
  expect(await inJanuary()).toBeCloseTo(before, 6);
  expect(await tracked()).toEqual(november);
  // A draft of a later month that cannot be made: this month is followed all the same.
  for (const [a1, value] of [
    ['B17', '1/15/2027'],
    ['J5', '1/15/2027'],
    ['K5', 'Organic'],
    ['L5', 'Small company'],
    ['M5', 5],
    ['J6', '1/15/2027'],
    ['K6', 'Organic'],
    ['L6', 'Small company'],
    ['M6', 6],
  ] as const) {
    await book.edit('Settings', a1, value);
  }
  expect((await book.readDisplay(TAB, 'A33:A33'))[0]?.[0]).toBe('#ERROR!');
  expect(await tracked()).toEqual(november);
  expect(await months()).toEqual(['November 2026 signed', 'December 2026 signed']);
});
