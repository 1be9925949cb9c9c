/** What an amount is for. */
export type Period = 'once' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The same in a list. */
export const PERIODS: Readonly<Record<Period, string>> = {
  ...{ once: 'one-off', day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
};
