import { createPlan, type PlanInput } from '../../../../src/features/commitments/plan';
import type { Segment } from '../../../../src/features/rates/segments';
import { usedRate } from '../../../../src/features/rates/used-rate';

/** A segment with so many leads and customers; its eventual rate is one and a half times the one so far. */
function segment(leads: number, customers: number, more: Partial<Segment> = {}): Segment {
  const soFar = leads > 0 ? customers / leads : null;
  return {
    ...{ leads, customers, soFar, closed: 0, closedRate: null, sales: 0, revenue: 0, mqls: null, sqls: null },
    ...{ rate: soFar && soFar * 1.5, low: 0, high: 1, toCome: customers / 2, ownWeight: 1, evidence: leads * 2 },
    ...more,
  };
}

/** Two channels and two personas, with figures small enough to check by hand. */
const segments: PlanInput['segments'] = {
  channels: ['Organic', 'Ads'],
  personas: ['Small', 'Larger'],
  cells: [
    [segment(100, 10), segment(50, 10)],
    [segment(40, 2), segment(10, 0)],
  ],
  ofPersonas: [segment(140, 12, { sales: 12, revenue: 2400 }), segment(60, 10, { sales: 10, revenue: 3900 })],
};
const none = [
  [null, null],
  [null, null],
];
const plan = (input: Partial<PlanInput> = {}) =>
  createPlan({
    ...{ segments, outcomeKnown: true, typedAverages: [200, 400], goal: 640, adjustments: none },
    ...{ confidence: null, uncertainty: { spread: 0, drift: 0 } },
    rateOf: (one) => usedRate(one, 'soFar', 0.8),
    ...input,
  });

test('values a lead by the typed average sale, or by the measured one where nothing is typed', () => {
  const { averages, cells, gap, chance } = plan({ typedAverages: [null, 400], goal: null });
  expect(averages).toEqual([200, 400]);
  expect(cells.map((cell) => cell.value)).toEqual([20, 80, 10, 0]);
  expect(cells.every((cell) => cell.target === null)).toBe(true);
  expect([gap, chance]).toEqual([null, null]);
});

test('shares the goal out over the mix of the period and just reaches it', () => {
  // Weights 100, 50 and 40 at 20, 80 and 10: Σ weight·value = 6,400; the cell worth 0 gets nothing.
  const { cells, revenue, gap } = plan();
  expect(cells.map((cell) => cell.target)).toEqual([10, 5, 4, 0]);
  expect(revenue).toBeCloseTo(640, 9);
  expect(gap).toBe(0);
});

test('with eventual rates a lead is worth more, and fewer of them reach the goal', () => {
  const { cells } = plan({ rateOf: (one) => usedRate(one, 'eventual', 0.8), goal: 960 });
  expect(cells.map((cell) => cell.value)).toEqual([30, 120, 15, 0].map((value) => expect.closeTo(value, 9)));
  expect(cells.map((cell) => cell.target)).toEqual([10, 5, 4, 0]);
  expect(cells[0]).toMatchObject({ low: 0, high: 1, evidence: 200 });
});

test('a rate so far of some leads is worth as many, with its Wilson interval', () => {
  // Of 100 leads 10 are won, z = 1.2815516: (10 + z²/2 ∓ z·√(9 + z²/4)) ÷ (100 + z²).
  const { low, high, evidence } = plan().cells[0]!;
  expect([low, high, evidence]).toEqual([expect.closeTo(0.067785, 6), expect.closeTo(0.145142, 6), 100]);
});

test('a plan is as likely to reach its goal as its committed leads are, those worth nothing apart', () => {
  // One lead in 10 is worth 200: 10 leads bring a goal of 200 unless all fail, at known rates of 0.1.
  const one: PlanInput['segments'] = {
    channels: ['Organic', 'Ads'],
    personas: ['Small'],
    cells: [[segment(100, 10)], [segment(100, 0)]],
    ofPersonas: [segment(200, 10)],
  };
  const known = (single: Segment) => ({ ...usedRate(single, 'soFar', 0.8), evidence: null });
  const goal = { segments: one, typedAverages: [200], goal: 200, rateOf: known, adjustments: [[null], [7]] };
  const average = plan(goal);
  expect(average.cells.map(({ committed }) => committed)).toEqual([10, 7]);
  expect(average.chance).toBeCloseTo(1 - 0.9 ** 10, 9);
  // 1 − 0.9ⁿ reaches 0.8 with 16 leads: 0.9¹⁵ = 0.2059, 0.9¹⁶ = 0.1853.
  const sure = plan({ ...goal, confidence: 0.8 });
  expect([sure.cells[0]?.target, sure.unreachable]).toEqual([16, false]);
  expect(sure.chance).toBeCloseTo(1 - 0.9 ** 16, 9);
  expect(sure.goal).toBe(200);
  // Where all rates together may be off by twice themselves no number of leads is sure: the plan is the one on average.
  const never = plan({ ...goal, confidence: 0.9, uncertainty: { spread: 0, drift: 5 } });
  expect([never.cells[0]?.target, never.unreachable]).toEqual([10, true]);
});

test('a typed number replaces a target, a typed 0 too, and the gap follows', () => {
  const adjustments = [
    [0, null],
    [null, 7],
  ];
  const { cells, leads, gap } = plan({ adjustments });
  expect(cells.map((cell) => cell.committed)).toEqual([0, 5, 4, 7]);
  expect(cells[0]?.target).toBe(10);
  expect(leads).toBe(16);
  expect(gap).toBeCloseTo(-200, 9);
});

test('rates that are not known are not used', () => {
  for (const input of [
    { outcomeKnown: false },
    { segments: { ...segments, cells: segments.cells.map((row) => row.map((one) => ({ ...one, soFar: null }))) } },
  ]) {
    const { cells } = plan(input);
    expect(cells.every((cell) => cell.rate === null && cell.value === null && cell.target === null)).toBe(true);
  }
});

test('a segment without value may still be committed to, and counts no revenue', () => {
  const { leads, revenue, gap, chance } = plan({
    segments: { ...segments, ofPersonas: [segment(140, 12), segment(60, 10)] },
    typedAverages: [null, null],
    goal: 100,
    adjustments: [
      [3, null],
      [null, null],
    ],
  });
  expect([leads, revenue, gap, chance]).toEqual([3, 0, -100, null]);
});
