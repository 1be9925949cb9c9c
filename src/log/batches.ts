import { dayFinder } from '../base/days';
import type { LabelColumn } from '../base/label-column';
import { compareLabels } from '../base/labels';
import type { Language } from '../base/types';
import { daysThrough, Period } from '../base/zone';
import { customersBy, hasOutcome, type Log, type StageCount, type StageDate } from './log';
import { rowsWithin } from './tally';

// Kept at hand because looking up a global is slow in a sandboxed context, and rows are many.
const { floor } = Math;
const { isNaN: isMissing } = Number;

/** The leads of a day, a channel and a persona, and how far they came; null for what the log does not tell. */
export interface Batch {
  /** The day of creation as a serial. */
  readonly day: number;
  readonly channel: string;
  readonly persona: string;
  readonly leads: number;
  readonly mqls: number | null;
  readonly sqls: number | null;
  readonly customers: number | null;
  readonly amount: number | null;
}

/** What a log must be read with to make batches of it. */
export const BATCH_COLUMNS = { amount: true, dates: ['mql', 'sql'], stageCounts: ['mqls', 'sqls'] } as const;

/** The columns of batches, which are a log again. */
export const BATCH_HEADERS = ['created', 'channel', 'persona', 'leads', 'mqls', 'sqls', 'customers', 'amount'] as const;

/**
 * The leads created from one day through another, as batches: a log again, small enough for what asks for the month only. Labels
 * stay as they are spelt, so that whoever reads the batches finds the same segments as in the log.
 * @param to also the day by which stages were reached and deals won; without it the log is taken as it stands
 * @returns by day, channel and persona, in alphabetical order
 */
export function batches(log: Log, from: number | null, to: number | null): Batch[] {
  const rows = rowsWithin(log, log.created, daysThrough(log.zone, from, to));
  const groups = groupsOf(log, rows);
  const sum = (value: (i: number) => number) => sumByGroup(groups, rows, value);
  const later = new Period(log.zone, to === null ? Infinity : floor(to) + 1, Infinity);
  const customers = customersBy(log, to);
  const leads = sum((i) => log.leads[i]!);
  const sumOf = (value: ((i: number) => number) | null) => (value === null ? null : sum(value));
  const mqls = sumOf(reached(log, 'mql', 'mqls', later));
  const sqls = sumOf(reached(log, 'sql', 'sqls', later));
  const won = hasOutcome(log) ? sum((i) => customers[i]!) : null;
  const amounts =
    log.header !== null && log.header.columns.amount !== -1 ? revenueOf(log, groups, rows, customers) : null;
  const known = (sums: Float64Array | null, group: number) => {
    const value = sums === null ? Number.NaN : sums[group]!;
    return isMissing(value) ? null : value;
  };
  return groups.list.map(({ day, channel, persona }, group) => ({
    ...{ day, channel: log.channel.texts[channel]!, persona: log.persona.texts[persona]!, leads: leads[group]! },
    ...{ mqls: known(mqls, group), sqls: known(sqls, group) },
    ...{ customers: known(won, group), amount: known(amounts, group) },
  }));
}

/** The days and labels of the batches that the leads of a period make, as they are spelt. */
export function batchLabels(log: Log, from: number, to: number): Pick<Batch, 'day' | 'channel' | 'persona'>[] {
  const { list } = groupsOf(log, rowsWithin(log, log.created, daysThrough(log.zone, from, to)));
  return list.map(({ day, channel, persona }) => ({
    ...{ day, channel: log.channel.texts[channel]!, persona: log.persona.texts[persona]! },
  }));
}

/**
 * How many leads of a row had reached a stage: its number where the row has one, else all leads where it has the date. NaN where
 * no row of the log has a date of the stage and this one no number; null where none has a number either: nobody fills in the
 * columns of a stage that is not told. A date that is later than the day of the report is not known yet.
 */
