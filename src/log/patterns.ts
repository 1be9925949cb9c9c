import type { ColumnKey } from './columns';
import { customersBy, type Log } from './log';

/** What no single row shows: something about how the log is kept that bends the figures. */
export type LogPatternCode =
  | 'noOutcome'
  | 'personaOutcome'
  | 'channelOutcome'
  | 'severalCurrencies'
  | 'winsBeginLate'
  | 'lossesEnded'
  | 'channelSilent'
  | 'createdAtOnce'
  | 'wonAtOnce'
  | 'amountsMissing';

export interface LogPattern {
  readonly code: LogPatternCode;
  /** The first row that shows it (index in the values of the log), and the column to look at. */
  readonly row: number;
  readonly column: ColumnKey;
  /** The day it is about, as a serial; null where it is about none. */
  readonly day: number | null;
  /** The channel or the currencies it is about, else ''. */
  readonly label: string;
  /** How many leads or rows it concerns, and of how many. */
  readonly count: number;
  readonly of: number;
}

/** A pattern with the used rows (indices in the log) it concerns, where it concerns single ones. */
export interface FoundPattern extends LogPattern {
  readonly among: readonly number[];
}

/** The used rows of a log by day: the i-th entry of each belongs to its i-th used row; NaN for no date. */
export interface RowDays {
  readonly row: readonly number[];
  readonly created: readonly number[];
  readonly won: readonly number[];
  readonly lost: readonly number[];
}

/** So many leads more than so many days older than the first win: had wins been recorded, one of them would show. */
const OLDER_LEADS = 100;
const OLDER_DAYS = 60;
/** Fewer lost leads than this are no habit; once it is one, it does not pause for two months. */
const FEWEST_LOSSES = 20;
const LOSS_PAUSE = 60;
/** A silence is judged by the half-year before it: by chance one of that length comes up less than once in a thousand times. */
const HABIT_DAYS = 182;
const FEWEST_DAYS = 10;
const SHORTEST_SILENCE = 14;
const CHANCE = 0.001;
/** A day on which so much of the log was written is that of a clean-up or an import, not that of the leads. */
const AT_ONCE = { created: { rows: 50, share: 0.1 }, won: { rows: 20, share: 0.25 } } as const;
const TIMES_A_USUAL_DAY = 10;
const MOST_OF_ALL = 0.5;
/** Below this share, amounts that are missing hardly move an average. */
const MISSING_AMOUNTS = 0.05;

/** What a look is handed: the log, the used rows by day, and their indices, listed once for all looks. */
interface Looked {
  readonly log: Log;
  readonly days: RowDays;
  readonly rows: readonly number[];
  /** The latest day of creation, and the last day of which anything is known. */
  readonly latest: number;
  readonly known: number;
  /** The customers known that day, by row. */
  readonly customers: Int32Array;
}

/**
 * Looks for what bends the figures although every row by itself is in order.
 * @param asOf the day the log is looked at, as a serial; what is dated later is not known yet
 */
export function logPatterns(log: Log, days: RowDays, asOf: number | null): FoundPattern[] {
  const latest = latestOf(days.created, asOf);
  if (latest === null) return [];
  const rows = days.row.map((_, i) => i);
  const looked: Looked = { log, days, rows, latest, known: asOf ?? Infinity, customers: customersBy(log, asOf) };
  return [
    ...winsBeginLate(looked),
    ...lossesEnded(looked),
    ...silentChannels(looked),
    ...atOnce(looked, 'created'),
    ...atOnce(looked, 'won'),
    ...amountsMissing(looked),
  ];
}

/** No win is dated before a day although many leads are much older: wins were not recorded then, and those rates are too low. */
function winsBeginLate({ log, days, rows, known }: Looked): FoundPattern[] {
  // Customers without a date may have been won at any time, so that nothing can be said.
  const undated = rows.some((i) => log.customers[i]! > 0 && Number.isNaN(days.won[i]!));
  const first = days.won.reduce((found, day) => (day < found && day <= known ? day : found), Infinity);
  if (undated || first === Infinity) return [];
  const among = rows.filter((i) => days.created[i]! < first - OLDER_DAYS);
  const count = leadsOf(log, among);
  const of = leadsOf(log, rows);
  return count < OLDER_LEADS
    ? []
    : [{ code: 'winsBeginLate', ...at(days, among[0]!, 'won'), day: first, label: '', count, of, among }];
}

/**
 * Losses were recorded until a day and are not any more: leads of since then stay open for good. Counted in leads, and to the day
 * the log is looked at, as the rates do, which take every loss as open then.
 */
