import fc from 'fast-check';
import { type Curve, type Delay, delayOf } from '../../../src/rates/delay';
import { shareMade } from '../../../src/rates/fit';
import { learn, missingSales } from '../../../src/rates/history-start';
import { defaultHorizon } from '../../../src/rates/horizon';
import { type Losses, lossesOf, shareLost } from '../../../src/rates/lost';
import { DAY_0, daysOf, type Row } from './support/days';
import { near } from './support/near';

/** Rows of leads: day of creation, day of winning (null: open), leads, channel. */
type Leads = readonly [created: number, won: number | null, leads: number, channel?: string];
const rows = (...list: Leads[]): Row[] =>
  list.map(([created, won, leads, channel = 'web']) => ({ created, won, leads, channel }));

const TWO_CHANNELS = rows(
  ...([
    [0, 5, 8, 'web'],
    [0, 12, 6, 'web'],
    [0, 30, 4, 'web'],
    [0, null, 82, 'web'],
    [50, 53, 7, 'web'],
    [50, 70, 5, 'web'],
    [50, null, 68, 'web'],
    [90, 94, 3, 'web'],
    [90, null, 57, 'web'],
    [20, 45, 3, 'fair'],
    [20, null, 47, 'fair'],
    [80, null, 40, 'fair'],
  ] as const),
);
const delay = (log: readonly Row[], asOf: number, horizon: number | null = null) => delayOf(daysOf(log, asOf), horizon);
const at = ({ made }: Curve, ...ages: number[]) => ages.map((age) => made[age]!);

// E2 of the method: fitted by another program.
test('the delay of two channels', () => {
  const { curve, wins, note, since } = delay(TWO_CHANNELS, 100, 60);
  near([curve!.mu, curve!.sigma], [2.43, 0.947], 3);
  near(at(curve!, 10, 20, 50, 60), [0.506, 0.771, 0.981, 1], 3);
  expect({ wins, note, since, losses: curve!.losses }).toEqual({ wins: 36, note: null, since: DAY_0, losses: 'few' });
});

// E9: six batches of 20 leads with 2 customers.
test('a batch is as many won and open leads', () => {
  const batches = Array.from({ length: 6 }, (_, i) => ({ created: 10 * i, won: 13 * i + 5, leads: 20, customers: 2 }));
  const { curve } = delay(batches, 100, 60);
  near([curve!.mu, curve!.sigma], [2.5976, 0.8922], 3);
  near(at(curve!, 5, 10, 20), [0.1918, 0.4308, 0.7243], 3);
});

// E7: with F = ½ at every age, θ̄ is 1 ÷ (8 · ½) = ¼.
test('the share of lost among those never won', () => {
  const days = daysOf(
    [
      { created: 0, won: 2 },
      { created: 0, lost: 1 },
      { created: 0, lost: 3 },
      { created: 0 },
      { created: 0 },
      { created: 8 },
      { created: 8 },
      { created: 8, lost: 9 },
    ],
    10,
  );
  near(shareLost(days, new Float64Array(6).fill(0.5), Infinity), [0, 1 / 3, 1 / 3, 0.611111, 0.611111, 0.611111], 6);
});

test.each<[string, number, number, Losses]>([
  ['twenty of them, the latest 60 days ago, are used', 20, 40, 'used'],
  ['nineteen are too few', 19, 40, 'few'],
  ['61 days without one, and they are no longer recorded', 20, 39, 'outdated'],
  ['a loss after the as-of day is not known', 20, 101, 'few'],
])('lost leads: %s', (_, leads, lost, expected) => {
  expect(lossesOf(daysOf([{ created: 0, lost, leads }], 100), Infinity)).toBe(expected);
});

