import type { Totals } from '../../base/matrix';
import { Period } from '../../base/zone';
import { BATCH_COLUMNS, reached } from '../../log/batches';
import { NO_DAYS, windowOf } from '../../log/cohort';
import { type LeadDays, leadDays } from '../../log/lead-days';
import { customersBy, type Log } from '../../log/log';
import { requireOutcome } from '../../log/outcome';
import { type OutcomeOnly, outcomeOnlyOf } from '../../log/outcome-only';
import { rowsWhere, type Segments, Tally } from '../../log/tally';
import { closeRate } from '../../rates/close-rate';
import { type Delay, delayOf } from '../../rates/delay';
import type { Estimate } from '../../rates/estimate';
import type { Group } from '../../rates/group';
import { rateTable } from '../../rates/rate-table';
import { cellFinder, windowGroups } from '../../rates/window-groups';
import { type Counted, counted, together } from './segment-counts';

/** What a log must be read with to tell its segments. */
export const SEGMENT_NEEDS = { ...BATCH_COLUMNS, dates: [...BATCH_COLUMNS.dates, 'lost'] } as const;

export interface SegmentOptions extends Segments {
  /** The as-of day as a serial; null takes the log as it stands. */
  readonly asOf: number | null;
  /** Full calendar months of the window. */
  readonly months: number;
  /** H in days; null takes the default. */
  readonly horizon: number | null;
  readonly confidence: number;
}

/** The leads of the window that have a channel and a persona in common, or one of them, or nothing. */
export interface Segment extends Counted, Estimate {
  readonly leads: number;
  readonly customers: number;
  /** Customers ÷ leads; null where a label of it is known for won leads only. */
  readonly soFar: number | null;
  /** Customers won in the window ÷ leads of the window; null likewise. */
  readonly closedRate: number | null;
}

/** A window by channel (first index) and persona, with its totals. */
export interface Segmentation {
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly cells: readonly (readonly Segment[])[];
  readonly ofChannels: readonly Segment[];
  readonly ofPersonas: readonly Segment[];
  readonly all: Segment;
  readonly delay: Delay;
  /** F̄: of the sales that the leads of the window will make, the share made already; null where no delay is known. */
  readonly shareWon: number | null;
  /** Whether the leads of the window are too young to tell a rate. */
  readonly unknown: boolean;
  /** The sides whose labels are known for won leads only. */
  readonly wonOnly: OutcomeOnly;
  readonly days: LeadDays;
}

/**
 * All that is told of the segments of a window. Labels that only sales won in the window have are among them, without leads.
 * @throws SlaError when the log says nothing about customers
 */
export function segmentsOf(log: Log, options: SegmentOptions): Segmentation {
  requireOutcome(log);
  const { asOf, horizon, confidence } = options;
  const days = leadDays(log, asOf);
  const window = windowOf(log, options) ?? NO_DAYS;
  const period = new Period(log.zone, window.from, window.end);
  const closedIn = (i: number) => log.customers[i]! > 0 && period.has(log.won, i);
  const rows = rowsWhere(log, (i) => period.has(log.created, i) || closedIn(i));
  const sorted = new Tally(log, rows, options);
  const { channels, personas } = sorted;
  const size = { channels: channels.labels.length, personas: personas.labels.length };
  const delay = delayOf(days, horizon);
  const groups = windowGroups(days, delay, window, sorted);
  const wonOnly = outcomeOnlyOf(log, sorted);
  const rates = rateTable(groups, size.personas, delay, confidence, wonOnly);
  const counts = counted(log, {
    ...{
      rows,
      cellOf: cellFinder(days, sorted),
      cells: size.channels * size.personas,
      customers: customersBy(log, asOf),
    },
    ...{ created: (i: number) => period.has(log.created, i), closed: closedIn },
    stages: stagesBy(log, asOf),
  });
  const part = (at: readonly number[], estimate: Estimate, blank: boolean): Segment =>
    segment(
      at.map((cell) => groups[Math.floor(cell / size.personas)]![cell % size.personas]!),
      together(at.map((cell) => counts[cell]!)),
      ...([estimate, blank] as const),
    );
  const across = Array.from({ length: size.personas }, (_, persona) => persona);
  const down = Array.from({ length: size.channels }, (_, channel) => channel * size.personas);
  return {
    ...{ channels: channels.labels, personas: personas.labels, delay, shareWon: rates.shareWon, wonOnly, days },
    unknown: rates.unknown,
    cells: rates.cells.map((row, c) =>
      row.map((estimate, p) => part([down[c]! + p], estimate, wonOnly.channel || wonOnly.persona)),
    ),
    ofChannels: rates.channels.map((estimate, c) =>
      part(
        across.map((p) => down[c]! + p),
        ...([estimate, wonOnly.channel] as const),
      ),
    ),
    ofPersonas: rates.personas.map((estimate, p) =>
      part(
        down.map((c) => c + p),
        ...([estimate, wonOnly.persona] as const),
      ),
    ),
    all: part([...counts.keys()], rates.total, false),
  };
}

/** One number of each segment, as a table. */
export function tableOf(
  { cells, ofChannels, ofPersonas, all }: Segmentation,
  of: (segment: Segment) => number | null,
): { cells: (number | null)[][]; totals: Totals } {
  return {
    cells: cells.map((row) => row.map(of)),
    totals: { rows: ofChannels.map(of), columns: ofPersonas.map(of), all: of(all) },
  };
}

/** How many leads of a row had reached a stage by the as-of day; null for a stage the log does not tell. */
function stagesBy(log: Log, asOf: number | null): Record<'mqls' | 'sqls', ((i: number) => number) | null> {
  const later = new Period(log.zone, asOf === null ? Infinity : asOf + 1, Infinity);
  return { mqls: reached(log, 'mql', 'mqls', later), sqls: reached(log, 'sql', 'sqls', later) };
}

function segment(groups: readonly Group[], counts: Counted, estimate: Estimate, wonOnly: boolean): Segment {
  const sum = (of: (group: Group) => number) => groups.reduce((total, group) => total + of(group), 0);
  const [leads, customers] = [sum((group) => group.leads), sum((group) => group.customers)];
  return {
    ...{ leads, customers, ...counts, ...estimate },
    soFar: wonOnly ? null : closeRate(leads, customers),
    closedRate: wonOnly ? null : closeRate(leads, counts.closed),
  };
}
