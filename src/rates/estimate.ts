import { wilson } from './close-rate';
import type { Curve } from './delay';
import { effectiveLeads, eventualRate, type Group, stillToCome } from './group';
import { type Interval, intervalOfAll, intervalOfNone, rateInterval } from './interval';

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
  readonly curve: Curve;
  /** N_w: the wins behind the curve. */
  readonly wins: number;
  readonly confidence: number;
  /** E of the table's total, which no evidence exceeds. */
  readonly most: number;
  /** Nobody in the window is won: every rate is 0, drawn towards nothing; null where too little is known even for that. */
  readonly noWins: 'zero' | 'unknown' | null;
}

/** The eventual rate of a group, drawn towards `prior` by the strength of so many leads. */
export function estimate(group: Group, strength: number, prior: number, of: Estimating): Estimate {
  const { curve, wins, confidence, most, noWins } = of;
  const drawnBy = noWins === null ? strength : 0;
  const rate = group.n === 0 ? null : eventualRate(group, curve, drawnBy, prior);
  if (rate === null) return UNKNOWN_RATE;
  const own = effectiveLeads(rate, group, curve);
  const evidence = Math.min(own + drawnBy, most);
  const known = { ownWeight: own === 0 ? 0 : own / (own + drawnBy), evidence };
  if (noWins === 'unknown') return { ...UNKNOWN_RATE, ...known };
  const toCome = stillToCome(rate, group, curve);
  const shareWon = shareWonOf(group.won, toCome);
  return { rate, ...intervalOf(), toCome, ...known };

  function intervalOf(): Interval {
    if (rate === 0) return intervalOfNone(own, confidence);
    if (rate === 1) return intervalOfAll(group.n, confidence);
    return rateInterval({ rate: rate!, evidence, shareWon, wins }, confidence);
  }
}

/** F̄: the share of a group's eventual customers that are won already; 1 where there are none. */
export function shareWonOf(won: number, toCome: number): number {
  return won + toCome > 0 ? won / (won + toCome) : 1;
}

/** The rate so far of a group, with its Wilson interval: where no delay can be told. */
export function rateSoFar({ n, won }: Group, confidence: number): Estimate {
  const interval = wilson(won, n, confidence);
  return interval === null ? UNKNOWN_RATE : { ...UNKNOWN_RATE, rate: won / n, ...interval };
}
