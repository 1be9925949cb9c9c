import { dayFinder } from '../base/days';
import type { LabelColumn } from '../base/label-column';
import { latestSerial, type Moments } from '../base/zone';
import { customersBy, type Log, latestCreated } from './log';

// Kept at hand because looking up a global is slow in a sandboxed context, and rows are many.
const { floor } = Math;

/** The days since something happened, where it has not happened yet or no day of it is known. */
const UNKNOWN = -1;

/** The used rows of a log in whole days before the as-of day D, in the time zone of the log: what is estimated rests on this. */
export interface LeadDays {
  /** D as a serial. */
  readonly asOf: number;
  readonly count: number;
  /** D − day of creation; negative for leads that come in after D. */
  readonly age: Int32Array;
  /** Days since winning (of rows with customers) and since losing; UNKNOWN after D and without a date. */
  readonly sinceWon: Int32Array;
  readonly sinceLost: Int32Array;
  readonly leads: Int32Array;
  /** Customers known on D: a batch without a date of winning is. */
  readonly customers: Int32Array;
  readonly channel: LabelColumn;
  readonly persona: LabelColumn;
  /** Revenue of the row, 0 where it is unknown; null where the log was read without. */
  readonly amount: Float64Array | null;
}

/**
 * The days of a log, in one pass over its rows.
 * @param asOf the as-of day; null takes the log as it stands, D being the latest day anything was created or won
 */
export function leadDays(log: Log, asOf: number | null): LeadDays {
  const { used, zone, leads, channel, persona, amount } = log;
  const latest = () => Math.max(latestCreated(log) ?? 0, latestSerial(log.won, used, zone) ?? 0);
  const day = floor(asOf ?? latest());
  const customers = customersBy(log, asOf);
  const since = (moments: Moments | undefined, counts: (i: number) => boolean) => {
    const days = new Int32Array(used).fill(UNKNOWN);
    if (moments === undefined) return days;
    const dayOf = dayFinder(moments, zone);
    for (let i = 0; i < used; i++) {
      const passed = day - dayOf(i);
      if (passed >= 0 && counts(i)) days[i] = passed;
    }
    return days;
  };
  const age = new Int32Array(used);
  const createdOn = dayFinder(log.created, zone);
  for (let i = 0; i < used; i++) age[i] = day - createdOn(i);
  return {
    ...{ asOf: day, count: used, age, leads, customers, channel, persona, amount },
    sinceWon: since(log.won, (i) => customers[i]! > 0),
    sinceLost: since(log.dates.get('lost'), () => true),
  };
}
