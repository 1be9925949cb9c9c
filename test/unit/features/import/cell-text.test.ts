import { namedZone } from '../../../../src/base/zone';
import { cellText } from '../../../../src/features/import/cell-text';
import { numberForm } from '../../../../src/log/import/number-forms';

const paris = namedZone('Europe/Paris');
const newYork = namedZone('America/New_York');

test.each([
  [new Date('2026-11-02T23:00:00Z'), '2026-11-03'],
  [new Date('2026-11-03T15:05:00Z'), '2026-11-03 16:05:00'],
  [new Date('2026-07-03T15:05:30.400Z'), '2026-07-03 17:05:30'],
  // A sheet keeps a time as a fraction of a day, and may hand it over a millisecond short.
  [new Date('2026-11-03T15:04:59.999Z'), '2026-11-03 16:05:00'],
])('a date is that of the spreadsheet’s zone: %p', (cell, text) => expect(cellText(cell, paris)).toBe(text));

test('the same instant is another day elsewhere', () => {
  expect(cellText(new Date('2026-11-02T23:00:00Z'), newYork)).toBe('2026-11-02 18:00:00');
});

test.each([
  [12, '12'],
  [1234.5, '1234.5'],
  [-0.25, '-0.25'],
  [1.234, '1.2340'],
  [-12.345, '-12.3450'],
  [1234.567, '1234.567'],
])('the number %p is written so that its mark is a decimal one', (cell, text) => {
  expect(cellText(cell, paris)).toBe(text);
  expect(numberForm(text)).not.toBeNull();
});

test.each([
  ['=1+1', '=1+1'],
  [' 007 ', ' 007 '],
  [true, 'TRUE'],
  ['', ''],
  [null, ''],
  [new Date(Number.NaN), '?'],
  [Number.NaN, '?'],
])('%p is the text %p', (cell, text) => expect(cellText(cell, paris)).toBe(text));
