import { addMonths, monthStart, weekdayOf } from '../base/dates';

/** The leads of the month are believed as K months' worth of earlier ones are. */
const K = 0.15;
/** How far from the forecast 80 % of months end, in standard deviations. */
const Z = 1.2816;
/** So much of the weight of a weekday is that of any other: three months are few. */
const UNIFORM = 0.1;
const MONTHS = 3;
const WEEKS = 13;

/** Where a month will end. */
export interface MonthEnd {
  readonly forecast: number;
  /** Four of five months end between these. */
  readonly low: number;
  readonly high: number;
}

/** What the end of a month is forecast from. */
export interface MonthSoFar {
  /** a: the leads of the month until now. */
  readonly leads: number;
  /** f: the share of the month that is over. */
  readonly over: number;
  /** μ: the leads of a usual month. */
  readonly usual: number;
  /** φ ≥ 1: how much more weeks differ than by chance. */
  readonly dispersion: number;
}

/**
 * a + (1 − f)r with r = (a + Kμ)/(f + K), ± 1.2816 √(φ(1 − f)r(1 + (1 − f)/(f + K))) + ½: the mean and a normal approximation of
 * the spread of a gamma-Poisson forecast whose prior is K months at the usual number. Low is never below a.
 */
export function monthEnd({ leads, over, usual, dispersion }: MonthSoFar): MonthEnd {
  const rest = 1 - over;
  const whole = (leads + K * usual) / (over + K);
  const forecast = leads + rest * whole;
  const reach = Z * Math.sqrt(dispersion * rest * whole * (1 + rest / (over + K))) + 0.5;
  return { forecast, low: Math.max(forecast - reach, leads), high: forecast + reach };
}

/** Why nobody works on a day; a holiday may lie on a weekend. */
export type DayOff = 'weekend' | 'holiday';

/**
 * Where the month of the as-of day will end.
 * @param leadsOn leads by day (a serial), for at least the 13 weeks and 3 months before the month
 * @param offOn why a day is off: nothing where it is worked
 * @returns null where there is no lead on or before the first day of the third month before: then nothing is usual yet
 */
export function forecastMonth(
  leadsOn: ReadonlyMap<number, number>,
  asOf: number,
  offOn: (day: number) => readonly DayOff[],
): MonthEnd | null {
  const [first, end, before] = [monthStart(asOf), addMonths(asOf, 1), addMonths(asOf, -MONTHS)];
  const known = [...leadsOn].some(([day, leads]) => leads > 0 && day <= before);
  if (!known) return null;
  const count = (from: number, to: number) => total(from, to, (day) => leadsOn.get(day) ?? 0);
  const weightOf = weights(leadsOn, before, first, offOn);
  const all = total(first, end, weightOf);
  const month: MonthSoFar = {
    leads: count(first, asOf + 1),
    over: all > 0 ? total(first, asOf + 1, weightOf) / all : (asOf + 1 - first) / (end - first),
    usual: count(before, first) / MONTHS,
    dispersion: dispersionOf(
      Array.from({ length: WEEKS }, (_, week) => {
        const monday = first - weekdayOf(first) - 7 * (week + 1);
        return count(monday, monday + 7);
      }),
    ),
  };
  return monthEnd(month);
}

/**
 * How much of a month's leads a day brings: the leads of its weekday over the days of that weekday in the months before, as shares,
 * a tenth of it spread evenly; nothing on a holiday or a day off if no lead came on any of its kind.
 */
function weights(
  leadsOn: ReadonlyMap<number, number>,
  from: number,
  end: number,
  offOn: (day: number) => readonly DayOff[],
): (day: number) => number {
  const days = new Float64Array(7);
  const leads = new Float64Array(7);
  const busy = new Set<DayOff>();
  for (let day = from; day < end; day++) {
    const came = leadsOn.get(day) ?? 0;
    days[weekdayOf(day)]! += 1;
    leads[weekdayOf(day)]! += came;
    if (came > 0) for (const off of offOn(day)) busy.add(off);
  }
  const perDay = leads.map((n, weekday) => n / days[weekday]!);
  const all = perDay.reduce((sum, n) => sum + n, 0);
  return (day) => {
    if (offOn(day).some((off) => !busy.has(off))) return 0;
    const share = all > 0 ? perDay[weekdayOf(day)]! / all : 1 / 7;
    return share * (1 - UNIFORM) + UNIFORM / 7;
  };
}

/** φ: the sample variance of weekly counts ÷ their mean, at least 1. */
function dispersionOf(counts: readonly number[]): number {
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  if (mean === 0) return 1;
  return Math.max(1, counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (counts.length - 1) / mean);
}

function total(from: number, end: number, of: (day: number) => number): number {
  let sum = 0;
  for (let day = from; day < end; day++) sum += of(day);
  return sum;
}