describe('where sales are recorded from some day on', () => {
  // E8: one channel, the first win on day 21.
  const since = rows([21, 21, 10], [21, 25, 6], [21, 40, 4], [21, null, 80], [30, 32, 9], [30, 38, 5], [30, null, 86]);
  const older = (leads: number) => [...rows([0, null, leads]), ...since];

  test.each([
    [500, 82.7],
    [60, 9.92],
  ])('of %d older leads, %d sales are missing', (leads, missing) => {
    const days = daysOf(older(leads), 60);
    expect(missingSales(days, 39, learn(days, 30, 39))).toBeCloseTo(missing, 1.9);
  });

  test('older leads are left out where many are missing, and that is noted', () => {
    const found = delay(older(500), 60, 30);
    expect(found).toMatchObject({ since: DAY_0 + 21, oldest: 39, note: { code: 'noWinBefore', day: DAY_0 + 21 } });
    expect(found.curve).toEqual(delay(since, 60, 30).curve);
    expect(delay(older(60), 60, 30)).toMatchObject({ since: DAY_0, oldest: Infinity, note: null });
  });

  // X and the start by another program. By the method fewer than 10 wins within H since the start tell no delay: rates are so far,
  // of every lead of the window, older ones too.
  test('it is that day also where the later wins, ten or more, are too few within the horizon', () => {
    const log = rows(
      ...([[0, null, 500] as const, [75, null, 600] as const, [90, 100, 4] as const, [95, 110, 4] as const] as const),
      ...([[101, 105, 3] as const, [105, 112, 4] as const, [101, 140, 6] as const, [101, null, 83] as const] as const),
    );
    const days = daysOf(log, 200);
    expect(missingSales(days, 100, learn(days, 30, 100))).toBeCloseTo(79.9, 1);
    expect(delay(log, 200, 30)).toMatchObject({
      ...{ curve: null, oldest: Infinity, since: DAY_0 + 100, wins: 7 },
      note: { code: 'fewWins', wins: 7, horizon: 30, day: DAY_0 + 100 },
    });
  });

  test('none is left out where the later leads were hardly ever won', () => {
    const few = rows([0, null, 5000], [0, 50, 8], [50, 52, 4], [50, 53, 5], [50, null, 50]);
    expect(delay(few, 100, 60)).toMatchObject({ oldest: Infinity, note: null });
  });

  // It is the oldest lead of the log that has to be as old as the horizon, not the oldest that is used.
  test('a log that is younger than the horizon tells nothing, and nothing is left out', () => {
    expect(delay(older(500), 60, 61)).toMatchObject({
      ...{ curve: null, oldest: Infinity, since: DAY_0 },
      note: { code: 'youngLog', since: DAY_0, horizon: 61 },
    });
    expect(delay(older(500), 60, 60)).toMatchObject({
      ...{ since: DAY_0 + 21, oldest: 39 },
      note: { code: 'noWinBefore', day: DAY_0 + 21 },
    });
    expect(delay(older(500), 60, 60).curve).not.toBeNull();
  });
});

describe('the default horizon', () => {
  const lags = (list: readonly number[]) =>
    daysOf(
      list.map((lag) => ({ created: 0, won: lag })),
      1000,
    );
  test.each([
    ['the 95th percentile, rounded up to 10', Array.from({ length: 20 }, (_, i) => 5 * i + 1), 100],
    ['a percentile that is a multiple of 10', Array.from({ length: 20 }, (_, i) => 5 * i), 90],
    ['at least 30', Array.from({ length: 20 }, () => 3), 30],
    ['at most 365', Array.from({ length: 20 }, () => 700), 365],
    ['90 with fewer than 10 wins', Array.from({ length: 9 }, () => 3), 90],
    ['30 without any delay', Array.from({ length: 10 }, () => -4), 30],
  ])('%s', (_, list, expected) => expect(defaultHorizon(lags(list))).toBe(expected));

  test('counts customers, not rows, and no win after the as-of day', () => {
    const log = [...rows([0, 40, 19], [0, 100, 1]), ...rows([0, 300, 50])];
    expect(defaultHorizon(daysOf(log, 200))).toBe(40);
    expect(defaultHorizon(daysOf([{ created: 0, leads: 50, customers: 40 }], 200))).toBe(90);
  });
});

