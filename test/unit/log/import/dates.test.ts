import fc from 'fast-check';
import { canonicalDate, DateForms, inOrder } from '../../../../src/log/import/date-forms';
import { cellsOf, csv, imported, withDates } from './support/files';

const read = (values: readonly string[], answers = {}) => imported(withDates(values), answers, { created: 0 });
const dates = (values: readonly string[], answers = {}) => cellsOf(read(values, answers), 'created');

/** The forms found in real exports of CRMs, and their neighbours. */
test.each([
  ['2020-09-28', '2020-09-28'],
  ['2020-09-28 00:08:00', '2020-09-28T00:08:00'],
  ['2020-09-28T14:30', '2020-09-28T14:30:00'],
  ['2020-09-28T14:30:05.123', '2020-09-28T14:30:05'],
  ['2022-04-25T13:23:31Z', '2022-04-25T13:23:31Z'],
  ['2022-04-25T13:23:31.000+0000', '2022-04-25T13:23:31Z'],
  ['2022-04-25T13:23:31+02:00', '2022-04-25T11:23:31Z'],
  ['2022-04-25 13:23:31 UTC', '2022-04-25T13:23:31Z'],
  ['2020-9-8', '2020-09-08'],
  ['2020/09/28', '2020-09-28'],
  ['20200928', '2020-09-28'],
  ['20200928T143005Z', '2020-09-28T14:30:05Z'],
  ['28/09/2020', '2020-09-28'],
  ['28.09.2020 14:30', '2020-09-28T14:30:00'],
  ['28-09-2020', '2020-09-28'],
  ['9/28/2020 5:19 PM', '2020-09-28T17:19:00'],
  ['9/28/2020 5:19\u202fPM', '2020-09-28T17:19:00'],
  ['9/28/2020 12:08:09 AM', '2020-09-28T00:08:09'],
  ['2/22/2025 20:22', '2025-02-22T20:22:00'],
  ['28 Sep, 2020 00:08:00', '2020-09-28T00:08:00'],
  ['28 Sep, 2020 00:00:00', '2020-09-28'],
  ['Sep 28, 2020 5:19 p.m.', '2020-09-28T17:19:00'],
  ['September 28th, 2020', '2020-09-28'],
  ['28-Sep-20', '2020-09-28'],
  ['Monday, September 28, 2020', '2020-09-28'],
  ['Mon Sep 28 2020 00:08:00 GMT+0200 (CEST)', '2020-09-27T22:08:00Z'],
  ['28 sept. 2020', '2020-09-28'],
  ['1er août 2021', '2021-08-01'],
  ['lundi 28 septembre 2020 à 14h30', '2020-09-28T14:30:00'],
  ['28 février 2021 9 h 05', '2021-02-28T09:05:00'],
  ['28/09/2020 à 14:30', '2020-09-28T14:30:00'],
  ['28/09/20', '2020-09-28'],
  ['28/09/99', '1999-09-28'],
  ['29/02/2024', '2024-02-29'],
  // Notion, Drupal, Oracle, DB2, Java, SAS, Apache, Go and the web services of Microsoft.
  ['November 3, 2026 4:05 PM (GMT+1)', '2026-11-03T15:05:00Z'],
  ['3 novembre 2026 16:05 (UTC+1)', '2026-11-03T15:05:00Z'],
  ['28/09/2020 - 16:05', '2020-09-28T16:05:00'],
  ['28/09/2020 | 16:05', '2020-09-28T16:05:00'],
  ['28/09/2020 16.05', '2020-09-28T16:05:00'],
  ['28/09/2020, 16:05:09', '2020-09-28T16:05:09'],
  ['28/09/2020 à 16h05', '2020-09-28T16:05:00'],
  ['28/09/2020 @ 16:05', '2020-09-28T16:05:00'],
  ['28.09.2020 · 16 h 05', '2020-09-28T16:05:00'],
  ['2020-09-28 – 16:05', '2020-09-28T16:05:00'],
  ['2026-11-03-16.05.09.000000', '2026-11-03T16:05:09'],
  ['03-NOV-26 04.05.09 PM', '2026-11-03T16:05:09'],
  ['03-NOV-26 04.05.09.123456 PM +01:00', '2026-11-03T15:05:09Z'],
  ['03-NOV-26 04.05.09.000000 PM EUROPE/PARIS', '2026-11-03T15:05:09Z'],
  ['28/09/2020 4:05 p. m.', '2020-09-28T16:05:00'],
  ['28/09/2020 4:05 a. m.', '2020-09-28T04:05:00'],
  ['9/28/2020, 4:05:09 p.m.', '2020-09-28T16:05:09'],
  ['Tue Nov 3 16:05:00 2026', '2026-11-03T16:05:00'],
  ['Tue Nov  3 16:05:00 2026', '2026-11-03T16:05:00'],
  ['Tue Nov 03 16:05:00 CET 2026', '2026-11-03T15:05:00Z'],
  ['Tue Nov 03 16:05:00 +0100 2026', '2026-11-03T15:05:00Z'],
  ['mar. 3 nov. 2026 16:05:00', '2026-11-03T16:05:00'],
  ['Tue, 03 Nov 2026 16:05:00 +0100', '2026-11-03T15:05:00Z'],
  ['03NOV2026:16:05:09', '2026-11-03T16:05:09'],
  ['03/Nov/2026:16:05:09 +0100', '2026-11-03T15:05:09Z'],
  ['2026-11-03 16:05:09.123456789 +0000 UTC', '2026-11-03T16:05:09Z'],
  ['20261103160509', '2026-11-03T16:05:09'],
  ['20261103T160509+0100', '2026-11-03T15:05:09Z'],
  ['20261103_1605', '2026-11-03T16:05:00'],
  ['/Date(1791021600000)/', '2026-10-03T10:00:00Z'],
  ['16:05 28/09/2020', '2020-09-28T16:05:00'],
  ['4:05 PM, 3 Nov 2026', '2026-11-03T16:05:00'],
  ['Mardi 13/10/2026', '2026-10-13'],
  ['le 28/09/2020', '2020-09-28'],
  ['2026-11-03Z', '2026-11-03'],
  // 13 October 2026 is summer in Paris and in New York, 3 November is winter.
  ['2026-11-03T16:05:00+01:00[Europe/Paris]', '2026-11-03T15:05:00Z'],
  ['2026-10-13 16:05 Europe/Paris', '2026-10-13T14:05:00Z'],
  ['2026-10-13 16:05 [Europe/Paris]', '2026-10-13T14:05:00Z'],
  ['13/10/2026 16:05 (Paris)', '2026-10-13T14:05:00Z'],
  ['11/30/2026 4:05 PM EST', '2026-11-30T21:05:00Z'],
  ['10/13/2026 4:05 PM EDT', '2026-10-13T20:05:00Z'],
  ['10/13/2026 4:05 PM ET', '2026-10-13T20:05:00Z'],
  ['2026-11-03 16:05 CET', '2026-11-03T15:05:00Z'],
  ['2026-10-13 16:05 CEST', '2026-10-13T14:05:00Z'],
  ['2026-11-03 16:05 PST', '2026-11-04T00:05:00Z'],
  ['13/10/2026 16:05 HAE', '2026-10-13T20:05:00Z'],
  ['2026-11-03 16:05 (heure normale d’Europe centrale)', '2026-11-03T15:05:00Z'],
  ['mardi 13 octobre 2026 16:05 heure d’été d’Europe centrale', '2026-10-13T14:05:00Z'],
  ['2026-10-13 16:05 (Coordinated Universal Time)', '2026-10-13T16:05:00Z'],
  ['2026-11-03 16:05:09 UTC+05:30', '2026-11-03T10:35:09Z'],
  ['2026-11-03 16:05 GMT−5', '2026-11-03T21:05:00Z'],
  // A month alone is its first day.
  ['2026-01', '2026-01-01'],
  ['2026/1', '2026-01-01'],
  ['01/2026', '2026-01-01'],
  ['1.2026', '2026-01-01'],
  ['Jan 2026', '2026-01-01'],
  ['janvier 2026', '2026-01-01'],
  ['Janv. 2026', '2026-01-01'],
  ['janv.-26', '2026-01-01'],
  ['févr.-26', '2026-02-01'],
  ['Dec-25', '2025-12-01'],
  ['Aug ’26', '2026-08-01'],
  ['2026 Sept', '2026-09-01'],
  ['sept-2026', '2026-09-01'],
  // A week is its Monday, as ISO counts weeks: the first one of a year may begin in the year before.
  ['2026-W01', '2025-12-29'],
  ['2026W05', '2026-01-26'],
  ['S05 2026', '2026-01-26'],
  ['semaine 53 - 2026', '2026-12-28'],
  ['Week 10, 2026', '2026-03-02'],
  ['13.11.2026, 16:05 Uhr', '2026-11-13T16:05:00'],
])('reads %j as %s', (text, canonical) => {
  expect(dates([text])).toEqual([canonical]);
});

