/**
 * Civil dates as the serials of a sheet: days since 1899-12-30, the fraction being the time of day. A serial belongs to no
 * time zone; `Zone` turns it into an instant.
 */

export const DAY_MS = 86400000;
/** 1970-01-01 as a serial. */
const EPOCH_SERIAL = 25569;
/** 1900-01-01 and 10000-01-01: what lies outside is a typing error, not the date of a lead. */
const FIRST_SERIAL = 2;
const END_SERIAL = 2958466;
// Kept at hand because looking up a global is slow in a sandboxed context, and date cells are many.
const NONE = Number.NaN;
const dateUtc = Date.UTC;

const HYPHEN = 45;
const POINT = 46;
const COLON = 58;

/** Whether a number can be the date of something in a sheet: 1900-01-01 to 9999-12-31. */
export function isSerial(value: number): boolean {
  return value >= FIRST_SERIAL && value < END_SERIAL;
}

/** The milliseconds of a serial on the time line of UTC, as if it were a UTC date. */
export function utcMsOfSerial(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY_MS);
}

/** The serial of a UTC time in milliseconds. */
export function serialOfUtcMs(ms: number): number {
  return ms / DAY_MS + EPOCH_SERIAL;
}

/**
 * The serial of an ISO day or local date-time.
 * @param iso such as "2026-11-03" or "2026-11-03T14:30"
 * @returns the serial, or null for any other text (an instant with Z or an offset is no civil date)
 * @example serialOfIso('2026-11-03') // 46329
 */
export function serialOfIso(iso: string): number | null {
  const reader = new MomentReader();
  return reader.read(iso) === MomentKind.civil ? reader.value : null;
}

/**
 * The ISO day of a serial; the time of day is left out.
 * @example isoOfSerial(46329.75) // '2026-11-03'
 */