describe('a delay is not told', () => {
  const finite = ({ curve, horizon, wins }: Delay) =>
    [horizon, wins, ...(curve === null ? [] : [curve.mu, curve.sigma, ...curve.made, ...curve.lost])].every(
      Number.isFinite,
    );
  test.each<[string, Row[], number | null, string | undefined]>([
    ['without leads', [], null, 'fewWins'],
    ['by one lead', rows([0, null, 1]), null, 'fewWins'],
    ['without wins', rows([0, null, 500], [50, null, 500]), null, 'fewWins'],
    ['by nine wins', rows([0, 5, 9], [0, null, 500]), null, 'fewWins'],
    ['by wins later than the horizon', rows([0, 50, 20], [0, null, 500]), 30, 'fewWins'],
    ['by batches without dates', [{ created: 0, leads: 100, customers: 50 }], null, 'fewWins'],
    ['by a log of one day', rows([100, 100, 20], [100, null, 30]), null, 'youngLog'],
    ['before the leads come in', rows([150, 160, 20]), null, 'fewWins'],
  ])('%s', (_, log, horizon, code) => {
    const found = delay(log, 100, horizon);
    expect([found.curve, found.note?.code, finite(found)]).toEqual([null, code, true]);
  });

  test.each<[string, Row[], number]>([
    ['by wins of the same day, all of them', rows([0, 0, 20]), 30],
    ['by wins dated before their leads', rows([10, 5, 20], [10, null, 80]), 30],
    ['with a horizon of one day', rows([0, 0, 20], [0, 1, 5], [0, null, 90]), 1],
    ['with a horizon of a year', rows([-300, 50, 20], [-300, null, 90]), 365],
  ])('but it is, in numbers, %s', (_, log, horizon) => {
    const found = delay(
      log.map((row) => ({ ...row, channel: 'a' })),
      100,
      horizon,
    );
    expect(finite(found)).toBe(true);
    expect(found.curve!.made[horizon]).toBe(1);
  });
});

const anyLog = fc.array(
  fc.record({
    created: fc.nat(120),
    lag: fc.option(fc.integer({ min: -2, max: 80 }), { nil: null }),
    lost: fc.option(fc.nat(60), { nil: null }),
    leads: fc.integer({ min: 1, max: 6 }),
    channel: fc.constantFrom('web', 'fair', 'phone'),
  }),
  { minLength: 15, maxLength: 60 },
);
const toRows = (
  log: readonly { created: number; lag: number | null; lost: number | null; leads: number; channel: string }[],
): Row[] =>
  log.map(({ created, lag, lost, ...row }) => ({
    ...row,
    created,
    won: lag === null ? null : created + lag,
    lost: lag !== null || lost === null ? null : created + lost,
  }));

test('neither the order of the rows nor how leads are put into rows changes a digit', () =>
  fc.assert(
    fc.property(anyLog, (log) => {
      const listed = toRows(log);
      const expected = delay(listed, 120, 40);
      expect(delay([...listed].reverse(), 120, 40)).toEqual(expected);
      const single = listed.flatMap((row) => Array.from({ length: row.leads! }, () => ({ ...row, leads: 1 })));
      expect(delay(single, 120, 40)).toEqual(expected);
    }),
    { numRuns: 12 },
  ));

test('shares rise from 0 to 1', () =>
  fc.assert(
    fc.property(anyLog, (log) => {
      const { curve } = delay(toRows(log), 120, 40);
      for (const shares of curve === null ? [] : [curve.made, curve.lost]) {
        const listed = [...shares];
        expect(listed).toEqual([...listed].sort((a, b) => a - b));
        expect(listed[0]).toBeGreaterThanOrEqual(0);
        expect(listed[40]).toBeLessThanOrEqual(1);
      }
      if (curve !== null) expect([...curve.made]).toEqual([...shareMade(curve, 40)]);
    }),
    { numRuns: 12 },
  ));
