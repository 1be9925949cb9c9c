// Kept at hand because looking up a global is slow in a sandboxed context, and the leads of a plan are many.
const { max, min, round } = Math;

/** Most correlation between the leads of a plan: all of them won, or none, is the edge of what can be said. */
const MOST_CORRELATION = 0.99;
/** Counts less likely than this beside the likeliest change no digit. */
const NEGLIGIBLE = 1e-20;
/** A mean this close to all leads is all of them. */
const ALL = 1 - 1e-12;

/**
 * The chance-weighted sum of something over the number N of leads won of n, N having a mean and a variance: beta-binomial,
 * binomial where the variance is at most the binomial's, and n itself where the mean is at least n. Chances follow from each other
 * by p(k + 1)/p(k) = (n − k)(k + α) ÷ ((k + 1)(n − k − 1 + β)), and are made to add up to 1.
 * Source: N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions (3rd ed. 2005), 6.2.2.
 * @param value what k wins are worth, between 0 and 1
 */
export function expectedOverWins(n: number, mean: number, variance: number, value: (k: number) => number): number {
  if (mean >= n * ALL) return value(n);
  const rate = mean / n;
  const correlation = n > 1 ? min((variance / (n * rate * (1 - rate)) - 1) / (n - 1), MOST_CORRELATION) : 0;
  const binomial = correlation <= 1e-9;
  const size = 1 / correlation - 1;
  const [alpha, beta] = [rate * size, (1 - rate) * size];
  /** p(k + 1)/p(k) */
  const ratio = binomial
    ? (k: number) => ((n - k) * rate) / ((k + 1) * (1 - rate))
    : (k: number) => ((n - k) * (k + alpha)) / ((k + 1) * (n - k - 1 + beta));
  // With α or β below 1 a count that is unlikely may be followed by a likelier one.
  const negligible = binomial || (alpha >= 1 && beta >= 1) ? NEGLIGIBLE : 0;
  const start = round(mean);
  let [all, sum] = [0, 0];
  const walk = (from: number, step: number, weightAt: number) => {
    let [weight, most] = [weightAt, weightAt];
    for (let k = from; k >= 0 && k <= n && weight > most * negligible; k += step) {
      all += weight;
      sum += weight * value(k);
      most = max(most, weight);
      weight = step > 0 ? weight * ratio(k) : weight / ratio(k - 1);
    }
  };
  walk(start, 1, 1);
  walk(start - 1, -1, start > 0 ? 1 / ratio(start - 1) : 0);
  return sum / all;
}
