import { Exception } from './refuse';

/** The parts of a moment in a time zone that a date format is made of. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly monthName: string;
  readonly weekday: string;
  /** "+01:00". */
  readonly offset: string;
  /** "GMT+1", "EST". */
  readonly zone: string;
}

const DAY_MS = 86_400_000;
/** The one of the machine: the script may be given an older one. */
const { DateTimeFormat } = Intl;
/** Offsets Java takes for zones, which Intl does not. */
const FIXED = /^GMT([+-])(\d{1,2})(?::?([0-5]\d))?$/;
/** Java's short names of zones that Intl does not know. */
const SHORT: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles',
  CST: 'America/Chicago',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
};

export function datePartsOf(date: Date, timeZone: string): DateParts {
  const fixed = FIXED.exec(timeZone);
  if (fixed && Number(fixed[2]) <= 23) {
    const [, sign = '+', hours = '0', minutes = '00'] = fixed;
    const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`;
    const minutesEast = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    const shifted = new Date(date.getTime() + minutesEast * 60_000);
    return { ...inZone(shifted, 'UTC'), offset, zone: `GMT${offset}` };
  }
  try {
    return inZone(date, SHORT[timeZone] ?? timeZone);
  } catch {
    // Java takes an unknown zone for GMT.
    return inZone(date, 'UTC');
  }
}

function inZone(date: Date, timeZone: string): DateParts {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const parts = new DateTimeFormat('en-US', { ...options, timeZone }).formatToParts(date);
    return (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  };
  const numbers = format({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const words = format({ weekday: 'long', month: 'long' });
  return {
    year: Number(numbers('year')),
    month: Number(numbers('month')),
    day: Number(numbers('day')),
    hour: Number(numbers('hour')),
    minute: Number(numbers('minute')),
    second: Number(numbers('second')),
    millisecond: date.getMilliseconds(),
    monthName: words('month'),
    weekday: words('weekday'),
    offset: format({ timeZoneName: 'longOffset' })('timeZoneName').replace('GMT', '') || '+00:00',
    zone: format({ timeZoneName: 'short' })('timeZoneName'),
  };
}

/** One field of Java's SimpleDateFormat, in the words and weeks of the United States. */
export function dateField(letters: string, parts: DateParts): string {
  const padded = (value: number) => String(value).padStart(letters.length, '0');
  const { year, month, hour, monthName, weekday, offset } = parts;
  const short = (word: string) => (letters.length >= 4 ? word : word.slice(0, 3));
  const yearText = (value: number) => (letters.length === 2 ? String(value % 100).padStart(2, '0') : padded(value));
  switch (letters[0]) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return yearText(year);
    case 'Y':
      return yearText(weekOf(parts).year);
    case 'M':
    case 'L':
      return letters.length >= 3 ? short(monthName) : padded(month);
    case 'w':
      return padded(weekOf(parts).week);
    case 'W':
      return padded(Math.ceil((parts.day + weekdayOf(year, month, 1)) / 7));
    case 'D':
      return padded(dayOfYear(parts));
    case 'F':
      return padded(Math.ceil(parts.day / 7));
    case 'd':
      return padded(parts.day);
    case 'u':
      return padded(weekdayOf(year, month, parts.day) || 7);
    case 'E':
      return short(weekday);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour);
    case 'k':
      return padded(hour === 0 ? 24 : hour);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12);
    case 'K':
      return padded(hour % 12);
    case 'm':
      return padded(parts.minute);
    case 's':
      return padded(parts.second);
    case 'S':
      return padded(parts.millisecond);
    case 'Z':
      return offset.replace(':', '');
    case 'X':
      if (offset === '+00:00') return 'Z';
      if (letters.length === 1) return offset.slice(0, 3);
      return letters.length === 2 ? offset.replace(':', '') : offset;
    case 'z':
      return parts.zone;
    default:
      throw new Exception(`Illegal pattern character '${letters[0]}'`);
  }
}

const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

/** 0 for Sunday. */
const weekdayOf = (year: number, month: number, day: number): number => new Date(utc(year, month, day)).getUTCDay();

const dayOfYear = ({ year, month, day }: DateParts): number => (utc(year, month, day) - utc(year, 1, 1)) / DAY_MS + 1;

/** Weeks begin on Sunday; the one with January 1st is the first of its year. */
function weekOf(parts: DateParts): { year: number; week: number } {
  const { year, month, day } = parts;
  const untilSaturday = 6 - weekdayOf(year, month, day);
  if (month === 12 && day + untilSaturday > 31) return { year: year + 1, week: 1 };
  return { year, week: Math.floor((dayOfYear(parts) - 1 + weekdayOf(year, 1, 1)) / 7) + 1 };
}
