import { createPlan } from '../../../../src/features/commitments/plan';
import type { Cohort } from '../../../../src/log/cohort';

/** Two channels and two personas, with figures small enough to check by hand. */
const cohort: Cohort = {
  window: { from: 46143, end: 46327 },
  channels: ['Organic', 'Ads'],
  personas: ['Small', 'Larger'],
  leads: [
    [100, 50],
    [40, 10],
  ],
  customers: [
    [10, 10],
    [2, 0],
  ],
  revenue: [2400, 3900],
  paying: [12, 10],
  outcomeOnly: { channel: false, persona: false },
};
const none = [
  [null, null],
  [null, null],
];

test('values a lead by the typed average sale, or by the measured one where nothing is typed', () => {
  const plan = createPlan({ cohort, outcomeKnown: true, typedAverages: [null, 400], goal: null, adjustments: none });
  expect(plan.averages).toEqual([200, 400]);
  expect(plan.cells.map((cell) => cell.value)).toEqual([20, 80, 10, 0]);
  expect(plan.cells.every((cell) => cell.target === null)).toBe(true);
  expect(plan.gap).toBeNull();
});

test('shares the goal out over the mix of the period and just reaches it', () => {
  // Weights 100, 50 and 40 at 20, 80 and 10: Σ weight·value = 6,400; the cell worth 0 gets nothing.
  const plan = createPlan({ cohort, outcomeKnown: true, typedAverages: [200, 400], goal: 640, adjustments: none });
  expect(plan.cells.map((cell) => cell.target)).toEqual([10, 5, 4, 0]);
  expect(plan.revenue).toBeCloseTo(640, 9);
  expect(plan.gap).toBe(0);
});

test('a typed number replaces a target, a typed 0 too, and the gap follows', () => {
  const adjustments = [
    [0, null],
    [null, 7],
  ];
  const plan = createPlan({ cohort, outcomeKnown: true, typedAverages: [200, 400], goal: 640, adjustments });
  expect(plan.cells.map((cell) => cell.committed)).toEqual([0, 5, 4, 7]);
  expect(plan.cells[0]?.target).toBe(10);
  expect(plan.leads).toBe(16);
  expect(plan.gap).toBeCloseTo(-200, 9);
});

test('rates by a persona known for customers only are not used', () => {
  const plan = createPlan({
    outcomeKnown: true,
    cohort: { ...cohort, outcomeOnly: { channel: false, persona: true } },
    typedAverages: [200, 400],
    goal: 640,
    adjustments: none,
  });
  expect(plan.cells.every((cell) => cell.rate === null && cell.value === null && cell.target === null)).toBe(true);
});

test('a segment without value may still be committed to, and counts no revenue', () => {
  const plan = createPlan({
    outcomeKnown: true,
    cohort: { ...cohort, paying: [0, 0], revenue: [0, 0] },
    typedAverages: [null, null],
    goal: 100,
    adjustments: [
      [3, null],
      [null, null],
    ],
  });
  expect(plan.leads).toBe(3);
  expect(plan.revenue).toBe(0);
  expect(plan.gap).toBe(-100);
});
