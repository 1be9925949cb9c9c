import { serialOfIso } from '../../src/base/dates';
import { localZone } from '../../src/base/zone';
import { leadDays } from '../../src/log/lead-days';
import { readLog } from '../../src/log/log';
import { delayOf } from '../../src/rates/delay';
import { newSheet } from './support/sheet';

const { call, table } = newSheet('en_US');
const french = newSheet('fr_FR');

const AS_OF = '2026-08-15';
const HEADER = ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on', 'Amount'];
/** 20 leads of February, 12 of them won; 50 leads 12 days old, 10 of another persona one day old. */
const LOG = [
  HEADER,
  ['2026-02-02', 'Organic', 'Small', 20, 12, '2026-02-20', 12000],
  ['2026-08-03', 'Organic', 'Small', 50, '', '', ''],
  ['2026-08-14', 'Organic', 'Large', 10, '', '', ''],
];
const COMMITMENTS = [
  ['Month', 'Channel', 'Persona', 'Leads', 'Lead value', 'Version'],
  ['2026-08-01', 'Organic', 'Small', 21, 100, 2],
  ['2026-08-01', 'Organic', 'Small', 999, 999, 1],
  ['2026-09-01', 'Organic', 'Small', 22, 600, 1],
  ['2026-09-01', 'Organic', 'Large', 5, '', 1],
];
const sum = (rows: readonly (readonly unknown[])[], column: number) =>
  rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);

test('what open leads bring is the average sale times their chance of being won in the month', () => {
  const log = readLog(LOG, { language: 'en', zone: localZone(), amount: true, dates: ['lost'] });
  const made = delayOf(leadDays(log, serialOfIso(AS_OF)!), null).curve!.made;
  expect(made).toHaveLength(31);
  const F = (age: number) => made[Math.min(age, 30)]!;
  // Of 20 leads 12 are won for good: θ is .6, and for the persona without leads in the window too. 16 days are left of August.
  const share = (age: number, from: number, to: number) =>
    (0.6 * (F(age + to) - F(age + from))) / (0.6 * (1 - F(age)) + 0.4);
  const rows = table('SLA_REVENUE_FORECAST', LOG, AS_OF, '', 2);
  expect(rows.map((row) => row[2]).slice(1)).toEqual([0, 0, 0]);
  expect(rows[1]?.[1]).toBeCloseTo(1000 * (50 * share(12, 0, 16) + 10 * share(1, 0, 16)), 6);
  expect(rows[2]?.[1]).toBeCloseTo(1000 * (50 * share(12, 16, 46) + 10 * share(1, 16, 46)), 6);
  expect(rows[3]).toEqual([new Date('2026-09-30T22:00:00.000Z'), 0, 0, 0]);
});

test('committed leads bring all of their value, those whose days have passed are in the log', () => {
  const rows = table('SLA_REVENUE_FORECAST', LOG, AS_OF, COMMITMENTS);
  expect(rows[0]).toEqual(['Month', 'From open leads', 'From committed leads', 'Together']);
  expect(rows).toHaveLength(8);
  // August has 21 working days, 11 of them after the 15th.
  expect(sum(rows, 2)).toBeCloseTo(1100 + 13200, 6);
  for (const [, open, committed, together] of rows.slice(1)) expect(together).toBe(Number(open) + Number(committed));
  expect(sum(table('SLA_REVENUE_FORECAST', LOG, AS_OF, COMMITMENTS, 1), 2)).toBeLessThan(14300);
});

test('average sales of personas, else of all', () => {
  const open = (averages: unknown) => sum(table('SLA_REVENUE_FORECAST', LOG, AS_OF, '', 3, averages), 1);
  const measured = open('');
  const both = [
    ['Persona', 'Small', 'Large', 'Total'],
    ['Average sale', 2000, '', 1000],
  ];
  const small = open(both) - measured;
  expect(
    open([
      ['Persona', 'Amount'],
      ['', 3000],
    ]),
  ).toBeCloseTo(3 * measured, 6);
  // The other persona has the total, as it has where nothing is given.
  expect(
    open([
      ['Small', 'Large', 'Total'],
      [1000, '', 2000],
    ]),
  ).toBeCloseTo(2 * measured - small, 6);
  expect(small).toBeGreaterThan(measured / 2);
});

