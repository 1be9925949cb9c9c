import { a1, absolute, columnLetters, quoted } from '../../../src/sheet/addresses';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a rectangle is named by two corners, a cell by one', () => {
  expect([a1(5, 2, 3, 2), a1(5, 2, 3), a1(5, 2, 1, 2), a1(5, 27)]).toEqual(['B5:C7', 'B5:B7', 'B5:C5', 'AA5']);
  expect([absolute(5, 2, 3, 2), absolute(12, 27)]).toEqual(['$B$5:$C$7', '$AA$12']);
});

test('the name of a tab is quoted, with its own quotes doubled', () => {
  expect([quoted('4 Commitments'), quoted("Ann's 'new' leads")]).toEqual(["'4 Commitments'", "'Ann''s ''new'' leads'"]);
});
