import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

let book: Headless;
beforeEach(async () => {
  book = await open();
});
afterEach(() => book.close());

/** What a formula in F1 shows. */
async function shown(formula: string): Promise<string | undefined> {
  await book.run('attempt', `sheet.getRange("F1").setFormula(${JSON.stringify(formula)})`);
  return (await book.readDisplay(SHEET, 'F1'))[0]?.[0];
}

describe('arguments', () => {
  test('come as in Sheets: scalars for single cells, blank text for blank cells, dates for dates', async () => {
    await book.run('setValues', 'A1:C2', [
      [1.5, 'x', ''],
      [true, { date: '2026-11-03T09:05:00.000Z' }, 0],
    ]);
    expect(await shown('=TELL(A1)')).toBe('number 1.5');
    expect(await shown('=TELL(C1)')).toBe('string ');
    expect(await shown('=TELL(A2)')).toBe('boolean true');
    expect(await shown('=TELL(B2)')).toBe('{"date":"2026-11-03T09:05:00.000Z"}');
    expect(await shown('=TELL(A1:C2)')).toBe('[[1.5,"x",""],[true,{"date":"2026-11-03T09:05:00.000Z"},0]]');
    expect(await shown('=TELL("a")')).toBe('string a');
  });

  test('that are left out between two separators are blank', async () => {
    expect(await shown('=FAIL()')).toBe('#ERROR!');
    expect(await shown('=FAIL("")')).toBe('fine');
  });

  test('of a formula inside are its result', async () => {
    await book.run('setValues', 'A1:A2', [[1], [2]]);
    expect(await shown('=TELL(SUM(A1:A2))')).toBe('number 3');
    expect(await shown('=TELL(A1:A2*10)')).toBe('[[10],[20]]');
  });

  test('of an ARRAYFORMULA are what it comes to cell by cell, a row stretched over the rows', async () => {
    await book.run('setValues', 'A1:B3', [
      [0.5, ''],
      [0, 0.25],
      [100, ''],
    ]);
    await book.run('setValues', 'C1:D2', [
      [7, 8],
      [9, 10],
    ]);
    const known = 'ISNUMBER(A1:B2)*(A1:B2<>0)*ISNUMBER(A3:B3)';
    expect(await shown(`=TELL(ARRAYFORMULA(IF(${known};C1:D2;"")))`)).toBe('[[7,""],["",""]]');
    expect(await shown(`=TELL(ARRAYFORMULA(A3*2))`)).toBe('number 200');
  });

  test('take in what another custom function has spilled', async () => {
    await book.run('attempt', 'sheet.getRange("A1").setFormula("=TABLE()")');
    expect(await shown('=TELL(A1:B2)')).toBe('[["a",1],["b",{"date":"2026-01-31T23:00:00.000Z"}]]');
  });

  test('of whole columns reach down to the end of the grid', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => [i, 'x', { date: '2026-11-03T09:00:00.000Z' }]);
    await book.run('setValues', 'A1:C900', rows);
    await book.run('attempt', 'sheet.getRange("F1").setFormula("=SIZE(A:C)")');
    expect(await book.readValues(SHEET, 'F1:H1')).toEqual([[1000, 3, 2700]]);
  });
});

