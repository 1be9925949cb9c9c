import fc from 'fast-check';
import { DELIMITERS, parseTable } from '../../../../src/log/import/parse';
import { unwrapped } from '../../../../src/log/import/quotes';
import { BY_NAMES } from '../../../../src/log/import/recognition';
import { rowsOfSheet, tableOfRows } from '../../../../src/log/import/table-of-rows';
import { imported } from './support/files';

/** The rows of a tab, as a table without a file in between. */

const sheet = rowsOfSheet((position) => `Column ${position}`, BY_NAMES);
const quoted = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';')).join('\n');

const cell = fc.oneof(
  fc.constantFrom('', 'Created', 'Channel', '2026-11-03', '12.5', 'Total', 'a;b', '"', 'x@y.fr', '=1+1'),
  fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', ' ', '1') }),
);
const grids = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 12 }));

const attempt = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
};

test('is what a file with every cell in quotes is', () => {
  let tables = 0;
  fc.assert(
    fc.property(grids, (rows) => {
      // Rows in one quoted cell each are taken apart in a file, and nowhere else.
      fc.pre(unwrapped(rows, DELIMITERS) === null);
      const direct = attempt(() => tableOfRows(rows, sheet));
      const file = attempt(() => parseTable(`sep=;\n${quoted(rows)}`, 'en'));
      if (typeof direct === 'string') {
        expect(direct).toBe(file);
        return;
      }
      tables++;
      // The first line of the file says what separates its cells.
      const { lines, firstLine, leftOut } = file as ReturnType<typeof parseTable>;
      const above = <T extends { readonly line: number }>(one: T) => ({ ...one, line: one.line - 1 });
      expect({ ...(direct as object), delimiter: ';' }).toEqual({
        ...(file as object),
        ...{ lines: lines.map((line) => line - 1), leftOut: leftOut.map(above), swallowed: new Map() },
        firstLine: firstLine && { ...above(firstLine), as: expect.any(Function) },
      });
    }),
    { numRuns: 500 },
  );
  expect(tables).toBeGreaterThan(200);
});

test('a cell of several lines is no row that a quote has taken', () => {
  const rows = [
    ['Created', 'Channel'],
    ['2026-11-03', 'Web\nAds;x;y'],
  ];
  expect(tableOfRows(rows, sheet)).toMatchObject({ lines: [2], swallowed: new Map(), misquoted: new Set() });
  expect(imported(quoted(rows)).warnings).toHaveLength(1);
});
