import { tzOffset } from '@date-fns/tz/tzOffset';
import { DAY_MS, serialOfUtcMs, utcMsOfSerial } from './dates';
import { SlaError } from './errors';

const NEVER = -Infinity;

/** A time zone: what turns a civil date-time (a serial) into an instant (milliseconds since 1970-01-01 UTC) and back. */
export interface Zone {
  /**
   * The instant of a civil date-time. As JavaScript does it, a time that the clocks skip is read with the offset before the
   * change, and a time they repeat is the first of the two.
   */
  instantOf(serial: number): number;
  /** The civil date-time of an instant. */
  serialOf(ms: number): number;
}

/** The time zone the code runs in. */
export function localZone(): Zone {
  return zoneOf((ms) => -new Date(ms).getTimezoneOffset() * 60000);
}

/** Tells the civil date-time of an instant in a zone, as "2026-11-03T09:00:00". */
export type CivilClock = (ms: number, zone: string) => string;

/**
 * A zone of the IANA data base.
 * @param name such as "Europe/Paris"
 * @param clock is asked where the engine's own Intl does not know offsets, or not this zone
 * @throws SlaError where neither knows the zone: dates of another one would be wrong in silence
 */
export function namedZone(name: string, clock?: CivilClock): Zone {
  if (!Number.isNaN(tzOffset(name, new Date(0)))) return zoneOf((ms) => tzOffset(name, new Date(ms)) * 60000);
  if (!clock) throw new SlaError('unknownZone', { zone: name });
  return zoneOf(offsetsByDay((ms) => Date.parse(`${clock(ms, name)}Z`) - Math.floor(ms / 1000) * 1000));
}

/** Offsets, asked for twice a day: a log has many instants, and a day one change of the clocks at most. */
function offsetsByDay(offsetAt: (ms: number) => number): (ms: number) => number {
  const days = new Map<number, number | null>();
  return (ms) => {
    const day = Math.floor(ms / DAY_MS);
    let offset = days.get(day);
    if (offset === undefined) {
      const [first, last] = [offsetAt(day * DAY_MS), offsetAt((day + 1) * DAY_MS)];
      offset = first === last ? first : null;
      days.set(day, offset);
    }
    return offset ?? offsetAt(ms);
  };
}

/** @param offsetAt how far civil time is ahead of UTC at an instant, in milliseconds */
function zoneOf(offsetAt: (ms: number) => number): Zone {
  return {
    instantOf(serial) {
      const civil = utcMsOfSerial(serial);
      // A day to either side is further than any offset, so these are the offsets before and after a change nearby.
      const before = offsetAt(civil - DAY_MS);
      const after = offsetAt(civil + DAY_MS);
      const early = civil - before;
      if (before === after || offsetAt(early) === before) return early;
      const late = civil - after;
      return offsetAt(late) === after ? late : early;
    },
    serialOf: (ms) => serialOfUtcMs(ms + offsetAt(ms)),
  };
}

/** A stretch of civil time, from its first day up to but without its end, on both scales that date cells come in. */
export class Period {
  private readonly fromInstant: number;
  private readonly endInstant: number;

  /** @param from first civil moment (a serial); @param end the first one after it */
  constructor(
    readonly zone: Zone,
    readonly from: number,
    readonly end: number,
  ) {
    // The boundaries are converted, never the rows: a zone is slow to ask and a log is long.
    this.fromInstant = Number.isFinite(from) ? zone.instantOf(from) : from;
    this.endInstant = Number.isFinite(end) ? zone.instantOf(end) : end;
  }

  /** Whether the i-th moment of a column lies in the period; a missing moment does not. */
  has(moments: Moments, i: number): boolean {
    const value = moments.values[i]!;
    return moments.instants[i] === 1
      ? value >= this.fromInstant && value < this.endInstant
      : value >= this.from && value < this.end;
  }
}

/** The days from one through another, both included; open where there is none. */
export function daysThrough(zone: Zone, from: number | null, to: number | null): Period {
  return new Period(zone, from === null ? NEVER : Math.floor(from), to === null ? Infinity : Math.floor(to) + 1);
}

/** The dates of one column of the log: an instant in milliseconds where `instants` is 1, a serial where 0, NaN for none. */
export interface Moments {
  readonly values: Float64Array;
  readonly instants: Uint8Array;
}

/** The i-th moment as a civil serial. */
export function serialAt(moments: Moments, i: number, zone: Zone): number {
  const value = moments.values[i]!;
  return moments.instants[i] === 1 ? zone.serialOf(value) : value;
}

/** The latest of the first `count` moments as a civil serial; null when there is none. */
export function latestSerial(moments: Moments, count: number, zone: Zone): number | null {
  let instant = NEVER;
  let civil = NEVER;
  for (let i = 0; i < count; i++) {
    const value = moments.values[i]!;
    if (moments.instants[i] === 1) {
      if (value > instant) instant = value;
    } else if (value > civil) civil = value;
  }
  const latest = Math.max(civil, instant === NEVER ? NEVER : zone.serialOf(instant));
  return latest === NEVER ? null : latest;
}
