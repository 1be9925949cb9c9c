import { sumOf, totalsOf } from '../../../src/base/matrix';
import { targets } from '../../../src/features/commitments/targets';
import { averageSales } from '../../../src/features/values/averages';
import { leadValue, leadValues, revenue } from '../../../src/features/values/lead-values';
import type { Cohort } from '../../../src/log/cohort';

describe('targets', () => {
  test('are blank for blank values and weights, and 0 for cells worth nothing', () => {
    expect(targets(100, [[10, 0, null, 10]], [[1, 1, 1, null]])).toEqual([[10, 0, null, null]]);
    expect(targets(null, [[10, null]], null)).toEqual([[null, null]]);
    expect(targets(0, [[10, null]], null)).toEqual([[0, null]]);
    expect(targets(100, [[null]], null)).toEqual([[null]]);
    expect(targets(100, [], null)).toEqual([]);
  });

  test('do not depend on the unit of the weights', () => {
    const values = [
      [120, 80],
      [45, 310],
    ];
    const leads = targets(10000, values, [
      [5, 3],
      [1, 2],
    ]);
    expect(
      targets(10000, values, [
        [5e300, 3e300],
        [1e300, 2e300],
      ]),
    ).toEqual(leads);
    expect(
      targets(10000, values, [
        [5e-300, 3e-300],
        [1e-300, 2e-300],
      ]),
    ).toEqual(leads);
  });

  test('round once at the end: 534.3 leads are 535, not the 536 of rounding at every stage (cases.json, traps)', () => {
    expect(targets(5343, [[10]], null)).toEqual([[535]]);
  });

  test('refuse a goal that nothing reaches, or only more than a billion leads', () => {
    expect(() => targets(1, [[0]], null)).toThrow(expect.objectContaining({ code: 'goalUnreachable' }));
    expect(() => targets(1, [[10]], [[0]])).toThrow(expect.objectContaining({ code: 'goalUnreachable' }));
    expect(() => targets(1e12, [[1]], null)).toThrow(expect.objectContaining({ code: 'targetTooLarge' }));
  });
});

describe('lead values', () => {
  test('are close rate × average sale: 1 % of 160,000 is 1,600 (The Weinbaum Group)', () => {
    expect(leadValue(0.01, 160000)).toBe(1600);
    expect([leadValue(null, 100), leadValue(0.1, null)]).toEqual([null, null]);
  });

  test('do not count the conversion twice: 100,000 of revenue from 1,000 leads is 100 a lead (cases.json, traps)', () => {
    expect(leadValue(0.1, 100000 / (0.1 * 1000))).toBe(100);
  });

  test('are totalled as lead-weighted means over the cells that have a value', () => {
    const { values, totals } = leadValues(
      [
        [0.1, null],
        [0.2, 0.5],
      ],
      [100, 200],
      [
        [10, 99],
        [30, 0],
      ],
    );
    expect(values).toEqual([
      [10, null],
      [20, 100],
    ]);
    expect(totals).toEqual({ rows: [10, 20], columns: [17.5, null], all: 17.5 });
    expect(leadValues([[0.1]], [100], null).totals).toEqual({ rows: [null], columns: [null], all: null });
  });

  test('times leads are the potential revenue', () => {
    expect(
      revenue(
        [
          [25, null],
          [3, 4],
        ],
        [[2025, 10], [null]],
      ),
    ).toEqual([
      [50625, null],
      [null, null],
    ]);
  });
});

describe('average sales', () => {
  const cohort: Cohort = {
    window: null,
    channels: ['Ads'],
    personas: ['Small', 'Large', 'Public'],
    leads: [[10, 10, 10]],
    customers: [[4, 2, 1]],
    revenue: [600, 800, 0],
    paying: [3, 2, 0],
    outcomeOnly: { channel: false, persona: false },
  };

  test('are revenue ÷ customers of a known amount; the total too', () => {
    expect(averageSales(cohort)).toEqual({ amounts: [200, 400, null], total: 1400 / 5 });
  });

  test('give way to typed ones above 0, which weigh with all customers of the persona', () => {
    expect(averageSales(cohort, [250, 0, 900])).toEqual({ amounts: [250, 400, 900], total: (4 * 250 + 800 + 900) / 7 });
  });
});

test('totals are sums of what is not blank; of nothing, nothing or the 0 of counts', () => {
  const matrix = [
    [1, null],
    [2, null],
  ];
  expect(totalsOf(2, 2, sumOf(matrix))).toEqual({ rows: [1, 2], columns: [3, null], all: 3 });
  expect(totalsOf(0, 2, sumOf([], 0))).toEqual({ rows: [], columns: [0, 0], all: 0 });
});
