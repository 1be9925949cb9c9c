import { gammaQ } from './gamma';
import { expectedOverWins } from './wins-of-plan';

/** Some leads of a plan. */
export interface PlannedLeads {
  readonly leads: number;
  /** θ, the rate to plan with, and the average sale. */
  readonly rate: number;
  readonly averageSale: number;
  /** The leads' worth of knowledge behind the rate; null where the rate is known. */
  readonly evidence: number | null;
}

/** How uncertain a plan is, beside its rates. */
export interface Uncertainty {
  /** s/ā: standard deviation of the amounts of sales ÷ their mean. */
  readonly spread: number;
  /** How far all rates together may be off, relative to them: see `planDrift`. */
  readonly drift: number;
}

/** Floating-point sums must not fall short of a goal that they reach. */
const TOLERANCE = 1e-9;
/** The most leads a plan can have. */
export const MOST_LEADS = 1e6;
/** Fewer sales to be expected than this are none, and a goal of more average sales than that is out of reach. */
const NO_SALES = 1e-12;
const TOO_MANY_SALES = 1e30;

/**
 * The chance that planned leads bring a revenue goal: Σ P(N = k) Q(kā²/s², Gā/s²), N the number of sales (beta-binomial) and the
 * revenue of k sales gamma distributed with mean kā and variance ks². No random numbers.
 * @returns from 0 to 1; 1 for a goal of 0 or less, 0 without leads, rates or amounts
 */
export function goalChance(plan: readonly PlannedLeads[], goal: number, { spread, drift }: Uncertainty): number {
  if (goal <= 0) return 1;
  const sum = (of: (cell: PlannedLeads) => number) => plan.reduce((total, cell) => total + of(cell), 0);
  const n = Math.round(sum(({ leads }) => leads));
  const mean = sum(({ leads, rate }) => leads * rate);
  if (n <= 0 || mean < NO_SALES) return 0;
  const average = sum(({ leads, rate, averageSale }) => leads * rate * averageSale) / mean;
  const needed = goal / average;
  if (!(needed < TOO_MANY_SALES)) return 0;
  // s²/ā²: the amounts of sales vary, and so do the averages they vary around.
  const between = sum(({ leads, rate, averageSale }) => leads * rate * (averageSale / average - 1) ** 2) / mean;
  const amounts = spread ** 2 + between;
  const variance = sum(winsVariance) + (mean * drift) ** 2;
  return expectedOverWins(n, mean, variance, (k) => {
    if (k === 0) return 0;
    if (amounts <= TOLERANCE ** 2) return k >= needed * (1 - TOLERANCE) ? 1 : 0;
    return gammaQ(k / amounts, needed / amounts);
  });
}

/** nθ(1 − θ)(1 + (n − 1)/(ν + 1)): sales vary by chance, and the more so the less the rate is known. */
function winsVariance({ leads, rate, evidence }: PlannedLeads): number {
  const byChance = leads * rate * (1 - rate);
  return evidence === null ? byChance : byChance * (1 + (leads - 1) / (evidence + 1));
}

/**
 * The fewest leads, at the mix of a plan, that bring a goal with some confidence; by doubling, then halving the gap.
 * @param confidence such as 0.8
 * @returns whole leads in all; null where not even a million do, because rates or drift are too uncertain, or nothing is sold
 */
export function leadsFor(
  confidence: number,
  plan: readonly PlannedLeads[],
  goal: number,
  uncertainty: Uncertainty,
): number | null {
  const all = plan.reduce((total, { leads }) => total + leads, 0);
  const reached = (n: number) => {
    const scaled = plan.map((cell) => ({ ...cell, leads: (cell.leads * n) / all }));
    return goalChance(scaled, goal, uncertainty) >= confidence;
  };
  if (goal <= 0) return 0;
  if (all <= 0) return null;
  let [short, enough] = [0, 1];
  while (!reached(enough)) {
    if (enough === MOST_LEADS) return null;
    [short, enough] = [enough, Math.min(2 * enough, MOST_LEADS)];
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (reached(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
