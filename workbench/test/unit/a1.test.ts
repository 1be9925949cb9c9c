import { a1Of, areaOfA1, lettersOf, quotedName } from '../../bridge/a1';

const SIZE = { rows: 1000, columns: 26 };

test.each([
  ['B2', { row: 2, column: 2, rows: 1, columns: 1 }],
  ['$B$2:$C$5', { row: 2, column: 2, rows: 4, columns: 2 }],
  ['C5:B2', { row: 2, column: 2, rows: 4, columns: 2 }],
  ['A:C', { row: 1, column: 1, rows: 1000, columns: 3, open: ['top', 'bottom'] }],
  ['2:4', { row: 2, column: 1, rows: 3, columns: 26, open: ['left', 'right'] }],
  ['A2:C', { row: 2, column: 1, rows: 999, columns: 3, open: ['bottom'] }],
  ['aa10', { row: 10, column: 27, rows: 1, columns: 1 }],
])('reads %s', (a1, area) => {
  expect(areaOfA1(a1, SIZE)).toEqual(area);
});

test.each(['', 'A', '7', 'A0', 'B2:', ':B2', 'ABCD1', 'Total leads'])('does not take “%s” for a reference', (text) => {
  expect(areaOfA1(text, SIZE)).toBeNull();
});

test('writes what it reads', () => {
  for (const a1 of ['A1', 'Z9', 'AA10:AB12', 'ZZ1:AAA2', 'A:C', 'B:B', '2:4', 'A2:C', 'B1:5']) {
    const area = areaOfA1(a1, SIZE);
    expect(area && a1Of(area)).toBe(a1);
  }
});

test('letters follow Z with AA, and ZZ with AAA', () => {
  expect([1, 26, 27, 52, 702, 703].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
});

test('quotes the names of sheets that are no plain words', () => {
  expect(['Leads', 'Mon mois', "L'équipe"].map(quotedName)).toEqual(['Leads', "'Mon mois'", "'L''équipe'"]);
});
