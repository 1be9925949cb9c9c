import { addMonths, monthStart, weekdayOf } from '../base/dates';
import { SATURDAY_AND_SUNDAY, type Weekend } from './weekend';

/** What a team works: the weekdays that are not off, minus the holidays. */
export interface WorkingTime {
  readonly weekend: Weekend;
  /** Days as serials; weekends and repetitions among them do no harm. */
  readonly holidays: ReadonlySet<number>;
}

export const workingTime = (holidays: Iterable<number> = [], weekend: Weekend = SATURDAY_AND_SUNDAY): WorkingTime => ({
  weekend,
  holidays: new Set([...holidays].map(Math.floor)),
});

/** The working days of the month of an as-of day. */
export interface WorkingMonth {
  /** First day of the month and first day of the next, as serials. */
  readonly first: number;
  readonly end: number;
  /** Working days of the month, and those through the as-of day. */
  readonly total: number;
  readonly elapsed: number;
  /** Share of the working days that is over: what is expected by now. Null in a month without any. */
  readonly share: number | null;
}

/** Whether a day (a serial) is worked. */
export function isWorked(day: number, time: WorkingTime): boolean {
  return !isWeekend(day, time) && !isHoliday(day, time);
}

/** Whether a day is one of the weekdays that are off. */
export function isWeekend(day: number, { weekend }: WorkingTime): boolean {
  return weekend[weekdayOf(day)]!;
}

export function isHoliday(day: number, { holidays }: WorkingTime): boolean {
  return holidays.has(Math.floor(day));
}

/** How many days from the first through the last are worked. */
export function workingDays(first: number, last: number, time: WorkingTime): number {
  let count = 0;
  for (let day = Math.floor(first); day <= last; day++) if (isWorked(day, time)) count++;
  return count;
}

/**
 * The working days of the month of an as-of day; the as-of day itself counts as elapsed.
 * @example workingMonth(46337, workingTime([46327, 46337])) // 11 November 2026: 20 working days, 7 elapsed
 */
export function workingMonth(asOf: number, time: WorkingTime): WorkingMonth {
  const first = monthStart(asOf);
  const end = addMonths(asOf, 1);
  const total = workingDays(first, end - 1, time);
  const elapsed = workingDays(first, Math.floor(asOf), time);
  return { first, end, total, elapsed, share: total === 0 ? null : elapsed / total };
}