test('rates of channels and personas', () => {
  const log = [...LOG, ['2026-03-02', 'Ads', 'Small', 200, 2, '2026-03-20', 2000], ['2026-08-10', 'Ads', 'Small', 50]];
  const open = (...more: unknown[]) => sum(table('SLA_REVENUE_FORECAST', log, AS_OF, '', 3, '', ...more), 1);
  // Fifty more leads of a channel that hardly closes, told apart or not.
  expect(open()).not.toBeCloseTo(open(6, ['Other']), 0);
  expect(open(6, ['Organic', 'Ads'])).toBeCloseTo(open(), 6);
  expect(open(6, ['Organic'])).toBeCloseTo(open(), 6);
  // Within 20 days of coming in, not 30: leads 12 days old have little time left.
  expect(open(6, '', '', 20)).not.toBeCloseTo(open(), 0);
});

test('lost leads bring nothing more', () => {
  const lost = [
    [...HEADER, 'Lost on'],
    ['2026-02-02', 'Organic', 'Small', 20, 12, '2026-02-20', 12000, ''],
    ['2026-07-02', 'Organic', 'Small', 30, '', '', '', '2026-07-10'],
    ['2026-08-01', 'Organic', 'Small', 30, '', '', '', '2026-08-10'],
  ];
  const from = (log: unknown[][]) => sum(table('SLA_REVENUE_FORECAST', log, AS_OF), 1);
  expect(from(lost)).toBe(0);
  expect(from(lost.map((row) => row.slice(0, 7)))).toBeGreaterThan(0);
});

test.each<[string, unknown[][]]>([
  ['with few sales', [HEADER, ['2026-02-02', 'Organic', 'Small', 20, 9, '2026-02-20', 9000]]],
  ['with sales that are not dated', [HEADER, ['2026-02-02', 'Organic', 'Small', 20, 12, '', 9000]]],
  ['too young', [HEADER, ['2026-08-01', 'Organic', 'Small', 20, 12, '2026-08-03', 9000]]],
  ['without leads', [HEADER]],
])('a log %s tells no month', (_, log) => {
  expect(
    table('SLA_REVENUE_FORECAST', log, AS_OF, COMMITMENTS, 1)
      .slice(1)
      .map((row) => row.slice(1)),
  ).toEqual([
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('no amounts, nobody won in the window, other days, and what is wrong', () => {
  const bare = LOG.map((row) => row.slice(0, 6));
  // What open leads bring is unknown, and so is the sum.
  const [, first] = table('SLA_REVENUE_FORECAST', bare, AS_OF, COMMITMENTS, 1);
  expect([first?.[1], typeof first?.[2], first?.[3]]).toEqual(['', 'number', '']);
  const old = [...LOG, ['2026-07-01', 'Organic', 'Small', 100, '', '', '']];
  expect(sum(table('SLA_REVENUE_FORECAST', old, AS_OF, '', 2, '', 1), 1)).toBe(0);
  // The last day of a month leaves nothing of it.
  expect(table('SLA_REVENUE_FORECAST', LOG, '2026-08-31', COMMITMENTS)[1]?.slice(1)).toEqual([0, 0, 0]);
  // Without a day the log ends with the last thing that happened.
  expect(table('SLA_REVENUE_FORECAST', LOG)).toEqual(table('SLA_REVENUE_FORECAST', LOG, '2026-08-14'));
  expect(call('SLA_REVENUE_FORECAST', [HEADER])).toBe('');
  expect(call('SLA_REVENUE_FORECAST', '', AS_OF)).toBe('');
  expect(() => call('SLA_REVENUE_FORECAST', LOG, AS_OF, '', '', '', '', '', '', 0)).toThrow(
    'SLA_REVENUE_FORECAST: horizon is 0. It must be a whole number of days from 1 to 3,650.',
  );
  expect(() =>
    call(
      'SLA_REVENUE_FORECAST',
      LOG.map((row) => row.slice(0, 4)),
      AS_OF,
    ),
  ).toThrow('Customers');
  expect(() => call('SLA_REVENUE_FORECAST', LOG, AS_OF, [['x']])).toThrow('commitments has no column “Month”');
  expect(french.table('SLA_REVENUE_FORECAST', LOG, AS_OF)[0]).toEqual([
    ...['Mois', 'Des leads ouverts', 'Des leads engagés', 'Ensemble'],
  ]);
});
