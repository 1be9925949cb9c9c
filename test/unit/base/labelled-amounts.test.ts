import fc from 'fast-check';
import { alignAmounts, readAmounts } from '../../../src/base/tables';
import type { Cell, Grid } from '../../../src/base/types';
import { notes } from './support/notes';

const code = (name: string) => expect.objectContaining({ code: name });

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

  // What it takes: labels in the first row and amounts in the second, or the same in two columns.
  test.each<[string, Grid | number]>([
    ['one amount without a label', 500],
    ['the same in a column with room for more', [[500], ['']]],
    ['one label in one cell', [['A']]],
    ['labels in one row', [['A', 'B', 'C']]],
    ['amounts in one row', [[100, 200, 300]]],
    ['labels in one column', [['A'], ['B'], ['C']]],
    [
      'amounts in two rows, the second blank',
      [
        [100, 200, 300],
        ['', '', ''],
      ],
    ],
  ])('are not %s', (_, given) => {
    expect(() => readAmounts(given, 'typed')).toThrow(code('notTwoRows'));
  });

  test.each<[string, Grid, Cell]>([
    ['below its label', [['A'], ['1000']], '1000'],
    ['below its label, without a digit', [['A'], ['much']], 'much'],
    ['beside its label', [['A', '1000']], '1000'],
    ['beside its label, without a digit', [['A', 'much']], 'much'],
  ])('are no texts, as %s', (_, given, value) => {
    const expected = expect.objectContaining({ code: 'notNumber', values: expect.objectContaining({ value }) });
    expect(() => readAmounts(given, 'typed')).toThrow(expected);
  });

  test('may be still to come for one label, and for none', () => {
    const none = { labels: ['A'], amounts: [null], others: null, total: null };
    expect(readAmounts([['A'], ['']], 'typed')).toEqual(none);
    expect(readAmounts([['A', '']], 'typed')).toEqual(none);
    expect(readAmounts([['Persona', 'Average sale']], 'typed')).toEqual({ ...none, labels: [], amounts: [] });
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