export function isoOfSerial(serial: number): string {
  return new Date(utcMsOfSerial(Math.floor(serial))).toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(serial: number): number {
  return new Date(utcMsOfSerial(serial)).getUTCFullYear();
}

/** The first day of the month a serial lies in. */
export function monthStart(serial: number): number {
  return addMonths(serial, 0);
}

/**
 * The first day of the month `months` after the month a serial lies in; months may be negative.
 * @example isoOfSerial(addMonths(serialOfIso('2026-11-03'), -6)) // '2026-05-01'
 */
export function addMonths(serial: number, months: number): number {
  const day = new Date(utcMsOfSerial(serial));
  return serialOfUtcMs(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
}

/** 0 for Monday to 6 for Sunday of a serial day: serial 2 is Monday, 1 January 1900. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7;
}

/** What a date cell turned out to be. */
export const MomentKind = { blank: 0, civil: 1, instant: 2, notDate: 3 } as const;
export type MomentKind = (typeof MomentKind)[keyof typeof MomentKind];

/**
 * Reads date cells: `Date` objects of any realm and ISO text with Z or an offset are instants (milliseconds); numbers and
 * other ISO text are civil (serials). One object serves a whole column, because a log has many cells and no cell may cost an
 * allocation: `read` returns the kind and leaves the number in `value`.
 */
export class MomentReader {
  value = NONE;

  read(cell: unknown): MomentKind {
    if (typeof cell === 'string') return cell === '' ? MomentKind.blank : this.readText(cell);
    if (typeof cell === 'number') {
      this.value = cell;
      return isSerial(cell) ? MomentKind.civil : MomentKind.notDate;
    }
    if (cell === null || cell === undefined) return MomentKind.blank;
    return this.instant(timeOf(cell));
  }

  private readText(cell: string): MomentKind {
    const text = cell.trim();
    const length = text.length;
    if (length === 0) return MomentKind.blank;
    this.value = NONE;
    const day = isoDay(text);
    if (day === null) return MomentKind.notDate;
    if (length === 10) return this.civil(day);
    const separator = text.charCodeAt(10);
    if (separator !== 84 && separator !== 116 && separator !== 32) return MomentKind.notDate;
    const withSeconds = text.charCodeAt(16) === COLON;
    const time = day + isoTime(text, 11, withSeconds);
    const end = withSeconds ? 19 : 16;
    if (!(time >= day)) return MomentKind.notDate;
    if (length === end) return this.civil(time);
    // The two forms that programs write, before the pattern for all the others, which is slower.
    if (length === end + 1 && isZulu(text, end)) return this.instant(time);
    if (length === end + 5 && isZulu(text, end + 4) && text.charCodeAt(end) === POINT) {
      const fraction = digits(text, end + 1, 3);
      return fraction >= 0 ? this.instant(time + fraction) : MomentKind.notDate;
    }
    const tail = isoTail(text.slice(end));
    if (tail === null) return MomentKind.notDate;
    return tail.offset === null ? this.civil(time + tail.fraction) : this.instant(time + tail.fraction - tail.offset);
  }

  private civil(utcMs: number): MomentKind {
    this.value = serialOfUtcMs(utcMs);
    return isSerial(this.value) ? MomentKind.civil : MomentKind.notDate;
  }

  private instant(ms: number): MomentKind {
    this.value = ms;
    return isSerial(serialOfUtcMs(ms)) ? MomentKind.instant : MomentKind.notDate;
  }
}

/** The time of a date object of any realm (the sheet's dates are not `instanceof` this realm's Date); NaN for anything else. */
export function timeOf(cell: unknown): number {
  if (typeof cell !== 'object' || cell === null || !('getTime' in cell) || typeof cell.getTime !== 'function') {
    return NONE;
  }
  const ms: unknown = cell.getTime();
  return typeof ms === 'number' ? ms : NONE;
}

/** Milliseconds (as UTC) of the "YYYY-MM-DD" a text begins with; character codes, because a pattern is ten times slower. */
function isoDay(text: string): number | null {
  if (text.length < 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = digits(text, 0, 2) * 100 + digits(text, 2, 2);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  // Date.UTC takes a year below 100 for one of the twentieth century.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return dateUtc(year, month - 1, day);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a letter of a text is the Z of UTC. */
function isZulu(text: string, index: number): boolean {
  return (text.charCodeAt(index) | 32) === 122;
}

function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let i = start; i < start + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NONE;
    value = value * 10 + digit;
  }
  return value;
}

/** What follows the minutes or seconds of an ISO time: a fraction of a second, and the offset from UTC. */
const ISO_TAIL = /^(?:[.,](\d{1,9}))?\s*(?:z|([+-])(\d\d)(?::?(\d\d))?)?$/i;

/** Milliseconds since midnight of the "HH:MM" or "HH:MM:SS" at a place of a text; NaN when there is none. */
function isoTime(text: string, start: number, withSeconds: boolean): number {
  const hours = digits(text, start, 2);
  const minutes = text.charCodeAt(start + 2) === COLON ? digits(text, start + 3, 2) : NONE;
  const seconds = withSeconds ? digits(text, start + 6, 2) : 0;
  return hours < 24 && minutes < 60 && seconds < 60 ? ((hours * 60 + minutes) * 60 + seconds) * 1000 : NONE;
}

/** The fraction (ms) and the offset from UTC (ms, null for civil time) that end an ISO time; null when they are wrong. */
function isoTail(tail: string): { fraction: number; offset: number | null } | null {
  const match = ISO_TAIL.exec(tail);
  if (match === null) return null;
  const [, decimals = '', sign, hours = 0, minutes = 0] = match;
  const fraction = Number(decimals.padEnd(3, '0').slice(0, 3));
  if (sign === undefined) return { fraction, offset: /z$/i.test(tail) ? 0 : null };
  if (Number(hours) > 18 || Number(minutes) > 59) return null;
  const offset = Number(hours) * 3600000 + Number(minutes) * 60000;
  return { fraction, offset: sign === '-' ? -offset : offset };
}
