import { serialOfIso } from '../../../src/base/dates';
import type { Grid } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
import { leadDays } from '../../../src/log/lead-days';
import { readLog } from '../../../src/log/log';

const LOG: Grid = [
  ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on', 'Lost on', 'Amount'],
  ['2026-05-01T22:30:00Z', 'web', 'a', '', '', '2026-05-10', '', 500],
  ['2026-05-02T23:59', 'web', 'a', '', '', '2026-05-21', '2026-05-20', ''],
  ['2026-05-01', 'web', 'a', 20, 3, '', '', 900],
  ['2026-05-12', 'web', 'a', 5, 2, '2026-05-11', '2026-05-13', ''],
  ['2026-05-21', 'web', 'a', '', '', '', '', ''],
];
const days = (asOf: string | null) => {
  const log = readLog(LOG, { language: 'en', zone: namedZone('Europe/Paris'), amount: true, dates: ['lost'] });
  const { age, sinceWon, sinceLost, customers, ...rest } = leadDays(log, asOf === null ? null : serialOfIso(asOf));
  return { ...rest, lists: [age, sinceWon, sinceLost, customers].map((list) => [...list]) };
};

test('whole days before the as-of day, in the zone of the log; what comes later is not known', () => {
  const found = days('2026-05-20T18:00');
  expect(found.asOf).toBe(serialOfIso('2026-05-20'));
  expect(found.lists).toEqual([
    // 22:30 UTC is half past midnight in Paris.
    [18, 18, 19, 8, -1],
    [10, -1, -1, 9, -1],
    [-1, 0, -1, 7, -1],
    [1, 0, 3, 2, 0],
  ]);
});

test('without an as-of day the log stands as on its latest day', () => {
  const found = days(null);
  expect(found.asOf).toBe(serialOfIso('2026-05-21'));
  expect(found.lists[1]).toEqual([11, 0, -1, 10, -1]);
});
