import { addMonths, monthStart } from '../../base/dates';

/** From this day of a month on there is time to plan the next one. */
export const PLANNING_DAY = 16;

/** What decides which month is planned; months are the serials of their first days. */
export interface PlannedMonthInput {
  readonly asOf: number;
  /** The setting; null while it is blank. */
  readonly typed: number | null;
  isSigned(month: number): boolean;
  hasGoal(month: number): boolean;
}

/**
 * The month whose goal and commitments are being set: the one typed, unless it is past on the as-of day; else the month of that
 * day, and from the 16th on the next one if that month is signed or has no goal.
 */
export function plannedMonth({ asOf, typed, isSigned, hasGoal }: PlannedMonthInput): number {
  const current = monthStart(asOf);
  if (typed !== null && monthStart(typed) >= current) return monthStart(typed);
  const isLate = Math.floor(asOf) - current + 1 >= PLANNING_DAY;
  return isLate && (isSigned(current) || !hasGoal(current)) ? addMonths(current, 1) : current;
}
