import fc from 'fast-check';
import { pace, workingDays2026 } from '../support/worked-examples';
import { newSheet, type Table } from './support/sheet';

const { call, table } = newSheet('en_US');
const french = newSheet('fr_FR');

const HOLIDAYS = [['2026-11-01'], ['2026-11-11']];
const LOG = [
  ['Created', 'Channel', 'Persona', 'Leads'],
  ['2026-11-02', 'Organic', 'Small', 30],
  ['2026-11-05', 'organic ', 'SMALL', ''],
  ['2026-11-10', 'Ads', 'Small', 9],
  ['2026-11-10', 'Ads', 'Large', 2],
  ['2026-11-12', 'Ads', 'Small', 100],
  ['2026-10-31', 'Ads', 'Small', 100],
];
const SIGNED = [
  ['Month', 'Channel', 'Persona', 'Leads', 'Lead value', 'Superseded on'],
  ['2026-11-01', 'Organic', 'Small', 80, 10, ''],
  ['2026-11-15', 'Ads', 'Small', 60, 20, ''],
  ['2026-11-01', 'Ads', 'Small', 999, 20, '2026-11-02'],
];

describe('pace, forecast and status', () => {
  test('follow the published cases', () => {
    const { waterfall, calculator } = pace;
    const holidays = waterfall.holidays.map((day) => [day]);
    expect(call('SLA_PACE', waterfall.target, '2026-11-02', holidays)).toBe(waterfall.perDay);
    expect(call('SLA_PACE', waterfall.target, '2026-11-30', holidays)).toBe(waterfall.target);
    const day = `2026-11-${calculator.day}`;
    expect(call('SLA_FORECAST', calculator.actual, day, '', calculator.weekend)).toBeCloseTo(calculator.forecast, 6);
  });

  test('the 2026 working days of France are those published', () => {
    const holidays = table('SLA_HOLIDAYS', 2026);
    const counted = Array.from({ length: 12 }, (_, month) => {
      const days = new Date(Date.UTC(2026, month + 1, 0)).getUTCDate();
      const dates = Array.from({ length: days }, (_, day) => [new Date(Date.UTC(2026, month, day + 1, 12))]);
      const expected = (call('SLA_PACE', 1, dates, holidays) as number[][]).map(([share]) => share ?? 0);
      // What is expected grows on working days, and on no other.
      return expected.filter((share, day) => share > (expected[day - 1] ?? 0)).length;
    });
    expect(counted).toEqual(workingDays2026.perMonth);
  });

  test('stretch, and leave blanks blank', () => {
    expect(call('SLA_PACE', [[140], [''], [70]], '2026-11-11', HOLIDAYS)).toEqual([[49], [''], [35 * 0.7]]);
    expect(call('SLA_PACE', 140, '', HOLIDAYS)).toBe('');
    expect(call('SLA_STATUS', [[57], [56], [44], [34], [33]], 140, '2026-11-11', HOLIDAYS)).toEqual([
      ['ahead'],
      ['on track'],
      ['at risk'],
      ['behind'],
      ['behind'],
    ]);
    expect(french.call('SLA_STATUS', 45, 140, '2026-11-11', HOLIDAYS)).toBe('dans les temps');
  });

  test('limits of one’s own, and days off by code, digits or name', () => {
    expect(call('SLA_STATUS', 45, 140, '2026-11-11', HOLIDAYS, '', [[1.15], [0.95], [0.7]])).toBe('at risk');
    const sundays = call('SLA_PACE', 100, '2026-11-14', HOLIDAYS, 11);
    expect(sundays).toBeCloseTo((100 * 11) / 24, 9);
    expect(call('SLA_PACE', 100, '2026-11-14', HOLIDAYS, '0000001')).toBe(sundays);
    expect(call('SLA_PACE', 100, '2026-11-14', HOLIDAYS, 'Dimanche seulement')).toBe(sundays);
    expect(() => call('SLA_PACE', 100, '2026-11-14', HOLIDAYS, 'Sundays')).toThrow(
      'SLA_PACE: weekend is “Sundays”. Type a code from 1 to 7 or 11 to 17',
    );
  });

  test('a list of holidays may have a header and names, but no other words', () => {
    const names = [
      ['Holidays', 'Name'],
      ['2026-11-01', 'All Saints'],
      ['2026-11-11', 'Armistice Day'],
    ];
    // 20 working days, 7 of them through the 11th: 49 of 140.
    expect(call('SLA_PACE', 140, '2026-11-11', names)).toBe(49);
    expect(call('SLA_PACE', 140, '2026-11-11', names.slice(1))).toBe(49);
    expect(call('SLA_PACE', 140, '2026-11-11', [['Holidays'], ...HOLIDAYS])).toBe(49);
    expect(() => call('SLA_PACE', 140, '2026-11-11', [...HOLIDAYS, ['Easter']])).toThrow(
      /holidays is “Easter” in row 3, column 1 of the range, which is not a date/,
    );
    expect(() => call('SLA_PACE', 140, '2026-11-11', [['Holidays'], ['Easter'], ...HOLIDAYS])).toThrow(
      /holidays is “Easter” in row 2, column 1 of the range, which is not a date/,
    );
    // One cell alone is no list with a header: a word there is a mistake.
    expect(() => call('SLA_PACE', 140, '2026-11-11', [['Easter']])).toThrow(/holidays is “Easter”/);
    expect(() => call('SLA_PACE', 140, '2026-11-11', 'Easter')).toThrow(/holidays is “Easter”/);
    // A date first in the list is a holiday, and no header.
    expect(call('SLA_PACE', 140, '2026-11-11', [['2026-11-11', 'Armistice Day']])).toBeCloseTo((140 * 7) / 20, 9);
  });

  test('a holiday with a ticked box is worked', () => {
    const list = [
      ['Holidays', 'Name', 'Worked'],
      ['2026-11-01', 'All Saints’ Day', false],
      ['2026-11-11', 'Armistice Day', true],
    ];
    expect(call('SLA_PACE', 21, '2026-11-11', list)).toBe(8);
    expect(call('SLA_PACE', 20, '2026-11-11', HOLIDAYS)).toBe(7);
  });
});

