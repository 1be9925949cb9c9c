import type { ChannelHistogram, Histograms } from './histograms';
import { normalCdf } from './normal';

// Kept at hand because looking up a global is slow in a sandboxed context, and the fit looks at every day hundreds of times.
const { exp, log, max, min } = Math;

/** The delay of a lead that is won: the logarithm of its days is normal with mean μ and standard deviation σ. */
export interface Lognormal {
  readonly mu: number;
  readonly sigma: number;
}

/** Pulls σ towards 1 by the strength of some 20 wins. */
const PRIOR = 20;
/** The best of a grid of 9 × 9 is where the search begins; its first step is that of the grid. */
const GRID = 8;
const [LEAST_SIGMA, MOST_SIGMA] = [log(0.15), log(2.5)];
/** The search ends with steps of μ and ln σ below this. */
const FINEST = 1e-4;
const IMPROVES = 1e-12;
const MOST_RATE = 1 - 1e-9;
/** Below this the lognormal has nothing within the horizon that could be counted. */
const NOTHING = 1e-290;
const NEIGHBOURS = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const)).filter(([x, y]) => x || y);

/**
 * F(a), a = 0…H: the share of the sales within the horizon that are made by age a, a lognormal truncated at H:
 * Φ((ln(a + 1) − μ)/σ) ÷ Φ((ln(H + 1) − μ)/σ).
 */
export function shareMade({ mu, sigma }: Lognormal, horizon: number): Float64Array {
  const made = Float64Array.from({ length: horizon + 1 }, (_, age) => normalCdf((log(age + 1) - mu) / sigma));
  const top = made[horizon]!;
  return made.map((share) => share / top);
}

/** The μ and σ of the largest penalised likelihood, by a grid and a search among neighbours. */
export function fitDelay(histograms: Histograms): Lognormal {
  const [leastMu, mostMu] = [log(0.5), log(4 * histograms.horizon)];
  const stepMu = (mostMu - leastMu) / GRID;
  const stepSigma = (MOST_SIGMA - LEAST_SIGMA) / GRID;
  const at = (x: number, y: number): Lognormal => ({
    mu: leastMu + x * stepMu,
    sigma: exp(LEAST_SIGMA + y * stepSigma),
  });
  let best = { x: 0, y: 0, value: -Infinity };
  const tried = new Set<string>();
  const tryAt = (x: number, y: number) => {
    // Neighbours of a step are those of the one before it, too.
    const place = `${x} ${y}`;
    if (tried.has(place)) return;
    tried.add(place);
    const value = logLikelihood(histograms, at(x, y));
    if (value > best.value + IMPROVES) best = { x, y, value };
  };
  for (let x = 0; x <= GRID; x++) for (let y = 0; y <= GRID; y++) tryAt(x, y);
  const within = (x: number) => min(max(x, 0), GRID);
  for (let step = 1; step * max(stepMu, stepSigma) > FINEST; ) {
    const { x, y, value } = best;
    for (const [across, up] of NEIGHBOURS) tryAt(within(x + across * step), within(y + up * step));
    if (best.value === value) step /= 2;
  }
  return at(best.x, best.y);
}

function logLikelihood({ horizon, weight, logs, squares, channels }: Histograms, delay: Lognormal): number {
  const { mu, sigma } = delay;
  const top = normalCdf((log(horizon + 1) - mu) / sigma);
  if (top < NOTHING) return -Infinity;
  const made = shareMade(delay, horizon);
  const squaredZ = (squares - 2 * mu * logs + mu * mu * weight) / (sigma * sigma);
  let sum = -squaredZ / 2 - weight * (log(sigma) + log(top)) - PRIOR * (log(sigma) + 0.5 / (sigma * sigma));
  for (const { won, others } of channels) {
    if (won === 0) continue;
    const rate = channelRate(won, others, made);
    sum += won * log(rate);
    for (let age = 0; age <= horizon; age++) {
      if (others[age]! > 0) sum += others[age]! * log(1 - rate * made[age]!);
    }
  }
  return sum;
}

/**
 * The eventual close rate p of a channel under a delay: the root of W/p = Σ oF/(1 − pF), at most 1 − 1e-9.
 * W − Σ opF/(1 − pF) falls ever more steeply, so that Newton's steps from above come down on the root without passing it; they
 * begin at the root for all leads of average F, which by Jensen's inequality is not below it.
 */
export function channelRate(won: number, others: Float64Array, made: Float64Array): number {
  if (won === 0) return 0;
  let [all, expected] = [0, 0];
  for (let age = 0; age < others.length; age++) {
    all += others[age]!;
    expected += others[age]! * made[age]!;
  }
  let rate = expected > 0 ? min(won / (expected * (1 + won / all)), MOST_RATE) : MOST_RATE;
  for (let moved = true; moved; ) {
    let [missing, slope] = [won, 0];
    for (let age = 0; age < others.length; age++) {
      const weight = others[age]!;
      if (weight === 0) continue;
      const open = 1 - rate * made[age]!;
      missing -= (weight * rate * made[age]!) / open;
      slope += (weight * made[age]!) / (open * open);
    }
    const next = missing < 0 ? rate + missing / slope : rate;
    moved = next < rate * (1 - 1e-15);
    rate = next;
  }
  return rate;
}

/** The same over all channels together. */
export function overallRate(channels: readonly ChannelHistogram[], made: Float64Array): number {
  const others = made.map((_, age) => channels.reduce((sum, channel) => sum + channel.others[age]!, 0));
  return channelRate(
    channels.reduce((sum, { won }) => sum + won, 0),
    others,
    made,
  );
}
