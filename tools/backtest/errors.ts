import type { Said } from './cut';

/** Groups smaller than this are too much a matter of luck. */
export const LEAST_LEADS = { channels: 30, cells: 10 } as const;

/** How far the readings of the close rate lay from what the leads came to. */
export interface Errors {
  readonly groups: number;
  readonly leads: number;
  readonly eventual: number;
  /** Σ |said − eventual| in customers: rates off by so much, weighted by leads. */
  readonly soFar: number;
  readonly closed: number;
  readonly estimated: number;
  /** Groups with an interval, and those whose eventual rate lay in it. */
  readonly intervals: number;
  readonly covered: number;
}

/** @param said the groups of any number of cuts; those without enough leads are left out */
export function errorsOf(said: readonly Said[], leastLeads: number): Errors {
  const enough = said.filter(({ leads }) => leads >= leastLeads);
  const sum = (of: (group: Said) => number) => enough.reduce((total, group) => total + of(group), 0);
  const off = (key: 'soFar' | 'closed' | 'estimated') => sum((group) => Math.abs(group[key] - group.eventual));
  const within = enough.filter(({ low }) => low !== null);
  return {
    groups: enough.length,
    leads: sum(({ leads }) => leads),
    eventual: sum(({ eventual }) => eventual),
    ...{ soFar: off('soFar'), closed: off('closed'), estimated: off('estimated') },
    intervals: within.length,
    covered: within.filter(({ leads, eventual, low, high }) => covers(eventual / leads, low!, high!)).length,
  };
}

/** A rate at the very end of its interval lies in it, whatever the last digit says. */
const covers = (rate: number, low: number, high: number): boolean => rate >= low - 1e-9 && rate <= high + 1e-9;
