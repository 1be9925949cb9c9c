import type { LeadDays } from '../log/lead-days';
import { type Lognormal, shareMade } from './fit';
import { oldestAge, usableHistory } from './history-start';
import { defaultHorizon, FEWEST_WINS } from './horizon';
import { type Losses, lossesOf, shareLost } from './lost';

/** What becomes of a lead with the days, from creation (0) to the horizon H. */
export interface Curve extends Lognormal {
  /** F: the share of the sales within H that are made by an age; 1 at H. */
  readonly made: Float64Array;
  /** Λ: the share of the leads never won that are lost by an age; 0 throughout where losses are not used. */
  readonly lost: Float64Array;
  readonly losses: Losses;
}

/** What is to be said about a delay. Days are serials. */
type DelayNote =
  | {
      readonly code: 'fewWins';
      readonly wins: number;
      readonly needed: number;
      readonly horizon: number;
      /** The first win, where leads created before it do not count; else null. */
      readonly day: number | null;
    }
  | { readonly code: 'youngLog'; readonly since: number; readonly horizon: number }
  | { readonly code: 'noWinBefore'; readonly day: number };

/** How long it takes from a lead to a sale, learnt from the whole log. */
export interface Delay {
  /** H: "eventual" means won within so many days. */
  readonly horizon: number;
  /** Null where it cannot be told: then only rates so far are facts. */
  readonly curve: Curve | null;
  /** N_w: the wins within H behind the curve. */
  readonly wins: number;
  /** First day of the leads that are used, as a serial; null for a log without any. */
  readonly since: number | null;
  /** Age of the oldest leads used where older ones are left out, Infinity where none is. */
  readonly oldest: number;
  readonly note: DelayNote | null;
}

/**
 * The delay from lead to sale: a lognormal truncated at H, fitted to all leads since the log records sales. There is none with
 * fewer than 10 dated wins within H, or where the oldest lead used is younger than H; nothing is left out then.
 * @param horizon H in days; null takes the default
 */
export function delayOf(days: LeadDays, horizon: number | null): Delay {
  const found = fittedDelay(days, horizon);
  const { curve, since, horizon: within } = found;
  if (curve === null || since === null || oldestAge(days, found.oldest) >= within) return found;
  return { ...found, curve: null, oldest: Infinity, note: { code: 'youngLog', since, horizon: within } };
}

/** The same however young the log is: beyond the age of its oldest lead the curve is a guess. */
export function fittedDelay(days: LeadDays, horizon: number | null): Delay {
  const within = horizon ?? defaultHorizon(days);
  const { oldest, histograms, delay } = usableHistory(days, within);
  const age = oldestAge(days, oldest);
  const since = age < 0 ? null : days.asOf - (oldest === Infinity ? age : oldest);
  const { wins } = histograms;
  const known = { horizon: within, wins, since };
  const start = oldest === Infinity ? null : days.asOf - oldest;
  if (delay === null || since === null || wins < FEWEST_WINS) {
    const note = { code: 'fewWins', wins, needed: FEWEST_WINS, horizon: within, day: start } as const;
    return { ...known, curve: null, oldest: Infinity, note };
  }
  const made = shareMade(delay, within);
  const losses = lossesOf(days, oldest);
  const lost = losses === 'used' ? shareLost(days, made, oldest) : new Float64Array(within + 1);
  const note: DelayNote | null = start === null ? null : { code: 'noWinBefore', day: start };
  return { ...known, curve: { ...delay, made, lost, losses }, oldest, note };
}
