import { type Shift, shiftOf } from './zone-forms';

/** The time that follows a date. */
export interface Time {
  /** Milliseconds since midnight. */
  readonly ms: number;
  /** The zone it is said in; null for civil time. */
  readonly shift: Shift | null;
  /** Whether a time is written at all. */
  readonly timed: boolean;
}

export const NO_TIME: Time = { ms: 0, shift: null, timed: false };

/** "14:30:05.123", "14h30", "16.05", "4 h 05 p. m.", and what follows, which must be a zone. */
const TIME =
  /^(?:(?:at|a) )?(\d{1,2})(?:(?:[:.]|\s?h\s?)(\d\d)(?:(?:[:.m]|\s?mi?n\s?)(\d\d)(?:[.,:](\d{1,9}))?s?)?(?:\s?mi?n|\s?uhr)?|(\s?h))?(?:\s*([ap])\.?\s?m\.?(?![a-z]))?\s*(.*)$/i;

/** The time a text holds, null when it is none; a zone that nobody knows is not dropped, the text is no time then. */
export function timeOf(text: string): Time | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hour, minutes, seconds = '0', decimals = '', bareHour, half, zone = ''] = match;
  let hours = Number(hour);
  if (minutes === undefined && bareHour === undefined && half === undefined) return null;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'p' || half === 'P' ? 12 : 0);
  }
  const ms = clock(hours, Number(minutes ?? 0), Number(seconds));
  if (ms === null) return null;
  const time = ms + Number(decimals.padEnd(3, '0').slice(0, 3));
  if (zone === '') return { ms: time, shift: null, timed: true };
  const shift = shiftOf(zone);
  return shift === null ? null : { ms: time, shift, timed: true };
}

/** Milliseconds since midnight; null for no time of a day. */
export function clock(hours: number, minutes: number, seconds: number): number | null {
  return hours < 24 && minutes < 60 && seconds < 60 ? ((hours * 60 + minutes) * 60 + seconds) * 1000 : null;
}
