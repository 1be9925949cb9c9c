import { groupedBy } from '../../base/groups';
import { labelKey } from '../../base/labels';
import { Period } from '../../base/zone';
import { type WorkingMonth, type WorkingTime, workingMonth } from '../../calendar/working-month';
import type { Log } from '../../log/log';
import { rowsWithin } from '../../log/tally';
import type { MonthEnd } from '../../rates/month-end';
import type { Commitment } from '../commitments/commitments';
import { type MonthEnds, monthEnds } from './month-ends';
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
  /** Four of five months end between these; null while nothing is usual yet, and the forecast is the run rate. */
  readonly low: number | null;
  readonly high: number | null;
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
  const ends = monthEnds(log, asOf, commitments, time);
  const actual = new Float64Array(segments.length);
  rows.forEach((row, i) => {
    actual[of[i]!]! += log.leads[row]!;
  });
  const table = segments.map((segment, i): TrackingRow => {
    const leads = actual[i]!;
    return {
      channel: segment.channel,
      persona: segment.persona,
      ...figures(segment.committed, leads, month, limits, ends.ofSegment(segment.channel, segment.persona)),
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
      ...totalOf(rows, month, limits, endOfSide(ends, key, rows[0]!)),
    }));
  const [channels, personas] = [grouped('channel'), grouped('persona')];
  const both = channels.length > 1 && personas.length > 1;
  return {
    month,
    rows: table,
    channels: both ? channels : [],
    personas: both ? personas : [],
    total: totalOf(table, month, limits, ends.ofAll),
  };
}

/** The figures of several rows taken together, such as those of one channel. */
function totalOf(rows: readonly TrackingRow[], month: WorkingMonth, limits: Limits, end: MonthEnd | null): TotalRow {
  return {
    ...figures(sum(rows, 'committed') ?? 0, sum(rows, 'actual') ?? 0, month, limits, end),
    committedValue: sum(rows, 'committedValue'),
    valueToDate: sum(rows, 'valueToDate'),
  };
}

function figures(committed: number, actual: number, month: WorkingMonth, limits: Limits, end: MonthEnd | null) {
  return {
    committed,
    actual,
    expected: expectedToDate(committed, month),
    attainment: committed === 0 ? null : actual / committed,
    status: statusWithin(end, committed, statusOf(actual, committed, month, limits)),
    forecast: end === null ? forecast(actual, month) : end.forecast,
    low: end?.low ?? null,
    high: end?.high ?? null,
    neededPerDay: neededPerDay(actual, committed, month),
  };
}

/** A line is at risk or behind only where its commitment lies above what its month may still come to. */
function statusWithin(end: MonthEnd | null, committed: number, status: Status | null): Status | null {
  const isLow = status === 'atRisk' || status === 'behind';
  return isLow && end !== null && committed <= end.high ? 'onTrack' : status;
}

function endOfSide(ends: MonthEnds, side: 'channel' | 'persona', { channel, persona }: TrackingRow): MonthEnd | null {
  return side === 'channel' ? ends.ofChannel(channel) : ends.ofPersona(persona);
}

/** The sum of what is known; null when nothing is. */
function sum(
  rows: readonly TrackingRow[],
  key: 'committed' | 'actual' | 'committedValue' | 'valueToDate',
): number | null {
  return rows.reduce<number | null>((total, row) => (row[key] === null ? total : (total ?? 0) + row[key]), null);
}
