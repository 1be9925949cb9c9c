import { addMonths, monthStart } from '../base/dates';
import { Period } from '../base/zone';
import { customersBy, type Log, latestCreated } from './log';
import { requireOutcome } from './outcome';
import { type OutcomeOnly, outcomeOnlyOf } from './outcome-only';
import { rowsWithin, type Segments, Tally } from './tally';

export const DEFAULT_MONTHS = 6;

export interface CohortOptions extends Segments {
  /** The as-of day as a serial: what was won later is not known yet. Without it the log is taken as it stands. */
  readonly asOf?: number | null;
  /** Full calendar months before the month of the as-of day; 6 without it. */
  readonly months?: number | null;
}

/** The leads of a window and what became of them, by channel (first index) and persona. */
export interface Cohort {
  /** First day of the window, and first day after it, as serials; null for a log without leads. */
  readonly window: { readonly from: number; readonly end: number } | null;
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  readonly leads: number[][];
  readonly customers: number[][];
  /** By persona: revenue of the sales with a known amount, and the customers of those sales. */
  readonly revenue: number[];
  readonly paying: number[];
  /** Labels that are filled in for customers only, so that rates by them are not facts. */
  readonly outcomeOnly: OutcomeOnly;
}

/**
 * The cohort of a log: the leads created in the `months` full calendar months before the month of the as-of day, and those of
 * them won by that day. Revenue needs a log read with its amounts.
 * @throws SlaError when the log says nothing about customers
 */
export function cohort(log: Log, options: CohortOptions = {}): Cohort {
  requireOutcome(log);
  const won = customersBy(log, options.asOf ?? null);
  const window = windowOf(log, options);
  const { from, end } = window ?? NO_DAYS;
  const period = new Period(log.zone, from, end);
  const rows = rowsWithin(log, log.created, period);
  const tally = new Tally(log, rows, options);
  const channels = tally.channels.labels;
  const personas = tally.personas.labels;
  return {
    ...{ window, channels, personas, ...sales(tally, won) },
    leads: tally.cross(log.leads),
    customers: tally.cross(won),
    outcomeOnly: outcomeOnlyOf(log, tally, rows, won),
  };
}

/**
 * The window of a log, as serials: the full calendar months before the month of the as-of day, or of the latest lead.
 * @returns null for a log without leads and without a day
 */
export function windowOf(
  log: Log,
  { asOf, months }: Pick<CohortOptions, 'asOf' | 'months'>,
): { from: number; end: number } | null {
  const day = asOf ?? latestCreated(log);
  return day === null ? null : { from: addMonths(day, -(months ?? DEFAULT_MONTHS)), end: monthStart(day) };
}

/** The window of a log without leads. */
export const NO_DAYS = { from: 0, end: 0 } as const;

/** Revenue by persona and the customers it came from, over the rows with customers and a known amount. */
function sales(tally: Tally, won: Int32Array): { revenue: number[]; paying: number[] } {
  const { log, rows, personas } = tally;
  const amounts: number[][] = personas.labels.map(() => []);
  const paying = personas.labels.map(() => 0);
  for (const i of log.amount === null ? [] : rows) {
    if (log.amount![i]! <= 0 || won[i]! <= 0) continue;
    const position = personas.positions[log.persona.ids[i]!]!;
    amounts[position]!.push(log.amount![i]!);
    paying[position]! += won[i]!;
  }
  return { revenue: amounts.map(sumInOrder), paying };
}

/** A sum that the order of the rows does not change in its last digit. */
function sumInOrder(amounts: readonly number[]): number {
  return Float64Array.from(amounts)
    .sort()
    .reduce((sum, amount) => sum + amount, 0);
}
