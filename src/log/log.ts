import { cellsOf, isBlank, MAX_COUNT, MAX_MONEY, rowsOf } from '../base/cells';
import { MomentKind, MomentReader } from '../base/dates';
import { LabelColumn } from '../base/label-column';
import type { Argument, Language } from '../base/types';
import { latestSerial, type Moments, Period, type Zone } from '../base/zone';
import type { ColumnKey } from './columns';
import { findHeader, type Header } from './header';

// Kept at hand because looking up a global is slow in a sandboxed context, and cells are many.
const NONE = Number.NaN;

/** The date columns that can be read besides those of creation and winning. */
export type StageDate = 'mql' | 'sql' | 'opportunity' | 'lost' | 'contacted';

/** The columns of batches that can be read besides those of leads and customers. */
export type StageCount = 'mqls' | 'sqls';

/** The rows of a lead log that can be used, column by column: the i-th entry of every array belongs to the i-th of them. */
export interface Log {
  readonly language: Language;
  readonly zone: Zone;
  /** Which columns the log has; null for a log that is blank throughout. */
  readonly header: Header | null;
  /** Number of rows that are not blank, and of those that can be used. */
  readonly rows: number;
  readonly used: number;
  readonly created: Moments;
  readonly won: Moments;
  readonly channel: LabelColumn;
  readonly persona: LabelColumn;
  readonly leads: Int32Array;
  readonly customers: Int32Array;
  /** Revenue of the row; 0 where it is unknown. Filled where it was asked for. */
  readonly amount: Float64Array | null;
  /** The further dates asked for. */
  readonly dates: ReadonlyMap<StageDate, Moments>;
  /** The further numbers asked for: NaN where a row has none that can be used. */
  readonly stageCounts: ReadonlyMap<StageCount, Float64Array>;
}

export interface LogOptions {
  /** Name of the argument, for messages. */
  readonly argument?: string;
  readonly language: Language;
  readonly zone: Zone;
  /** Where the columns stand, where that is known by more than their labels. */
  readonly header?: Header | null;
  /** What to read besides created, channel, persona, leads, won and customers. */
  readonly amount?: boolean;
  readonly dates?: readonly StageDate[];
  readonly stageCounts?: readonly StageCount[];
  /** Is told of every row: see `checkLog`. */
  readonly observer?: LogObserver;
}

/** What was found in the cells that decide whether a row can be used. */
export interface RowFacts {
  readonly created: MomentKind;
  /** NaN where the cell is no count. */
  readonly leads: number;
  readonly won: MomentKind;
  readonly customers: number;
}

/** Follows the reading of a log row by row; `row` is the index in the values handed in. */
export interface LogObserver {
  refused(row: number, cells: readonly unknown[], header: Header, facts: RowFacts): void;
  /** The row became the i-th used one of the log. */
  used(row: number, cells: readonly unknown[], header: Header, log: Log, i: number): void;
}

/**
 * Reads a lead log: columns found by their label, rows that are blank throughout left out, and rows that cannot be used too
 * (no date of creation, a count that is none, more customers than leads, a date of winning that is no date).
 * @throws SlaError when a required column is missing or a known one is there twice
 */
