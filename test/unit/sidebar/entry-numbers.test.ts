import { pastedCells, readLeads } from '../../../sidebar/entry/numbers';

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['12', 12],
  ['1 200', 1200],
  ['1\u202f200', 1200],
  ['1000000', 1_000_000],
  ['1000001', 'wrong'],
  ['1,5', 'wrong'],
  ['1.5', 'wrong'],
  ['-2', 'wrong'],
  ['abc', 'wrong'],
  ['=1+1', 'wrong'],
  ['1e3', 'wrong'],
  ['99999999999', 'wrong'],
])('%j typed as leads is %p', (text, leads) => {
  expect(readLeads(text)).toBe(leads);
});

test('a block copied from a spreadsheet is cells by line and tab, without the last line break', () => {
  expect(pastedCells('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
  expect(pastedCells('7')).toEqual([['7']]);
});
