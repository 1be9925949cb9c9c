import fc from 'fast-check';
import { alignAmounts, alignTable, readAmounts, readTable } from '../../../src/base/tables';
import type { Cell, Grid } from '../../../src/base/types';

/** What people write beside a table: words, numbers, labels of the table; no totals. */
const notes = (maxLength: number) =>
  fc.array(fc.constantFrom('', 'checked by Ann', 12, 'A', 'Channel 0', true), { maxLength });

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

describe('labelled amounts', () => {
  test.each([
    [
      [
        ['Persona', 'A', 'B'],
        ['Average sale', 1, ''],
      ],
    ],
    [
      [
        ['A', 'B'],
        [1, ''],
      ],
    ],
    [
      [
        ['', 'A', 'B', 'Total'],
        ['', 1, '', 1],
      ],
    ],
    [
      [
        ['A', 1],
        ['B', ''],
      ],
    ],
    [
      [
        ['Persona', 'Montant moyen'],
        ['A', 1],
        ['B', ''],
        ['Total', 1],
      ],
    ],
  ])('are read from %p', (grid) => {
    expect(readAmounts(grid, 'average_sales')).toEqual({
      labels: ['A', 'B'],
      amounts: [1, null],
      others: null,
      total: grid.flat().some((cell) => cell === 'Total') ? 1 : null,
    });
  });

  test('have labels that are numbers too, in one direction and the other', () => {
    const flat: Grid = [
      ['Persona', 1, 2, 3],
      ['Average sale', 200, 400, 600],
    ];
    const upright = [0, 1, 2, 3].map((i) => [flat[0]![i]!, flat[1]![i]!]);
    const expected = { labels: ['1', '2', '3'], amounts: [200, 400, 600], others: null, total: null };
    expect(readAmounts(flat, 'typed')).toEqual(expected);
    expect(
      readAmounts(
        flat.map((row) => row.slice(1)),
        'typed',
      ),
    ).toEqual(expected);
    expect(readAmounts(upright, 'typed')).toEqual(expected);
    expect(readAmounts(upright.slice(1), 'typed')).toEqual(expected);
  });

  test('may be one label with its amount beside it or below it', () => {
    const expected = { labels: ['Small'], amounts: [200], others: null, total: null };
    expect(readAmounts([['Small', 200]], 'typed')).toEqual(expected);
    expect(readAmounts([['Small'], [200]], 'typed')).toEqual(expected);
  });

  test('are all blank where there are labels alone', () => {
    expect(
      readAmounts(
        [
          ['A', 'B'],
          ['', ''],
        ],
        'typed',
      ),
    ).toEqual({ labels: ['A', 'B'], amounts: [null, null], others: null, total: null });
    expect(alignAmounts(null, ['A'])).toEqual([null]);
  });

  test('are the same whatever stands beyond their total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 2, maxLength: 5 }), notes(4), (amounts, beyond) => {
        const upright: unknown[][] = [
          ['Persona', 'Amount'],
          ...amounts.map((amount, i) => [`P${i}`, amount]),
          ['Total', 9],
        ];
        const flat = [0, 1].map((side) => upright.map((pair) => pair[side]));
        const expected = { labels: amounts.map((_, i) => `P${i}`), amounts, others: null, total: 9 };
        const below = [...upright, ...beyond.map((note) => [note, 5])];
        const right = flat.map((row) => [...row, ...beyond]);
        expect(readAmounts(below as Grid, 'typed')).toEqual(expected);
        expect(readAmounts(right as Grid, 'typed')).toEqual(expected);
      }),
    );
  });

  describe('of the list Average sales', () => {
    const list = (...rows: Cell[][]) => readAmounts([['Persona', 'Montant', 'Remarque'], ...rows], 'typed');

    test('a row without a persona is for all who have no amount of their own', () => {
      const amounts = list(
        ['Petite', 200, ''],
        ['', 300, 'estimated'],
        ['Grande', '', 'to come'],
        ['(non renseigné)', 50, ''],
      );
      expect(alignAmounts(amounts, ['PETITE', 'Grande', 'Publique', '(not set)'])).toEqual([200, 300, 300, 50]);
      expect(alignAmounts(list(['Petite', 200, '']), ['Petite', 'Grande'])).toEqual([200, null]);
    });

    test('columns may stand in any order, in either language', () => {
      expect(
        alignAmounts(
          readAmounts(
            [
              ['AMOUNT', '', 'persona'],
              [5, '', 'A'],
              ['', '', ''],
            ],
            'typed',
          ),
          ['a'],
        ),
      ).toEqual([5]);
    });

    test('a persona twice, or two rows for all, are said with the cell', () => {
      const [at, labels] = [{ row: 3, column: 2 }, ['petite']];
      expect(() => list(['Petite', 1, ''], ['petite', 2, ''])).toThrow(
        expect.objectContaining({ code: 'repeatedEntry', values: { argument: 'typed', labels, at } }),
      );
      expect(() => list(['', 1, ''], [' ', 2, ''])).toThrow(
        expect.objectContaining({ code: 'repeatedForAll', values: { argument: 'typed', at } }),
      );
      expect(() => list(['Petite', 'much', ''])).toThrow(code('notNumber'));
    });
  });

  test('name the cell of an amount that is none', () => {
    const at = { row: 2, column: 3 };
    expect(() =>
      readAmounts(
        [
          ['', 'A', 'B'],
          ['', 1, '2 €'],
        ],
        'typed',
      ),
    ).toThrow(expect.objectContaining({ code: 'notNumber', values: { argument: 'typed', value: '2 €', at } }));
  });
});