describe('results', () => {
  test('spill, with dates as dates', async () => {
    await book.run('attempt', 'sheet.getRange("A1").setFormula("=TABLE()")');
    expect(await book.readDisplay(SHEET, 'A1:B2')).toEqual([
      ['a', '1'],
      ['b', '2/1/2026'],
    ]);
    expect(await book.run('attempt', 'return [sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([2, 2]);
  });

  test('that find a cell in their way are a reference error, until it is free again', async () => {
    await book.run('attempt', 'sheet.getRange("B2").setValue("mine"); sheet.getRange("A1").setFormula("=TABLE()")');
    expect(await book.run('getValues', 'A1')).toEqual([['#REF!']]);
    await book.run('attempt', 'sheet.getRange("B2").clearContent()');
    expect(await book.readDisplay(SHEET, 'A1:A2')).toEqual([['a'], ['b']]);
  });

  test('go when the formula goes', async () => {
    await book.run('attempt', 'sheet.getRange("A1").setFormula("=TABLE()")');
    await book.run('attempt', 'sheet.getRange("A1").clearContent()');
    expect(await book.readDisplay(SHEET, 'A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('are calculated anew when a cell they read changes, also by a person', async () => {
    await book.run('attempt', 'sheet.getRange("F1").setFormula("=TELL(A1)")');
    await book.edit(SHEET, 'A1', 5);
    expect(await book.readDisplay(SHEET, 'F1')).toEqual([['number 5']]);
  });
});

describe('errors', () => {
  test('show as #ERROR! with their sentence at hand, and go when the argument is mended', async () => {
    await book.edit(SHEET, 'A1', 'no leads');
    expect(await shown('=FAIL(A1)')).toBe('#ERROR!');
    expect(book.errorAt(SHEET, 1, 6)).toBe('FAIL: no leads');
    expect(await book.run('getValues', 'F1')).toEqual([['#ERROR!']]);
    book.clear(SHEET, 'A1');
    expect(await book.readDisplay(SHEET, 'F1')).toEqual([['fine']]);
    expect(book.errorAt(SHEET, 1, 6)).toBeNull();
  });

  test('can be caught by IFERROR, and an error in an argument is passed on', async () => {
    expect(await shown('=IFERROR(FAIL("x"),"caught")')).toBe('caught');
    expect(await shown('=TELL(1/0)')).toBe('#DIV/0!');
  });

  test('do not stop the other formulas', async () => {
    await book.run('attempt', 'sheet.getRange("F1:F2").setFormulas([["=FAIL(1)"],["=1+1"]])');
    expect(await book.readDisplay(SHEET, 'F1:F2')).toEqual([['#ERROR!'], ['2']]);
  });
});

describe('formulas', () => {
  test('take semicolons between arguments, but not in text or between the rows of an array', async () => {
    expect(await shown('=IF(1=1;"a;b";"c")')).toBe('a;b');
    expect(await shown('=SUM({1;2;3};4)')).toBe('10');
    expect(await book.run('getFormulas', 'F1')).toEqual([['=SUM({1;2;3},4)']]);
  });

  test('see a world without the browser, Node or the network', async () => {
    expect(await shown('=WORLD()')).toBe('undefined undefined undefined undefined undefined Europe/Paris');
  });

  test('that are written are readable in the next line', async () => {
    const code =
      'sheet.getRange("A1").setValue(20); sheet.getRange("B1").setFormula("=A1*2+2"); return sheet.getRange("B1").getValue()';
    expect(await book.run('attempt', code)).toBe(42);
  });

  test('follow a tab that is renamed and a row that is inserted', async () => {
    await book.edit(SHEET, 'A1', 7);
    await book.run('attempt', 'ss.insertSheet("Other").getRange("A1").setFormula("=Sheet1!A1*2")');
    book.renameTab(SHEET, "Leads d'été");
    book.insertRows("Leads d'été", 1, 2);
    expect(await book.readFormulas('Other', 'A1')).toEqual([["='Leads d''été'!A3*2"]]);
    expect(await book.readDisplay('Other', 'A1')).toEqual([['14']]);
  });
});

describe('several workbooks at once', () => {
  test('each have their own functions and cells, also of formulas that read the same', async () => {
    const other = await open({ timeZone: 'America/New_York' });
    try {
      for (const [workbook, value] of [
        [book, 'ours'],
        [other, 'theirs'],
      ] as const) {
        await workbook.run('setValues', 'A1', [[value]]);
        await workbook.run('attempt', 'sheet.getRange("F1:F2").setFormulas([["=WORLD()"], ["=TELL(A1)"]])');
      }
      expect(await other.readDisplay(SHEET, 'F1:F2')).toEqual([
        [expect.stringContaining('America/New_York')],
        ['string theirs'],
      ]);
      expect(await book.readDisplay(SHEET, 'F1:F2')).toEqual([
        [expect.stringContaining('Europe/Paris')],
        ['string ours'],
      ]);
    } finally {
      other.close();
    }
  });
});

describe('while a function is at work', () => {
  const SLOW = `
/** @customfunction */
function SLOW(seen) { for (var until = Date.now() + 300; Date.now() < until; ); return [[seen, 1], [2, 3]]; }`;

  test('its cell may be cleared: nothing of the result is left', async () => {
    const slow = await open({}, SLOW);
    try {
      await slow.run('attempt', 'sheet.getRange("F1").setFormula("=SLOW(A1)")');
      const calculated = slow.edit(SHEET, 'A1', 7).then(() => slow.idle());
      await new Promise((resolve) => setTimeout(resolve, 100));
      slow.clear(SHEET, 'F1:G2');
      await calculated;
      await slow.idle();
      expect(await slow.readDisplay(SHEET, 'F1:G2')).toEqual([
        ['', ''],
        ['', ''],
      ]);
    } finally {
      slow.close();
    }
  });
});

describe('a tab that is deleted and made anew', () => {
  test.each([['A:B'], ['A1:B9']])('is read again by formulas that are written again, %s', async (range) => {
    const make = `var data = ss.getSheetByName('Data') || ss.insertSheet('Data');
      data.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      sheet.getRange('F1').setFormula("=SIZE(Data!${range})");
      sheet.getRange('F3').setFormula("=SUM(Data!${range})+SUM(F1:H1)*0");`;
    await book.run('attempt', make);
    expect(await book.readDisplay(SHEET, 'F3')).toEqual([['10']]);
    book.deleteTab('Data');
    await book.run('attempt', make);
    expect(await book.readDisplay(SHEET, 'F3')).toEqual([['10']]);
    await book.edit('Data', 'A1', 5);
    expect(await book.readDisplay(SHEET, 'F3')).toEqual([['14']]);
  });
});
