import fc from 'fast-check';
import { runsOf } from '../../../../src/log/import/writes';

const cells = (...places: [number, number][]) => places.map(([column, row]) => ({ column, row, value: '' }));
const never = () => false;

test('writes neighbouring cells of a column at once', () => {
  expect(runsOf(cells([1, 5], [1, 4], [1, 6], [2, 5]), 9, never)).toEqual([
    { column: 1, first: 4, last: 6 },
    { column: 2, first: 5, last: 5 },
  ]);
});

test('joins the closest runs of a column until there are few enough', () => {
  expect(runsOf(cells([1, 2], [1, 90], [1, 4], [1, 40]), 2, never)).toEqual([
    { column: 1, first: 2, last: 40 },
    { column: 1, first: 90, last: 90 },
  ]);
});

test('joins no more than it has to, and nothing where there are few enough', () => {
  const apart = cells([1, 2], [1, 4], [1, 40], [1, 90]);
  expect(runsOf(apart, 4, never).map(({ first, last }) => [first, last])).toEqual([
    [2, 2],
    [4, 4],
    [40, 40],
    [90, 90],
  ]);
  expect(runsOf(apart, 3, never).map(({ first, last }) => [first, last])).toEqual([
    [2, 4],
    [40, 40],
    [90, 90],
  ]);
  expect(runsOf(apart, 1, never)).toEqual([{ column: 1, first: 2, last: 90 }]);
});

test('never joins two columns, and takes a cell that is written twice for one', () => {
  expect(runsOf(cells([1, 2], [2, 3], [1, 2]), 1, never)).toEqual([
    { column: 1, first: 2, last: 2 },
    { column: 2, first: 3, last: 3 },
  ]);
});

test.each([
  ['right below the first run', 3, 2],
  ['right above the second', 5, 2],
  ['above both', 1, 1],
  ['below both', 7, 1],
])('a cell that must not be written stands in the way between two runs only: %s', (_, fixed, runs) => {
  expect(runsOf(cells([1, 2], [1, 6]), 1, (row) => row === fixed)).toHaveLength(runs);
});

test('never joins across a cell that must not be written', () => {
  expect(runsOf(cells([1, 2], [1, 4]), 1, (row, column) => row === 3 && column === 1)).toHaveLength(2);
});

test('covers every cell once, in few runs', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: String }), fc.integer({ min: 1, max: 6 }), (places, most) => {
      const runs = runsOf(cells(...places), most, never);
      for (const [column, row] of places) {
        expect(runs.filter((run) => run.column === column && run.first <= row && row <= run.last)).toHaveLength(1);
      }
      expect(runs.length).toBeLessThanOrEqual(Math.max(most, new Set(places.map(([column]) => column)).size));
    }),
  );
});
