import { readList, readNumber, rowsOf, shown, singleCell } from '../../../src/base/cells';
import { shapeOf, stretch } from '../../../src/base/stretch';
import { namedZone } from '../../../src/base/zone';

const code = (name: string) => expect.objectContaining({ code: name });

describe('arguments', () => {
  test('are ranges, single cells or lists', () => {
    expect(rowsOf(5)).toEqual([[5]]);
    expect(rowsOf(['a', 'b'])).toEqual([['a', 'b']]);
    expect(singleCell([['x']], 'as_of')).toBe('x');
    expect(() => singleCell([['x', 'y']], 'as_of')).toThrow(code('notSingle'));
  });

  test('that list labels are a row, a column or a cell, blanks left out', () => {
    expect(readList([['A'], [''], [' B ']], 'channels')).toEqual(['A', 'B']);
    expect(readList([['', 'A', 'B']], 'channels')).toEqual(['A', 'B']);
    expect(readList('A', 'channels')).toEqual(['A']);
    expect(readList([['', '']], 'channels')).toBeNull();
    expect(() =>
      readList(
        [
          ['A', 'B'],
          ['C', ''],
        ],
        'channels',
      ),
    ).toThrow(code('notList'));
  });

  test('are shown in messages short and safe', () => {
    expect(shown('x'.repeat(50))).toBe(`${'x'.repeat(39)}…`);
    expect(shown(Object.create(null))).toBe('?');
    expect(shown(new Date('2026-11-02T23:30:00Z'), namedZone('Europe/Paris'))).toBe('2026-11-03');
    expect(shown(46329, namedZone('Europe/Paris'))).toBe('2026-11-03');
  });

  test('take numbers alone', () => {
    const rule = { argument: 'leads', max: 10 };
    expect([readNumber('', rule, null), readNumber(' ', rule, null), readNumber(10, rule, null)]).toEqual([
      null,
      null,
      10,
    ]);
    for (const cell of ['1', true, new Date(), {}, Number.NaN])
      expect(() => readNumber(cell, rule, null)).toThrow(code('notNumber'));
    expect(() => readNumber(Infinity, rule, null)).toThrow(code('tooLarge'));
  });

  test('are stretched to one size, each cell with its place in its own range', () => {
    const stretched = stretch(['a', [[1], [2]]], ['b', [[3, 4]]], ['c', 5]);
    expect(stretched.cells.map((row) => row.map((cells) => cells.map(({ cell }) => cell)))).toEqual([
      [
        [1, 3, 5],
        [1, 4, 5],
      ],
      [
        [2, 3, 5],
        [2, 4, 5],
      ],
    ]);
    expect(stretched.cells[1]?.[1]?.map(({ at }) => at)).toEqual([{ row: 2, column: 1 }, { row: 1, column: 2 }, null]);
    expect(() => stretch(['a', [[1, 2]]], ['b', [[1, 2, 3]]])).toThrow(code('sizes'));
    expect(shapeOf(stretch(['a', 1]), [['x']])).toBe('x');
    expect(shapeOf(stretch(['a', []]), [['']])).toEqual([['']]);
  });
});
