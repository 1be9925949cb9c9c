import { namedZone } from '../../src/base/zone';

const DAY_MS = 86_400_000;
/** The serial of 1970-01-01, counted as Sheets does from 1899-12-30. */
const EPOCH_SERIAL = 25_569;

/** Converts between date serials (civil time) and instants in one time zone. */
export interface CivilTime {
  /** The instant, in milliseconds since 1970 in UTC. */
  instantOf(serial: number): number;
  serialOf(ms: number): number;
}

/**
 * The civil time of a zone, quick enough for columns of dates: the zone is asked once for each day, and once for each
 * moment only on the few days around a change of the clocks.
 */
export function civilTime(timeZone: string): CivilTime {
  const zone = namedZone(timeZone);
  const offsets = new Map<number, number | null>();
  /** Civil time minus UTC, in milliseconds, where it is the same all day and the days beside it. */
  const offsetOfDay = (day: number): number | null => {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const at = (serial: number) => utcOf(serial) - zone.instantOf(serial);
    const offset = at(day - 1) === at(day + 2) ? at(day) : null;
    offsets.set(day, offset);
    return offset;
  };
  return {
    instantOf: (serial) => {
      const offset = offsetOfDay(Math.floor(serial));
      return offset === null ? zone.instantOf(serial) : utcOf(serial) - offset;
    },
    serialOf: (ms) => zone.serialOf(ms),
  };
}

/** Serials carry fractions of a day; a millisecond is the finest that means anything. */
const utcOf = (serial: number): number => Math.round((serial - EPOCH_SERIAL) * DAY_MS);
