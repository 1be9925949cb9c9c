import { addMonths, monthStart } from '../../base/dates';
import { dayFinder } from '../../base/days';
import { Period } from '../../base/zone';
import type { Log } from '../../log/log';
import { rowsWithin } from '../../log/tally';
import type { Commitment } from '../commitments/commitments';
import { assign } from './segments';

/** Numbers this close to each other, relative to their size, are the same. */
const TOLERANCE = 1e-9;

/** A month that is over, beside a commitment made for a later one. */
export interface PastMonth {
  /** First day of the month, as a serial. */
  readonly month: number;
  readonly leads: number;
  /** What its leads are worth at the lead values of the commitments; null where none is known. */
  readonly value: number | null;
}

/** The last full months before the month of the as-of day, oldest first. */
export function pastMonths(log: Log, asOf: number, months: number, commitments: readonly Commitment[]): PastMonth[] {
  const first = addMonths(asOf, -months);
  const rows = rowsWithin(log, log.created, new Period(log.zone, first, monthStart(asOf)));
  const { segments, of } = assign(log, rows, commitments);
  const starts = Array.from({ length: months }, (_, i) => addMonths(first, i));
  const place = new Map(starts.map((start, i) => [start, i]));
  const dayOf = dayFinder(log.created, log.zone);
  const leads = starts.map(() => new Float64Array(segments.length));
  rows.forEach((row, i) => {
    leads[place.get(monthStart(dayOf(row)))!]![of[i]!]! += log.leads[row]!;
  });
  const known = segments.some(({ leadValue }) => leadValue !== null);
  return starts.map((month, i) => ({
    month,
    leads: leads[i]!.reduce((sum, n) => sum + n, 0),
    value: known ? leads[i]!.reduce((sum, n, s) => sum + n * (segments[s]!.leadValue ?? 0), 0) : null,
  }));
}

/** Whether what came in is at least what was committed; null where either is unknown. */
export function isKept(actual: number | null, committed: number | null): boolean | null {
  return actual === null || committed === null ? null : actual >= committed * (1 - TOLERANCE);
}
