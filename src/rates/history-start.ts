import type { LeadDays } from '../log/lead-days';
import { channelRate, fitDelay, type Lognormal, overallRate, shareMade } from './fit';
import { type Histograms, histograms } from './histograms';
import { FEWEST_WINS, isDatedWin, tellsDelay } from './horizon';

/** So many sales that should have been recorded, and were not, are no chance. */
const TOO_MANY_MISSING = 14;

/** The leads the delay is learnt from, and the delay; null with fewer than 10 dated wins among them. */
export interface History {
  /** Age of the oldest leads used: those created before are left out; Infinity where none is. */
  readonly oldest: number;
  readonly histograms: Histograms;
  readonly delay: Lognormal | null;
}

/**
 * Left truncation: where sales are recorded from some day on only, older leads would seem never to have been won. Leads created
 * before t0, the day of the first win, are left out where more than 14 sales are missing before it, as the leads since tell;
 * never unless 10 wins come from those.
 */
export function usableHistory(days: LeadDays, horizon: number): History {
  const first = firstWin(days);
  const late = oldestAge(days) > first ? learn(days, horizon, first) : null;
  const cut = late !== null && missingSales(days, first, late) > TOO_MANY_MISSING;
  return cut ? late : learn(days, horizon, Infinity);
}

/** What the leads of at most an age tell. */
export function learn(days: LeadDays, horizon: number, oldest: number): History {
  const found = histograms(days, horizon, oldest);
  return { oldest, histograms: found, delay: found.dated < FEWEST_WINS ? null : fitDelay(found) };
}

/** The days since the first win of the log; -1 without any. */
function firstWin(days: LeadDays): number {
  let first = -1;
  for (let i = 0; i < days.count; i++) {
    if (isDatedWin(days, i) && days.sinceWon[i]! > first) first = days.sinceWon[i]!;
  }
  return first;
}

/** The age of the oldest lead that tells a delay; -1 without any. */
export function oldestAge(days: LeadDays): number {
  let oldest = -1;
  for (let i = 0; i < days.count; i++) {
    const age = days.age[i]!;
    if (age > oldest && tellsDelay(days, i)) oldest = age;
  }
  return oldest;
}

/**
 * X = Σ k · p_c · F(t0 − 1 − created) over the leads created before t0: the sales that leads like these make before t0. A channel
 * not seen since has the rate of all together.
 * @param first the days since t0
 */
export function missingSales(days: LeadDays, first: number, { histograms, delay }: History): number {
  if (delay === null) return 0;
  const { horizon, channels, channelOf } = histograms;
  const made = shareMade(delay, horizon);
  const all = overallRate(channels, made);
  const rates = channels.map(({ won, others }) => channelRate(won, others, made));
  let missing = 0;
  for (let i = 0; i < days.count; i++) {
    const age = days.age[i]! - first - 1;
    if (age < 0 || !tellsDelay(days, i)) continue;
    missing += days.leads[i]! * (rates[channelOf[days.channel.ids[i]!]!] ?? all) * made[Math.min(age, horizon)]!;
  }
  return missing;
}