test.each([
  ['31/02/2021', 'a day the calendar does not have, rolled over by lenient readers'],
  ['29/02/2023', 'a leap day in a year that has none'],
  ['2021-02-30', 'the same in ISO'],
  ['32/01/2021', 'no such day'],
  ['0020-01-05', 'a year before 1900'],
  ['28/09/2020 25:00', 'no such hour'],
  ['9/28/2020 13:19 PM', 'thirteen in the afternoon'],
  ['juin', 'a month alone'],
  ['28 jui 2020', 'juin or juillet'],
  ['13/2026', 'a thirteenth month'],
  ['2026-00', 'a month before the first'],
  ['Jan 26', 'a day or a year'],
  ['26-janv.', 'a day without a year'],
  ['T3 2026', 'a quarter'],
  ['2025-W53', 'a week that its year does not have'],
  ['2026-W00', 'a week before the first'],
  ['2026-11-03 16:05 XYZ', 'a zone that nobody knows, which must not be dropped'],
  ['2026-11-03 16:05 (Atlantis)', 'a place that has no clock'],
  ['2026-11-03 16:05 +25:00', 'further than any zone is'],
  ['28/09/2020 - soon', 'a word where the time stands'],
  ['won', 'a status'],
  ['yes', 'a flag'],
  ['44102 days', 'a number with a word'],
  ['28/09-2020', 'mixed separators'],
  ['28/009/2020', 'a month of three digits'],
  ['028/09/2020', 'a day of three digits'],
  ['1'.repeat(5000), 'a very long number'],
])('refuses %j: %s', (text) => {
  // A value that can be read stands beside it, so that the column is one of dates.
  const result = read(['2021-03-15', text]);
  expect(result.rows).toHaveLength(1);
  expect(result.refused).toEqual([
    expect.objectContaining({ line: 3, column: 'Created', value: text, reason: 'notDate' }),
  ]);
});

