import { knowOnce, type ReadsIndex } from '../../univer/known-reads';

/** What Univer's index is told, in place of the index itself. */
function indexOf() {
  const told: string[] = [];
  const tell =
    (what: string): ReadsIndex['bulkInsert'] =>
    (reads) => {
      told.push(...reads.map(({ id, range }) => `${what} ${id} ${range.startRow}-${range.endRow}`));
    };
  const index = { bulkInsert: tell('enter'), bulkRemove: tell('leave'), _removeCellCacheByRange: () => undefined };
  return { ...knowOnce(index), index, told: () => told.splice(0) };
}

const read = (id: number, startRow: number, endRow: number) => ({
  ...{ id, unitId: 'book', sheetId: 'sheet' },
  range: { startRow, startColumn: 0, endRow, endColumn: 0 },
});

test('what a formula reads is entered once, however often it is calculated, and leaves with it', () => {
  const { index, forget, clear, told } = indexOf();
  const reads = [read(1, 0, 9), read(1, 3, 3), read(2, 0, 9)];
  index.bulkInsert(reads);
  expect(told()).toEqual(['enter 1 0-9', 'enter 1 3-3', 'enter 2 0-9']);
  index.bulkInsert(reads);
  expect(told()).toEqual([]);
  // It reads other cells now, as INDIRECT may.
  index.bulkInsert([read(1, 5, 6)]);
  expect(told()).toEqual(['enter 1 5-6']);
  forget(1);
  expect(told()).toEqual(['leave 1 0-9', 'leave 1 3-3', 'leave 1 5-6']);
  index.bulkInsert(reads);
  expect(told()).toEqual(['enter 1 0-9', 'enter 1 3-3']);
  clear();
  index.bulkInsert(reads);
  expect(told()).toEqual(['enter 1 0-9', 'enter 1 3-3', 'enter 2 0-9']);
});

test('a whole column is entered by its ends, and once', () => {
  const { index, told } = indexOf();
  index.bulkInsert([read(1, Number.NaN, Number.NaN)]);
  index.bulkInsert([read(1, Number.NaN, Number.NaN)]);
  expect(told()).toEqual(['enter 1 0-Infinity']);
});
