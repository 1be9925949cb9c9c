import { probit } from 'simple-statistics';
import { normalQuantile } from '../../../src/base/normal';
import { closeRate, wilson } from '../../../src/rates/close-rate';

// R 4: qnorm(p), printed with 15 digits; the tails as in Wichura 1988, whose test values are p = 0.25, 0.001 and 1e-20.
test.each([
  [0.5, 0],
  [0.25, -0.674489750196082],
  [0.001, -3.09023230616781],
  [1e-20, -9.26234008979841],
  [0.975, 1.95996398454005],
  [0.95, 1.64485362695147],
  [0.995, 2.5758293035489],
])('the normal quantile of %d is %d', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 12));

test('agrees with the cruder approximation of another library', () => {
  for (let p = 0.01; p < 1; p += 0.01) expect(Math.abs(normalQuantile(p) - probit(p))).toBeLessThan(0.01);
});

test('a close rate needs leads', () => {
  expect(closeRate(263, 81)).toBe(81 / 263);
  expect([closeRate(0, 0), closeRate(null, 1), closeRate(10, null)]).toEqual([null, null, null]);
});

// Newcombe 1998, Statistics in Medicine 17, table I, method 3 (score, without continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lie between %d and %d', (customers, leads, low, high) => {
  const interval = wilson(customers, leads, 0.95)!;
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('the interval surrounds the rate, mirrors with the outcome, and widens with confidence', () => {
  for (const [customers, leads] of [
    [0, 1],
    [1, 1],
    [3, 7],
    [999999, 1000000],
  ] as const) {
    const { low, high } = wilson(customers, leads, 0.95)!;
    const mirror = wilson(leads - customers, leads, 0.95)!;
    expect(low).toBeLessThanOrEqual(customers / leads);
    expect(high).toBeGreaterThanOrEqual(customers / leads);
    expect(low).toBeCloseTo(1 - mirror.high, 12);
    expect(wilson(customers, leads, 0.99)!.high).toBeGreaterThanOrEqual(high);
  }
});

test('the interval is unknown without leads', () => expect(wilson(0, 0, 0.95)).toBeNull());
