import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

/** What an action would cost in Google: the functions that are sent much of the workbook. */

let book: Headless;
beforeEach(async () => {
  book = await open();
});
afterEach(() => book.close());

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => [`row number ${i}`, i, 'a text of thirty characters...']);

test('functions that read a large range are told with the tab it is of, since the last run began', async () => {
  await book.run('setValues', 'A1:C1000', rows(1000));
  await book.run(
    'attempt',
    `ss.insertSheet('Results').getRange('A1:A3').setFormulas([['=SIZE(Sheet1!A:C)'], [''], ['=SIZE(Sheet1!A1:B2)']])`,
  );
  await book.idle();
  // The text of each row is as long as JSON writes it: ["row number 500",500,"a text of thirty characters..."].
  const exact = JSON.stringify(rows(1000)).length;
  const [read, ...others] = book.reads();
  expect(others).toEqual([]);
  expect(read?.tab).toBe(SHEET);
  expect(Math.abs((read?.bytes ?? 0) / exact - 1)).toBeLessThan(0.05);
  await book.run('attempt', 'return 1');
  expect(book.reads()).toEqual([]);
});

test('small ranges are not worth telling', async () => {
  await book.run('setValues', 'A1:C100', rows(100));
  await book.run('attempt', `sheet.getRange('H1').setFormula('=SIZE(A1:C100)')`);
  await book.idle();
  expect(book.reads()).toEqual([]);
});
