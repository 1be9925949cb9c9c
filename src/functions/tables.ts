import { isBlankArgument, MAX_MONEY, readList, readNumber, singleCell } from '../base/cells';
import { SlaError } from '../base/errors';
import { type Matrix, mapCells, sumOf, type Totals, totalsOf } from '../base/matrix';
import { alignAmounts, alignTable, type LabelledTable, readAmounts, readTable } from '../base/tables';
import type { Argument, Cell, Language } from '../base/types';
import { wordIn } from '../base/words';
import { targets } from '../features/commitments/targets';
import { closeRate, closeRateTable, wilson } from '../features/rates/close-rates';
import { averageSales } from '../features/values/averages';
import { leadValues, revenue } from '../features/values/lead-values';
import { type Cohort, cohort } from '../log/cohort';
import { counts, dateOfStage } from '../log/counts';
import { readLog } from '../log/log';
import { readBound, readConfidence, readDay, readMonths, readStage } from './arguments';
import type { Context } from './run';

/** A labelled table as it is written to the sheet, or a blank for blank arguments. */
type Result = Cell[][] | '';

/** The arguments the functions that read the log have in common. */
export interface LogArguments {
  readonly leads: Argument;
  readonly asOf: Argument;
  readonly months: Argument;
  readonly channels: Argument;
  readonly personas: Argument;
}

export function countTable(
  { language, zone }: Context,
  args: { leads: Argument; from: Argument; to: Argument; stage: Argument; channels: Argument; personas: Argument },
): Result {
  if (isBlankArgument(args.leads)) return '';
  const from = readDay(args.from, 'from', zone);
  const to = readDay(args.to, 'to', zone);
  if (from !== null && to !== null && from > to) throw new SlaError('fromAfterTo', { from, to });
  const stage = readStage(args.stage, language);
  const date = dateOfStage(stage);
  const segments = { channels: readList(args.channels, 'channels'), personas: readList(args.personas, 'personas') };
  const log = readLog(args.leads, { language, zone, dates: date === null ? [] : [date] });
  const found = counts(log, { from, to, stage, ...segments });
  return countsAsTable(found.channels, found.personas, found.counts, language);
}

export function closeRatesTable(
  context: Context,
  args: LogArguments & { bound: Argument; confidence: Argument },
): Result {
  if (isBlankArgument(args.leads)) return '';
  const { language } = context;
  const bound = readBound(args.bound, language);
  const confidence = readConfidence(singleCell(args.confidence, 'confidence'), null);
  const found = readCohort(context, args, false);
  const rate = (leads: number, customers: number) =>
    bound === null ? closeRate(leads, customers) : (wilson(customers, leads, confidence)?.[bound] ?? null);
  const { cells, totals } = closeRateTable(found, rate);
  return writeTable(wordIn(language, 'channel'), found.channels, found.personas, cells, totals, language);
}

export function customersTable(context: Context, args: LogArguments): Result {
  if (isBlankArgument(args.leads)) return '';
  const { channels, personas, customers } = readCohort(context, args, false);
  return countsAsTable(channels, personas, customers, context.language);
}

export function averageSalesTable(context: Context, args: LogArguments & { typed: Argument }): Result {
  if (isBlankArgument(args.leads)) return '';
  const { language } = context;
  const found = readCohort(context, args, true);
  const { amounts, total } = averageSales(found, alignAmounts(readAmounts(args.typed, 'typed'), found.personas));
  return [
    [wordIn(language, 'persona'), ...found.personas, wordIn(language, 'total')],
    [wordIn(language, 'averageSale'), ...[...amounts, total].map(blankFor)],
  ];
}

export function leadValuesTable({ language }: Context, rates: Argument, averages: Argument, leads: Argument): Result {
  const table = readTable(rates, 'close_rates', 'rate');
  const amounts = readAmounts(averages, 'average_sales');
  const weights = readTable(leads, 'counts', 'count');
  if (table === null) return '';
  const aligned = weights === null ? null : alignTable(weights, table.rows, table.columns);
  const { values, totals } = leadValues(table.cells, alignAmounts(amounts, table.columns), aligned);
  return writeTable(table.corner, table.rows, table.columns, values, totals, language);
}

export function targetsTable({ language }: Context, goal: Argument, values: Argument, mix: Argument): Result {
  const table = readTable(values, 'lead_values', 'money');
  const weights = readTable(mix, 'mix', 'money');
  const rule = { argument: 'revenue_goal', max: MAX_MONEY };
  const wanted = readNumber(singleCell(goal, 'revenue_goal'), rule, null);
  if (table === null) return '';
  const aligned = weights === null ? null : alignTable(weights, table.rows, table.columns);
  return summedLike(table, targets(wanted, table.cells, aligned), language);
}

export function commitmentsTable({ language }: Context, targetArgument: Argument, adjustments: Argument): Result {
  const table = readTable(targetArgument, 'targets', 'count');
  const typed = readTable(adjustments, 'adjustments', 'wholeCount');
  if (table === null) return '';
  const over = alignTable(typed, table.rows, table.columns);
  return summedLike(
    table,
    mapCells(table.cells, (target, row, column) => over[row]![column] ?? target),
    language,
  );
}

export function revenueTable({ language }: Context, leads: Argument, values: Argument): Result {
  const table = readTable(leads, 'counts', 'count');
  const worth = readTable(values, 'lead_values', 'money');
  if (table === null) return '';
  return summedLike(table, revenue(table.cells, alignTable(worth, table.rows, table.columns)), language);
}

function readCohort({ language, zone }: Context, args: LogArguments, amount: boolean): Cohort {
  const options = {
    asOf: readDay(args.asOf, 'as_of', zone),
    months: readMonths(args.months),
    channels: readList(args.channels, 'channels'),
    personas: readList(args.personas, 'personas'),
  };
  return cohort(readLog(args.leads, { language, zone, amount }), options);
}

/** A table in the shape of another, with sums as totals. */
function summedLike({ corner, rows, columns }: LabelledTable, cells: Matrix, language: Language): Result {
  return writeTable(corner, rows, columns, cells, totalsOf(rows.length, columns.length, sumOf(cells)), language);
}

/** A table of counts by channel and persona; where there is nothing to count, the total is 0. */
function countsAsTable(
  channels: readonly string[],
  personas: readonly string[],
  cells: Matrix,
  language: Language,
): Result {
  const totals = totalsOf(channels.length, personas.length, sumOf(cells, 0));
  return writeTable(wordIn(language, 'channel'), channels, personas, cells, totals, language);
}

/** A table with its labels before it and its totals after it. */
function writeTable(
  corner: string,
  rows: readonly string[],
  columns: readonly string[],
  cells: Matrix,
  totals: Totals,
  language: Language,
): Result {
  const total = wordIn(language, 'total');
  return [
    [corner, ...columns, total],
    ...rows.map((label, row) => [label, ...[...cells[row]!, totals.rows[row]!].map(blankFor)]),
    [total, ...[...totals.columns, totals.all].map(blankFor)],
  ];
}

function blankFor(cell: number | null): Cell {
  return cell ?? '';
}
