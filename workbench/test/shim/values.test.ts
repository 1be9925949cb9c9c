import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

let book: Headless;
afterEach(() => book.close());

/** Writes one value into A1 and reads back what the script gets and what a person sees. */
async function through(value: unknown, format?: string): Promise<{ value: unknown; display: string | undefined }> {
  if (format !== undefined) await book.run('setFormat', 'A1', format);
  await book.run('setValues', 'A1', [[value]]);
  const [[read]] = (await book.run('getValues', 'A1')) as [[unknown]];
  return { value: read, display: (await book.readDisplay(SHEET, 'A1'))[0]?.[0] };
}

describe('setValues reads text as typed input', () => {
  test.each([
    ['a number', '007', 7, '7'],
    ['an amount of thousands', '1,234.5', 1234.5, '1,234.50'],
    ['a percentage', '5%', 0.05, '5%'],
    ['a boolean', 'TRUE', true, 'TRUE'],
    ['text', 'Ada', 'Ada', 'Ada'],
    ['text behind an apostrophe', "'007", '007', '007'],
    ['a formula behind an apostrophe', "'=1+1", '=1+1', '=1+1'],
    ['a formula', '=1+1', 2, '2'],
  ])('%s', async (_, typed, value, display) => {
    book = await open();
    expect(await through(typed)).toEqual({ value, display });
  });

  test('a date in the order of the locale', async () => {
    book = await open();
    expect(await through('1/2/2026')).toEqual({ value: { date: '2026-01-01T23:00:00.000Z' }, display: '1/2/2026' });
    book.close();
    book = await open({ locale: 'fr_FR' });
    await book.run('setValues', 'A1', [['1/2/2026']]);
    expect(await book.run('getValues', 'A1')).toEqual([[{ date: '2026-01-31T23:00:00.000Z' }]]);
  });

  test.each([
    ['=ROUND(7,456;1)', '=ROUND(7.456,1)', '7,5'],
    ['=SUM(B1;0,25)', '=SUM(B1,0.25)', '0,25'],
    ['=IF(TRUE;"0,5;1";2,5)', '=IF(TRUE,"0,5;1",2.5)', '0,5;1'],
    ['=SUM(B1,B2)', '=SUM(B1,B2)', '0'],
  ])('a formula typed in a French workbook has the decimals of its locale: %s', async (typed, formula, display) => {
    book = await open({ locale: 'fr_FR' });
    await book.edit('Feuille 1', 'A1', typed);
    expect(await book.readFormulas('Feuille 1', 'A1')).toEqual([[formula]]);
    expect(await book.readDisplay('Feuille 1', 'A1')).toEqual([[display]]);
  });

  test('numbers of the French locale', async () => {
    book = await open({ locale: 'fr_FR' });
    await book.run('setValues', 'A1:C1', [['1 234,5', '1\u202f234,5', '12,5 %']]);
    expect(await book.run('getValues', 'A1:C1')).toEqual([[1234.5, 1234.5, 0.125]]);
  });

  test('but not in cells formatted as plain text', async () => {
    book = await open();
    expect(await through('007', '@')).toEqual({ value: '007', display: '007' });
    expect(await through('=1+1')).toEqual({ value: '=1+1', display: '=1+1' });
  });

  test('and takes blank text, null and nothing for a cleared cell', async () => {
    book = await open();
    await book.run('setValues', 'A1:C1', [[1, 2, 3]]);
    await book.run('attempt', 'sheet.getRange("A1:C1").setValues([["", null, undefined]])');
    expect(await book.run('getValues', 'A1:C1')).toEqual([['', '', '']]);
    expect(await book.run('attempt', 'return [sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([0, 0]);
  });
});

describe('dates', () => {
  test('are instants to the script and civil time in the cell, through both changes of the clocks', async () => {
    book = await open();
    // Paris: +01:00 in winter, +02:00 from 2026-03-29 01:00 UTC to 2026-10-25 01:00 UTC.
    const instants = ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z', '2026-10-24T22:00:00.000Z'];
    await book.run('setValues', 'A1:C1', [instants.map((date) => ({ date }))]);
    expect(await book.run('getValues', 'A1:C1')).toEqual([instants.map((date) => ({ date }))]);
    expect(await book.readDisplay(SHEET, 'A1:C1')).toEqual([['3/29/2026 1:30:00', '3/29/2026 3:30:00', '10/25/2026']]);
  });

  test('follow the spreadsheet’s time zone when it changes: the civil date stays', async () => {
    book = await open();
    await book.run('setValues', 'A1', [['1/2/2026']]);
    await book.run('attempt', 'ss.setSpreadsheetTimeZone("America/New_York")');
    expect(await book.run('getValues', 'A1')).toEqual([[{ date: '2026-01-02T05:00:00.000Z' }]]);
  });

  test('keep the format of a cell that has one', async () => {
    book = await open();
    const { display } = await through({ date: '2026-11-03T09:05:00.000Z' }, 'yyyy-mm-dd hh:mm');
    expect(display).toBe('2026-11-03 10:05');
  });

  test('are numbers where the format is no date', async () => {
    book = await open();
    expect((await through(46_000, '0')).value).toBe(46_000);
    await book.run('setFormat', 'A1', 'dd/mm/yyyy');
    expect(await book.run('getValues', 'A1')).toEqual([[{ date: '2025-12-08T23:00:00.000Z' }]]);
  });
});

describe('display values', () => {
  test.each([
    ['en_US', '#,##0.00', '1,234.50'],
    ['fr_FR', '#,##0.00', '1 234,50'],
    ['fr_FR', '#,##0\u00a0"€"', '1 235 €'],
  ])('in %s with %s', async (locale, format, display) => {
    book = await open({ locale });
    await book.run('attempt', `sheet.getRange("A1").setNumberFormat(${JSON.stringify(format)}).setValue(1234.5)`);
    const [[shown]] = (await book.run('getDisplay', 'A1')) as [[string]];
    expect(shown.replace(/\s/g, ' ')).toBe(display);
  });

  test('month names and booleans are French in French', async () => {
    book = await open({ locale: 'fr_FR' });
    await book.run('attempt', 'sheet.getRange("A1:B1").setNumberFormat("mmmm yyyy").setValues([[46329, true]])');
    expect(await book.run('getDisplay', 'A1:B1')).toEqual([['novembre 2026', 'VRAI']]);
  });
});

describe('what Sheets refuses', () => {
  test.each([
    [
      'too few rows',
      'sheet.getRange("A1:A3").setValues([[1],[2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      'too few columns',
      'sheet.getRange("A1:B1").setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'cells beyond the grid',
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['row zero', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['no rows', 'sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['no such notation', 'sheet.getRange("A-1")', 'Range not found'],
    [
      'more text than a cell holds',
      'sheet.getRange("A1").setValue("x".repeat(50001))',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'an unknown method',
      'sheet.getRange("A1").setTextRotation(1)',
      'Range.setTextRotation is not available in the local workbench.',
    ],
    ['an unknown service', 'UrlFetchApp.fetch("x")', 'UrlFetchApp is not available in the local workbench.'],
  ])('%s', async (_, code, sentence) => {
    book = await open();
    const { error } = await book.tryRun('attempt', code);
    expect(error).toMatchObject({ name: 'Exception', message: sentence });
  });
});