test('reads five-digit numbers as days when the whole column is made of them', () => {
  // 44102 is 2020-09-28 in a sheet's serials: 44102 days after 1899-12-30.
  expect(dates(['44102', '44102.5', '44103,25', ''])).toEqual([
    '2020-09-28',
    '2020-09-28T12:00:00',
    '2020-09-29T06:00:00',
  ]);
  expect(dates(['44102'])).toEqual(['2020-09-28']);
  expect(read(['44102', '2020-09-28']).refused.map((note) => note.value)).toEqual(['44102']);
});

test.each([
  ['milliseconds', ['1791021600000', '1791108000000']],
  ['seconds', ['1791021600', '1791108000']],
  ['seconds with a fraction', ['1791021600.25', '1791108000,5']],
  ['microseconds', ['1791021600000000', '1791108000000000']],
])('reads %s since 1970 when the whole column is made of them', (_, values) => {
  // 1791021600 s = 20729 days of 86400 s and 10 h; day 20729 is 2026-10-03.
  expect(dates([...values, '0', '']).slice(0, 2)).toEqual(['2026-10-03T10:00:00Z', '2026-10-04T10:00:00Z']);
  expect(read([...values, '2026-10-03']).refused.map((note) => note.value)).toEqual(values);
});

test.each(['1791021600', '253402300799', '253402300799000'])(
  '%s beside other numbers is the end of time, or a day',
  (last) => {
    const values = ['1791021600', last];
    expect(
      imported(
        csv([['Created', 'Won'], ...values.map((value) => ['2026-10-01', value])]),
        {},
        { created: 0, won: 1 },
      ).rows.map(({ cells }) => cells[1]),
    ).toEqual(['2026-10-03T10:00:00Z', last === '1791021600' ? '2026-10-03T10:00:00Z' : '']);
  },
);

test.each(['999999999', '4102444800', '12345678901', '179102160000', '17910216000000'])(
  'takes %s for no time since 1970',
  (text) => {
    expect(new DateForms().read(text)).toBeNull();
  },
);

test('reads any day back from each numeric form', () => {
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
  const two = (value: number) => String(value).padStart(2, '0');
  fc.assert(
    fc.property(day, fc.constantFrom('/', '-', '.'), (date, separator) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
      const forms = new DateForms();
      const ofText = (text: string, order: 'dmy' | 'mdy') => {
        const form = forms.read(text);
        return form?.kind === 'triple' ? inOrder(form, order) : null;
      };
      const readings = [
        ofText([two(dayOfMonth), two(month), year].join(separator), 'dmy'),
        ofText([month, dayOfMonth, year].join(separator), 'mdy'),
        ofText([dayOfMonth, month, two(year % 100)].join(separator), 'dmy'),
      ];
      expect(readings.map((moment) => moment && canonicalDate(moment))).toEqual([iso, iso, iso]);
    }),
  );
});

test('reads canonical text as itself', () => {
  const ms = fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }).map((s) => s * 1000);
  fc.assert(
    fc.property(ms, fc.boolean(), (value, instant) => {
      const canonical = canonicalDate({ kind: 'moment', ms: value, instant });
      const form = new DateForms().read(canonical);
      expect(form?.kind === 'moment' && canonicalDate(form)).toBe(canonical);
    }),
  );
});

test('takes no text for a date that is none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '2', '0', '/', '-', ':', ' ', 'T', 'Z', 'm', 'a', 'r', '.', '+') }),
      (text) => {
        const form = new DateForms().read(text);
        if (form?.kind === 'moment') expect(Number.isFinite(form.ms)).toBe(true);
      },
    ),
  );
});
