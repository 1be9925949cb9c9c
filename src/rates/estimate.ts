import { wilson } from './close-rate';
import { effectiveLeads, eventualRate, type Group, type Shares, stillToCome } from './group';
import { intervalOfAll, intervalOfNone, rateInterval } from './interval';

/** The rate of a group to plan with, and how well it is known. Everything is null without leads. */
export interface Estimate {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The customers still to come from open leads. */
  readonly toCome: number | null;
  /** E/(E + M): how much of the rate is the group's own, from 0 to 1. */
  readonly ownWeight: number | null;
  /** The leads' worth of knowledge behind the rate. */
  readonly evidence: number | null;
}

export const UNKNOWN_RATE: Estimate = {
  ...{ rate: null, low: null, high: null, toCome: null, ownWeight: null, evidence: null },
};

/** What all rates of a table have in common. */
export interface Estimating {
  /** Null where no delay is known: then rates are so far. */
  readonly curve: Shares | null;
  /** N_w: the wins behind the curve. */
  readonly wins: number;
  readonly confidence: number;
  /** E of the table's total, which no evidence exceeds. */
  readonly most: number;
  /** Nobody in the window is won: every rate is 0, drawn towards nothing; null where too little is known even for that. */
  readonly noWins: 'zero' | 'unknown' | null;
}

/**
 * The eventual rate of a group, drawn towards `prior` by the strength of so many leads; where no delay is known, the rate so far
 * with its Wilson interval.
 */
export function estimate(group: Group, strength: number | null, prior: number | null, of: Estimating): Estimate {
  const { curve, wins, confidence, most, noWins } = of;
  const { n, won } = group;
  if (n === 0) return UNKNOWN_RATE;
  if (curve === null) return { ...UNKNOWN_RATE, rate: won / n, ...wilson(won, n, confidence) };
  const drawnBy = (noWins === null && strength) || 0;
  const rate = eventualRate(group, curve, drawnBy, prior ?? 0)!;
  const own = effectiveLeads(rate, group, curve);
  const evidence = Math.min(own + drawnBy, most);
  const known = { ownWeight: own === 0 ? 0 : own / (own + drawnBy), evidence };
  if (noWins === 'unknown') return { ...UNKNOWN_RATE, ...known };
  const toCome = stillToCome(rate, group, curve);
  const interval =
    rate === 0
      ? intervalOfNone(own, confidence)
      : rate === 1
        ? intervalOfAll(n, confidence)
        : rateInterval({ rate, evidence, shareWon: shareWonOf(won, toCome), wins }, confidence);
  return { rate, ...interval, toCome, ...known };
}

/** F̄: the share of a group's eventual customers that are won already; 1 where there are none. */
export function shareWonOf(won: number, toCome: number): number {
  return won + toCome > 0 ? won / (won + toCome) : 1;
}
