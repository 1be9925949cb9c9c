import { type Moments, Period } from '../../base/zone';
import { isWorked, type WorkingTime, workingMonth } from '../../calendar/working-month';
import type { Log } from '../../log/log';
import { rowsWithin } from '../../log/tally';
import type { Commitment } from '../commitments/commitments';
import { assign } from './segments';

/** A day of the month, with what has come together from its first day through this one. */
export interface DailyRow {
  /** The day as a serial. */
  readonly day: number;
  /** Null in a month without working days. */
  readonly expectedLeads: number | null;
  /** Null after the as-of day. */
  readonly actualLeads: number | null;
  readonly expectedValue: number | null;
  readonly actualValue: number | null;
}

/**
 * The leads waterfall: the cumulative goal line over the working days of the month, and what came in, in leads and in money.
 * Leads of a segment without a lead value count no money.
 * @see HubSpot, "The one graph marketers should update daily: the leads waterfall"
 */
export function daily(log: Log, asOf: number, commitments: readonly Commitment[], time: WorkingTime): DailyRow[] {
  const month = workingMonth(asOf, time);
  const days = month.end - month.first;
  const seen = Math.floor(asOf) - month.first + 1;
  const rows = rowsWithin(log, log.created, new Period(log.zone, month.first, month.first + seen));
  const { segments, of } = assign(log, rows, commitments);
  const leads = new Float64Array(days);
  const value = new Float64Array(days);
  const dayOf = dayFinder(log, month.first, seen);
  rows.forEach((row, i) => {
    const day = dayOf(log.created, row);
    leads[day]! += log.leads[row]!;
    value[day]! += log.leads[row]! * (segments[of[i]!]!.leadValue ?? 0);
  });
  const committed = commitments.reduce((total, row) => total + row.leads, 0);
  const committedValue = commitments.reduce((total, row) => total + (row.value ?? 0), 0);
  let elapsed = 0;
  let leadsSoFar = 0;
  let valueSoFar = 0;
  return Array.from({ length: days }, (_, index) => {
    const day = month.first + index;
    if (isWorked(day, time)) elapsed++;
    leadsSoFar += leads[index]!;
    valueSoFar += value[index]!;
    const share = month.total === 0 ? null : elapsed / month.total;
    return {
      day,
      expectedLeads: share === null ? null : committed * share,
      actualLeads: index < seen ? leadsSoFar : null,
      expectedValue: share === null ? null : committedValue * share,
      actualValue: index < seen ? valueSoFar : null,
    };
  });
}

/** Which day of the month a moment lies on; the days' first instants are converted once, never the rows. */
function dayFinder(log: Log, first: number, days: number): (moments: Moments, i: number) => number {
  const starts = Float64Array.from({ length: days }, (_, day) => log.zone.instantOf(first + day));
  return (moments, i) => {
    const value = moments.values[i]!;
    if (moments.instants[i] !== 1) return Math.floor(value) - first;
    let low = 0;
    let high = days - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
