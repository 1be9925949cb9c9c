import fc from 'fast-check';
import { type Delay, delayOf } from '../../../src/rates/delay';
import { type RateTable, rateTable } from '../../../src/rates/rate-table';
import { daysOf, groupsOf, type Row, sorting } from './support/days';

const LOSSES = 'used' as const;
const curve = {
  mu: 2,
  sigma: 1,
  made: Float64Array.from({ length: 31 }, (_, a) => a / 30),
  lost: new Float64Array(31),
};
const delay = (more: Partial<Delay> = {}): Delay => ({
  ...{ horizon: 30, curve: { ...curve, losses: 'few' }, wins: 20, since: 0, oldest: Infinity, note: null },
  ...more,
});
const one = (rows: Row[], by: Delay) => groupsOf(daysOf(rows, 100), by, 20, 100)[0]![0]!;

const ROWS: Row[] = [
  { created: 19, won: 22 },
  { created: 20, won: 22, leads: 2 },
  { created: 30, won: 90, leads: 4 },
  { created: 40, leads: 10, customers: 3 },
  { created: 90, leads: 10, customers: 4 },
  { created: 90, leads: 5, lost: 95 },
  { created: 90, leads: 6, won: 101 },
  { created: 99, leads: 7 },
  { created: 100, leads: 50 },
];

test('the leads of a window: won within the horizon, or undated, and open ones below it by age', () => {
  expect(one(ROWS, delay())).toEqual({
    ...{ leads: 44, customers: 13, n: 44, won: 9 },
    open: [
      { age: 1, leads: 7 },
      { age: 10, leads: 17 },
    ],
  });
});

test('lost leads are not open where losses are used', () => {
  expect(one(ROWS, delay({ curve: { ...curve, losses: LOSSES } })).open).toEqual([
    { age: 1, leads: 7 },
    { age: 10, leads: 12 },
  ]);
});

test('leads from before the log records sales count among leads and customers only', () => {
  expect(one(ROWS, delay({ oldest: 70 }))).toMatchObject({ leads: 44, customers: 13, n: 42, won: 7 });
});

test('where no delay is known, every win counts, and no lead is still to come', () => {
  expect(one(ROWS, delay({ curve: null }))).toEqual({ leads: 44, customers: 13, n: 44, won: 13, open: [] });
});

const logs = fc.array(
  fc.record({
    created: fc.nat(100),
    lag: fc.option(fc.integer({ min: -1, max: 60 }), { nil: null }),
    lost: fc.option(fc.nat(40), { nil: null }),
    leads: fc.integer({ min: 1, max: 9 }),
    customers: fc.option(fc.nat(3), { nil: undefined }),
    channel: fc.constantFrom('', 'web', 'fair'),
    persona: fc.constantFrom('', 'a', 'b'),
  }),
  { minLength: 1, maxLength: 50 },
);
const toRows = (log: typeof logs extends fc.Arbitrary<infer Rows> ? Rows : never): Row[] =>
  log.map(({ lag, lost, customers, ...row }) => ({
    ...row,
    won: lag === null ? null : row.created + lag,
    lost: lost === null ? null : row.created + lost,
    ...(customers === undefined ? {} : { customers: Math.min(customers, row.leads) }),
  }));

/** The table of a log, by labels, as the order of the rows decides which spelling comes first. */
function tableOf(rows: readonly Row[], wonOnly = { channel: false, persona: false }): RateTable {
  const days = daysOf(rows, 100);
  const found = delayOf(days, 30);
  return rateTable(groupsOf(days, found), sorting(days.persona).labels.length, found, 0.8, wonOnly);
}

test('every rate is between its low and its high, a number, and the same whatever the order of the rows', () =>
  fc.assert(
    fc.property(logs, fc.boolean(), (log, persona) => {
      const rows = toRows(log);
      const found = tableOf(rows, { channel: false, persona });
      expect(tableOf([...rows].reverse(), { channel: false, persona })).toEqual(found);
      for (const estimate of [found.total, ...found.channels, ...found.personas, ...found.cells.flat()]) {
        const numbers = Object.values(estimate).filter((value) => value !== null);
        expect(numbers.every(Number.isFinite)).toBe(true);
        const { rate, low, high, toCome, ownWeight, evidence } = estimate;
        if (rate === null) continue;
        expect([low! >= 0, low! <= rate, rate <= high!, high! <= 1]).toEqual([true, true, true, true]);
        expect([(toCome ?? 0) >= 0, (ownWeight ?? 0) <= 1, (evidence ?? 0) <= (found.total.evidence ?? 0)]).toEqual(
          Array(3).fill(true),
        );
      }
      for (const prior of found.priors.flat()) expect(prior === null || (prior >= 0 && prior <= 1)).toBe(true);
    }),
    { numRuns: 25 },
  ));

test('a row of leads is as many rows of one', () =>
  fc.assert(
    fc.property(logs, (log) => {
      const rows = toRows(log).map(({ customers: _, ...row }) => row);
      const single = rows.flatMap((row) => Array.from({ length: row.leads! }, () => ({ ...row, leads: 1 })));
      expect(tableOf(single)).toEqual(tableOf(rows));
    }),
    { numRuns: 12 },
  ));
