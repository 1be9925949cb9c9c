import { newId } from './ids';
import { Exception, offer } from './refuse';
import { isDate } from './values';

/** Words and numbers of a moment in a time zone. */
function partsOf(date: Date, timeZone: string): Readonly<Record<string, string>> {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  const numbers = format({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const words = format({ weekday: 'long', month: 'long' }).formatToParts(date);
  const offset = format({ timeZoneName: 'longOffset' }).formatToParts(date);
  const zone = format({ timeZoneName: 'short' }).formatToParts(date);
  const of = (list: Intl.DateTimeFormatPart[], type: string) => list.find((part) => part.type === type)?.value ?? '';
  return {
    ...Object.fromEntries(numbers.map(({ type, value }) => [type, value])),
    monthName: of(words, 'month'),
    weekday: of(words, 'weekday'),
    offset: of(offset, 'timeZoneName').replace('GMT', '') || '+00:00',
    zone: of(zone, 'timeZoneName'),
  };
}

/** One field of Java's SimpleDateFormat, which Utilities.formatDate follows. */
function field(letters: string, date: Date, parts: Readonly<Record<string, string>>): string {
  const padded = (text: string | number = '', length = letters.length) => String(text).padStart(length, '0');
  const plain = (name: string) => padded(Number(parts[name]));
  const hour = Number(parts.hour);
  switch (letters[0]) {
    case 'y':
      return letters.length === 2 ? padded(Number(parts.year) % 100, 2) : padded(parts.year);
    case 'M':
      if (letters.length >= 4) return parts.monthName ?? '';
      return letters.length === 3 ? (parts.monthName ?? '').slice(0, 3) : plain('month');
    case 'd':
      return plain('day');
    case 'H':
      return padded(hour);
    case 'k':
      return padded(hour === 0 ? 24 : hour);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12);
    case 'K':
      return padded(hour % 12);
    case 'm':
      return plain('minute');
    case 's':
      return plain('second');
    case 'S':
      return padded(date.getMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'E':
      return letters.length >= 4 ? (parts.weekday ?? '') : (parts.weekday ?? '').slice(0, 3);
    case 'Z':
      return (parts.offset ?? '').replace(':', '');
    case 'X':
      if (parts.offset === '+00:00') return 'Z';
      return letters.length === 3 ? (parts.offset ?? '') : (parts.offset ?? '').replace(':', '');
    case 'z':
      return parts.zone ?? '';
    default:
      throw new Exception(`The date format letter “${letters[0]}” is not available in the local workbench.`);
  }
}

/** A date in a time zone, by a pattern of Java's SimpleDateFormat, in English words. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  if (!isDate(date) || Number.isNaN(date.getTime())) {
    throw new Exception("The parameters don't match the method signature for Utilities.formatDate.");
  }
  let parts: Readonly<Record<string, string>>;
  try {
    parts = partsOf(date, timeZone);
  } catch {
    // Java takes an unknown zone for GMT.
    parts = partsOf(date, 'UTC');
  }
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(token, date, parts);
  });
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  return [...escaped.matchAll(/%([0-9A-F]{2})|(.)/gs)].map(([, hex, character]) =>
    hex ? Number.parseInt(hex, 16) : (character ?? '').charCodeAt(0),
  );
}

function base64(data: string | readonly number[]): string {
  const bytes = typeof data === 'string' ? utf8(data) : data.map((byte) => byte & 255);
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += `${ALPHABET[bits >> 18]}${ALPHABET[(bits >> 12) & 63]}`;
    text += `${b === undefined ? '=' : ALPHABET[(bits >> 6) & 63]}${c === undefined ? '=' : ALPHABET[bits & 63]}`;
  }
  return text;
}

/** Signed bytes, as Apps Script gives them. */
function unbase64(text: string): number[] {
  const bits = [...text.replace(/=+$/, '')].map((letter) => ALPHABET.indexOf(letter));
  if (bits.includes(-1)) throw new Exception('Could not decode string.');
  const bytes: number[] = [];
  for (let i = 0; i < bits.length; i += 4) {
    const [a = 0, b = 0, c, d] = bits.slice(i, i + 4);
    const all = (a << 18) | (b << 12) | ((c ?? 0) << 6) | (d ?? 0);
    bytes.push((all >> 16) & 255);
    if (c !== undefined) bytes.push((all >> 8) & 255);
    if (d !== undefined) bytes.push(all & 255);
  }
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

const LONGEST_SLEEP_MS = 300_000;

export function utilities() {
  return offer('Utilities', {
    formatDate,
    getUuid: newId,
    sleep: (milliseconds: number): void => {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP_MS)) {
        throw new Exception(`Invalid argument: milliseconds. Should be between 0 and ${LONGEST_SLEEP_MS}.`);
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    },
    base64Encode: base64,
    base64Decode: unbase64,
  });
}
