import fc from 'fast-check';
import { serialOfIso } from '../../../../src/base/dates';
import type { Grid } from '../../../../src/base/types';
import { localZone, namedZone } from '../../../../src/base/zone';
import { publicHolidays } from '../../../../src/calendar/holidays';
import { weekendOf } from '../../../../src/calendar/weekend';
import { workingMonth, workingTime } from '../../../../src/calendar/working-month';
import { readCommitments } from '../../../../src/features/commitments/commitments';
import { daily } from '../../../../src/features/tracking/daily';
import { expectedToDate, forecast, neededPerDay, statusOf } from '../../../../src/features/tracking/pace';
import { tracking } from '../../../../src/features/tracking/tracking';
import { readLog } from '../../../../src/log/log';
import { pace } from '../../../support/worked-examples';

const { waterfall, calculator } = pace;
const day = (iso: string) => serialOfIso(iso)!;
const zone = localZone();
const french = workingTime(publicHolidays(2026, 'FR').map((holiday) => holiday.day));
const everyDay = workingTime([], weekendOf('0000000')!);

describe('pace', () => {
  test('the leads waterfall of HubSpot on the French calendar: 7 a day', () => {
    const time = workingTime(waterfall.holidays.map(day));
    const month = workingMonth(day('2026-11-30'), time);
    expect(month.total).toBe(waterfall.workingDays);
    expect(expectedToDate(waterfall.target, workingMonth(day('2026-11-02'), time))).toBe(waterfall.perDay);
    expect(expectedToDate(waterfall.target, month)).toBe(waterfall.target);
  });

  test('the forecast of cal76.calculator.city: 96,000 by day 12 of 30 is 240,000', () => {
    const month = workingMonth(day('2026-11-12'), everyDay);
    expect(forecast(calculator.actual, month)).toBeCloseTo(calculator.forecast, 6);
    expect((forecast(calculator.actual, month) ?? 0) / calculator.target).toBeCloseTo(calculator.ratio, 3);
  });

  test('nothing is forecast before the first working day has passed', () => {
    const month = workingMonth(day('2026-11-01'), french);
    expect(forecast(5, month)).toBeNull();
    expect(statusOf(5, 100, month)).toBeNull();
    expect(expectedToDate(100, month)).toBe(0);
    expect(neededPerDay(0, 100, month)).toBe(5);
  });

  test('the limits of the status belong to the better side, but for ahead', () => {
    const month = workingMonth(day('2026-11-30'), french);
    expect(statusOf(116, 100, month)).toBe('ahead');
    expect(statusOf(115, 100, month)).toBe('onTrack');
    expect(statusOf(90, 100, month)).toBe('onTrack');
    expect(statusOf(89, 100, month)).toBe('atRisk');
    expect(statusOf(70, 100, month)).toBe('atRisk');
    expect(statusOf(69, 100, month)).toBe('behind');
    expect(statusOf(3, 0, month)).toBeNull();
  });

  test('what each day left must bring: 0 once reached, nothing to say when no day is left', () => {
    const last = workingMonth(day('2026-11-30'), french);
    expect(neededPerDay(100, 100, last)).toBe(0);
    expect(neededPerDay(99, 100, last)).toBeNull();
    expect(neededPerDay(40, 100, workingMonth(day('2026-11-24'), french))).toBe(15);
  });
});

const header = ['Created', 'Channel', 'Persona', 'Leads'];
const signed: Grid = [
  ['Mois', 'Canal', 'Persona', 'Leads', 'Valeur d’un lead', 'Remplacé le'],
  ['2026-11-01', 'Organic', 'Small', 40, 10, ''],
  ['2026-11-15', 'Organic', 'Small', 20, 13, ''],
  ['2026-11-01', 'Ads', 'Small', 60, '', ''],
  ['2026-11-01', 'Ads', 'Small', 500, 1, '2026-11-02'],
  ['2026-10-01', 'Ads', 'Small', 700, 1, ''],
];
const read = (rows: Grid) => readLog([header, ...rows], { language: 'en', zone });
const commitments = readCommitments(signed, zone, 'en').of(day('2026-11-01'));

