import { isoOfSerial, serialOfIso, weekdayOf } from '../../base/dates';
import { monthOf } from './month-names';

/** The day a period begins on; the year as it is written, of two digits or four. */
interface FirstDay {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  /^(?<year>\d{4})([-/.])(?<number>\d{1,2})$/,
  /^(?<number>\d{1,2})([-/.])(?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.?[\s/'-]*(?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.?(?:-|\s?')(?<year>\d\d)$/,
  /^(?<year>\d{4})[\s/-]*(?<name>[a-z]{3,9})\.?$/,
] as const;
/** "2026-W05", "Week 5, 2026", "S05 2026", "semaine 5 - 2026" */
const WEEKS = [
  /^(?<year>\d{4})[\s/-]*(?:week|semaine|sem\.?|w|s)\s?(?<week>\d{1,2})$/,
  /^(?:week|semaine|sem\.?|w|s)\s?(?<week>\d{1,2})[\s,/-]+(?<year>\d{4})$/,
] as const;
const DAYS_OF_A_WEEK = 7;

/**
 * The first day of a month, or of a week (a Monday, as ISO counts weeks), without a day; null for another text. A quarter is too
 * long to stand for a day: its leads would all be those of one month.
 */
export function periodOf(text: string): FirstDay | null {
  for (const form of MONTHS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = groups.name === undefined ? Number(groups.number) : monthOf(groups.name);
    if (month !== null) return { year: groups.year!, month, day: 1 };
  }
  const week = WEEKS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  return week ? mondayOf(week.year!, Number(week.week)) : null;
}

/** The first week of a year is the one of January 4; null where a year has no such week. */
function mondayOf(year: string, week: number): FirstDay | null {
  const fourth = serialOfIso(`${year}-01-04`);
  if (fourth === null || week < 1) return null;
  const monday = fourth - weekdayOf(fourth) + (week - 1) * DAYS_OF_A_WEEK;
  // A week is of the year that its Thursday is in.
  if (!isoOfSerial(monday + 3).startsWith(year)) return null;
  const [first = '', month, day] = isoOfSerial(monday).split('-');
  return { year: first, month: Number(month), day: Number(day) };
}
