import type { LeadDays } from '../log/lead-days';
import { Sums } from './sums';

// Kept at hand because looking up a global is slow in a sandboxed context, and rows are many.
const { ceil, max, min } = Math;

/** Fewer wins than this tell no delay. */
export const FEWEST_WINS = 10;
const WITHOUT_WINS = 90;
const SHORTEST = 30;
const LONGEST = 365;
const ROUND_TO = 10;

/**
 * The horizon H, in days, where none is set: the 95th percentile (nearest rank) of the days from creation to winning of all
 * customers with a date of winning, rounded up to 10, within 30 and 365; 90 with fewer than 10 of them.
 */
export function defaultHorizon(days: LeadDays): number {
  const lags = new Sums();
  let wins = 0;
  for (let i = 0; i < days.count; i++) {
    if (!isDatedWin(days, i)) continue;
    lags.add(lagOf(days, i), days.customers[i]!);
    wins += days.customers[i]!;
  }
  if (wins < FEWEST_WINS) return WITHOUT_WINS;
  // 19 ÷ 20, because 0.95 × a number of wins may come out above a whole number that it is.
  const rank = ceil((19 * wins) / 20);
  let [reached, percentile] = [0, 0];
  lags.each((lag, customers) => {
    if (reached < rank) percentile = lag;
    reached += customers;
  });
  return min(max(ceil(percentile / ROUND_TO) * ROUND_TO, SHORTEST), LONGEST);
}

/** Whether a row has customers known on the as-of day, with a date of winning. */
export function isDatedWin({ age, sinceWon }: LeadDays, i: number): boolean {
  return age[i]! >= 0 && sinceWon[i]! >= 0;
}

/** Days from creation to winning of a row that is won; a win dated before its lead counts as one of the same day. */
export function lagOf({ age, sinceWon }: LeadDays, i: number): number {
  return max(age[i]! - sinceWon[i]!, 0);
}

/** Whether the delay can be learnt from a row: customers without a date of winning say nothing of it. */
export function tellsDelay({ age, sinceWon, customers }: LeadDays, i: number): boolean {
  return age[i]! >= 0 && (customers[i] === 0 || sinceWon[i]! >= 0);
}
