import fc from 'fast-check';
import { canonicalDate, DateForms, inOrder } from '../../../../src/log/import/date-forms';
import { guessMapping, type Mapping } from '../../../../src/log/import/guess';
import { parseTable } from '../../../../src/log/import/parse';
import { type Answers, planImport, readingText } from '../../../../src/log/import/plan';
import { createFormat } from '../../../../src/text';
import { cellsOf, imported, NOW, withDates } from './support/files';

const read = (values: readonly string[], answers = {}) => imported(withDates(values), answers, { created: 0 });
const dates = (values: readonly string[], answers = {}) => cellsOf(read(values, answers), 'created');
const questions = (values: readonly string[]) =>
  planImport(parseTable(withDates(values), 'en'), { created: 0 }, {}, NOW).questions;

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

test('takes the order of day and month from any value that tells it', () => {
  expect(dates(['04/08/2025', '13/08/2025'])).toEqual(['2025-08-04', '2025-08-13']);
  expect(dates(['4/8/2025 17:19', '2/22/2025 20:22'])).toEqual(['2025-04-08T17:19:00', '2025-02-22T20:22:00']);
});

test('asks when no value tells the order, with both readings of one value', () => {
  const [question, ...more] = questions(['01/01/2025', '04/08/2025']);
  expect(more).toEqual([]);
  expect(question).toMatchObject({ key: 'created', column: 0, kind: 'dateOrder', suggested: null });
  expect(question!.options).toEqual([
    { answer: 'dmy', example: '04/08/2025', reading: '2025-08-04', unreadable: 0 },
    { answer: 'mdy', example: '04/08/2025', reading: '2025-04-08', unreadable: 0 },
  ]);
  expect(dates(['01/01/2025', '04/08/2025'], { 0: 'dmy' })).toEqual(['2025-01-01', '2025-08-04']);
  expect(dates(['01/01/2025', '04/08/2025'], { 0: 'mdy' })).toEqual(['2025-01-01', '2025-04-08']);
});

test('imports nothing of a column whose question is not answered', () => {
  expect(read(['04/08/2025']).rows).toEqual([]);
});

test('does not ask where every order reads the same', () => {
  expect(questions(['05/05/2025', '06/06/2025'])).toEqual([]);
  expect(dates(['05/05/2025'])).toEqual(['2025-05-05']);
});

test('asks when values contradict each other, and refuses those that do not fit the answer', () => {
  const values = ['13/02/2025', '02/14/2025', '04/08/2025'];
  const [question] = questions(values);
  expect(question!.options.map(({ answer, unreadable }) => [answer, unreadable])).toEqual([
    ['dmy', 1],
    ['mdy', 1],
  ]);
  const result = read(values, { 0: 'dmy' });
  expect(cellsOf(result, 'created')).toEqual(['2025-02-13', '2025-08-04']);
  expect(result.refused).toEqual([
    expect.objectContaining({ line: 3, value: '02/14/2025', reason: 'otherOrder', values: { order: 'dmy' } }),
  ]);
});

test('knows that a two-digit year may come first, and drops readings that lie in years to come', () => {
  expect(questions(['05/04/03'])[0]!.options.map(({ reading }) => reading)).toEqual([
    '2003-04-05',
    '2003-05-04',
    '2005-04-03',
  ]);
  // Read day first, the last one would be in 2029; read year first, all are days of 2020 and 2021.
  expect(dates(['20-09-28', '20-10-05', '21-11-29'])).toEqual(['2020-09-28', '2020-10-05', '2021-11-29']);
});

test('hints at the order of the other columns, but does not take it for an answer', () => {
  const table = parseTable('Created,Won\n13/02/2025,\n14/02/2025,04/03/2025\n', 'en');
  const { questions: asked } = planImport(table, guessMapping(table).mapping, {}, NOW);
  expect(asked).toEqual([expect.objectContaining({ key: 'won', suggested: 'dmy' })]);
});

describe('the hint of a question', () => {
  const asked = (file: string, mapping: Mapping, answers: Answers = {}) =>
    planImport(parseTable(file, 'en'), mapping, answers, NOW).questions.map(({ key, suggested }) => [key, suggested]);
  const DATES: Mapping = { created: 0, won: 1, lost: 2 };

  test('comes from an answer as well as from values', () => {
    const file = 'Created,Won,Lost\n04/03/2025,05/04/2025,06/05/2025\n';
    expect(asked(file, DATES)).toEqual([
      ['created', null],
      ['won', null],
      ['lost', null],
    ]);
    expect(asked(file, DATES, { 0: 'mdy' })).toEqual([
      ['won', 'mdy'],
      ['lost', 'mdy'],
    ]);
    // No answer to this question: it is asked still.
    expect(asked(file, DATES, { 0: ',' })).toContainEqual(['created', null]);
  });

  test('is none where other columns disagree, or where their order makes no difference', () => {
    expect(asked('Created,Won,Lost\n13/02/2025,02/13/2025,04/03/2025\n', DATES)).toEqual([['lost', null]]);
    expect(asked('Created,Won,Lost\n05/05/2025,2025-05-06,04/03/2025\n', DATES)).toEqual([['lost', null]]);
  });

  test('of an amount is a decimal mark that other numbers tell, never the order of dates', () => {
    const mapping: Mapping = { created: 0, attempts: 1, amount: 2 };
    // Half an attempt there is not: the dot of 1.500 stands between thousands, so the comma is the decimal mark.
    expect(asked('Created\tAttempts\tAmount\n13/02/2025\t1.500\t1,234\n', mapping)).toEqual([['amount', ',']]);
    expect(asked('Created\tAttempts\tAmount\n13/02/2025\t7\t1,234\n', mapping)).toEqual([['amount', null]]);
  });
});

test('names the two readings in words that leave no doubt', () => {
  expect(readingText('2025-08-04', 'dateOrder', createFormat('fr-FR', 'EUR'))).toBe('4 août 2025');
  expect(readingText('2025-04-08T17:19:00', 'dateOrder', createFormat('en-US', 'USD'))).toBe('8 April 2025');
});

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
