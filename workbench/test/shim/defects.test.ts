import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

const CODE = `
/** A note above a table. @customfunction */
function SPILL(count) {
  var rows = [];
  for (var i = 1; i <= count; i++) rows.push([i, 10 * i]);
  return rows;
}
/** @customfunction */
function ADDED(values) {
  return values.reduce(function (sum, row) { return sum + (Number(row[0]) || 0); }, 0);
}
`;
let book: Headless;
beforeEach(async () => {
  book = await open({}, CODE);
});
afterEach(() => book.close());

const attempt = (code: string) => book.run('attempt', code);

describe('a selection on another sheet', () => {
  test.each([
    ['deleteRows(2, 3)', [7, 5]],
    ['insertRowsBefore(2, 3)', [13, 5]],
    ['deleteColumns(1, 2)', [10, 3]],
    ['insertColumnsAfter(5, 1)', [10, 6]],
  ])('that lies beyond a small sheet does not keep it from %s', async (change, size) => {
    await attempt(`var small = ss.insertSheet('Small'); small.deleteRows(11, 990); small.deleteColumns(6, 21);
      ss.setActiveSheet(sheet); sheet.getRange('Y900:Z950').activate();`);
    const code = `var small = ss.getSheetByName('Small'); small.${change}; return [small.getMaxRows(), small.getMaxColumns()]`;
    expect(await attempt(code)).toEqual(size);
    expect(book.selection()).toEqual({ tab: SHEET, a1: 'Y900:Z950' });
  });

  test('is where it was when the sheet comes to the front, whatever was inserted there', async () => {
    await attempt(`var other = ss.insertSheet('Other'); other.getRange('C3').activate(); ss.setActiveSheet(sheet);
      other.insertColumnsAfter(26, 15); other.insertRowsBefore(40, 5);`);
    await attempt(`ss.setActiveSheet(ss.getSheetByName('Other'))`);
    expect(book.selection()).toEqual({ tab: 'Other', a1: 'C3' });
  });

  test('that reaches into rows which are deleted does not keep them from going', async () => {
    await attempt(`sheet.getRange('A990:B1000').activate(); sheet.deleteRows(501, 500)`);
    expect(await attempt('return sheet.getMaxRows()')).toBe(500);
  });
});