describe('SLA_TRACKING', () => {
  test('has the columns in their order, strangers with a commitment of 0, and totals last', () => {
    expect(table('SLA_TRACKING', LOG, '2026-11-11', SIGNED, HOLIDAYS)).toEqual([
      [
        ...['Channel', 'Persona', 'Committed', 'Actual', 'Expected to date', 'Attainment', 'Status', 'Forecast'],
        ...['Needed per day', 'Committed value', 'Value to date', 'Low', 'High'],
      ],
      ['Organic', 'Small', 80, 31, 28, 31 / 80, 'on track', (31 * 20) / 7, 49 / 13, 800, 310, '', ''],
      ['Ads', 'Small', 60, 9, 21, 9 / 60, 'behind', (9 * 20) / 7, 51 / 13, 1200, 180, '', ''],
      ['Ads', 'Large', 0, 2, 0, '', '', (2 * 20) / 7, 0, 0, '', '', ''],
      ['Total', '', 140, 42, 49, 42 / 140, 'at risk', 120, 98 / 13, 2000, 490, '', ''],
    ]);
  });

  test('with subtotals: each channel, each persona, then the whole', () => {
    const rows = table('SLA_TRACKING', LOG, '2026-11-11', SIGNED, HOLIDAYS, '', '', true);
    expect(rows.slice(4).map((row) => row.slice(0, 4))).toEqual([
      ['Organic', 'Total', 80, 31],
      ['Ads', 'Total', 60, 11],
      ['Total', 'Small', 140, 40],
      ['Total', 'Large', 0, 2],
      ['Total', '', 140, 42],
    ]);
    expect(() => call('SLA_TRACKING', LOG, '2026-11-11', SIGNED, '', '', '', 'yes')).toThrow(
      'SLA_TRACKING: subtotals is “yes”. It must be TRUE or FALSE, or left blank.',
    );
  });

  test('an as-of day in another month, or without commitments', () => {
    expect(table('SLA_TRACKING', LOG, '2026-10-31', SIGNED).slice(1)).toEqual([
      ['Ads', 'Small', 0, 100, 0, '', '', 100, 0, 0, '', '', ''],
      ['Total', '', 0, 100, 0, '', '', 100, 0, 0, '', '', ''],
    ]);
    expect(table('SLA_TRACKING', LOG, '', SIGNED).at(-1)?.slice(2, 4)).toEqual([140, 142]);
  });
});

