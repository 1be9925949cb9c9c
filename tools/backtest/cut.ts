import { windowOf } from '../../src/log/cohort';
import { leadDays } from '../../src/log/lead-days';
import { type Delay, delayOf } from '../../src/rates/delay';
import type { Estimate } from '../../src/rates/estimate';
import { type Group, stillToCome, together } from '../../src/rates/group';
import { type RateTable, rateTable } from '../../src/rates/rate-table';
import { windowGroups } from '../../src/rates/window-groups';
import type { History } from './history';

/** What was said of a group of leads at a cut, and what became of them. Customers, not rates. */
export interface Said {
  readonly leads: number;
  readonly soFar: number;
  /** Won in the window, whenever they came in. */
  readonly closed: number;
  /** So far, and still to come by the rate estimated then. */
  readonly estimated: number;
  readonly eventual: number;
  /** The interval of the rate; null where there was none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The log as it stood on a day. */
export interface Cut {
  /** The as-of day, the first of a month, as a serial: the window is the full months before it. */
  readonly day: number;
  readonly delay: Delay;
  readonly table: RateTable;
  /** The groups of the window by channel and persona, whenever their leads came in. */
  readonly groups: readonly (readonly Group[])[];
  readonly channels: readonly Said[];
  readonly cells: readonly Said[];
}

export interface CutOptions {
  readonly confidence: number;
  /** Measures only leads that came in from this day on; what is estimated rests on all. */
  readonly since: number | null;
}

/** Takes the log back to a day, has the add-on's statistics say what they would have said, and sets what came beside it. */
export function cutAt(history: History, day: number, { confidence, since }: CutOptions): Cut {
  const { log, months, horizon, sorted } = history;
  const days = leadDays(log, day);
  const window = windowOf(log, { asOf: day, months })!;
  const delay = delayOf(days, horizon);
  const groups = windowGroups(days, delay, window, sorted);
  const table = rateTable(groups, sorted.personas.labels.length, delay, confidence, { channel: false, persona: false });
  const measured = { ...window, from: Math.max(window.from, since ?? 0) };
  const counts = countsOf(history, measured);
  const said = (of: readonly Group[], cells: readonly number[], estimate: Estimate): Said => {
    const group = together(of);
    const sum = (all: Float64Array) => cells.reduce((total, cell) => total + all[cell]!, 0);
    const toCome = delay.curve && estimate.rate !== null ? stillToCome(estimate.rate, group, delay.curve) : 0;
    return {
      ...{ leads: group.leads, soFar: group.customers, estimated: group.customers + toCome },
      ...{ closed: sum(counts.closed), eventual: sum(counts.eventual), low: estimate.low, high: estimate.high },
    };
  };
  const width = sorted.personas.labels.length;
  const rows = windowGroups(days, delay, measured, sorted);
  return {
    ...{ day, delay, table, groups },
    channels: rows.map((row, c) =>
      said(
        row,
        row.map((_, p) => c * width + p),
        table.channels[c]!,
      ),
    ),
    cells: rows.flatMap((row, c) => row.map((group, p) => said([group], [c * width + p], table.cells[c]![p]!))),
  };
}

/** By cell: the eventual customers of the leads of a period, and those whose day of winning lies in it. */
function countsOf(
  { days, cellOf, eventual, sorted }: History,
  period: { readonly from: number; readonly end: number },
) {
  const zeros = () => new Float64Array(sorted.channels.labels.length * sorted.personas.labels.length);
  const counts = { eventual: zeros(), closed: zeros() };
  const within = (day: number) => day >= period.from && day < period.end;
  for (let i = 0; i < days.count; i++) {
    if (within(days.asOf - days.age[i]!)) counts.eventual[cellOf(i)]! += eventual[i]!;
    if (days.sinceWon[i]! >= 0 && within(days.asOf - days.sinceWon[i]!))
      counts.closed[cellOf(i)]! += days.customers[i]!;
  }
  return counts;
}
