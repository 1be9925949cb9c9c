import { addMonths, monthStart } from '../../base/dates';
import { alignAmounts, type LabelledAmounts } from '../../base/tables';
import { cohort, NO_DAYS, windowOf } from '../../log/cohort';
import { leadDays } from '../../log/lead-days';
import type { Log } from '../../log/log';
import { outcomeOnlyOf } from '../../log/outcome-only';
import { rowsWhere, type Segments, Tally } from '../../log/tally';
import { arrivalsOfCommitted, arrivalsOfOpen, type Days } from '../../rates/arrivals';
import { type Delay, delayOf } from '../../rates/delay';
import type { OpenLeads } from '../../rates/group';
import { rateTable } from '../../rates/rate-table';
import { cellFinder, openLeads, windowGroups } from '../../rates/window-groups';
import { averageSales } from '../values/averages';
import type { Commitment } from './commitments';

/** What a month still brings; null where it cannot be told. */
export interface ForecastMonth {
  /** First day of the month, as a serial. */
  readonly month: number;
  readonly open: number | null;
  readonly committed: number | null;
  readonly together: number | null;
}

export interface ForecastOptions extends Segments {
  readonly asOf: number | null;
  /** Full months of the window that the rates are measured in. */
  readonly window: number;
  /** Months after that of the as-of day. */
  readonly months: number;
  readonly horizon: number | null;
  readonly commitmentsOf: (month: number) => readonly Commitment[];
  /** Average sales by persona; null: those measured in the window. */
  readonly averages: LabelledAmounts | null;
}

/** Rates of a forecast have no interval that anyone sees. */
const ANY_CONFIDENCE = 0.8;

/**
 * When the revenue of open and committed leads arrives, from the day after the as-of day on, month by month; empty for a log
 * without leads and without a day. Nothing can be told where no delay is known.
 */
export function revenueForecast(log: Log, options: ForecastOptions): ForecastMonth[] {
  if (options.asOf === null && log.used === 0) return [];
  const days = leadDays(log, options.asOf);
  const delay = delayOf(days, options.horizon);
  const months = Array.from({ length: options.months + 1 }, (_, i) => addMonths(days.asOf, i));
  const open = openCells(log, days, delay, options);
  const plans = months.map((month) => ({ month, value: worthOf(options.commitmentsOf(month)) }));
  return months.map((month) => {
    const period: Days = { from: Math.max(month, days.asOf + 1), end: addMonths(month, 1) };
    const fromOpen = arrivalsOfCells(open, delay, days.asOf, period);
    const committed = arrivalsOfPlans(plans, delay, days.asOf, period);
    const together = fromOpen === null || committed === null ? null : fromOpen + committed;
    return { month, open: fromOpen, committed, together };
  });
}

/** The open leads of a channel and persona, their rate and their average sale; null where they are unknown. */
interface OpenCell {
  readonly open: readonly OpenLeads[];
  readonly rate: number | null;
  readonly average: number | null;
}

function openCells(log: Log, days: ReturnType<typeof leadDays>, delay: Delay, options: ForecastOptions): OpenCell[] {
  const sorted = new Tally(
    log,
    rowsWhere(log, (i) => days.age[i]! >= 0),
    options,
  );
  const { labels } = sorted.personas;
  const window = windowOf(log, { asOf: options.asOf, months: options.window }) ?? NO_DAYS;
  const wonOnly = outcomeOnlyOf(log, sorted);
  const rates = rateTable(windowGroups(days, delay, window, sorted), labels.length, delay, ANY_CONFIDENCE, wonOnly);
  const averages = averagesOf(log, labels, options);
  return [...openLeads(days, delay, () => true, cellFinder(days, sorted))].map(([cell, open]) => {
    const persona = cell % labels.length;
    const channel = (cell - persona) / labels.length;
    const rate = rates.cells[channel]![persona]!.rate ?? rates.priors[channel]![persona]!;
    return { open, rate, average: averages[persona]! };
  });
}

/** The average sale of each persona, else of all: those given, else those measured in the window. */
function averagesOf(log: Log, personas: readonly string[], options: ForecastOptions): (number | null)[] {
  const { asOf, window: months, averages } = options;
  const found = cohort(log, { asOf, months, personas: options.personas });
  const { amounts, total } = averageSales(found);
  const measured = alignAmounts({ labels: found.personas, amounts, others: total, total }, personas);
  if (averages === null) return measured;
  return alignAmounts(averages, personas).map((amount, i) => amount ?? averages.total ?? measured[i]!);
}

/** What the open leads bring; null where that cannot be told of some of them. */
function arrivalsOfCells(cells: readonly OpenCell[], { curve }: Delay, asOf: number, period: Days): number | null {
  if (curve === null) return null;
  let sum = 0;
  for (const { open, rate, average } of cells) {
    if (rate === null || (rate > 0 && average === null)) return null;
    sum += arrivalsOfOpen(open, rate, curve, asOf, period) * (average ?? 0);
  }
  return sum;
}

function arrivalsOfPlans(
  plans: readonly { readonly month: number; readonly value: number }[],
  { curve }: Delay,
  asOf: number,
  period: Days,
): number | null {
  if (curve === null) return null;
  let sum = 0;
  for (const { month, value } of plans) {
    if (value === 0 || month >= period.end) continue;
    sum += arrivalsOfCommitted({ month: monthStart(month), leads: 1, leadValue: value }, curve, asOf, period);
  }
  return sum;
}

/** What the commitments of a month bring in the end; those of an unknown lead value add nothing. */
function worthOf(commitments: readonly Commitment[]): number {
  return commitments.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
