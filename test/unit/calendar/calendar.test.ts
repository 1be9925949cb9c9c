import fc from 'fast-check';
import { isoOfSerial, serialOfIso } from '../../../src/base/dates';
import { easter } from '../../../src/calendar/easter';
import { publicHolidays } from '../../../src/calendar/holidays';
import { SATURDAY_AND_SUNDAY, WEEKENDS, weekendOf } from '../../../src/calendar/weekend';
import { workingDays, workingMonth, workingTime } from '../../../src/calendar/working-month';
import { workingDays2026 } from '../../support/worked-examples';

const day = (iso: string) => serialOfIso(iso)!;

describe('Easter', () => {
  // Independent of the algorithm under test: Gauss's rule in the form of Lichtenberg (1997), which needs no table.
  const lichtenberg = (year: number): string => {
    const k = Math.floor(year / 100);
    const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
    const s = 2 - Math.floor((3 * k + 3) / 4);
    const a = year % 19;
    const d = (19 * a + m) % 30;
    const r = Math.floor((d + Math.floor(a / 11)) / 29);
    const og = 21 + d - r;
    const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
    const os = og + (7 - ((og - sz) % 7));
    return os > 31 ? `4-${os - 31}` : `3-${os}`;
  };

  test('agrees with Lichtenberg’s form of Gauss’s rule from 1970 to 2099', () => {
    for (let year = 1970; year <= 2099; year++) {
      const { month, day: date } = easter(year);
      expect(`${year}: ${month}-${date}`).toBe(`${year}: ${lichtenberg(year)}`);
    }
  });

  // Earliest and latest dates as listed by the Astronomical Applications Department of the U.S. Naval Observatory.
  test.each([
    [2008, '3-23'],
    [2011, '4-24'],
    [2024, '3-31'],
    [2025, '4-20'],
    [2026, '4-5'],
    [2038, '4-25'],
  ])('of %d is on %s', (year, expected) => {
    const { month, day: date } = easter(year);
    expect(`${month}-${date}`).toBe(expected);
  });
});

describe('French public holidays', () => {
  const isoDays = (year: number, region: 'FR' | 'FR-ALSACE-MOSELLE' = 'FR') =>
    publicHolidays(year, region).map((holiday) => isoOfSerial(holiday.day));

  // service-public.fr, "Jours fériés 2026".
  test('of 2026', () => {
    expect(isoDays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test('Alsace and Moselle have Good Friday and 26 December besides', () => {
    const extra = isoDays(2026, 'FR-ALSACE-MOSELLE').filter((iso) => !isoDays(2026).includes(iso));
    expect(extra).toEqual(['2026-04-03', '2026-12-26']);
  });

  test('a day that is two holidays is there once, with both names', () => {
    expect(publicHolidays(1997, 'FR').find(({ day: at }) => at === day('1997-05-08'))?.names).toEqual([
      'victoryDay',
      'ascension',
    ]);
    expect(publicHolidays(2008, 'FR').find(({ day: at }) => at === day('2008-05-01'))?.names).toEqual([
      'labourDay',
      'ascension',
    ]);
    expect(isoDays(1997)).toHaveLength(10);
    expect(isoDays(2008)).toHaveLength(10);
  });
});

describe('weekends', () => {
  // Microsoft's and Google's documentation of NETWORKDAYS.INTL.
  test.each([
    [1, '0000011'],
    [2, '1000001'],
    [3, '1100000'],
    [4, '0110000'],
    [5, '0011000'],
    [6, '0001100'],
    [7, '0000110'],
    [11, '0000001'],
    [12, '1000000'],
    [17, '0000010'],
  ])('code %d is %s', (code, digits) => {
    expect(weekendOf(code)).toEqual(weekendOf(digits));
    expect(weekendOf(String(code))).toEqual(weekendOf(digits));
  });

  test.each([
    ['Saturday and Sunday', 'Samedi et dimanche', '0000011'],
    ['Sunday and Monday', 'Dimanche et lundi', '1000001'],
    ['Friday and Saturday', 'Vendredi et samedi', '0000110'],
    ['Sunday only', 'Dimanche seulement', '0000001'],
    ['Friday only', 'Vendredi seulement', '0000100'],
    ['Saturday only', 'Samedi seulement', '0000010'],
  ])('“%s” and “%s” are %s, and so is the code beside them', (english, french, digits) => {
    expect([english, french, french.toUpperCase()].map(weekendOf)).toEqual(Array(3).fill(weekendOf(digits)));
    const { code } = WEEKENDS.find(({ label }) => label.en === english)!;
    expect(weekendOf(code)).toEqual(weekendOf(digits));
  });

  test('there are no other names', () => {
    expect(WEEKENDS).toHaveLength(6);
  });

  test.each([0, 8, 10, 18, 1.5, -1, '', '000001', '00000012', 'Sunday', '0000002'])('%p is no code', (code) => {
    expect(weekendOf(code)).toBeNull();
  });
});

describe('working days', () => {
  const holidays2026 = publicHolidays(2026, 'FR').map((holiday) => holiday.day);
  const month = (iso: string, holidays: number[] = [], weekend = SATURDAY_AND_SUNDAY) =>
    workingMonth(day(iso), workingTime(holidays, weekend));

  test('of France in 2026 are those of the published calendar', () => {
    const perMonth = Array.from(
      { length: 12 },
      (_, i) => month(`2026-${String(i + 1).padStart(2, '0')}-01`, holidays2026).total,
    );
    expect(perMonth).toEqual(workingDays2026.perMonth);
    expect(perMonth.reduce((sum, days) => sum + days, 0)).toBe(workingDays2026.total);
  });

  test('the as-of day itself counts as elapsed, a holiday or day off does not', () => {
    expect(month('2026-11-02').elapsed).toBe(1);
    expect(month('2026-11-01').elapsed).toBe(0);
    expect(month('2026-11-11', [day('2026-11-11')]).elapsed).toBe(7);
    expect(month('2026-11-30').elapsed).toBe(month('2026-11-30').total);
  });

  test('leap years, month ends and other weekends', () => {
    expect(month('2024-02-29').total).toBe(21);
    expect(month('2023-02-28').total).toBe(20);
    // Friday and Saturday off: Microsoft's code 7; June 2026 has four of each.
    expect(month('2026-06-15', [], weekendOf(7)!).total).toBe(22);
    expect(month('2026-06-15', [], weekendOf('1111111')!)).toMatchObject({ total: 0, elapsed: 0, share: null });
  });

  test('a holiday listed twice, on a day off or with a time counts once or not at all', () => {
    const holidays = [day('2026-11-11'), day('2026-11-11') + 0.5, day('2026-11-01')];
    expect(month('2026-11-30', holidays).total).toBe(20);
  });

  test('elapsed never falls as days go by, and never exceeds the total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('1970-01-01'), max: day('2099-12-30') }),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
        (start, offsets) => {
          const time = workingTime(offsets.map((offset) => start + offset));
          const today = workingMonth(start, time);
          const next = workingMonth(start + 1, time);
          expect(today.elapsed).toBeLessThanOrEqual(today.total);
          if (next.first === today.first) expect(next.elapsed).toBeGreaterThanOrEqual(today.elapsed);
          expect(workingDays(today.first, today.end - 1, time)).toBe(today.total);
        },
      ),
    );
  });
});
