import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

/** Two runs at once, as when two people press a button in the same second. */

const CODE = `
/** Adds one to a cell some times, each time reading it first. */
function count(times, locked) {
  var cell = sheet().getRange('A1');
  var lock = LockService.getDocumentLock();
  for (var i = 0; i < times; i++) {
    if (locked && !lock.tryLock(10000)) return 'busy';
    cell.setValue(Number(cell.getValue()) + 1);
    if (locked) lock.releaseLock();
  }
  return 'done';
}
function takeAtOnce() {
  var lock = LockService.getDocumentLock();
  var got = lock.tryLock(0);
  for (var i = 0; i < 5; i++) sheet().getRange('B1').getValue();
  return got;
}
function keep() { return LockService.getDocumentLock().tryLock(1000) && sheet().getRange('B1').getValue() === ''; }
function tabs() {
  var before = book().getSheets().length;
  for (var i = 0; i < 6; i++) sheet().getRange('A1').getValue();
  return [before, book().getSheets().length];
}
function addTab() { for (var i = 0; i < 3; i++) book().insertSheet(); }
function onEdit(event) { sheet().getRange('C1').setValue('edited ' + event.range.getA1Notation()); }
`;

let book: Headless;
beforeEach(async () => {
  book = await open({}, CODE);
});
afterEach(() => book.close());

const both = async (seed: number, mine: [string, ...unknown[]], other: [string, ...unknown[]]) => {
  const [name, ...args] = mine;
  const [rival, ...given] = other;
  let value: unknown;
  const result = await book.together(
    async () => {
      value = await book.run(name, ...args);
    },
    rival,
    given,
    seed,
  );
  return [value, result.error?.message ?? result.value];
};
const cell = async (a1: string) => (await book.readValues(SHEET, a1))[0]?.[0];

test('lose what both write without a lock, in an order that the seed decides', async () => {
  const sums: unknown[] = [];
  for (const seed of [1, 2, 1]) {
    await book.run('setValues', 'A1', [[0]]);
    expect(await both(seed, ['count', 10, false], ['count', 10, false])).toEqual(['done', 'done']);
    sums.push(await cell('A1'));
  }
  expect(sums[0]).toBeLessThan(20);
  expect(sums[1]).toBeLessThan(20);
  expect(sums[2]).toBe(sums[0]);
});

test('lose nothing with one: who waits for it has it when the other lets it go', async () => {
  for (const seed of [1, 2, 3]) {
    await book.run('setValues', 'A1', [[0]]);
    expect(await both(seed, ['count', 10, true], ['count', 10, true])).toEqual(['done', 'done']);
    expect(await cell('A1')).toBe(20);
  }
});

test('have it one of them, where nobody waits, and it ends with the run', async () => {
  expect((await both(4, ['takeAtOnce'], ['takeAtOnce'])).sort()).toEqual([false, true]);
  expect(await both(5, ['keep'], ['keep'])).toEqual([true, true]);
  expect(await book.run('takeAtOnce')).toBe(true);
});

test('see each other’s tabs', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const [[before, after] = [], failed] = (await both(seed, ['tabs'], ['addTab'])) as [number[], unknown];
    expect([failed, after! >= before!]).toEqual([undefined, true]);
    const now = book.tabs().length;
    expect(await book.run('tabs')).toEqual([now, now]);
  }
  expect(book.tabs()).toHaveLength(13);
});

test('a script’s writes are nobody’s typing, and a person’s are followed', async () => {
  await book.together(() => book.edit(SHEET, 'D4', 'typed'), 'count', [5, true], 7);
  await book.idle();
  expect([await cell('A1'), await cell('C1'), await cell('D4')]).toEqual([5, 'edited D4', 'typed']);
});
