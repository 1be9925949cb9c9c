import type { HostOps } from '../bridge/operations';
import { type CivilTime, civilTime } from './civil-time';

/** Where a spreadsheet is: what its numbers and dates are written and read by. */
export interface Place {
  locale(): string;
  timeZone(): string;
  time(): CivilTime;
  readonly ops: Pick<HostOps, 'setLocale' | 'setTimeZone'>;
}

const DEFAULT_TIME_ZONE = 'Europe/Paris';

export function placeOf(given: { readonly locale: string; readonly timeZone?: string }, changed: () => void): Place {
  let locale = given.locale;
  let timeZone = given.timeZone ?? DEFAULT_TIME_ZONE;
  let time = civilTime(timeZone);
  return {
    locale: () => locale,
    timeZone: () => timeZone,
    time: () => time,
    ops: {
      setLocale: (value) => {
        if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(value)) throw new Error(`Invalid argument: ${value}`);
        locale = value;
        changed();
      },
      setTimeZone: (value) => {
        try {
          new Intl.DateTimeFormat('en', { timeZone: value });
        } catch {
          throw new Error(`Invalid argument: ${value}`);
        }
        timeZone = value;
        time = civilTime(value);
        changed();
      },
    },
  };
}