describe('formulas that refer to a sheet that is not in front', () => {
  beforeEach(() =>
    attempt(`var other = ss.insertSheet('Other'); ss.setActiveSheet(sheet);
      sheet.getRange('A1:A3').setFormulas([['=Other!$C$5'], ['=SUM(Other!$A$3:$C$6)'], ['=$B$5']]);
      other.getRange('E1').setFormula('=$C$5')`),
  );
  const formulas = async () =>
    [...(await book.readFormulas(SHEET, 'A1:A3')), ...(await book.readFormulas('Other', 'A1:F2'))]
      .flat()
      .filter((formula) => formula !== '');

  // As Google's help says of inserting, deleting and moving rows: references follow the cells, and are #REF! where they are gone.
  test.each([
    ['rows are deleted above', () => book.deleteRows('Other', 2, 1), 'C4', 'A2:C5'],
    ['the row itself is deleted', () => book.deleteRows('Other', 5, 1), null, 'A3:C5'],
    ['columns are deleted', () => book.deleteColumns('Other', 2, 1), 'B5', 'A3:B6'],
    ['rows come above', () => book.insertRows('Other', 2, 2), 'C7', 'A5:C8'],
    ['rows are moved', () => book.moveRows('Other', 5, 1, 9), 'C8', 'A3:C5'],
    ['columns are moved', () => book.moveColumns('Other', 4, 1, 2), 'D5', 'A3:D6'],
  ])('follow its cells when %s, and those that refer to the sheet in front stay', async (_, change, cell, range) => {
    change();
    await book.idle();
    const plain = (text: string) => text.replace(/[$']/g, '');
    expect((await formulas()).map(plain)).toEqual([
      cell === null ? '=#REF!' : `=Other!${cell}`,
      `=SUM(Other!${range})`,
      '=B5',
      cell === null ? '=#REF!' : `=${cell}`,
    ]);
  });
});

describe('below a spilled table', () => {
  beforeEach(() =>
    attempt(`sheet.getRange('A1').setFormula('=SPILL(D1)'); sheet.getRange('D1').setValue(3);
      sheet.getRange('F1').setFormulas([['=ADDED(A1:A9)']]); sheet.getRange('F2').setFormula('=SUM(B:B)'); sheet.getRange('F3').setFormula('=F1+F2')`),
  );
  const results = () => book.readValues(SHEET, 'F1:F3');

  test('typing a note and deleting it leaves what depends on the table right', async () => {
    expect(await results()).toEqual([[6], [60], [66]]);
    await book.edit(SHEET, 'A6', 'a note');
    expect(await results()).toEqual([[6], [60], [66]]);
    book.clear(SHEET, 'A6');
    expect(await results()).toEqual([[6], [60], [66]]);
    await book.edit(SHEET, 'D1', 4);
    expect(await results()).toEqual([[10], [100], [110]]);
  });

  test('a note in its way breaks it, and taking the note away mends all that depends on it', async () => {
    await book.edit(SHEET, 'A3', 'in the way');
    expect((await book.readDisplay(SHEET, 'A1'))[0]).toEqual(['#REF!']);
    expect(await results()).not.toEqual([[6], [60], [66]]);
    book.clear(SHEET, 'A3');
    expect(await book.readDisplay(SHEET, 'A1:B3')).toEqual([
      ['1', '10'],
      ['2', '20'],
      ['3', '30'],
    ]);
    expect(await results()).toEqual([[6], [60], [66]]);
  });

  test('a table that grows into a note and one that shrinks away from it', async () => {
    await book.edit(SHEET, 'A5', 'note');
    await book.edit(SHEET, 'D1', 5);
    expect((await book.readDisplay(SHEET, 'A1'))[0]).toEqual(['#REF!']);
    await book.edit(SHEET, 'D1', 4);
    expect(await results()).toEqual([[10], [100], [110]]);
    book.clear(SHEET, 'A5');
    await book.edit(SHEET, 'D1', 5);
    expect(await results()).toEqual([[15], [150], [165]]);
  });
});

describe('sorting', () => {
  test('takes formulas along, whose references move with them, and leaves nothing of what they had spilled', async () => {
    await attempt(`sheet.getRange('A1:A4').setValues([['c'], ['a'], ['d'], ['b']]); sheet.getRange('B4').setFormula('=SPILL(3)');
      sheet.getRange('B2').setFormula('=D2*2'); sheet.getRange('D1:D4').setValues([[1], [2], [3], [4]])`);
    expect(await book.readValues(SHEET, 'B4:C6')).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    await book.sort(SHEET, 'A1:D4', 1);
    await book.idle();
    expect(await book.readValues(SHEET, 'A1:A4')).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(await book.readFormulas(SHEET, 'B1:B4')).toEqual([['=D1*2'], ['=SPILL(3)'], [''], ['']]);
    expect(await book.readValues(SHEET, 'B1:D6')).toEqual([
      [4, '', 2],
      [1, 10, 4],
      [2, 20, 1],
      [3, 30, 3],
      ['', '', ''],
      ['', '', ''],
    ]);
    await book.undo();
    await book.idle();
    expect(await book.readFormulas(SHEET, 'B1:B4')).toEqual([[''], ['=D2*2'], [''], ['=SPILL(3)']]);
    expect(await book.readValues(SHEET, 'B1:D6')).toEqual([
      ['', '', 1],
      [4, '', 2],
      ['', '', 3],
      [1, 10, 4],
      [2, 20, ''],
      [3, 30, ''],
    ]);
  });
});

describe('an older layout', () => {
  test('is not written over the newer one: tables that are laid out anew while the old ones calculate', async () => {
    const layout = (top: number, count: number) => `
      sheet.clear();
      for (var i = 0; i < 4; i++) {
        sheet.getRange(${top} + i * 8, 1).setValue('Table ' + i);
        sheet.getRange(${top} + 1 + i * 8, 1).setFormula('=SPILL(${count})');
        sheet.getRange(${top} + 6 + i * 8, 1, 1, 2).setValues([['Total', '=SUM(B' + (${top} + 1 + i * 8) + ':B' + (${top} + 5 + i * 8) + ')']]);
      }`;
    for (let round = 0; round < 3; round++) {
      await attempt(layout(1, 5));
      await attempt(layout(4, 3));
      await book.idle();
      const shown = await book.readDisplay(SHEET, 'A1:B40');
      const saved = book.snapshot();
      const again = await open({ snapshot: saved }, CODE);
      try {
        expect(await again.readDisplay(SHEET, 'A1:B40')).toEqual(shown);
      } finally {
        again.close();
      }
      const totals = shown.filter(([label]) => label === 'Total');
      expect(totals).toEqual(Array(4).fill(['Total', '60']));
      expect(shown.flat()).not.toContain('#ERROR!');
      expect(shown.flat()).not.toContain('#REF!');
    }
  });

  test('rows that are inserted and deleted while tables calculate leave each result where its formula is', async () => {
    await attempt(`sheet.getRange('A1').setFormula('=SPILL(3)'); sheet.getRange('A10').setFormula('=SPILL(2)')`);
    await attempt(`sheet.insertRowsBefore(1, 2); sheet.getRange('D1').setValue(1); sheet.deleteRows(6, 3)`);
    await book.idle();
    expect(await book.readDisplay(SHEET, 'A1:B12')).toEqual([
      ['', ''],
      ['', ''],
      ['1', '10'],
      ['2', '20'],
      ['3', '30'],
      ['', ''],
      ['', ''],
      ['', ''],
      ['1', '10'],
      ['2', '20'],
      ['', ''],
      ['', ''],
    ]);
  });
});
