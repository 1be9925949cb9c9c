import fc from 'fast-check';
import Papa from 'papaparse';
import { csvLine, guarded, unguarded } from '../../../src/base/csv';

test.each([
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ['+33 6 12 34 56 78', "'+33 6 12 34 56 78"],
  ['-', "'-"],
  ['@here', "'@here"],
  ['\t=1+1', "'\t=1+1"],
  ['＝1+1', "'＝1+1"],
  ["'=1", "''=1"],
])('%p is guarded as %p', (text, written) => {
  expect(guarded(text)).toBe(written);
  expect(unguarded(written)).toBe(text);
});

test.each(['', 'Ads', 'a=b', "'s-Hertogenbosch", "''", '1-9', '007', '(+33) 6'])('%p stays as it is', (text) => {
  expect(guarded(text)).toBe(text);
  expect(unguarded(text)).toBe(text);
});

const text = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ' ', '\t', '\n', ';', ',', 'é', 'a', '1'),
});

test('whatever a text is, it is inert behind its guard, and itself again without', () => {
  fc.assert(
    fc.property(text, (cell) => {
      expect(guarded(cell)).not.toMatch(/^\s*[=+\-@]/);
      expect(unguarded(guarded(cell))).toBe(cell);
    }),
    { numRuns: 2000 },
  );
});

test('a line is read again as its cells', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), fc.constantFrom(',', ';'), (cells, delimiter) => {
      const line = csvLine(cells, delimiter);
      expect(line.endsWith('\r\n')).toBe(true);
      expect(Papa.parse(line.slice(0, -2), { delimiter, newline: '\n' }).data).toEqual([cells]);
    }),
    { numRuns: 500 },
  );
});
