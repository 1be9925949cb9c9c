import { rowsOf } from '../base/cells';
import type { LabelColumn } from '../base/label-column';
import type { Argument, Language } from '../base/types';
import { daysThrough, Period, type Zone } from '../base/zone';
import { labelProblems } from './check-labels';
import { LogChecker } from './check-rows';
import { windowOf } from './cohort';
import { type Finding, findingsOf } from './findings';
import type { Header } from './header';
import { customersBy, type Log, latestCreated, readLog } from './log';
import { type LabelOutcome, labelOutcome } from './outcome';
import { logPatterns } from './patterns';
import { axisOf, rowsWithin, type Segments, sumBySpelling } from './tally';

export type { LabelProblem } from './check-labels';
export type { LogProblem } from './check-rows';
export type { Finding } from './findings';
export type { LogPattern } from './patterns';

export interface CheckOptions extends Segments {
  readonly language: Language;
  readonly zone: Zone;
  /** Where the columns stand, where that is known by more than their labels. */
  readonly header?: Header | null;
  /** Today as a serial: what is dated later is a warning. */
  readonly today: number;
  /** The as-of day as a serial; without it, the latest date of creation of the log. */
  readonly asOf?: number | null;
  /** Months of the window; 6 without it. */
  readonly months?: number | null;
}

/** What a log holds and what is wrong with it. */
export interface LogReport {
  /** Rows that are not blank, and rows that the calculations use. */
  readonly rows: number;
  readonly used: number;
  /** What is wrong with it, errors (rows that are not used) first. */
  readonly findings: readonly Finding[];
  /** False where there are leads and no row tells what became of its own: close rates cannot be known. */
  readonly outcomeKnown: boolean;
  /** The labels of the used rows in alphabetical order, "(not set)" included where some are blank. */
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  /** The latest date of creation as a serial; null for a log without leads. */
  readonly latestCreated: number | null;
  /** How many leads have the label, and whether it is filled in for customers only. */
  readonly outcomeOnly: { readonly channel: LabelOutcome; readonly persona: LabelOutcome };
  /** Leads of the window, and those of them that are neither won nor lost by the as-of day. */
  readonly window: { readonly leads: number; readonly open: number };
}

/**
 * Checks a lead log row by row, by the same reading the calculations use.
 * @throws SlaError when a required column is missing or a known one is there twice
 */
export function checkLog(values: Argument, options: CheckOptions): LogReport {
  const { language, zone, header } = options;
  const checker = new LogChecker(options);
  const log = readLog(values, { language, zone, header, amount: true, dates: ['lost'], observer: checker });
  const all = Int32Array.from({ length: log.used }, (_, i) => i);
  const labelsOf = (column: LabelColumn) => axisOf(log, column, all).labels;
  const outcome = (column: LabelColumn) =>
    labelOutcome(column, sumBySpelling(column, all, log.leads), sumBySpelling(column, all, log.customers));
  const lists = { channel: options.channels ?? null, persona: options.personas ?? null };
  const outcomeOnly = { channel: outcome(log.channel), persona: outcome(log.persona) };
  const [asOf, months] = [options.asOf ?? null, options.months ?? null];
  return {
    rows: log.rows,
    used: log.used,
    findings: findingsOf({
      ...{ values: rowsOf(values), log, checker, outcomeOnly, asOf, months },
      labels: (['channel', 'persona'] as const).flatMap((side) =>
        labelProblems(side, log[side], checker.firstRows(side), sumBySpelling(log[side], all, null), lists[side]),
      ),
      patterns: logPatterns(log, checker.days(), asOf),
    }),
    outcomeKnown: log.used === 0 || checker.hasOutcomes(),
    channels: labelsOf(log.channel),
    personas: labelsOf(log.persona),
    latestCreated: latestCreated(log),
    outcomeOnly,
    window: windowLeads(log, options),
  };
}

function windowLeads(log: Log, options: CheckOptions): { leads: number; open: number } {
  const { asOf = null } = options;
  const window = windowOf(log, options);
  const counted = { leads: 0, open: 0 };
  if (window === null) return counted;
  const customers = customersBy(log, asOf);
  const lost = log.dates.get('lost')!;
  const known = daysThrough(log.zone, null, asOf);
  for (const i of rowsWithin(log, log.created, new Period(log.zone, window.from, window.end))) {
    counted.leads += log.leads[i]!;
    if (!known.has(lost, i)) counted.open += log.leads[i]! - customers[i]!;
  }
  return counted;
}
