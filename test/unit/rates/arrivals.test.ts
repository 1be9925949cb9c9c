import { serialOfIso } from '../../../src/base/dates';
import { arrivalsOfCommitted, arrivalsOfOpen } from '../../../src/rates/arrivals';
import { near } from './support/near';

// E5 of the method, with the curve of E1.
const SHARES = { made: [0.2, 0.5, 0.8, 1], lost: [0, 0, 0, 0] };
const day = (iso: string) => serialOfIso(iso)!;
const D = day('2026-09-29');
const days = (first: number, count = 1) => ({ from: D + first, end: D + first + count });

test('an open lead aged 1 is won the next day, or within two', () => {
  const open = [{ age: 1, leads: 1 }];
  near(
    [arrivalsOfOpen(open, 0.4, SHARES, D, days(1)), arrivalsOfOpen(open, 0.4, SHARES, D, days(1, 2))],
    [0.15, 0.25],
    12,
  );
});

test('what comes from open leads in the end is what is still to come of them', () => {
  const lost = { ...SHARES, lost: [0.1, 0.2, 0.3, 1] };
  const later = [1, 2, 3, 4].map((first) => arrivalsOfOpen([{ age: 0, leads: 2 }], 0.4, lost, D, days(first)));
  // Twice q at age 0: .4 · .8 ÷ (.4 · .8 + .6 · .9)
  expect(later.reduce((sum, n) => sum + n, 0)).toBeCloseTo((2 * 0.32) / 0.86, 12);
  expect(later[3]).toBe(0);
});

test('an open lead of whom nothing is left is won no more', () => {
  expect(arrivalsOfOpen([{ age: 0, leads: 1 }], 0, { made: [0, 1], lost: [1, 1] }, D, days(1))).toBe(0);
});

test('ten leads tomorrow', () => {
  // September 2026 has 22 weekdays, the last of them the 30th: 220 leads are ten a day.
  const committed = { month: day('2026-09-01'), leads: 220, leadValue: 0.4 };
  near(
    [0, 1, 2, 3, 4].map((i) => arrivalsOfCommitted(committed, SHARES, D, days(1 + i))),
    [0.8, 1.2, 1.2, 0.8, 0],
    12,
  );
});

test('a month to come brings all of its value, those days that have passed are in the log', () => {
  const whole = { from: D + 1, end: D + 400 };
  expect(arrivalsOfCommitted({ month: day('2026-10-01'), leads: 50, leadValue: 30 }, SHARES, D, whole)).toBeCloseTo(
    1500,
    9,
  );
  expect(arrivalsOfCommitted({ month: day('2026-08-01'), leads: 50, leadValue: 30 }, SHARES, D, whole)).toBe(0);
});
