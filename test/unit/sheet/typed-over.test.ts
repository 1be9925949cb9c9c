import type { FilledCell } from '../../../src/sheet/drawn-tables';
import type { DrawnTable } from '../../../src/sheet/stamp';
import { judge, segmentAt } from '../../../src/sheet/typed-over';

/** A table whose formula stands in A15, as on 4 Commitments: two channels, two personas, and totals on two sides. */
const table: DrawnTable = { title: 'Target leads', row: 15, column: 1, height: 4, width: 4, by: 'targets' };
const labels = { rows: ['SEO', 'Été – salons'], columns: ['Start-up', 'Public'] };
const words = new Set(['channel', 'canal']);
const accepts = (value: number) => Number.isInteger(value) && value >= 0;

const cell = (
  row: number,
  column: number,
  value: FilledCell['value'],
  more: { formula?: string; format?: string } = {},
) => ({
  ...{ row, column, value, formula: '', format: '#,##0' },
  ...more,
});
const judged = (...cells: ReturnType<typeof cell>[]) => judge(table, cells, { labels, words, accepts });
const blockedBy = (...cells: ReturnType<typeof cell>[]) => {
  const judgement = judged(...cells);
  return judgement?.kind === 'blocked' ? [judgement.by.row, judgement.by.column] : null;
};

describe('the segment of a cell', () => {
  test.each([
    ['the first inner cell', 16, 2, { row: 'SEO', column: 'Start-up' }],
    ['the last inner cell', 17, 3, { row: 'Été – salons', column: 'Public' }],
    ['the formula itself', 15, 1, null],
    ['a label of a column', 15, 2, null],
    ['a label of a row', 16, 1, null],
    ['the total of a row', 16, 4, null],
    ['the total of a column', 18, 2, null],
    ['below the table', 19, 2, null],
    ['above the table', 14, 2, null],
  ] as const)('%s', (_, row, column, segment) => {
    expect(segmentAt(table, labels, { row, column })).toEqual(segment);
  });
});

describe('what is typed over a table', () => {
  test('is an entry for the labels of its row and its column, a 0 too', () => {
    expect(judged(cell(17, 2, 12), cell(16, 3, 0))).toMatchObject({
      kind: 'taken',
      entries: [
        { row: 'Été – salons', column: 'Start-up', value: 12 },
        { row: 'SEO', column: 'Public', value: 0 },
      ],
    });
  });

  test.each([
    ['a text', 'abc', {}],
    ['a number that is a text', '12', {}],
    ['a negative number', -1, {}],
    ['half a lead', 2.5, {}],
    ['a percentage', 1, { format: '0.0%' }],
    ['a date', new Date(2026, 10, 1), {}],
    ['a tick', true, {}],
    ['a formula, whatever it gives', 12, { formula: '=3*4' }],
  ] as const)('is not, when it is %s', (_, value, more) => {
    expect(blockedBy(cell(16, 2, value, more))).toEqual([16, 2]);
  });

  test('is left alone as a whole when one cell of it cannot be taken, such as a total', () => {
    expect(blockedBy(cell(16, 2, 1), cell(16, 3, 2), cell(16, 4, 3))).toEqual([16, 4]);
  });

  test('may bring its labels along, each in its own place, however they are spelt', () => {
    const pasted = [cell(15, 1, 'Canal'), cell(15, 2, 'start-up'), cell(16, 1, ' seo'), cell(16, 2, 4)];
    expect(judged(...pasted)).toMatchObject({ kind: 'taken', entries: [{ row: 'SEO', column: 'Start-up', value: 4 }] });
  });

  test('is not taken beside labels of other places', () => {
    expect(blockedBy(cell(16, 1, 'Été – salons'), cell(16, 2, 4))).toEqual([16, 1]);
  });

  test('is not taken, and said to be so, when nobody knows its labels', () => {
    expect(judge(table, [cell(16, 2, 4)], { labels: null, words, accepts })).toMatchObject({
      kind: 'blocked',
      changed: true,
    });
  });

  test('is nothing where nothing is filled', () => {
    expect(judged()).toBeNull();
  });
});