function lossesEnded({ log, days, rows, latest, known, customers }: Looked): FoundPattern[] {
  const lostIn = (i: number) => log.leads[i]! - customers[i]!;
  const lost = rows.filter((i) => days.lost[i]! <= known && days.created[i]! <= known && lostIn(i) > 0);
  const of = lost.reduce((sum, i) => sum + lostIn(i), 0);
  if (of < FEWEST_LOSSES) return [];
  const last = lost.reduce((found, i) => (days.lost[i]! > days.lost[found]! ? i : found));
  const day = days.lost[last]!;
  const today = Number.isFinite(known) ? known : Math.max(latest, latestOf(days.won, null) ?? latest);
  if (today - day <= LOSS_PAUSE) return [];
  const among = rows.filter((i) => days.created[i]! > day && days.created[i]! <= latest);
  const count = leadsOf(log, among);
  return [{ code: 'lossesEnded', ...at(days, last, 'lost'), day, label: '', count, of, among }];
}

/** Channels that brought leads on many days and then none for longer than chance would have it. */
function silentChannels({ log, days, rows, latest }: Looked): FoundPattern[] {
  const { ids, keys, texts } = log.channel;
  const active = new Map<string, Map<number, number>>();
  for (const i of rows) {
    const key = keys[ids[i]!]!;
    const day = days.created[i]!;
    if (key === '' || day > latest) continue;
    const known = active.get(key) ?? new Map<number, number>();
    active.set(key, known.set(day, i));
  }
  return [...active].flatMap(([key, byDay]): FoundPattern[] => {
    const last = [...byDay.keys()].reduce((a, b) => Math.max(a, b));
    const habit = [...byDay.keys()].filter((day) => day > last - HABIT_DAYS);
    const span = last - habit.reduce((a, b) => Math.min(a, b)) + 1;
    const silence = latest - last;
    // Of one who has been silent for longer than the habit lasted, everybody knows.
    if (habit.length < FEWEST_DAYS || silence < SHORTEST_SILENCE || silence > HABIT_DAYS) return [];
    if (Math.exp((-habit.length / span) * silence) >= CHANCE) return [];
    const i = byDay.get(last)!;
    const found = { day: last, label: texts[ids[i]!]!, count: silence, of: habit.length };
    const among = rows.filter((row) => keys[ids[row]!] === key);
    return [{ code: 'channelSilent', ...at(days, i, 'channel'), ...found, among }];
  });
}

/** One day on which far more was dated than on others: that of an import or a clean-up, which stands for the true days. */
function atOnce({ log, days, rows }: Looked, column: 'created' | 'won'): FoundPattern[] {
  const least = AT_ONCE[column];
  const byDay = new Map<number, number[]>();
  let of = 0;
  for (const i of rows) {
    const day = days[column][i]!;
    // Batches are dated at the first of a month by nature.
    if (log.leads[i]! > 1 || Number.isNaN(day)) continue;
    of++;
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [i]);
    else known.push(i);
  }
  const counts = [...byDay.values()].map((found) => found.length).sort((a, b) => a - b);
  const usual = counts[Math.floor((counts.length - 1) / 2)] ?? 0;
  const [day, among] = [...byDay].reduce<[number, number[]]>(
    (found, entry) => (entry[1].length > found[1].length ? entry : found),
    [0, []],
  );
  const count = among.length;
  const share = count / Math.max(1, of);
  const stands = share >= MOST_OF_ALL || (share >= least.share && count >= TIMES_A_USUAL_DAY * usual);
  if (count < least.rows || !stands) return [];
  const code = column === 'created' ? 'createdAtOnce' : 'wonAtOnce';
  return [{ code, ...at(days, among[0]!, column), day, label: '', count, of, among }];
}

/** Won leads without an amount, where others have one: averages are those of the others. */
function amountsMissing({ log: { customers, amount, header }, days, rows }: Looked): FoundPattern[] {
  if (amount === null || header === null || header.columns.amount === -1) return [];
  const won = rows.filter((i) => customers[i]! > 0);
  const among = won.filter((i) => amount[i] === 0);
  if (among.length === won.length || among.length < won.length * MISSING_AMOUNTS || among.length === 0) return [];
  const [count, of] = [among.length, won.length];
  return [{ code: 'amountsMissing', ...at(days, among[0]!, 'amount'), day: null, label: '', count, of, among }];
}

const at = (days: RowDays, i: number, column: ColumnKey) => ({ row: days.row[i]!, column });

const leadsOf = (log: Log, rows: readonly number[]): number => rows.reduce((sum, i) => sum + log.leads[i]!, 0);

/** The latest of some days that is not after the day the log is looked at. */
function latestOf(days: readonly number[], asOf: number | null): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (const day of days) if (day > latest && (asOf === null || day <= asOf)) latest = day;
  return Number.isFinite(latest) ? latest : null;
}
