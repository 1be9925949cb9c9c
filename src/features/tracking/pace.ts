import type { WorkingMonth } from '../../calendar/working-month';

/** From which ratio of actual to expected each status begins; running ahead begins above its limit. */
export interface Limits {
  readonly ahead: number;
  readonly onTrack: number;
  readonly atRisk: number;
}

export const DEFAULT_LIMITS: Limits = { ahead: 1.15, onTrack: 0.9, atRisk: 0.7 };

export type Status = 'ahead' | 'onTrack' | 'atRisk' | 'behind';

/** Ratios are sums of floating-point numbers: one that is on a limit must not fall off it. */
const TOLERANCE = 1e-9;

/**
 * What is expected by the as-of day: target × working days elapsed ÷ working days of the month.
 * Null in a month without working days.
 * @see HubSpot, "The one graph marketers should update daily: the leads waterfall"
 */
export function expectedToDate(target: number, month: WorkingMonth): number | null {
  return month.share === null ? null : target * month.share;
}

/** Where the month will end at the present pace: actual ÷ elapsed × total. Null before the first working day has passed. */
export function forecast(actual: number, month: WorkingMonth): number | null {
  return month.elapsed === 0 ? null : (actual * month.total) / month.elapsed;
}

/** The leads each working day left has to bring; 0 once the target is reached, null when no day is left for what is missing. */
export function neededPerDay(actual: number, target: number, month: WorkingMonth): number | null {
  const missing = target - actual;
  if (missing <= 0) return 0;
  const left = month.total - month.elapsed;
  return left === 0 ? null : missing / left;
}

/**
 * How the month goes, by actual ÷ expected: ahead above its limit, on track and at risk from theirs, behind below.
 * Null while less than one whole lead is expected, because then no ratio says anything.
 */
export function statusOf(
  actual: number,
  target: number,
  month: WorkingMonth,
  limits: Limits = DEFAULT_LIMITS,
): Status | null {
  const expected = expectedToDate(target, month);
  if (expected === null || expected < 1 - TOLERANCE) return null;
  const ratio = actual / expected;
  if (ratio > limits.ahead * (1 + TOLERANCE)) return 'ahead';
  if (ratio >= limits.onTrack * (1 - TOLERANCE)) return 'onTrack';
  return ratio >= limits.atRisk * (1 - TOLERANCE) ? 'atRisk' : 'behind';
}
