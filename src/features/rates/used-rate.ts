import { wilson } from '../../rates/close-rate';
import type { Segment } from './segments';

/** Which rates are planned with: those that the leads have in the end, or those so far. */
export type PlanningMethod = 'eventual' | 'soFar';

/** A rate that is planned with, and how well it is known; all null where it is unknown. */
export interface UsedRate {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The leads' worth of knowledge behind it: a rate so far of n leads is worth n. */
  readonly evidence: number | null;
}

export const NO_RATE: UsedRate = { rate: null, low: null, high: null, evidence: null };

/** The rate of a segment that is planned with. */
export function usedRate(segment: Segment, method: PlanningMethod, confidence: number): UsedRate {
  const { leads, customers, soFar, rate, low, high, evidence } = segment;
  if (method === 'eventual') return { rate, low, high, evidence };
  if (soFar === null) return NO_RATE;
  return { rate: soFar, ...wilson(customers, leads, confidence)!, evidence: leads };
}
