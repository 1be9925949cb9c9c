import { noticesOf } from '../../../../sidebar/import/notices-text';
import { createFormat } from '../../../../src/text';
import { cellsOf, csv, imported } from './support/files';

/** Days that stand for none where the leads of a file tell so: nothing came of them years before the first of them. */

const LEADS = ['2026-08-03', '2026-08-13', '2026-08-23'];
const file = (ends: readonly string[]) =>
  csv([['Created', 'Won on'], ...ends.map((end, i) => [LEADS[i % LEADS.length]!, end])]);

test.each([
  ['31/12/99', '13/09/26'],
  ['01/01/00', '13/09/26'],
  ['01/01/2000', '13/09/2026'],
  ['31/12/1999', '13/09/2026'],
  ['12/31/99', '09/13/26'],
  ['1999-12-31T23:00:00Z', '2026-09-13'],
  ['2000-01-01', '2026-09-13'],
  ['1969-12-31', '2026-09-13'],
  ['1979-12-31', '2026-09-13'],
  ['Jan 1, 2000', 'Sep 13, 2026'],
  ['2001-01-01', '2026-09-13'],
  ['30/11/02', '13/09/26'],
])('%s is no win', (day, win) => {
  const result = imported(file([day, win, day]), {}, { created: 0, won: 1 });
  expect(result.plan.questions).toEqual([]);
  expect(cellsOf(result, 'won')).toEqual(['', '2026-09-13', '']);
  expect([result.refusedRows, result.warnings]).toEqual([0, []]);
  const lost = imported(file([day, win, day]), {}, { created: 0, lost: 1 });
  expect(cellsOf(lost, 'lost')).toEqual(['', '2026-09-13', '']);
});

test('they are counted and said before the import', () => {
  const result = imported(file(['31/12/99', '13/09/26', '01/01/00', '31/12/99']), {}, { created: 0, won: 1 });
  expect(noticesOf(createFormat('en-GB', 'EUR'), result)).toEqual([
    '3 cells of “Won on” were taken for blank: “31/12/99” (2), “01/01/00” (1).',
  ]);
});

test('a win some time before its lead stays, and is pointed out: it may be one', () => {
  const result = imported(file(['2026-07-01', '2025-02-03', '2024-08-03']));
  expect(cellsOf(result, 'won')).toEqual(['2026-07-01', '2025-02-03', '2024-08-03']);
  expect(result.warnings.map(({ reason }) => reason)).toEqual(Array(3).fill('wonBeforeCreated'));
});

test('they are days like others where there are leads of that time', () => {
  const rows = [
    ['1998-11-03', '1999-12-31'],
    ['1999-02-03', '2000-01-01'],
    ['2001-02-03', ''],
  ];
  expect(cellsOf(imported(csv([['Created', 'Won on'], ...rows])), 'won')).toEqual(['1999-12-31', '2000-01-01', '']);
});

test('a lead with such a day for its own does not make them days like others', () => {
  const rows = [['2000-01-01', ''], ...LEADS.map((lead) => [lead, '2000-01-01'])];
  expect(cellsOf(imported(csv([['Created', 'Won on'], ...rows])), 'won')).toEqual(['', '', '', '']);
});

test('a lead that its stage calls won is a customer without a date', () => {
  const rows = LEADS.map((lead, i) => [lead, i === 0 ? 'Won' : 'Open', '31/12/1999']);
  const result = imported(csv([['Created', 'Stage', 'Closed'], ...rows]), {}, { created: 0, outcome: 1, closed: 2 });
  expect(result.outcome).toMatchObject({ won: 1, open: 2, undatedWins: 1 });
});
