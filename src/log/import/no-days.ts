import { DAY_MS } from '../../base/dates';

/**
 * Days that programs write where they have no date: the first and last ones their clocks know, and those far away that people
 * agreed on. No lead was ever won on them.
 */
const NO_DAYS = [
  ...['0001-01-01', '0100-01-01', '1000-01-01', '1582-10-15', '1601-01-01', '1753-01-01', '1800-01-01', '1858-11-17'],
  ...['1899-12-30', '1899-12-31', '1900-01-01', '1901-01-01', '1901-12-13', '1904-01-01', '1970-01-01', '1980-01-01'],
  '2038-01-19',
].map(startOfDay);

/** From this day on nothing is the date of a lead: 2099-12-31, 2999-12-31 and 9999-12-31 stand for "never". */
const NEVER = startOfDay('2099-01-01');
/** A time zone moves a midnight by so much at most, so that 1970-01-01 may read 1969-12-31T23:00. */
const SHIFT = 14 * 3600000;
/** Of a midnight that is moved back, the day alone may be left: 1969-12-31. */
const BACK = DAY_MS;

/** Whether a moment, in milliseconds, stands for "no date", at any time of its day and in any time zone. */
export function isNoDay(ms: number): boolean {
  // What leads have are dates between these two, which are nearly all that is asked about.
  if (ms > BUSY.from && ms < BUSY.end) return false;
  return ms >= NEVER - BACK || NO_DAYS.some((day) => ms >= day - BACK && ms < day + DAY_MS + SHIFT);
}

const BUSY = { from: startOfDay('1980-01-03'), end: startOfDay('2038-01-18') };

function startOfDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}
