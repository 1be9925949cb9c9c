import fc from 'fast-check';
import { goalChance, leadsFor, type PlannedLeads } from '../../../src/rates/goal-chance';
import { planDrift } from '../../../src/rates/plan-drift';
import { saleAmounts } from '../../../src/rates/sale-amounts';
import { expectedOverWins } from '../../../src/rates/wins-of-plan';
import { daysOf } from './support/days';
import { near } from './support/near';

const KNOWN = { spread: 0, drift: 0 };
const plan = (leads: number, rate: number, evidence: number | null = null, averageSale = 1): PlannedLeads[] => [
  { leads, rate, averageSale, evidence },
];

// E4 of the method: worked out by another program.
describe('the chance of 20 sales at a rate of .08277', () => {
  test.each([
    [null, 0, [284, 310, 333]],
    [null, 0.1, [290, 321, 348]],
    [null, 0.2, [309, 352, 393]],
    [400, 0.1, [307, 350, 389]],
    [400, 0.2, [325, 380, 434]],
  ] as const)('evidence %s, drift %d: leads for 80, 90 and 95 %%', (evidence, drift, expected) => {
    const found = [0.8, 0.9, 0.95].map((sure) =>
      leadsFor(sure, plan(242, 0.08277, evidence), 20, { spread: 0, drift }),
    );
    expect(found).toEqual(expected);
  });

  test('of 242 leads', () => {
    near([goalChance(plan(242, 0.08277), 20, KNOWN)], [0.536412]);
    near([goalChance(plan(242, 0.08277), 20, { spread: 0, drift: 0.2 })], [0.5099], 4);
  });
});

test('the chance of 12,000 with amounts of 500, 1000, 1500 and 3000', () => {
  const sales = [500, 1000, 1500, 3000].map((amount) => ({ created: 0, won: 10, amount }));
  const { average, spread, count } = saleAmounts(daysOf(sales, 100));
  expect([average, count]).toEqual([1500, 4]);
  near([(spread * average!) ** 2], [1166666.67], 2);
  near([goalChance(plan(40, 0.25, null, average!), 12000, { spread, drift: 0 })], [0.693341]);
});

test('amounts of personas that differ are a spread of their own', () => {
  const halves = [...plan(20, 0.5, null, 100), ...plan(20, 0.5, null, 300)];
  // ā 200, s² 100²: as with one amount of 200 that is spread by half of it.
  expect(goalChance(halves, 4000, KNOWN)).toBeCloseTo(
    goalChance(plan(40, 0.5, null, 200), 4000, { spread: 0.5, drift: 0 }),
    12,
  );
});

test.each<[string, PlannedLeads[], number, number]>([
  ['a goal of 0 is reached', plan(0, 0.1), 0, 1],
  ['without leads, none is', plan(0, 0.1), 5, 0],
  ['without sales, none is', plan(10, 0), 5, 0],
  ['without amounts, none is', plan(10, 0.5, null, 0), 5, 0],
  ['where all are won, exactly the goal is reached', plan(10, 1), 10, 1],
  ['and no more than that', plan(10, 1), 11, 0],
  ['one lead', plan(1, 0.3, 10), 1, 0.3],
  ['floating-point sums reach a goal', plan(3, 1, null, 0.1), 0.3, 1],
])('%s', (_, leads, goal, expected) => expect(goalChance(leads, goal, KNOWN)).toBeCloseTo(expected, 12));

test('no number of leads reaches what drift or evidence forbid, or a goal without sales', () => {
  expect(leadsFor(0.9, plan(100, 0.1), 20, { spread: 0, drift: 3 })).toBeNull();
  expect(leadsFor(0.99, plan(100, 0.1, 0.5), 20, KNOWN)).toBeNull();
  expect([leadsFor(0.8, plan(100, 0), 5, KNOWN), leadsFor(0.8, plan(0, 0.5), 5, KNOWN)]).toEqual([null, null]);
  expect(leadsFor(0.8, plan(100, 0.1), 0, KNOWN)).toBe(0);
});

// By the definitions: binomial coefficients and rising factorials, multiplied out.
test('sales of three leads', () => {
  const chances = (variance: number) =>
    [0, 1, 2, 3].map((wins) => expectedOverWins(3, 1.5, variance, (k) => (k === wins ? 1 : 0)));
  near(chances(0.75), [1 / 8, 3 / 8, 3 / 8, 1 / 8], 12);
  // Variance 1.25 is a correlation of 1/3, α = β = 1: all counts are alike.
  near(chances(1.25), [1 / 4, 1 / 4, 1 / 4, 1 / 4], 12);
  // A correlation of .99 at most: nearly all or nothing.
  expect(chances(9)[0]).toBeGreaterThan(0.48);
});