export function readLog(values: Argument, options: LogOptions): Log {
  const { language, zone, argument = 'leads', observer } = options;
  const rows = rowsOf(values);
  const { header = findHeader(rows, argument, language) } = options;
  const capacity = header === null ? 0 : rows.length - header.row - 1;
  const [created, won] = [newMoments(capacity), newMoments(capacity)];
  const dates = new Map((options.dates ?? []).map((key) => [key, newMoments(capacity)]));
  const stageCounts = new Map((options.stageCounts ?? []).map((key) => [key, new Float64Array(capacity)]));
  const log = {
    ...{ language, zone, header, rows: 0, used: 0, created, won, dates, stageCounts },
    channel: new LabelColumn(capacity),
    persona: new LabelColumn(capacity),
    // Small arrays: what is allocated beside a large sheet makes the garbage collector walk through all of it.
    leads: new Int32Array(capacity),
    customers: new Int32Array(capacity),
    amount: options.amount ? new Float64Array(capacity) : null,
  };
  if (header === null) return log;
  const at = header.columns;
  const reader = new MomentReader();
  for (let row = header.row + 1; row < rows.length; row++) {
    const cells = cellsOf(rows[row]);
    const kind = reader.read(cells[at.created]);
    const moment = reader.value;
    if (kind === MomentKind.blank && isBlankRow(cells, header)) continue;
    log.rows++;
    const leads = at.leads === -1 ? 1 : countOf(cells[at.leads], 1);
    const outcome = at.won === -1 ? MomentKind.blank : reader.read(cells[at.won]);
    const wonOn = reader.value;
    const closed = outcome === MomentKind.blank ? 0 : 1;
    const customers = at.customers === -1 ? closed : countOf(cells[at.customers], closed);
    const dated = kind === MomentKind.civil || kind === MomentKind.instant;
    // A count that is none is NaN, which no comparison holds for.
    if (!(dated && outcome !== MomentKind.notDate && customers <= leads)) {
      observer?.refused(row, cells, header, { created: kind, leads, won: outcome, customers });
      continue;
    }
    const i = log.used++;
    setMoment(created, i, kind, moment);
    setMoment(won, i, outcome, wonOn);
    log.channel.set(i, cells[at.channel]);
    log.persona.set(i, cells[at.persona]);
    log.leads[i] = leads;
    log.customers[i] = customers;
    if (log.amount !== null && at.amount !== -1) log.amount[i] = moneyOf(cells[at.amount]);
    for (const [key, moments] of dates) {
      const column = at[key];
      setMoment(moments, i, column === -1 ? MomentKind.blank : reader.read(cells[column]), reader.value);
    }
    for (const [key, numbers] of stageCounts) {
      const count = at[key] === -1 ? NONE : countOf(cells[at[key]], NONE);
      numbers[i] = count <= leads ? count : NONE;
    }
    observer?.used(row, cells, header, log, i);
  }
  return log;
}

/** The latest date a lead of the log was created on, as a serial; null for a log without leads. */
export function latestCreated(log: Log): number | null {
  return latestSerial(log.created, log.used, log.zone);
}

/**
 * The customers of each used row as they were known on a day: what was won later is not known yet, a batch without a date of
 * winning is. Without a day the log is taken as it stands.
 */
export function customersBy(log: Log, asOf: number | null): Int32Array {
  if (asOf === null) return log.customers;
  const later = new Period(log.zone, Math.floor(asOf) + 1, Infinity);
  const { customers, won } = log;
  const known = new Int32Array(customers.length);
  for (let i = 0; i < log.used; i++) known[i] = later.has(won, i) ? 0 : customers[i]!;
  return known;
}

/** Whether the columns of the log say who became a customer; without either, every close rate would be a silent 0. */
export function hasOutcome(log: Log): boolean {
  return log.header === null || log.header.columns.won !== -1 || log.header.columns.customers !== -1;
}

/** The number of a count cell, `blank` where it is blank, NaN where it is no whole number from 0 to a billion. */
export function countOf(cell: unknown, blank: number): number {
  if (typeof cell === 'number') {
    return cell >= 0 && cell <= MAX_COUNT && cell % 1 === 0 ? cell : NONE;
  }
  return isBlank(cell) ? blank : NONE;
}

/** The revenue in an amount cell, 0 where it is unknown. */
function moneyOf(cell: unknown): number {
  return typeof cell === 'number' && cell > 0 && cell <= MAX_MONEY ? cell : 0;
}

/** Whether none of the log's own columns has anything in a row; what stands in other columns is nobody's lead. */
function isBlankRow(cells: readonly unknown[], header: Header): boolean {
  return (Object.keys(header.columns) as ColumnKey[]).every((key) => {
    const column = header.columns[key];
    return column === -1 || isBlank(cells[column]);
  });
}

function newMoments(capacity: number): Moments {
  return { values: new Float64Array(capacity), instants: new Uint8Array(capacity) };
}

function setMoment(moments: Moments, i: number, kind: MomentKind, value: number): void {
  const found = kind === MomentKind.civil || kind === MomentKind.instant;
  moments.values[i] = found ? value : NONE;
  moments.instants[i] = kind === MomentKind.instant ? 1 : 0;
}
