import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

let book: Headless;
beforeEach(async () => {
  book = await open();
  await book.run(
    'attempt',
    `sheet.getRange('A1:B4').setValues([['Day', 'Leads'], [new Date('2026-11-01T00:00:00+01:00'), 1], [new Date('2026-11-02T00:00:00+01:00'), 2], ['', '']]);
     sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B4')).setNumHeaders(1)
       .setPosition(6, 4, 0, 0).setTitle('Leads').build())`,
  );
});
afterEach(() => book.close());

const only = () => {
  expect(book.charts()).toHaveLength(1);
  return book.charts()[0]!;
};

test('a chart follows its cells when rows and columns come and go', () => {
  book.insertRows(SHEET, 2, 2);
  book.insertColumns(SHEET, 1);
  expect(only()).toMatchObject({
    ranges: [{ row: 1, column: 2, rows: 6, columns: 2 }],
    position: { row: 8, column: 5 },
  });
  book.deleteRows(SHEET, 1, 2);
  book.deleteColumns(SHEET, 3);
  expect(only()).toMatchObject({
    ranges: [{ row: 1, column: 2, rows: 4, columns: 1 }],
    position: { row: 6, column: 4 },
  });
  book.deleteRows(SHEET, 1, 10);
  expect(only()).toMatchObject({ ranges: [], position: { row: 1, column: 4 } });
});

test('a chart shows dates as numbers with their format', async () => {
  const [[, first] = []] = await book.chartData(only());
  expect(first?.[0]).toMatchObject({ value: 46_327, date: true, text: '11/1/2026' });
  expect(first?.[1]).toEqual({ value: 1, text: '1', format: '', date: false });
});

test('a chart goes with its tab', async () => {
  await book.run('attempt', 'ss.insertSheet("Other")');
  book.deleteTab(SHEET);
  expect(book.charts()).toEqual([]);
  expect(book.snapshot().records.charts).toEqual([]);
});

test('a chart is there again in a saved workbook', async () => {
  const saved = book.snapshot();
  const before = only();
  book.close();
  book = await open({ snapshot: saved });
  expect(only()).toEqual(before);
  expect(await book.run('attempt', 'return sheet.getCharts()[0].getOptions().get("title")')).toBe('Leads');
});

test('a protected range follows its cells, and goes with the last of them', async () => {
  await book.run('attempt', 'sheet.getRange("B2:B3").protect().setWarningOnly(true)');
  const ranges = 'return sheet.getProtections("RANGE").map(function (p) { return p.getRange().getA1Notation(); })';
  book.insertRows(SHEET, 3);
  expect(await book.run('attempt', ranges)).toEqual(['B2:B4']);
  book.deleteRows(SHEET, 2, 3);
  expect(await book.run('attempt', ranges)).toEqual([]);
});
