import { serialOfUtcMs } from '../base/dates';
import { easter } from './easter';

/** The holidays known by rule; each has a name in the dictionaries. */
const HOLIDAY_NAMES = [
  'newYear',
  'goodFriday',
  'easterMonday',
  'labourDay',
  'victoryDay',
  'ascension',
  'whitMonday',
  'bastilleDay',
  'assumption',
  'allSaints',
  'armistice',
  'christmas',
  'stStephen',
] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

export const REGIONS = ['FR', 'FR-ALSACE-MOSELLE'] as const;
export type Region = (typeof REGIONS)[number];

/** The region of a new workbook. @param locale of the spreadsheet, such as "fr_FR" */
export const regionOfLocale = (locale: string): Region | null => (/^fr[_-]FR$/i.test(locale) ? 'FR' : null);

/** A public holiday; two of them may fall on one day. */
export interface Holiday {
  /** The day as a serial. */
  readonly day: number;
  readonly names: readonly HolidayName[];
}

type Rule = { readonly name: HolidayName; readonly only?: Region } & (
  | { readonly month: number; readonly date: number }
  /** Days after Easter Sunday. */
  | { readonly afterEaster: number }
);

/** Code du travail, L3133-1; for Alsace and Moselle, L3134-13. */
const RULES: readonly Rule[] = [
  { name: 'newYear', month: 1, date: 1 },
  { name: 'goodFriday', afterEaster: -2, only: 'FR-ALSACE-MOSELLE' },
  { name: 'easterMonday', afterEaster: 1 },
  { name: 'labourDay', month: 5, date: 1 },
  { name: 'victoryDay', month: 5, date: 8 },
  { name: 'ascension', afterEaster: 39 },
  { name: 'whitMonday', afterEaster: 50 },
  { name: 'bastilleDay', month: 7, date: 14 },
  { name: 'assumption', month: 8, date: 15 },
  { name: 'allSaints', month: 11, date: 1 },
  { name: 'armistice', month: 11, date: 11 },
  { name: 'christmas', month: 12, date: 25 },
  { name: 'stStephen', month: 12, date: 26, only: 'FR-ALSACE-MOSELLE' },
];

const serialOf = (year: number, month: number, date: number): number => serialOfUtcMs(Date.UTC(year, month - 1, date));

/**
 * The public holidays of a year in the order of the calendar; a day that is two holidays is there once, with both names.
 * @example publicHolidays(2008, 'FR')[2] // 1 May 2008: Labour Day and Ascension
 */
export function publicHolidays(year: number, region: Region): Holiday[] {
  const { month, day } = easter(year);
  const sunday = serialOf(year, month, day);
  const days = new Map<number, HolidayName[]>();
  for (const rule of RULES) {
    if (rule.only !== undefined && rule.only !== region) continue;
    const at = 'month' in rule ? serialOf(year, rule.month, rule.date) : sunday + rule.afterEaster;
    days.set(at, [...(days.get(at) ?? []), rule.name]);
  }
  return [...days].sort(([a], [b]) => a - b).map(([at, names]) => ({ day: at, names }));
}
