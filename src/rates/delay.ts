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
 * fewer than 10 dated wins within H, or where the oldest lead of the log is younger than H; nothing is left out then.
 * @param horizon H in days; null takes the default
 */
export function delayOf(days: LeadDays, horizon: number | null): Delay {
  const within = horizon ?? defaultHorizon(days);
  const { oldest, histograms, delay } = usableHistory(days, within);
  const { wins } = histograms;
  const age = oldestAge(days);
  const first = age < 0 ? null : days.asOf - age;
  const start = oldest === Infinity ? null : days.asOf - oldest;
  const known = { horizon: within, wins, since: start ?? first };
  const untold = { ...known, curve: null, oldest: Infinity };
  if (delay === null || first === null || wins < FEWEST_WINS) {
    return { ...untold, note: { code: 'fewWins', wins, needed: FEWEST_WINS, horizon: within, day: start } };
  }
  if (age < within) return { ...untold, since: first, note: { code: 'youngLog', since: first, horizon: within } };
  const made = shareMade(delay, within);
  const losses = lossesOf(days, oldest);
  const lost = losses === 'used' ? shareLost(days, made, oldest) : new Float64Array(within + 1);
  const note: DelayNote | null = start === null ? null : { code: 'noWinBefore', day: start };
  return { ...known, curve: { ...delay, made, lost, losses }, oldest, note };
}
