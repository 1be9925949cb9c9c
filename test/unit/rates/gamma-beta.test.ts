import fc from 'fast-check';
import { betaCdf, betaQuantile, logBetaRatio } from '../../../src/rates/beta';
import { gammaQ, logGamma, logGammaRatio } from '../../../src/rates/gamma';
import { erfc, normalCdf } from '../../../src/rates/normal';

// Expected numbers: mpmath 1.3, 40 digits, for the arguments as doubles.
const relative = (got: number, expected: number, accuracy: number) =>
  expect(Math.abs(got / expected - 1)).toBeLessThan(accuracy);

const LARGE_SHAPES = [
  [1000001, 1000500, 0.3088016041901223],
  [2000000.0, 1998000.0, 0.9213850204904896],
  [100000000.0, 100000000.0, 0.49998670192398587],
  [1000000000000.0, 1000001000000.0, 0.1586552539314167],
] as const;

test.each([
  [1e-5, 11.512919692895826],
  [0.5, 0.5723649429247001],
  [9.99, 12.779315214350193],
  [25, 54.78472939811232],
  [1e6, 12815504.569147611],
])('ln Γ(%d)', (x, expected) => relative(logGamma(x), expected, 1e-14));

test.each([
  [0.01, 0.5, -4.046506060112221],
  [12, 0.001, 0.002442705129654435],
  [1e6, 3.5, 48.354291327870584],
])('ln Γ(x + d) − ln Γ(x) at %d, %d', (x, d, expected) => relative(logGammaRatio(x, d), expected, 1e-14));

test.each([
  [0.5, 0.1, 0.654720846018577],
  [0.5, 600, 6.0995688148084334e-263],
  [3, 9, 0.006232195106377317],
  [0.01, 0.5, 0.0056267561939671844],
  [50, 120, 1.600822679334483e-13],
  [1e5, 99900, 0.6237251072456567],
])('Q(%d, %d)', (a, x, expected) => relative(gammaQ(a, x), expected, 1e-12));

test('of shapes above a million, Q is nearly as exact', () => {
  for (const [a, x, expected] of LARGE_SHAPES) expect(gammaQ(a, x)).toBeCloseTo(expected, 8);
});

test('far from its shape, a gamma variable is surely on its side', () => {
  expect([gammaQ(1e6, 2e6), gammaQ(1e6, 5e5), gammaQ(3, 0)]).toEqual([0, 1, 1]);
});

test.each([
  [-36, 4.182624065797283e-284],
  [-3, 0.0013498980316300946],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [6, 0.9999999990134123],
])('Φ(%d)', (z, expected) => relative(normalCdf(z), expected, 1e-12));

// As Python's math.erfc gives them; where one approximation ends, both sides.
test.each([
  [-28, 2],
  [-3.1, 1.9999883513426329],
  [-0.2, 1.2227025892104786],
  [0.1, 0.8875370839817152],
  [0.46875, 0.507386526782062],
  [0.47, 0.5062549491139179],
  [1, 0.15729920705028513],
  [2.5, 0.0004069520174449589],
  [4, 1.541725790028002e-8],
  [4.01, 1.4196939421371052e-8],
  [10, 2.088487583762545e-45],
  [26, 5.663192408856143e-296],
])('erfc(%d)', (x, expected) => relative(erfc(x), expected, 1e-14));

test.each([
  [0.1, 0.5, 0.5, 0.20483276469913345, 1e-13],
  [0.001, 0.01, 3, 0.947281025325474, 1e-8],
  [0.2, 300, 1100, 0.09474768399076967, 1e-12],
  [0.5, 1e4, 1e4, 0.5, 1e-11],
  [0.5005, 1e6, 1e6, 0.9213504224190758, 1e-9],
])('I_%d(%d, %d)', (x, a, b, expected, accuracy) => relative(betaCdf(x, a, b), expected, accuracy));

test('a quantile of the beta distribution is where its function says', () =>
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape(), shape(), (p, a, b) => {
      const x = betaQuantile(p, a, b);
      // Where nearly all of it lies within the last digit of an end, no double is the quantile.
      if (x > 1e-12 && x < 1 - 1e-12) expect(betaCdf(x, a, b)).toBeCloseTo(p, 3);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
    }),
  ));

test('quantiles rise with the share', () =>
  fc.assert(
    fc.property(shape(), shape(), (a, b) => {
      const quantiles = [0.05, 0.1, 0.5, 0.9, 0.95].map((p) => betaQuantile(p, a, b));
      expect(quantiles).toEqual([...quantiles].sort((x, y) => x - y));
    }),
  ));

// 3 won of 10 with a uniform prior: B(4, 8) ÷ B(1, 1) = 3! 7! ÷ 11!
test('the ratio of two beta functions', () => {
  expect(Math.exp(logBetaRatio(1, 1, 3, 7))).toBeCloseTo((6 * 5040) / 39916800, 15);
});

function shape() {
  return fc.double({ min: 0.01, max: 5000, noNaN: true });
}
