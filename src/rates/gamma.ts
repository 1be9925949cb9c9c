import { normalCdf } from './normal';

// Kept at hand because looking up a global is slow in a sandboxed context, and the fit asks often.
const { abs, cbrt, exp, log, log1p, max, sqrt } = Math;

/** From here on Stirling's series is exact to the last digit. */
const LARGE = 10;
/** Its coefficients B₂ₖ ÷ (2k(2k − 1)), k = 1…8. Source: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 6.1.41. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const HALF_LOG_TAU = log(2 * Math.PI) / 2;
/** From here on a gamma variable's cube root is normal to some 5e-8, and a series would be long. */
const NEARLY_NORMAL = 1e5;
/** No continued fraction here needs more terms. */
const MOST_TERMS = 1e5;
const ACCURACY = 1e-15;
const TINY = 1e-300;
/** e to the minus this is nothing beside 1. */
const NEGLIGIBLE = 40;

/** What Stirling's formula lacks of ln Γ(x), for large x. */
function correction(x: number): number {
  const inverse = 1 / (x * x);
  return STIRLING.reduceRight((sum, term) => sum * inverse + term, 0) / x;
}

/** ln Γ(x) for x > 0: Stirling's series, from 10 on; below by Γ(x + 1) = x Γ(x). Correct to some 1e-15. */
export function logGamma(x: number): number {
  let [large, product] = [x, 1];
  while (large < LARGE) product *= large++;
  return (large - 0.5) * log(large) - large + HALF_LOG_TAU + correction(large) - log(product);
}

/** ln Γ(x + d) − ln Γ(x) for x > 0, d ≥ 0: for large x without the difference of two large numbers. */
export function logGammaRatio(x: number, d: number): number {
  if (x < LARGE) return logGamma(x + d) - logGamma(x);
  return (x - 0.5) * log1p(d / x) + d * log(x + d) - d + correction(x + d) - correction(x);
}

/**
 * The value of the continued fraction first ÷ (b₁ + a₂ ÷ (b₂ + …)), by Lentz's method as modified by Thompson and Barnett.
 * Source: Press et al., Numerical Recipes (2nd ed. 1992), 5.2.
 * @param first b₁; @param terms calls `add(a, b)` for the i-th term, i = 1, 2, …
 */
export function continuedFraction(
  first: number,
  terms: (i: number, add: (a: number, b: number) => void) => void,
): number {
  const clear = (x: number) => (abs(x) > TINY ? x : TINY);
  let d = 1 / clear(first);
  let c = 1 / TINY;
  let fraction = d;
  let factor = 0;
  const add = (a: number, b: number) => {
    d = 1 / clear(a * d + b);
    c = clear(b + a / c);
    factor = c * d;
    fraction *= factor;
  };
  for (let i = 1; i < MOST_TERMS && abs(factor - 1) > ACCURACY; i++) terms(i, add);
  return fraction;
}

/**
 * The upper regularised incomplete gamma function Q(a, x): the chance that a gamma variable of shape a exceeds x.
 * Source: Abramowitz & Stegun 6.5.29 (series), 6.5.31 (continued fraction), correct to some 1e-13; for shapes above 100,000
 * 26.4.17 (E. B. Wilson and M. M. Hilferty).
 */
export function gammaQ(a: number, x: number): number {
  if (x <= 0) return 1;
  // How far x lies from a; by Chernoff's bound e^−deviance is more than the tail beyond it.
  const deviance = x - a - a * (x < 2 * a ? log1p((x - a) / a) : log(x / a));
  if (a >= LARGE && deviance > NEGLIGIBLE) return x > a ? 0 : 1;
  if (a > NEARLY_NORMAL) return normalCdf(3 * sqrt(a) * (1 - 1 / (9 * a) - cbrt(x / a)));
  // x^a e^−x ÷ Γ(a)
  const density =
    a >= LARGE ? sqrt(a / (2 * Math.PI)) * exp(-deviance - correction(a)) : exp(a * log(x) - x - logGamma(a));
  if (x >= a + 1) return density * continuedFraction(x + 1 - a, (i, add) => add(i * (a - i), x + 1 - a + 2 * i));
  let term = 1 / a;
  let sum = term;
  for (let i = 1; term > sum * ACCURACY; i++) {
    term *= x / (a + i);
    sum += term;
  }
  return max(0, 1 - density * sum);
}