describe('SLA_DAILY', () => {
  test('has one row a day, cumulative; actuals end with the as-of day', () => {
    const rows = table('SLA_DAILY', LOG, '2026-11-11', SIGNED, HOLIDAYS);
    expect(rows).toHaveLength(31);
    expect(rows[0]).toEqual(['Day', 'Expected leads', 'Actual leads', 'Expected value', 'Actual value']);
    expect(rows[2]?.slice(1)).toEqual([7, 30, 100, 300]);
    expect(rows[11]?.slice(1)).toEqual([49, 42, 700, 490]);
    expect(rows[12]?.slice(1)).toEqual([56, '', 800, '']);
    expect(rows[30]?.slice(1)).toEqual([140, '', 2000, '']);
    // The first of the month, midnight in Paris.
    expect(rows[1]?.[0]).toEqual(new Date('2026-10-31T23:00:00.000Z'));
  });

  test('of February in a leap year has 29 days', () => {
    expect(table('SLA_DAILY', LOG, '2028-02-10', SIGNED)).toHaveLength(30);
    expect(table('SLA_DAILY', LOG, '2026-02-10', SIGNED)).toHaveLength(29);
  });
});

describe('on any month', () => {
  const channel = fc.constantFrom('Organic', 'Ads', 'Fair', '');
  const persona = fc.constantFrom('Small', 'Large');
  const lead = fc
    .tuple(fc.integer({ min: 46300, max: 46360 }), channel, persona, fc.integer({ min: 0, max: 40 }))
    .map((cells): unknown[] => cells);
  const commitment = fc
    .tuple(channel, persona, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 90 }))
    .map(([c, p, leads, value]): unknown[] => ['2026-11-01', c, p, leads, value]);
  const month = fc.tuple(
    fc.array(lead, { maxLength: 40 }),
    fc.array(commitment, { maxLength: 8 }),
    fc.integer({ min: 46327, max: 46356 }),
  );
  const log = (leads: unknown[][]) => [['Created', 'Channel', 'Persona', 'Leads'], ...leads];
  const signed = (rows: unknown[][]) => [['Month', 'Channel', 'Persona', 'Leads', 'Lead value'], ...rows];
  const total = (rows: Table, column: number) =>
    rows.reduce((sum, row) => sum + (typeof row[column] === 'number' ? row[column] : 0), 0);

  test('totals are the sums of the segments, and the last day of SLA_DAILY agrees with them', () => {
    fc.assert(
      fc.property(month, ([leads, commitments, asOf]) => {
        const rows = table('SLA_TRACKING', log(leads), asOf, signed(commitments)).slice(1);
        const last = rows.at(-1)!;
        for (const column of [2, 3, 4, 9, 10]) {
          const expected = total(rows.slice(0, -1), column);
          expect(last[column] === '' ? 0 : last[column]).toBeCloseTo(expected, 6);
        }
        const today = table('SLA_DAILY', log(leads), asOf, signed(commitments))[asOf - 46327 + 1]!;
        expect(today[2]).toBe(last[3]);
        expect(today[1]).toBeCloseTo(Number(last[4]), 9);
        expect(today[4]).toBeCloseTo(Number(last[10] || 0), 6);
      }),
    );
  });

  test('the order of the rows of the log changes nothing', () => {
    fc.assert(
      fc.property(month, ([leads, commitments, asOf]) => {
        const turned = [...leads].reverse();
        for (const name of ['SLA_TRACKING', 'SLA_DAILY']) {
          expect(table(name, log(turned), asOf, signed(commitments))).toEqual(
            table(name, log(leads), asOf, signed(commitments)),
          );
        }
      }),
    );
  });
});
