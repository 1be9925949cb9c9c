import { parseCsv } from './csv';
import { dateField, datePartsOf } from './date-fields';
import { formatString } from './format-string';
import { newId } from './ids';
import { Exception, offer } from './refuse';
import { mismatch } from './signatures';
import { integer, isDate } from './values';

/** A date in a time zone, by a pattern of Java's SimpleDateFormat, in English words. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  if (!isDate(date) || Number.isNaN(date.getTime())) {
    throw mismatch('Utilities.formatDate', [date, timeZone, format]);
  }
  const parts = datePartsOf(date, String(timeZone));
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return dateField(token, parts);
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

/** @param sleep lets time pass for a script */
export function utilities(sleep: (ms: number) => void) {
  return offer('Utilities', {
    formatDate,
    formatString,
    parseCsv,
    getUuid: newId,
    sleep: (time: number): void => {
      const milliseconds = integer(time);
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP_MS)) {
        throw new Exception(`Invalid argument: milliseconds. Should be between 0 and ${LONGEST_SLEEP_MS}.`);
      }
      sleep(milliseconds);
    },
    base64Encode: base64,
    base64Decode: unbase64,
    base64EncodeWebSafe: (data: string | readonly number[]) => base64(data).replace(/\+/g, '-').replace(/\//g, '_'),
    base64DecodeWebSafe: (text: string) => unbase64(text.replace(/-/g, '+').replace(/_/g, '/')),
  });
}
