import { betaQuantile } from './beta';

/** How far rates may move until the leads of a plan are won, relative to the rate: nothing stays as it is. */
const DRIFT = 0.1;
const LEAST_PRECISION = 0.5;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What the interval of a rate rests on. */
export interface Known {
  /** θ, neither 0 nor 1. */
  readonly rate: number;
  /** The leads' worth of knowledge behind it. */
  readonly evidence: number;
  /** F̄: the share of the group's eventual customers that are won already. */
  readonly shareWon: number;
  /** N_w: the wins behind the curve; 0 leaves its uncertainty out. */
  readonly wins: number;
}

/** What the curve adds to the relative variance of a rate: 2(1 − F̄)²/N_w, for it may be too long or too short. */
export function curveVariance({ shareWon, wins }: Pick<Known, 'shareWon' | 'wins'>): number {
  return wins > 0 ? (2 * (1 - shareWon) ** 2) / wins : 0;
}

/**
 * The interval of a rate θ: the beta distribution of mean θ and variance
 * v = θ(1 − θ)/(evidence + 1) + θ²(2(1 − F̄)²/N_w + δ²), δ = 0.1.
 * @param confidence such as 0.8
 * @returns ends between 0 and 1, θ between them
 */
export function rateInterval(known: Known, confidence: number): Interval {
  const { rate, evidence } = known;
  const binomial = rate * (1 - rate);
  const variance = binomial / (evidence + 1) + rate * rate * (curveVariance(known) + DRIFT * DRIFT);
  const precision = Math.max(binomial / variance - 1, LEAST_PRECISION);
  const quantile = (p: number) => betaQuantile(p, rate * precision, (1 - rate) * precision);
  return {
    low: Math.min(quantile((1 - confidence) / 2), rate),
    high: Math.max(quantile((1 + confidence) / 2), rate),
  };
}

/** The interval of a rate of 0 from some leads' worth of knowledge (Jeffreys). */
export function intervalOfNone(effective: number, confidence: number): Interval {
  return { low: 0, high: betaQuantile((1 + confidence) / 2, 0.5, effective + 0.5) };
}

/** The interval of a rate of 1, all of so many leads being won (Jeffreys). */
export function intervalOfAll(leads: number, confidence: number): Interval {
  return { low: betaQuantile((1 - confidence) / 2, leads + 0.5, 0.5), high: 1 };
}
