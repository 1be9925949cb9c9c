import { monthStart, yearOf } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { foldLabel } from '../../base/labels';
import { LANGUAGES } from '../../base/types';
import { type HolidayName, publicHolidays } from '../../calendar/holidays';
import { type WorkingTime, workingTime } from '../../calendar/working-month';
import type { Book } from '../../sheet/book';
import { labels } from '../../text';
import type { Commitment } from '../commitments/commitments';
import type { Plan } from '../commitments/plan';
import { plannedMonthOf, planOf, signedCommitmentsOf } from '../commitments/reading';
import { leadsOf } from '../leads/reading';
import { asOfOf, settingsOf } from '../settings/reading';
import { type DailyRow, daily } from './daily';
import { limitsOf } from './settings';
import { type Tracking, tracking } from './tracking';

/** A month against what it committed to: the figures of the tracking tab, for the assistant and the daily mail. */
export interface Month {
  /** False while the month is a draft. */
  readonly signed: boolean;
  readonly asOf: number;
  readonly tracking: Tracking;
  readonly daily: readonly DailyRow[];
}

/**
 * What is worked around a day. The list of holidays holds the public ones of the as-of date's year; those of the day's own year
 * are added, but for the names that are ticked as worked.
 */
export function timeOf(book: Book, day: number): WorkingTime {
  const settings = book.once(settingsOf);
  const worked = new Set(settings.workedHolidays.map(foldLabel));
  const isWorked = (name: HolidayName) =>
    LANGUAGES.some((language) => worked.has(foldLabel(labels(language, 'tracking')[name])));
  const known = settings.region === null ? [] : publicHolidays(yearOf(day), settings.region);
  const off = known.flatMap((holiday) => (holiday.names.every(isWorked) ? [] : [holiday.day]));
  return workingTime([...settings.holidays, ...off], settings.weekend);
}

/** The month of the as-of day; null while it has no commitments. */
export const paceOf = (book: Book): Month | null => monthOf(book, book.once(asOfOf));

/**
 * The month of a day: its signed commitments, or the draft while it is the month being planned. Null while it has neither, and
 * where the signed log cannot be read, which the tracking tab says.
 */
export function monthOf(book: Book, asOf: number): Month | null {
  const { log } = book.once(leadsOf);
  const signed = signedCommitmentsOf(book, monthStart(asOf));
  if (signed instanceof SlaError) return null;
  const isPlanned = monthStart(asOf) === book.once(plannedMonthOf);
  const commitments = signed.length > 0 ? signed : drafted(isPlanned ? book.once(planOf) : null);
  if (commitments.length === 0) return null;
  const time = timeOf(book, asOf);
  return {
    signed: signed.length > 0,
    asOf,
    tracking: tracking(log, asOf, commitments, time, limitsOf(book.once(settingsOf))),
    daily: daily(log, asOf, commitments, time),
  };
}

function drafted(plan: Plan | null): Commitment[] {
  return (plan?.cells ?? []).flatMap((cell): Commitment[] =>
    cell.committed === null
      ? []
      : [
          {
            channel: cell.channel,
            persona: cell.persona,
            leads: cell.committed,
            leadValue: cell.value,
            value: cell.value === null ? null : cell.committed * cell.value,
          },
        ],
  );
}
