import { isSerial, MomentKind, MomentReader, serialOfUtcMs, utcMsOfSerial } from '../../base/dates';
import { foldLabel } from '../../base/labels';

/** The order of the parts of a date written in numbers. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date as written: on the time line of UTC when it says its offset, else civil (read as if it were UTC). */
export interface Moment {
  readonly kind: 'moment';
  readonly ms: number;
  readonly instant: boolean;
}

/** Three numbers whose order the text does not tell, and the time that follows them. */
export interface Triple {
  readonly kind: 'triple';
  readonly parts: readonly [number, number, number];
  /** Whether the year has two digits, so that it may be the first or the last part. */
  readonly shortYear: boolean;
  readonly time: Time;
}

/** A number that may be the serial of a day, as a sheet saves an unformatted date. */
export interface Serial {
  readonly kind: 'serial';
  readonly value: number;
}

export type DateForm = Moment | Triple | Serial;

interface Time {
  /** Milliseconds since midnight. */
  readonly ms: number;
  /** Milliseconds ahead of UTC; null for civil time. */
  readonly offset: number | null;
}

const LONGEST = 80;
/** 1982-02-18 to 2064-04-07: five-digit numbers that are days of leads. */
const SERIALS = { from: 30000, to: 60000 };
/** Two-digit years up to this one belong to this century. */
const LAST_SHORT_YEAR = 69;

const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:,?\s+|t|$)(.*)$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[t ]?(\d\d)(\d\d)(\d\d)?(z)?)?$/i;
const DAY_FIRST =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th|\.)?[\s/-]*([a-z]{3,9})\.?,?[\s/-]*(\d{4}|\d\d)(?:,?\s+(.*))?$/;
const MONTH_FIRST =
  /^(?:[a-z]+\.?,?\s+)?([a-z]{3,9})\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s/-]+(\d{4}|\d\d)(?:,?\s+(.*))?$/;
const TIME =
  /^(?:(?:at|a) )?(\d{1,2})(?:(?::|\s?h\s?)(\d\d)(?:[:m](\d\d)(?:[.,](\d{1,9}))?s?)?|(\s?h))?\s*(am|pm|a\.m\.|p\.m\.)?\s*(z|utc|gmt)?\s*(?:([+-])(\d{1,2}):?(\d\d)?)?(?:\s\([a-z ]+\))?$/i;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** Months in both languages, folded; any beginning of three letters or more that means one month only will do. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

/**
 * Reads dates as exports write them: ISO with or without Z, offset and fractions; `20200928`; `28/09/2020`, `9/28/2020 5:19 PM`;
 * dots and hyphens; `28 Sep, 2020 00:08:00`, `1er août 2021 à 14h30`; `44102` as the serial of a day. An impossible day such as
 * 31/02 is no date.
 */
export class DateForms {
  private readonly iso = new MomentReader();

  /** The date a text holds, null when it is none. */
  read(text: string): DateForm | null {
    if (text.length > LONGEST) return null;
    const iso = this.iso.read(text);
    if (iso === MomentKind.instant) return { kind: 'moment', ms: this.iso.value, instant: true };
    if (iso === MomentKind.civil) return { kind: 'moment', ms: utcMsOfSerial(this.iso.value), instant: false };
    const plain = text.trim();
    // Folding a text costs more than all the rest, and numbers rarely need it.
    return numeric(plain) ?? compact(plain) ?? serial(plain) ?? folded(foldLabel(text));
  }
}

/** A triple read in an order; null when that is no day of the calendar. */
export function inOrder(triple: Triple, order: DateOrder): Moment | null {
  const [a, b, c] = triple.parts;
  if (order === 'ymd') return triple.shortYear ? moment(fullYear(a), b, c, triple.time) : null;
  const year = triple.shortYear ? fullYear(c) : c;
  return order === 'dmy' ? moment(year, b, a, triple.time) : moment(year, a, b, triple.time);
}

/** A serial as the civil date-time it stands for, to the second. */
export function momentOfSerial(serial: Serial): Moment {
  return { kind: 'moment', ms: Math.round(utcMsOfSerial(serial.value) / 1000) * 1000, instant: false };
}

