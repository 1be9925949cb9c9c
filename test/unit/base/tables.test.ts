import fc from 'fast-check';
import { alignTable, readAmounts, readTable } from '../../../src/base/tables';
import type { Grid } from '../../../src/base/types';
import { notes } from './support/notes';

const code = (name: string) => expect.objectContaining({ code: name });

describe('a labelled table', () => {
  const grid = [
    ['', '', '', '', ''],
    ['', 'Canal', 'Petite', '', 'Totaux'],
    ['', 'Publicité', 3, '', 3],
    ['', '', 4, '', 4],
    ['', 'Total', 7, '', 7],
  ];

  test('loses blank rows and columns, and its totals', () => {
    expect(readTable(grid, 'counts', 'count')).toEqual({
      corner: 'Canal',
      rows: ['Publicité', ''],
      columns: ['Petite'],
      cells: [[3], [4]],
    });
    expect(readTable([['', '']], 'counts', 'count')).toBeNull();
  });

  test('is joined by label: a blank one is “(not set)”, an unknown one is blank', () => {
    const table = readTable(grid, 'counts', 'count');
    expect(alignTable(table, ['(non renseigné)', 'publicite', 'Salon'], ['PETITE', 'Grande'])).toEqual([
      [4, null],
      [3, null],
      [null, null],
    ]);
    expect(alignTable(null, ['a'], ['b'])).toEqual([[null]]);
  });

  test('ends with the last line labelled as totals; one before it is a label like any other', () => {
    const table = readTable(
      [
        ['', 'A', 'Totals', 'Note', 'of the team'],
        ['Total', 1, 1, '', ''],
        ['B', 2, 2, 'x', ''],
        ['total', 3, 3, '', 'y'],
        ['', 42, '', '', ''],
        ['C', 4, 4, '', ''],
      ],
      'counts',
      'count',
    );
    expect(table).toMatchObject({ rows: ['Total', 'B'], columns: ['A'], cells: [[1], [2]] });
  });

  test('is the same whatever stands below or right of its totals, left of it and above it too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.option(fc.nat(99)), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        fc.record({ below: notes(3), right: notes(6), left: fc.boolean(), above: fc.boolean() }),
        (cells, { below, right, left, above }) => {
          const body = cells.map((row, i) => [`Channel ${i}`, ...row.map((cell) => cell ?? ''), i]);
          const table: unknown[][] = [['', 'A', 'B', 'Total'], ...body, ['Total', 1, 2, 3]];
          const indented = left ? table.map((row) => ['', ...row]) : table;
          const lowered = above ? [indented[0]!.map(() => ''), ...indented] : indented;
          const noted = [
            ...lowered.map((row, i) => [...row, i === 0 ? 'Remark' : (right[i % right.length] ?? '')]),
            ...below.map((note) => [note, '', note, 7]),
          ];
          expect(readTable(noted as Grid, 'counts', 'count')).toEqual(readTable(table as Grid, 'counts', 'count'));
        },
      ),
    );
  });

  test('refuses what its content cannot be', () => {
    const cell = (value: unknown) => [
      ['', 'A'],
      ['B', value as number],
    ];
    expect(() => readTable(cell('x'), 'counts', 'count')).toThrow(code('notNumber'));
    expect(() => readTable(cell(-1), 'counts', 'count')).toThrow(code('negative'));
    expect(() => readTable(cell(1.5), 'counts', 'wholeCount')).toThrow(code('notWhole'));
    expect(() => readTable(cell(1.01), 'close_rates', 'rate')).toThrow(code('rateAboveOne'));
    expect(() => readTable(cell(2e9), 'counts', 'count')).toThrow(code('tooLarge'));
    expect(() =>
      readTable(
        [
          ['', 'A', 'a '],
          ['B', 1, 2],
        ],
        'counts',
        'count',
      ),
    ).toThrow(code('repeatedLabel'));
  });
});

// What a sheet shows of formulas that fail: ERROR.TYPE of Google Sheets lists them; a spill that is in the way shows #REF! there.
const FAILED = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

test.each(FAILED)('a table whose formula shows %s is none, alone and beside what stands in its way', (shown) => {
  const blocked = [
    [shown, '', ''],
    ['', '', ''],
    ['', 'a note', 3],
  ];
  for (const table of [[[shown]], blocked]) {
    expect(() => readTable(table, 'rates', 'rate')).toThrow(code('notShown'));
    expect(() => readAmounts(table, 'averages')).toThrow(code('notShown'));
  }
});

test('a label that begins with # is no error', () => {
  const table = [
    ['#1', '#REF'],
    ['#N/A!', 3],
  ];
  expect(readTable(table, 'counts', 'count')).toMatchObject({ corner: '#1', rows: ['#N/A!'], columns: ['#REF'] });
});
