import { serialOfIso } from '../../../src/base/dates';
import { type DayOff, forecastMonth, monthEnd } from '../../../src/rates/month-end';
import { near } from './support/near';

const day = (iso: string) => serialOfIso(iso)!;
const weekday = (serial: number) => (serial + 5) % 7;
const weekend = (serial: number): DayOff[] => (weekday(serial) > 4 ? ['weekend'] : []);

/** Leads by day from one day through another. */
function leads(from: string, to: string, of: (serial: number) => number): Map<number, number> {
  const map = new Map<number, number>();
  for (let serial = day(from); serial <= day(to); serial++) map.set(serial, of(serial));
  return map;
}

// E6 of the method.
test('the end of a month', () => {
  const { forecast, low, high } = monthEnd({ leads: 30, over: 0.2, usual: 100, dispersion: 1.5 });
  near([forecast], [132.857143]);
  near([low, high], [103.5015, 162.2128], 4);
});

test('the range is never below what is there, and closes with the month', () => {
  expect(monthEnd({ leads: 30, over: 0.99, usual: 1, dispersion: 1 }).low).toBe(30);
  expect(monthEnd({ leads: 30, over: 1, usual: 100, dispersion: 9 })).toEqual({ forecast: 30, low: 30, high: 30.5 });
  expect(monthEnd({ leads: 0, over: 0, usual: 0, dispersion: 1 })).toEqual({ forecast: 0, low: 0, high: 0.5 });
});

// Two leads a working day, none at weekends: 11 November 2026 is 8 of 21 weekdays.
const steady = (serial: number) => (weekday(serial) > 4 ? 0 : 2);
const untilNow = leads('2026-07-01', '2026-11-11', steady);

test('a steady month ends as it goes', () => {
  const found = forecastMonth(untilNow, day('2026-11-11'), weekend)!;
  // August to October: 65 weekdays, 130 leads; f = 8/21, a = 16, φ = 1.
  const expected = monthEnd({ leads: 16, over: 8 / 21, usual: 130 / 3, dispersion: 1 });
  near([found.forecast, found.low, found.high], [expected.forecast, expected.low, expected.high], 9);
});

test('a weekday without leads weighs a tenth of the others, a holiday as nothing', () => {
  // Without a calendar of days off, Saturdays and Sundays weigh .1/7 and weekdays .9/5 + .1/7.
  const plain = forecastMonth(untilNow, day('2026-11-11'), () => [])!;
  const [off, on] = [0.1 / 7, 0.9 / 5 + 0.1 / 7];
  const over = (8 * on + 3 * off) / (21 * on + 9 * off);
  near([plain.forecast], [monthEnd({ leads: 16, over, usual: 130 / 3, dispersion: 1 }).forecast], 9);
  const holiday = forecastMonth(untilNow, day('2026-11-11'), (d) =>
    d === day('2026-11-20') ? ['holiday'] : weekend(d),
  )!;
  near([holiday.forecast], [monthEnd({ leads: 16, over: 8 / 20, usual: 130 / 3, dispersion: 1 }).forecast], 9);
});

test('a holiday weighs as its weekday where leads came on another', () => {
  const holidays = new Set([day('2026-10-15'), day('2026-11-20')]);
  const found = forecastMonth(untilNow, day('2026-11-11'), (d) => (holidays.has(d) ? ['holiday'] : weekend(d)));
  expect(found).toEqual(forecastMonth(untilNow, day('2026-11-11'), weekend));
});

test('a holiday on a Sunday weighs nothing where Sundays do, or holidays', () => {
  const everyDay = leads('2026-07-01', '2026-11-11', () => 2);
  const on = (log: ReadonlyMap<number, number>, holidays: readonly string[]) =>
    forecastMonth(log, day('2026-11-11'), (d) => [
      ...weekend(d),
      ...(holidays.some((iso) => day(iso) === d) ? (['holiday'] as const) : []),
    ])!;
  // Thirty like days, of which the holiday is none: 10 of 29 are over once the 1st is off, which is a Sunday.
  near(
    [on(everyDay, ['2026-11-01']).forecast],
    [monthEnd({ leads: 22, over: 10 / 29, usual: 184 / 3, dispersion: 1 }).forecast],
    9,
  );
  expect(on(everyDay, ['2026-08-15', '2026-11-01'])).toEqual(on(everyDay, []));
  expect(on(untilNow, ['2026-11-01'])).toEqual(on(untilNow, []));
});

test('weeks that differ more than by chance widen the range', () => {
  const bursts = leads('2026-07-01', '2026-11-11', (d) => (Math.floor((d + 5) / 7) % 2 === 0 ? 2 * steady(d) : 0));
  const [wide, narrow] = [bursts, untilNow].map((log) => forecastMonth(log, day('2026-11-11'), weekend)!);
  expect(wide!.high - wide!.forecast).toBeGreaterThan(2 * (narrow!.high - narrow!.forecast));
});

test('three months without a lead leave the calendar', () => {
  const rare = new Map([[day('2026-07-03'), 1]]);
  const found = forecastMonth(rare, day('2026-11-11'), weekend)!;
  expect(found).toEqual({ forecast: 0, low: 0, high: 0.5 });
});

test.each([
  ['2026-08-01', false],
  ['2026-08-02', true],
])('with leads from %s on nothing is usual yet: %s', (first, unknown) => {
  const found = forecastMonth(
    leads(first, '2026-11-11', () => 1),
    day('2026-11-11'),
    weekend,
  );
  expect(found === null).toBe(unknown);
});

test('no leads, no forecast; a month that is off throughout passes by the day', () => {
  expect(forecastMonth(new Map(), day('2026-11-11'), weekend)).toBeNull();
  const found = forecastMonth(new Map([[day('2026-01-01'), 5]]), day('2026-11-15'), () => ['holiday'])!;
  expect(Object.values(found).every(Number.isFinite)).toBe(true);
});
