import type { Grid } from '../../../../src/base/types';
import { namedZone } from '../../../../src/base/zone';
import { type LeadDays, leadDays } from '../../../../src/log/lead-days';
import { type Log, readLog } from '../../../../src/log/log';
import type { Delay } from '../../../../src/rates/delay';
import type { Group } from '../../../../src/rates/group';
import { type Sorting, windowGroups } from '../../../../src/rates/window-groups';

/** A row of a log by days of a calendar that begins at 0; a row with a day of winning is won as a whole where nothing else is said. */
export interface Row {
  readonly created: number;
  readonly won?: number | null;
  readonly lost?: number | null;
  readonly channel?: string;
  readonly persona?: string;
  readonly leads?: number;
  readonly customers?: number;
  readonly amount?: number;
}

/** Day 0 as a serial: a Monday. */
export const DAY_0 = 40000 - ((40000 + 5) % 7);

function logOf(rows: readonly Row[]): Log {
  const on = (day: number | null | undefined) => (day === null || day === undefined ? '' : DAY_0 + day);
  const grid: Grid = [
    ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on', 'Lost on', 'Amount'],
    ...rows.map(({ created, won, lost, channel = 'web', persona = '', leads = 1, customers, amount = '' }) => [
      ...[on(created), channel, persona, leads],
      ...[customers ?? (typeof won === 'number' ? leads : ''), on(won), on(lost), amount],
    ]),
  ];
  return readLog(grid, { language: 'en', zone: namedZone('Europe/Paris'), amount: true, dates: ['lost'] });
}

/** @param asOf the as-of day of the same calendar */
export const daysOf = (rows: readonly Row[], asOf: number): LeadDays => leadDays(logOf(rows), DAY_0 + asOf);

/** The spellings of a column in alphabetical order, as rows or columns of a table. */
export function sorting({ texts }: LeadDays['channel']): Sorting {
  const labels = [...texts].sort();
  return { labels, positions: texts.map((text) => labels.indexOf(text)) };
}

/** The leads of the days `from` up to but without `end`, by channel and persona in alphabetical order. */
export function groupsOf(days: LeadDays, delay: Delay, from = 0, end = days.asOf - DAY_0 + 1): Group[][] {
  const sorted = { channels: sorting(days.channel), personas: sorting(days.persona) };
  return windowGroups(days, delay, { from: DAY_0 + from, end: DAY_0 + end }, sorted);
}

/** A group of mature leads, as when F = 1. */
export const mature = (won: number, n: number): Group => ({ leads: n, customers: won, n, won, open: [] });
