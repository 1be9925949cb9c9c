import { addMonths, monthStart } from '../../src/base/dates';
import { latestSerial } from '../../src/base/zone';
import { type LeadDays, leadDays } from '../../src/log/lead-days';
import { type Log, latestCreated } from '../../src/log/log';
import { requireOutcome } from '../../src/log/outcome';
import { outcomeOnlyOf } from '../../src/log/outcome-only';
import { axisOf, rowsWhere } from '../../src/log/tally';
import { defaultHorizon, isDatedWin, lagOf } from '../../src/rates/horizon';
import { cellFinder, type Sorting } from '../../src/rates/window-groups';

export interface HistoryOptions {
  /** The last day anything is known of, as a serial; null takes the latest date of the log. */
  readonly asOf: number | null;
  /** Full calendar months of the window. */
  readonly months: number;
  /** H in days, the same at every cut; null takes the default of the whole log. */
  readonly horizon: number | null;
  /** So many of the commonest personas, the others together; null leaves each its own. */
  readonly personas: number | null;
}

/** A log whose leads have long been decided: what became of them is the truth that estimates of the past are held against. */
export interface History {
  readonly log: Log;
  /** The days of the log as they are known today. */
  readonly days: LeadDays;
  readonly months: number;
  readonly horizon: number;
  readonly sorted: { readonly channels: Sorting; readonly personas: Sorting };
  /** The cell of a row: channel × number of personas + persona. */
  readonly cellOf: (i: number) => number;
  /** By row: the customers won within H of coming in. */
  readonly eventual: Int32Array;
  /** Personas are known for won leads only, so that they are left out. */
  readonly personasLeftOut: boolean;
}

/** @throws SlaError when the log says nothing about customers */
export function historyOf(log: Log, { asOf, months, horizon, personas }: HistoryOptions): History {
  requireOutcome(log);
  const days = leadDays(log, asOf ?? lastKnown(log));
  const within = horizon ?? defaultHorizon(days);
  const rows = rowsWhere(log, () => true);
  const channels = axisOf(log, log.channel, rows);
  const known = axisOf(log, log.persona, rows);
  const personasLeftOut = outcomeOnlyOf(log, { channels, personas: known }).persona;
  const sorted = {
    channels,
    personas: personasLeftOut
      ? { labels: [''], positions: log.persona.keys.map(() => 0) }
      : personas === null
        ? known
        : axisOf(log, log.persona, rows, commonest(log, known, personas)),
  };
  const eventual = Int32Array.from({ length: log.used }, (_, i) =>
    isDatedWin(days, i) && lagOf(days, i) > within ? 0 : days.customers[i]!,
  );
  return { log, days, months, horizon: within, sorted, cellOf: cellFinder(days, sorted), eventual, personasLeftOut };
}

/** The latest day anything was created, won or lost. */
function lastKnown(log: Log): number {
  const { won, used, zone, dates } = log;
  const lost = dates.get('lost');
  const ends = [
    latestCreated(log),
    latestSerial(won, used, zone),
    lost === undefined ? null : latestSerial(lost, used, zone),
  ];
  return Math.floor(Math.max(...ends.map((end) => end ?? 0)));
}

function commonest({ used, persona, leads }: Log, { labels, positions }: Sorting, count: number): string[] {
  const sizes = labels.map(() => 0);
  for (let i = 0; i < used; i++) sizes[positions[persona.ids[i]!]!]! += leads[i]!;
  return labels
    .map((label, at) => ({ label, size: sizes[at]! }))
    .sort((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ label }) => label);
}

/**
 * The days at which the past is cut: every first of a month by which a lead was won and the leads of whose window are all
 * decided today, H days having passed since.
 */
export function cutDays({ days, horizon }: History): number[] {
  let [first, won] = [Infinity, Infinity];
  for (let i = 0; i < days.count; i++) {
    first = Math.min(first, days.asOf - days.age[i]!);
    if (isDatedWin(days, i)) won = Math.min(won, days.asOf - days.sinceWon[i]!);
  }
  const cuts: number[] = [];
  if (!Number.isFinite(first + won)) return cuts;
  for (let day = addMonths(monthStart(first), 1); day - 1 + horizon <= days.asOf; day = addMonths(day, 1)) {
    if (won <= day) cuts.push(day);
  }
  return cuts;
}
