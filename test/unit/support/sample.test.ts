/** The samples of a run with a seed: a run of its own for each. */
function samples(seed: string): typeof import('../../support/sample') {
  const before = process.env.FAULT_SEED;
  process.env.FAULT_SEED = seed;
  let made = {} as typeof import('../../support/sample');
  jest.isolateModules(() => {
    made = jest.requireActual('../../support/sample');
  });
  if (before === undefined) delete process.env.FAULT_SEED;
  else process.env.FAULT_SEED = before;
  return made;
}

const ROWS = [...'abcdefg'];
const COLUMNS = ['x', 'y', 'z'];

test.each(['1', '2', '77', '400000'])('with seed %s some of a list are tried, in its order, the same again', (seed) => {
  const some = samples(seed).sampleOf(ROWS, 3);
  expect(some).toHaveLength(3);
  expect(some).toEqual(ROWS.filter((row) => some.includes(row)));
  expect(samples(seed).sampleOf(ROWS, 3)).toEqual(some);
});

test.each(['1', '2', '77', '400000'])(
  'with seed %s half of the rows are tried once, and no column is left out',
  (seed) => {
    const pairs = samples(seed).crossed(ROWS, COLUMNS);
    const tried = pairs.map(([row]) => row);
    expect(tried).toHaveLength(4);
    expect(tried).toEqual(ROWS.filter((row) => tried.includes(row)));
    const counts = COLUMNS.map((column) => pairs.filter((pair) => pair[1] === column).length);
    expect(counts.sort()).toEqual([1, 1, 2]);
  },
);

test('with each row in turns every one is tried once, in its order, and no column is left out', () => {
  const pairs = samples('5').inTurns(ROWS, COLUMNS);
  expect(pairs.map(([row]) => row)).toEqual(ROWS);
  const counts = COLUMNS.map((column) => pairs.filter((pair) => pair[1] === column).length);
  expect(counts.sort()).toEqual([2, 2, 3]);
  expect(samples('all').inTurns(ROWS, COLUMNS)).toHaveLength(21);
});

test('other seeds try others', () => {
  const tried = ['1', '2', '3', '4', '5', '6'].map((seed) => JSON.stringify(samples(seed).crossed(ROWS, COLUMNS)));
  expect(new Set(tried).size).toBeGreaterThan(3);
});

test('all of it is all of it', () => {
  const { crossed, sampleOf } = samples('all');
  expect(sampleOf(ROWS, 2)).toEqual(ROWS);
  expect(crossed(ROWS, COLUMNS)).toHaveLength(21);
});