/**
 * The canonical text of a moment: "2026-11-03", "2026-11-03T14:00:00", or with a Z for an instant.
 * @example canonicalDate({ kind: 'moment', ms: 0, instant: true }) // '1970-01-01T00:00:00Z'
 */
export function canonicalDate({ ms, instant }: Moment): string {
  const iso = new Date(ms).toISOString();
  if (instant) return `${iso.slice(0, 19)}Z`;
  return iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Dates with words in them: names of months, "à" before the time. */
function folded(text: string): DateForm | null {
  return numeric(text) ?? named(text);
}

function numeric(text: string): DateForm | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, first = '', , second = '', third = '', rest = ''] = match;
  const time = timeOf(rest);
  if (time === null) return null;
  const parts = [Number(first), Number(second), Number(third)] as const;
  if (first.length === 4) return third.length <= 2 ? moment(...parts, time) : null;
  if (first.length === 3 || (third.length !== 4 && third.length !== 2)) return null;
  const triple: Triple = { kind: 'triple', parts, shortYear: third.length === 2, time };
  return ORDERS.some((order) => inOrder(triple, order) !== null) ? triple : null;
}

export const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

function compact(text: string): Moment | null {
  const match = COMPACT.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0', zulu] = match;
  const ms = clock(Number(hours), Number(minutes), Number(seconds));
  if (ms === null) return null;
  return moment(Number(year), Number(month), Number(day), { ms, offset: zulu === undefined ? null : 0 });
}

function named(text: string): Moment | null {
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (match === null) return null;
  const [, first = '', second = '', year = '', rest = ''] = match;
  const month = monthOf(dayFirst ? second : first);
  const time = timeOf(rest);
  if (month === null || time === null) return null;
  const day = Number(dayFirst ? first : second);
  return moment(year.length === 2 ? fullYear(Number(year)) : Number(year), month, day, time);
}

function serial(text: string): Serial | null {
  if (!SERIAL.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  return value >= SERIALS.from && value < SERIALS.to ? { kind: 'serial', value } : null;
}

function monthOf(word: string): number | null {
  const found = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []));
  return found.length === 1 ? found[0]! : null;
}

/** The time at the end of a date, midnight where there is none; null when what stands there is no time. */
function timeOf(text: string): Time | null {
  if (text === '') return { ms: 0, offset: null };
  const match = TIME.exec(text);
  if (match === null) return null;
  const [
    ,
    hour,
    minutes,
    seconds = '0',
    decimals = '',
    bareHour,
    half,
    zulu,
    sign,
    zoneHours = '0',
    zoneMinutes = '0',
  ] = match;
  let hours = Number(hour);
  if (minutes === undefined && bareHour === undefined && half === undefined) return null;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const ms = clock(hours, Number(minutes ?? 0), Number(seconds));
  if (ms === null || Number(zoneHours) > 18 || Number(zoneMinutes) > 59) return null;
  const fraction = Number(decimals.padEnd(3, '0').slice(0, 3));
  if (sign === undefined) return { ms: ms + fraction, offset: zulu === undefined ? null : 0 };
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60000;
  return { ms: ms + fraction, offset: sign === '-' ? -offset : offset };
}

function clock(hours: number, minutes: number, seconds: number): number | null {
  return hours < 24 && minutes < 60 && seconds < 60 ? ((hours * 60 + minutes) * 60 + seconds) * 1000 : null;
}

function moment(year: number, month: number, day: number, time: Time): Moment | null {
  // Date.UTC takes a year below 100 for one of the twentieth century.
  if (year < 1900 || month < 1 || month > 12 || day < 1) return null;
  const start = Date.UTC(year, month - 1, day);
  // A day beyond the end of its month comes out in the next one: refused, never rolled over.
  if (new Date(start).getUTCDate() !== day || !isSerial(serialOfUtcMs(start))) return null;
  return { kind: 'moment', ms: start + time.ms - (time.offset ?? 0), instant: time.offset !== null };
}

function fullYear(year: number): number {
  return year > LAST_SHORT_YEAR ? 1900 + year : 2000 + year;
}