test('chances have the mean and the variance asked for', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 400 }),
      share(),
      fc.double({ min: 0.001, max: 0.9, noNaN: true }),
      (n, rate, rho) => {
        const [mean, binomial] = [n * rate, n * rate * (1 - rate)];
        const variance = binomial * (1 + (n - 1) * rho);
        const moment = (of: (k: number) => number) => expectedOverWins(n, mean, variance, of);
        expect(moment((k) => k / mean)).toBeCloseTo(1, 8);
        expect(moment((k) => (k - mean) ** 2 / variance)).toBeCloseTo(1, 6);
      },
    ),
  ));

const cells = fc.array(
  fc.record({
    leads: fc.integer({ min: 1, max: 60 }),
    rate: share(),
    averageSale: fc.integer({ min: 1, max: 500 }),
    evidence: fc.option(fc.integer({ min: 5, max: 500 }), { nil: null }),
  }),
  { minLength: 1, maxLength: 3 },
);
const uncertainty = fc.record({ spread: fc.constantFrom(0, 0.5, 1.5), drift: fc.constantFrom(0, 0.1, 0.3) });

test('a chance lies between 0 and 1, and falls as the goal rises', () =>
  fc.assert(
    fc.property(cells, uncertainty, fc.integer({ min: 1, max: 3000 }), (leads, unsure, goal) => {
      const [chance, higher] = [goalChance(leads, goal, unsure), goalChance(leads, goal * 1.1, unsure)];
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1 + 1e-12);
      expect(higher).toBeLessThanOrEqual(chance + 1e-12);
    }),
  ));

test('where rates are known, more leads never lower a chance', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      share(),
      fc.constantFrom(0, 1),
      fc.integer({ min: 1, max: 30 }),
      (n, rate, spread, goal) => {
        const [fewer, more] = [n, n + 1].map((leads) => goalChance(plan(leads, rate), goal, { spread, drift: 0 }));
        expect(more).toBeGreaterThanOrEqual(fewer! - 1e-12);
      },
    ),
  ));

test('leads for a confidence reach it, and one lead less does not', () =>
  fc.assert(
    fc.property(
      cells,
      uncertainty,
      fc.integer({ min: 1, max: 3000 }),
      fc.constantFrom(0.5, 0.8, 0.95),
      (leads, unsure, goal, sure) => {
        const found = leadsFor(sure, leads, goal, unsure);
        if (found === null) return;
        const all = leads.reduce((sum, cell) => sum + cell.leads, 0);
        const chanceOf = (n: number) =>
          goalChance(
            leads.map((cell) => ({ ...cell, leads: (cell.leads * n) / all })),
            goal,
            unsure,
          );
        expect(chanceOf(found)).toBeGreaterThanOrEqual(sure);
        expect(chanceOf(found - 1)).toBeLessThan(sure);
      },
    ),
    { numRuns: 15 },
  ));

describe('the amounts of sales', () => {
  test('a batch is so many equal sales, and only those of the last 12 months count', () => {
    const amounts = saleAmounts(
      daysOf(
        [
          { created: 0, won: 135, amount: 900 },
          { created: 0, won: 136, amount: 100 },
          { created: 200, leads: 5, customers: 3, amount: 900 },
          { created: 300, won: 501, amount: 700 },
          { created: 300, won: 400, amount: 0 },
          { created: 135, leads: 5, customers: 3, amount: 900 },
        ],
        500,
      ),
    );
    expect(amounts).toMatchObject({ count: 4, average: 250 });
    // (3 · 50² + 150²) ÷ 3, and its root ÷ 250
    expect(amounts.spread).toBeCloseTo(Math.sqrt(10000) / 250, 12);
  });

  test('one sale has no spread, and none is nothing', () => {
    expect(saleAmounts(daysOf([{ created: 0, won: 1, amount: 5 }], 9))).toEqual({ count: 1, average: 5, spread: 0 });
    expect(saleAmounts(daysOf([{ created: 0, won: 1 }], 9))).toEqual({ count: 0, average: null, spread: 0 });
  });
});

test('the drift of a plan', () => {
  const none = { count: 0, average: null, spread: 0 };
  expect(planDrift(null, 0, none)).toBeCloseTo(0.2, 12);
  expect(planDrift(0.5, 50, none)).toBeCloseTo(Math.sqrt(0.04 + 0.01), 12);
  expect(planDrift(1, 50, { count: 4, average: 10, spread: 0.4 })).toBeCloseTo(Math.sqrt(0.04 + 0.04), 12);
});

function share() {
  return fc.double({ min: 0.01, max: 0.95, noNaN: true });
}