describe('commitments', () => {
  test('superseded rows and other months are left out; the same segment twice adds up', () => {
    expect(commitments).toEqual([
      { channel: 'Organic', persona: 'Small', leads: 60, value: 660, leadValue: 11 },
      { channel: 'Ads', persona: 'Small', leads: 60, value: null, leadValue: null },
    ]);
  });
});

describe('tracking', () => {
  const log = read([
    ['2026-11-02', 'organic ', 'SMALL', ''],
    ['2026-11-03T10:00', 'Organic', 'Small', 14],
    ['2026-11-03', 'Event', 'Larger', 3],
    ['2026-11-12', 'Organic', 'Small', 100],
    ['2026-10-31', 'Organic', 'Small', 100],
  ]);

  test('compares the leads of the month through the as-of day with what was committed', () => {
    const { rows, total } = tracking(log, day('2026-11-10'), commitments, french);
    expect(rows.map((row) => [row.channel, row.persona, row.committed, row.actual])).toEqual([
      ['Organic', 'Small', 60, 15],
      ['Ads', 'Small', 60, 0],
      ['Event', 'Larger', 0, 3],
    ]);
    // 7 of 20 working days.
    expect(rows[0]).toMatchObject({
      expected: 21,
      attainment: 0.25,
      status: 'atRisk',
      committedValue: 660,
      valueToDate: 165,
    });
    expect(rows[0]?.forecast).toBeCloseTo((15 / 7) * 20, 9);
    expect(rows[0]?.neededPerDay).toBeCloseTo(45 / 13, 9);
    expect(rows[1]).toMatchObject({ committedValue: null, valueToDate: null, status: 'behind' });
    expect(rows[2]).toMatchObject({ attainment: null, status: null, committedValue: 0, valueToDate: null });
    expect(total).toMatchObject({ committed: 120, actual: 18, expected: 42, committedValue: 660, valueToDate: 165 });
  });

  test('leads of other labels count under a commitment for all others', () => {
    const all = [{ channel: 'Other', persona: 'All personas', leads: 10, leadValue: 2, value: 20 }];
    const { rows } = tracking(log, day('2026-11-10'), all, french);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ actual: 18, valueToDate: 36 });
  });

  test('a lead belongs to the civil day of the spreadsheet’s time zone', () => {
    const paris = namedZone('Europe/Paris');
    const late = readLog([header, ['2026-10-31T23:30:00Z', 'Organic', 'Small', '']], { language: 'en', zone: paris });
    expect(tracking(late, day('2026-11-01'), commitments, french).total.actual).toBe(1);
    expect(tracking(late, day('2026-10-31'), [], french).total.actual).toBe(0);
  });

  test('totals are the sums of the rows, and the order of the log never matters', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 30 }).map((d) => `2026-11-${String(d).padStart(2, '0')}`),
      fc.constantFrom('Organic', 'organic', 'Ads', 'Event', 'ÉVENT'),
      fc.constantFrom('Small', 'Larger', ''),
      fc.integer({ min: 0, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (rows, d) => {
        const asOf = day('2026-11-01') + d - 1;
        const found = tracking(read(rows), asOf, commitments, french);
        expect(found).toEqual(tracking(read([...rows].reverse()), asOf, commitments, french));
        const sum = found.rows.reduce((total, { actual }) => total + actual, 0);
        expect(found.total.actual).toBe(sum);
        const days = daily(read(rows), asOf, commitments, french);
        expect(days).toHaveLength(30);
        expect(days[d - 1]?.actualLeads).toBe(sum);
        expect(days[d]?.actualLeads ?? null).toBeNull();
        expect(days[29]?.expectedLeads).toBeCloseTo(120, 9);
        expect(days[d - 1]?.expectedLeads).toBeCloseTo(found.total.expected ?? 0, 9);
        expect(days[d - 1]?.actualValue).toBeCloseTo(found.total.valueToDate ?? 0, 6);
      }),
    );
  });
});
