import { tzOffset } from '@date-fns/tz/tzOffset';

const DAY_MS = 86_400_000;
/** The serial of 1970-01-01, counted as Sheets does from 1899-12-30. */
const EPOCH_SERIAL = 25_569;

/** Converts between date serials (civil time) and instants in one time zone. */
export interface CivilTime {
  /**
   * The instant, in milliseconds since 1970 in UTC. As JavaScript does it, a time that the clocks skip is read with the offset
   * before the change, and a time they repeat is the first of the two.
   */
  instantOf(serial: number): number;
  serialOf(ms: number): number;
}

/**
 * The civil time of a zone, quick enough for columns of dates: the zone is asked once for each day, and for each moment
 * only on the few days around a change of the clocks.
 * @throws Error where there is no such zone
 */
export function civilTime(timeZone: string): CivilTime {
  /** How far civil time is ahead of UTC at an instant, in milliseconds. */
  const offsetAt = (ms: number): number => tzOffset(timeZone, new Date(ms)) * 60_000;
  if (Number.isNaN(offsetAt(0))) throw new Error(`Invalid argument: ${timeZone}`);
  const exactly = (civil: number): number => {
    // A day to either side is further than any offset, so these are the offsets before and after a change nearby.
    const before = offsetAt(civil - DAY_MS);
    const after = offsetAt(civil + DAY_MS);
    const early = civil - before;
    if (before === after || offsetAt(early) === before) return early;
    const late = civil - after;
    return offsetAt(late) === after ? late : early;
  };
  const offsets = new Map<number, number | null>();
  /** Civil time minus UTC where it is the same all day and the days beside it. */
  const offsetOfDay = (day: number): number | null => {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const at = (serial: number) => utcOf(serial) - exactly(utcOf(serial));
    const offset = at(day - 1) === at(day + 2) ? at(day) : null;
    offsets.set(day, offset);
    return offset;
  };
  return {
    instantOf: (serial) => {
      const offset = offsetOfDay(Math.floor(serial));
      return offset === null ? exactly(utcOf(serial)) : utcOf(serial) - offset;
    },
    serialOf: (ms) => (ms + offsetAt(ms)) / DAY_MS + EPOCH_SERIAL,
  };
}

/** Serials carry fractions of a day; a millisecond is the finest that means anything. */
const utcOf = (serial: number): number => Math.round((serial - EPOCH_SERIAL) * DAY_MS);
