import { newSheet, type Sheet } from './support/sheet';

const inZone = (timeZone: string) => newSheet('en_US', timeZone);
const total = (sheet: Sheet, name: string, ...args: unknown[]): unknown =>
  sheet
    .table(name, ...args)
    .at(-1)
    ?.at(-1);

/** A log with one lead, created at a moment. */
const oneLead = (created: unknown): unknown[][] => [
  ['Created', 'Channel', 'Persona'],
  [created, 'Ads', 'Small'],
];

describe('the day of an instant is that of the spreadsheet’s time zone', () => {
  // First and last millisecond of the civil day; offsets from the IANA time zone data base.
  test.each([
    ['Europe/Paris', '2026-11-03', '2026-11-02T23:00:00.000Z', '2026-11-03T22:59:59.999Z'],
    ['America/New_York', '2026-11-03', '2026-11-03T05:00:00.000Z', '2026-11-04T04:59:59.999Z'],
    ['Asia/Tokyo', '2026-11-03', '2026-11-02T15:00:00.000Z', '2026-11-03T14:59:59.999Z'],
    // Clocks go forward: a day of 23 hours; and back: one of 25.
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
    // Clocks go forward at midnight: the day begins at 01:00.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T01:59:59.999Z'],
    // Samoa left out 30 December 2011: the 31st follows the 29th.
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00.000Z', '2011-12-30T09:59:59.999Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z', '2011-12-31T09:59:59.999Z'],
    // Kiribati’s Line Islands are 14 hours ahead, the furthest there is.
    ['Pacific/Kiritimati', '2026-11-03', '2026-11-02T10:00:00.000Z', '2026-11-03T09:59:59.999Z'],
  ])('%s, %s', (zone, day, first, last) => {
    const sheet = inZone(zone);
    const count = (instant: number) => total(sheet, 'SLA_COUNTS', oneLead(new Date(instant)), day, day);
    expect(count(Date.parse(first))).toBe(1);
    expect(count(Date.parse(last))).toBe(1);
    expect(count(Date.parse(first) - 1)).toBe(0);
    expect(count(Date.parse(last) + 1)).toBe(0);
    expect(total(sheet, 'SLA_COUNTS', oneLead(first), day, day)).toBe(1);
  });
});

describe('dates in every form give the same result', () => {
  // 2026-10-25 14:30 in Paris: serial 46320 + 14.5/24, UTC+1 after the change of that night.
  const forms: [string, unknown][] = [
    ['a Date of another realm', new Date('2026-10-25T13:30:00Z')],
    ['a serial', 46320 + 14.5 / 24],
    ['an ISO day', '2026-10-25'],
    ['an ISO date-time', '2026-10-25 14:30'],
    ['an ISO date-time with T and seconds', '2026-10-25T14:30:00'],
    ['an ISO instant in UTC', '2026-10-25T13:30:00.000Z'],
    ['an ISO instant with an offset', '2026-10-25T14:30:00+01:00'],
    ['an ISO day between no-break spaces', '\u00a02026-10-25\u202f'],
  ];

  test.each(forms)('%s as the date of creation', (_, created) => {
    const sheet = inZone('Europe/Paris');
    expect(total(sheet, 'SLA_COUNTS', oneLead(created), '2026-10-25', '2026-10-25')).toBe(1);
    expect(total(sheet, 'SLA_COUNTS', oneLead(created), '', '2026-10-24')).toBe(0);
    expect(total(sheet, 'SLA_COUNTS', oneLead(created), '2026-10-26')).toBe(0);
  });

  test.each(forms)('%s as an argument', (_, day) => {
    const sheet = inZone('Europe/Paris');
    expect(total(sheet, 'SLA_COUNTS', oneLead('2026-10-25T23:59'), day, day)).toBe(1);
    expect(total(sheet, 'SLA_COUNTS', oneLead('2026-10-26'), day, day)).toBe(0);
  });

  test.each(['25/10/2026', 'October 25', '2026-02-30', '2026-10-25T25:00', '20261025', 20261025, 0, true, {}])(
    '%p is no date of creation',
    (created) => {
      expect(total(inZone('Europe/Paris'), 'SLA_COUNTS', oneLead(created))).toBe(0);
    },
  );
});

describe('a month begins at midnight of the spreadsheet', () => {
  const log = (created: string): unknown[][] => [
    ['Created', 'Channel', 'Persona', 'Won on'],
    [new Date(created), 'Ads', 'Small', ''],
  ];

  test.each([
    ['Europe/Paris', '2026-03-31T21:59:59Z', 1],
    ['Europe/Paris', '2026-03-31T22:00:00Z', 0],
    ['America/New_York', '2026-04-01T03:59:59Z', 1],
    ['America/New_York', '2026-04-01T04:00:00Z', 0],
    ['Asia/Tokyo', '2026-03-31T14:59:59Z', 1],
    ['Asia/Tokyo', '2026-03-31T15:00:00Z', 0],
  ])('%s: a lead of %s as of April', (zone, created, leads) => {
    const rates = inZone(zone).table('SLA_CLOSE_RATES', log(created), '2026-04-10', 1);
    expect(rates).toHaveLength(leads + 2);
  });
});

test('the latest date of creation is the one of the spreadsheet’s zone, whichever form it has', () => {
  const log = [
    ['Created', 'Channel', 'Persona', 'Won on'],
    ['2026-04-20', 'Ads', 'Small', '2026-04-21'],
    // The first of May in Paris.
    [new Date('2026-04-30T22:30:00Z'), 'Ads', 'Small', ''],
  ];
  expect(total(inZone('Europe/Paris'), 'SLA_CLOSE_RATES', log)).toBe(1);
  expect(total(inZone('America/New_York'), 'SLA_CLOSE_RATES', log)).toBe('');
});
