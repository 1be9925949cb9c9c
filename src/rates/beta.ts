import { bisect } from './bisect';
import { continuedFraction, logGamma, logGammaRatio } from './gamma';

/**
 * The beta distribution function, the regularised incomplete beta I_x(a, b): the chance that a rate is at most x. By the
 * continued fraction of Abramowitz & Stegun 26.5.8; correct to some 1e-13, 1e-10 for shapes of a million.
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x > (a + 1) / (a + b + 2) ? 1 - lowerTail(1 - x, b, a) : lowerTail(x, a, b);
}

/** The same where x is not above (a + 1) ÷ (a + b + 2), so that the fraction ends soon. */
function lowerTail(x: number, a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  const logBeta = logGamma(small) - logGammaRatio(large, small);
  const fraction = continuedFraction(1, (i, add) => {
    const m = i - 1;
    add((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1);
    add((i * (b - i) * x) / ((a + 2 * i - 1) * (a + 2 * i)), 1);
  });
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) * fraction) / a;
}

/** The quantile of the beta distribution: the x below which a share p of it lies. */
export function betaQuantile(p: number, a: number, b: number): number {
  return bisect((x) => betaCdf(x, a, b) < p);
}

/** ln B(a + x, b + y) − ln B(a, b): how likely x of x + y are where the rate is beta distributed with a and b. */
export function logBetaRatio(a: number, b: number, x: number, y: number): number {
  return logGammaRatio(a, x) + logGammaRatio(b, y) - logGammaRatio(a + b, x + y);
}
