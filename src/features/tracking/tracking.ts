import { groupedBy } from '../../base/groups';
import { labelKey } from '../../base/labels';
import { Period } from '../../base/zone';
import { type WorkingMonth, type WorkingTime, workingMonth } from '../../calendar/working-month';
import type { Log } from '../../log/log';
import { rowsWithin } from '../../log/tally';
import type { Commitment } from '../commitments/commitments';
import { DEFAULT_LIMITS, expectedToDate, forecast, type Limits, neededPerDay, type Status, statusOf } from './pace';
import { assign } from './segments';

/** One channel and persona, or a total, on the as-of day. Null where nothing can be said. */
export interface TrackingRow {
  readonly channel: string;
  readonly persona: string;
  readonly committed: number;
  readonly actual: number;
  readonly expected: number | null;
  /** Actual ÷ committed. */
  readonly attainment: number | null;
  readonly status: Status | null;
  readonly forecast: number | null;
  readonly neededPerDay: number | null;
  readonly committedValue: number | null;
  /** Null in a total, and where it is unknown. */
  readonly leadValue: number | null;
  /** Actual × lead value. */
  readonly valueToDate: number | null;
}

export type TotalRow = Omit<TrackingRow, 'channel' | 'persona' | 'leadValue'>;

export interface Tracking {
  readonly month: WorkingMonth;
  readonly rows: readonly TrackingRow[];
  /** Totals of each channel, their persona blank; empty where there is but one channel or one persona. */
  readonly channels: readonly TrackingRow[];
  /** Totals of each persona, their channel blank; empty likewise. */
  readonly personas: readonly TrackingRow[];
  readonly total: TotalRow;
}

/**
 * The month of the as-of day: what was committed, what has come in through that day, and how that compares with the pace.
 * @param asOf the as-of day as a serial
 */
export function tracking(
  log: Log,
  asOf: number,
  commitments: readonly Commitment[],
  time: WorkingTime,
  limits: Limits = DEFAULT_LIMITS,
): Tracking {
  const month = workingMonth(asOf, time);
  const rows = rowsWithin(log, log.created, new Period(log.zone, month.first, Math.floor(asOf) + 1));
  const { segments, of } = assign(log, rows, commitments);
  const actual = new Float64Array(segments.length);
  rows.forEach((row, i) => {
    actual[of[i]!]! += log.leads[row]!;
  });
  const table = segments.map((segment, i): TrackingRow => {
    const leads = actual[i]!;
    return {
      channel: segment.channel,
      persona: segment.persona,
      ...figures(segment.committed, leads, month, limits),
      committedValue: segment.committedValue,
      leadValue: segment.leadValue,
      valueToDate: segment.leadValue === null ? null : leads * segment.leadValue,
    };
  });
  const grouped = (key: 'channel' | 'persona'): TrackingRow[] =>
    [...groupedBy(table, (row) => labelKey(row[key])).values()].map((rows) => ({
      channel: key === 'channel' ? rows[0]!.channel : '',
      persona: key === 'persona' ? rows[0]!.persona : '',
      leadValue: null,
      ...totalOf(rows, month, limits),
    }));
  const [channels, personas] = [grouped('channel'), grouped('persona')];
  const both = channels.length > 1 && personas.length > 1;
  return {
    month,
    rows: table,
    channels: both ? channels : [],
    personas: both ? personas : [],
    total: totalOf(table, month, limits),
  };
}

/** The figures of several rows taken together, such as those of one channel. */
function totalOf(rows: readonly TrackingRow[], month: WorkingMonth, limits: Limits = DEFAULT_LIMITS): TotalRow {
  return {
    ...figures(sum(rows, 'committed') ?? 0, sum(rows, 'actual') ?? 0, month, limits),
    committedValue: sum(rows, 'committedValue'),
    valueToDate: sum(rows, 'valueToDate'),
  };
}

function figures(committed: number, actual: number, month: WorkingMonth, limits: Limits) {
  return {
    committed,
    actual,
    expected: expectedToDate(committed, month),
    attainment: committed === 0 ? null : actual / committed,
    status: statusOf(actual, committed, month, limits),
    forecast: forecast(actual, month),
    neededPerDay: neededPerDay(actual, committed, month),
  };
}

/** The sum of what is known; null when nothing is. */
function sum(
  rows: readonly TrackingRow[],
  key: 'committed' | 'actual' | 'committedValue' | 'valueToDate',
): number | null {
  return rows.reduce<number | null>((total, row) => (row[key] === null ? total : (total ?? 0) + row[key]), null);
}
