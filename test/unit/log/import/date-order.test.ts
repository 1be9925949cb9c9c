import type { Mapping } from '../../../../src/log/import/mapping';
import { parseTable } from '../../../../src/log/import/parse';
import { type Answers, planImport, readingText } from '../../../../src/log/import/plan';
import { createFormat } from '../../../../src/text';
import { cellsOf, imported, NOW, withDates } from './support/files';

/** The order of day and month: told by values, settled by other columns, or asked. */

const read = (values: readonly string[], answers = {}) => imported(withDates(values), answers, { created: 0 });
const dates = (values: readonly string[], answers = {}) => cellsOf(read(values, answers), 'created');
const questions = (values: readonly string[]) =>
  planImport(parseTable(withDates(values), 'en'), { created: 0 }, {}, NOW).questions;

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

test.each([
  ['Created (dd/mm/yyyy)', '2025-08-04'],
  ['Created [JJ-MM-AAAA]', '2025-08-04'],
  ['Created MM/DD/YY', '2025-04-08'],
  ['Created (m/d/yyyy)', '2025-04-08'],
])('takes the order that the name of the column tells: %s', (label, day) => {
  const file = (value: string) => imported(`${label}\n${value}\n`, {}, { created: 0 });
  expect(file('04/08/2025').plan.questions).toEqual([]);
  expect(cellsOf(file('04/08/2025'), 'created')).toEqual([day]);
  // Values that contradict the name are believed.
  expect(cellsOf(file('04/08/2025\n13/08/2025'), 'created')[0]).toBe('2025-08-04');
  expect(cellsOf(file('04/08/2025\n08/13/2025'), 'created')[0]).toBe('2025-04-08');
});

test.each(['Created', 'Created (yearly)', 'Added by M. D. Yard', 'Created, day and month'])(
  'asks where the name tells none: %s',
  (label) => expect(imported(`"${label}"\n04/08/2025\n`, {}, { created: 0 }).plan.questions).toHaveLength(1),
);

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
  expect(questions(['05-04-03'])[0]!.options.map(({ reading }) => reading)).toEqual([
    '2003-04-05',
    '2003-05-04',
    '2005-04-03',
  ]);
  // Read day first, the last one would be in 2029; read year first, all are days of 2020 and 2021.
  expect(dates(['20-09-28', '20-10-05', '21-11-29'])).toEqual(['2020-09-28', '2020-10-05', '2021-11-29']);
});

test.each([
  ['13/11/26', '2026-11-13'],
  ['13.11.26', '2026-11-13'],
  ['13-11-26', '2026-11-13'],
  ['11/13/26', '2026-11-13'],
  ['24/11/25', '2025-11-24'],
  ['30/11/19 16:05', '2019-11-30T16:05:00'],
])('reads %s without a question: no year comes first there', (text, canonical) => {
  expect(questions([text])).toEqual([]);
  expect(dates([text])).toEqual([canonical]);
});

test('asks for day and month alone where a two-digit year is the last part', () => {
  expect(questions(['05/04/03'])[0]!.options.map(({ answer }) => answer)).toEqual(['dmy', 'mdy']);
  expect(questions(['12-11-26'])[0]!.options.map(({ answer }) => answer)).toEqual(['dmy', 'mdy']);
});