export function reached(log: Log, date: StageDate, count: StageCount, later: Period): ((i: number) => number) | null {
  const moments = log.dates.get(date)!;
  const numbers = log.stageCounts.get(count)!;
  const { leads, used } = log;
  const filled = (values: ArrayLike<number>) => {
    let i = 0;
    while (i < used && isMissing(values[i]!)) i++;
    return i < used;
  };
  const undated = filled(moments.values) ? 0 : Number.NaN;
  if (isMissing(undated) && !filled(numbers)) return null;
  return (i) => {
    if (later.has(moments, i)) return 0;
    const number = numbers[i]!;
    if (!isMissing(number)) return number;
    return isMissing(moments.values[i]!) ? undated : leads[i]!;
  };
}

interface Groups {
  /** Where each group stands in the result: its day, and its labels as spellings of the log. */
  readonly list: readonly { readonly day: number; readonly channel: number; readonly persona: number }[];
  /** The group of each row, by position among the rows. */
  readonly of: Int32Array;
}

function groupsOf(log: Log, rows: Int32Array): Groups {
  const { channel, persona, language, created, zone } = log;
  const [down, across] = [ranksOf(channel, language), ranksOf(persona, language)];
  const width = across.order.length;
  const dayOf = dayFinder(created, zone);
  const count = rows.length;
  // Pairs of labels are numbered in their order, then days and pairs together make one number to sort by.
  const pairs = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    const i = rows[j]!;
    pairs[j] = down.rank[channel.ids[i]!]! * width + across.rank[persona.ids[i]!]!;
  }
  const numbered = numbersOf(pairs);
  const keys = new Float64Array(count);
  const height = numbered.values.length;
  for (let j = 0; j < count; j++) keys[j] = dayOf(rows[j]!) * height + numbered.of[j]!;
  const groups = numbersOf(keys);
  return {
    of: groups.of,
    list: Array.from(groups.values, (key) => {
      const pair = numbered.values[key % height]!;
      return {
        day: floor(key / height),
        channel: down.order[floor(pair / width)]!,
        persona: across.order[pair % width]!,
      };
    }),
  };
}

/** The different values in ascending order, and which of them each one is. */
function numbersOf(values: Float64Array): { values: Float64Array; of: Int32Array } {
  const different = new Float64Array(new Set(values)).sort();
  const position = new Map<number, number>();
  for (let k = 0; k < different.length; k++) position.set(different[k]!, k);
  const of = new Int32Array(values.length);
  for (let j = 0; j < values.length; j++) of[j] = position.get(values[j]!)!;
  return { values: different, of };
}

/** The spellings of a column in alphabetical order, and the rank of each. */
function ranksOf(column: LabelColumn, language: Language): { order: number[]; rank: Int32Array } {
  const compare = compareLabels(language);
  const order = column.texts.map((_, id) => id).sort((a, b) => compare(column.texts[a]!, column.texts[b]!));
  const rank = new Int32Array(order.length);
  order.forEach((id, position) => {
    rank[id] = position;
  });
  return { order, rank };
}

/** The sums of rows by group; NaN for a group in which no row has a value. */
function sumByGroup({ list, of }: Groups, rows: Int32Array, value: (i: number) => number): Float64Array {
  const sums = new Float64Array(list.length).fill(Number.NaN);
  for (let j = 0; j < rows.length; j++) {
    const added = value(rows[j]!);
    if (isMissing(added)) continue;
    const group = of[j]!;
    const sum = sums[group]!;
    sums[group] = isMissing(sum) ? added : sum + added;
  }
  return sums;
}

/** The revenue of what was won, by group; added up from the smallest, so that the order of the rows changes no last digit. */
function revenueOf(log: Log, { list, of }: Groups, rows: Int32Array, customers: Int32Array): Float64Array {
  const amounts = log.amount!;
  const sales: number[] = [];
  for (let j = 0; j < rows.length; j++) {
    if (customers[rows[j]!]! > 0 && amounts[rows[j]!]! > 0) sales.push(j);
  }
  sales.sort((a, b) => amounts[rows[a]!]! - amounts[rows[b]!]!);
  const sums = new Float64Array(list.length);
  for (const j of sales) sums[of[j]!]! += amounts[rows[j]!]!;
  return sums;
}
