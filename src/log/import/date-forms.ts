import { isSerial, MomentKind, MomentReader, serialOfUtcMs, utcMsOfSerial } from '../../base/dates';
import { foldLabel } from '../../base/labels';
import { monthOf } from './month-names';
import { isNoDay } from './no-days';
import { periodOf } from './period-forms';
import { clock, NO_TIME, type Time, timeOf } from './time-forms';
import { type Shift, shiftOf } from './zone-forms';

/** The order of the parts of a date written in numbers. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A date as written: on the time line of UTC when it says its zone, else civil (read as if it were UTC). */
export interface Moment {
  readonly kind: 'moment';
  readonly ms: number;
  readonly instant: boolean;
  /** A time is written, so that a zone makes a difference. */
  readonly timed?: boolean;
}

/** Three numbers whose order the text does not tell, and the time that follows them. */
export interface Triple {
  readonly kind: 'triple';
  readonly parts: readonly [number, number, number];
  /** Whether the year has two digits, so that it may be the first or the last part. */
  readonly shortYear: boolean;
  /** Hyphens stand between them: nobody writes a year of two digits first with slashes or dots. */
  readonly hyphens: boolean;
  readonly time: Time;
}

/** A number that may be a date, as a sheet saves an unformatted one and as programs count time since 1970. */
export interface Serial {
  readonly kind: 'serial';
  readonly value: number;
  /** Milliseconds of one; null for the days of a sheet. */
  readonly unit: number | null;
}

export type DateForm = Moment | Triple | Serial;

const LONGEST = 80;
/** 1982-02-18 to 2064-04-07: five-digit numbers that are days of leads; and the days that stand for none. */
const SERIALS = { from: 30000, to: 60000, none: [25569, 73050, 2958465] };
/** A workbook that counts from 1904 is so many days behind one that counts from 1900 (ECMA-376, 18.17.4.1). */
const DAYS_TO_1904 = 1462;
/** 2001-09-09 to 2100 in seconds since 1970, and the last day of the year 9999. */
const SECONDS = { from: 1e9, to: 4102444800, never: 253402214400, end: 253402300800 };
/** Two-digit years up to this one belong to this century. */
const LAST_SHORT_YEAR = 69;