describe('an order that one column tells', () => {
  const planned = (file: string, mapping: Mapping, answers: Answers = {}) =>
    planImport(parseTable(file, 'en'), mapping, answers, NOW);
  const won = (file: string, answers: Answers = {}) =>
    cellsOf(imported(file, answers, { created: 0, won: 1 }), 'won').filter((cell) => cell !== '');

  test('is that of the others', () => {
    const file = 'Created,Won\n13/02/2025,\n04/02/2025,04/03/2025\n';
    expect(planned(file, { created: 0, won: 1 }).questions).toEqual([]);
    expect(won(file)).toEqual(['2025-03-04']);
  });

  test('is that of the others too where the column is not imported', () => {
    const file = 'Created,Won,Last change\n03/02/2025,04/03/2025,\n,,02/13/2025 09:00\n';
    expect(planned(file, { created: 0, won: 1 }).questions).toEqual([]);
    expect(won(file)).toEqual(['2025-04-03']);
  });

  test('is not that of a column whose values contradict it, nor of any where columns disagree', () => {
    const one = planned('Created,Won\n13/02/2025,02/14/2025\n13/02/2025,13/03/2025\n', { created: 0, won: 1 });
    expect(one.questions).toEqual([expect.objectContaining({ key: 'won', suggested: 'dmy' })]);
    const two = planned('Created,Won,x,y\n03/02/2025,04/03/2025,13/02/2025,02/13/2025\n', { created: 0, won: 1 });
    expect(two.questions.map(({ key }) => key)).toEqual(['created', 'won']);
  });

  test('is asked where a column that is not imported contradicts one that is', () => {
    const file = 'Created,Won,Updated\n03/04/2026,04/13/2026,20/04/2026\n05/06/2026,,21/06/2026\n';
    const asked = planned(file, { created: 0, won: 1 }).questions;
    expect(asked.map(({ key, suggested, early }) => [key, suggested, early])).toEqual([['created', null, false]]);
    // Nor does an answer for one column settle another then.
    const more = planned(
      `${file.replaceAll('04/13', '04/03')},,,\n,,04/13/2026\n`,
      { created: 0, won: 1 },
      { 0: 'dmy' },
    );
    expect(more.questions.map(({ key }) => key)).toEqual(['won']);
  });

  describe('is asked about where it makes all ends come before their beginnings, and another one none', () => {
    const LEADS = ['13/04/2026', '14/04/2026', '15/04/2026'];
    const file = (ends: readonly string[]) =>
      `Created,Won\n${LEADS.map((lead, i) => `${lead},${ends[i] ?? ''}`).join('\n')}\n`;
    const askedOf = (text: string, mapping: Mapping = { created: 0, won: 1 }) =>
      planned(text, mapping).questions.map(({ key, suggested, early }) => [key, suggested, early]);

    test.each([
      ['one win', ['05/03/2026']],
      ['several', ['05/03/2026', '06/02/2026', '']],
    ])('%s', (_, ends) => {
      expect(askedOf(file(ends))).toEqual([['won', 'dmy', true]]);
      expect(won(file(ends), { 1: 'mdy' })[0]).toBe('2026-05-03');
      expect(won(file(ends), { 1: 'dmy' })[0]).toBe('2026-03-05');
      expect(askedOf(file(ends), { created: 0, lost: 1 })).toEqual([['lost', 'dmy', true]]);
    });

    test.each([
      ['one end is later', ['05/03/2026', '06/05/2026']],
      ['the other order makes one earlier too', ['05/03/2026', '02/03/2026']],
      ['all ends are later by both', ['05/06/2026', '06/07/2026']],
      ['there are no ends', []],
    ])('but not where %s', (_, ends) => expect(askedOf(file(ends))).toEqual([]));

    test('whichever of the two is open', () => {
      // Month first, the leads came in on 5 March and the wins are of April; day first, they came in on 3 May.
      expect(askedOf('Created,Won\n03/05/2026,04/04/2026\n03/05/2026,13/04/2026\n')).toEqual([
        ['created', 'dmy', true],
      ]);
      const both = 'Created,Won,Updated\n04/03/2026,05/02/2026,13/06/2026\n04/03/2026,06/02/2026,14/06/2026\n';
      expect(askedOf(both)).toEqual([
        ['created', 'dmy', true],
        ['won', 'dmy', true],
      ]);
    });

    test('for the leads alone that the stage calls won', () => {
      const staged = 'Created,Stage,Closed\n13/04/2026,Won,05/03/2026\n14/04/2026,Open,06/05/2026\n';
      expect(askedOf(staged, { created: 0, outcome: 1, closed: 2 })).toEqual([['won', 'dmy', true]]);
    });
  });

  test('is not told by columns that hold no dates', () => {
    const { questions: asked } = planned('Created,Version\n03/02/2025,13/02/2025\n04/02/2025,v2\n', { created: 0 });
    expect(asked.map(({ key }) => key)).toEqual(['created']);
  });

  test('may be the one the person has told', () => {
    const file = 'Created,Won\n04/03/2025,05/04/2025\n';
    expect(planned(file, { created: 0, won: 1 }, { 0: 'mdy' }).questions).toEqual([]);
    expect(won(file, { 0: 'mdy' })).toEqual(['2025-05-04']);
  });
});

describe('the hint of a question', () => {
  const asked = (file: string, mapping: Mapping, answers: Answers = {}) =>
    planImport(parseTable(file, 'en'), mapping, answers, NOW).questions.map(({ key, suggested }) => [key, suggested]);
  const DATES: Mapping = { created: 0, won: 1, lost: 2 };

  test('comes from an answer as well as from values', () => {
    // No order reads both wins.
    const file = 'Created,Won,Lost\n04/03/2025,13/04/2025,06/05/2025\n,04/13/2025,\n';
    expect(asked(file, DATES)).toEqual([
      ['created', null],
      ['won', null],
      ['lost', null],
    ]);
    expect(asked(file, DATES, { 0: 'mdy' })).toEqual([['won', 'mdy']]);
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
  expect(readingText('2025-04-08T17:19:00', 'dateOrder', createFormat('en-US', 'USD'))).toBe('April 8, 2025');
  expect(readingText('2025-04-01', 'dateOrder', createFormat('en-GB', 'GBP'))).toBe('1 April 2025');
  expect(readingText('2025-04-01', 'dateOrder', createFormat('fr-FR', 'EUR'))).toBe('1er avril 2025');
});