/** What stands between a date and its time. */
const THEN = String.raw`(?:\s*[,;|@·–—]\s*|\s+(?:-\s*)?|-\s+|-(?=\d\d\.)|[t:_](?=\d))`;
const NUMERIC = new RegExp(String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:${THEN}(.+)|(z|\+\d\d:\d\d))?$`, 'i');
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[t _-]?(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?(\D.*)?)?$/i;
const WEEKDAY = String.raw`(?:[a-z]+\.?,?\s+)?`;
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:er|st|nd|rd|th|\.)?[\s/-]*([a-z]{3,9})\.?,?[\s/-]*(\d{4}|\d\d)(?:${THEN}(.+))?$`,
);
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}([a-z]{3,9})\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s/-]+(\d{4}|\d\d)(?:${THEN}(.+))?$`,
);
/** "Tue Nov 3 16:05:00 CET 2026", as programs print a date. */
const YEAR_LAST = new RegExp(
  String.raw`^${WEEKDAY}(?:([a-z]{3,9})\.? (\d{1,2})|(\d{1,2}) ([a-z]{3,9})\.?),? (\d{1,2}:\d\d(?::\d\d)?(?: .*)?) (\d{4})$`,
);
/** "16:05 on 3 November 2026" */
const TIME_FIRST = /^(\d{1,2}[:h]\d\d(?::\d\d)?(?: ?[ap]\.? ?m\.?)?),? (?:- |on |le |du )?(.+)$/;
/** Weekday before a date in numbers. */
const NAMED_DAY = /^(?:le )?(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.?,? )?(?=\d)/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$|^2958465$/;
const EPOCH = /^(?:(\d{10})(?:[.,]\d{1,9})?|(\d{13})|(\d{16})|(253402\d{6})|(253402\d{9}))$/;
/** As web services of Microsoft write milliseconds since 1970. */
const JSON_DATE = /^\/?Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/?$/i;

/**
 * Reads dates as exports write them: ISO with or without a zone and fractions; `20200928`; `28/09/2020`, `9/28/2020 5:19 PM`;
 * dots and hyphens; `28 Sep, 2020 00:08:00`, `1er août 2021 à 14h30`; `Tue Nov 3 16:05:00 2026`; a month or a week
 * alone, which stands for its first day; `44102` as the serial of a day and `1791021600` as the seconds since 1970. An impossible day such as 31/02
 * is no date.
 */
export class DateForms {
  private readonly iso = new MomentReader();

  /** The date a text holds, null when it is none. */
  read(text: string): DateForm | null {
    if (text.length > LONGEST) return null;
    const iso = this.iso.read(text);
    if (iso === MomentKind.instant) return { kind: 'moment', ms: this.iso.value, instant: true, timed: true };
    const plain = text.trim();
    if (iso === MomentKind.civil) {
      return { kind: 'moment', ms: utcMsOfSerial(this.iso.value), instant: false, timed: plain.length > 10 };
    }
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

/** A serial as the moment it stands for: days are civil, what is counted since 1970 are instants. */
export function momentOfSerial({ value, unit }: Serial, from1904: boolean): Moment {
  if (unit !== null) return { kind: 'moment', ms: Math.round(value * unit), instant: true, timed: true };
  const ms = Math.round(utcMsOfSerial(from1904 ? value + DAYS_TO_1904 : value) / 1000) * 1000;
  return { kind: 'moment', ms, instant: false, timed: !Number.isInteger(value) };
}

/** A moment of civil time in the zone that the name of its column tells; a day without a time is the same day everywhere. */
export function inZone(moment: Moment, shift: Shift): Moment {
  if (moment.instant || !moment.timed) return moment;
  return { ...moment, ms: instantIn(shift, moment.ms), instant: true };
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
  const direct =
    yearLast(text) ?? numeric(text.replace(NAMED_DAY, '')) ?? named(text) ?? firstDayOf(text) ?? json(text);
  if (direct !== null) return direct;
  const timeFirst = TIME_FIRST.exec(text);
  if (timeFirst === null) return null;
  const turned = `${timeFirst[2]} ${timeFirst[1]}`;
  return numeric(turned) ?? named(turned);
}

function numeric(text: string): DateForm | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, first = '', separator, second = '', third = '', rest] = match;
  const time = rest === undefined ? NO_TIME : timeOf(rest);
  if (time === null) return null;
  const parts = [Number(first), Number(second), Number(third)] as const;
  if (first.length === 4) return third.length <= 2 ? moment(...parts, time) : null;
  if (first.length === 3 || (third.length !== 4 && third.length !== 2)) return null;
  const [shortYear, hyphens] = [third.length === 2, separator === '-'];
  const triple: Triple = { kind: 'triple', parts, shortYear, hyphens, time };
  return ORDERS.some((order) => inOrder(triple, order) !== null) ? triple : null;
}

export const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

function compact(text: string): Moment | null {
  const match = COMPACT.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours, minutes = '0', seconds = '0', zone] = match;
  const ms = clock(Number(hours ?? 0), Number(minutes), Number(seconds));
  const shift = zone === undefined ? null : shiftOf(zone);
  if (ms === null || (zone !== undefined && shift === null)) return null;
  return moment(Number(year), Number(month), Number(day), { ms, shift, timed: hours !== undefined });
}

function named(text: string): Moment | null {
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (match === null) return null;
  const [, first = '', second = '', year = '', rest] = match;
  const month = monthOf(dayFirst ? second : first);
  const time = rest === undefined ? NO_TIME : timeOf(rest);
  if (month === null || time === null) return null;
  return moment(yearOf(year), month, Number(dayFirst ? first : second), time);
}

function yearLast(text: string): Moment | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const [, name, day, dayFirst, nameSecond, rest = '', year] = match;
  const month = monthOf(name ?? nameSecond ?? '');
  const time = timeOf(rest);
  return month === null || time === null ? null : moment(Number(year), month, Number(day ?? dayFirst), time);
}

/** A month or a week stands for its first day: batches are counted by it. */
function firstDayOf(text: string): Moment | null {
  const first = periodOf(text);
  return first === null ? null : moment(yearOf(first.year), first.month, first.day, NO_TIME);
}

function json(text: string): Moment | null {
  const match = JSON_DATE.exec(text);
  if (match === null) return null;
  const ms = Number(match[1]);
  return isSerial(serialOfUtcMs(ms)) || isNoDay(ms) ? { kind: 'moment', ms, instant: true, timed: true } : null;
}

function serial(text: string): Serial | null {
  if (SERIAL.test(text)) {
    const value = Number(text.replace(',', '.'));
    const fits = (value >= SERIALS.from && value < SERIALS.to) || SERIALS.none.includes(value);
    return fits ? { kind: 'serial', value, unit: null } : null;
  }
  const match = EPOCH.exec(text);
  if (match === null) return null;
  const [, seconds, , micros, lastSeconds] = match;
  const unit = (seconds ?? lastSeconds) ? 1000 : micros === undefined ? 1 : 0.001;
  const value = Number(text.replace(',', '.'));
  const since = (value * unit) / 1000;
  const fits = (since >= SECONDS.from && since < SECONDS.to) || (since >= SECONDS.never && since < SECONDS.end);
  return fits ? { kind: 'serial', value, unit } : null;
}

function moment(year: number, month: number, day: number, time: Time): Moment | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const start = utcDay(year, month, day);
  // A day beyond the end of its month comes out in the next one: refused, never rolled over.
  if (new Date(start).getUTCDate() !== day || !(isSerial(serialOfUtcMs(start)) || isNoDay(start))) return null;
  const { ms, shift, timed } = time;
  const civil = start + ms;
  return { kind: 'moment', ms: shift === null ? civil : instantIn(shift, civil), instant: shift !== null, timed };
}

function instantIn(shift: Shift, civilMs: number): number {
  return typeof shift === 'number' ? civilMs - shift : shift.instantOf(serialOfUtcMs(civilMs));
}

function utcDay(year: number, month: number, day: number): number {
  // Date.UTC takes a year below 100 for one of the twentieth century.
  return year < 100 ? new Date(0).setUTCFullYear(year, month - 1, day) : Date.UTC(year, month - 1, day);
}

function yearOf(text: string): number {
  return text.length === 2 ? fullYear(Number(text)) : Number(text);
}

function fullYear(year: number): number {
  return year > LAST_SHORT_YEAR ? 1900 + year : 2000 + year;
}
