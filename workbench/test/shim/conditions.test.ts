import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

const CODE = `
function lock(kind) {
  var lock = LockService['get' + kind + 'Lock']();
  if (lock === null) return null;
  var had = lock.tryLock(5);
  var waited = 'waited';
  try { lock.waitLock(5); } catch (error) { waited = error.message; }
  return [had, waited, lock.hasLock()];
}
/** What the run reads of its own formulas, before and after a flush. */
function writeAndRead(formula) {
  sheet().getRange('F1').setFormula(formula);
  var before = getDisplay('F1:G2');
  SpreadsheetApp.flush();
  return [before, getDisplay('F1:G2'), plain(sheet().getRange('F1').getValue()), sheet().getLastRow()];
}
function writeInput(value) {
  sheet().getRange('A1').setValue(value);
  return getDisplay('F1:G2');
}
/** How many rows it is told to make. @customfunction */
function ROWS_OF(count) {
  var rows = [];
  for (var i = 1; i <= count; i++) rows.push([i, 'row ' + i]);
  return rows.length ? rows : 'none';
}
`;

let book: Headless;
beforeEach(async () => {
  book = await open({}, CODE);
});
afterEach(() => book.close());

describe('the document lock', () => {
  test('can be had', async () => {
    expect(await book.run('lock', 'Document')).toEqual([true, 'waited', true]);
  });

  test('is held by another run as long as the condition lasts; the other locks are free', async () => {
    book.conditions.lockHeld = true;
    // Google's sentence for waitLock; tryLock says false.
    const held = [false, 'Lock timeout: another process was holding the lock for too long.', false];
    expect(await book.run('lock', 'Document')).toEqual(held);
    expect(await book.run('lock', 'Script')).toEqual([true, 'waited', true]);
    book.conditions.lockHeld = false;
    expect(await book.run('lock', 'Document')).toEqual([true, 'waited', true]);
  });

  test('is null where the script runs outside its document', async () => {
    book.conditions.noDocumentLock = true;
    expect(await book.run('lock', 'Document')).toBeNull();
    expect(await book.run('lock', 'User')).toEqual([true, 'waited', true]);
  });

  test('conditions can be there from the beginning', async () => {
    const other = await open({ conditions: { lockHeld: true, pending: '#N/A' } }, CODE);
    try {
      expect(((await other.run('lock', 'Document')) as unknown[])[0]).toBe(false);
      expect(other.conditions).toMatchObject({ lockHeld: true, pending: '#N/A', noDocumentLock: false });
    } finally {
      other.close();
    }
  });
});

describe('pending custom functions', () => {
  const loaded = [
    ['a', '1'],
    ['b', '2/1/2026'],
  ];
  const blank = [
    ['', ''],
    ['', ''],
  ];

  test('without the condition are done when they are read', async () => {
    expect(await book.run('writeAndRead', '=TABLE()')).toEqual([loaded, loaded, 'a', 2]);
  });

  test.each(['Loading...', '#N/A'] as const)(
    'read as %s in the run that wrote them, and spill nothing yet',
    async (text) => {
      book.conditions.pending = text;
      const pending = [
        [text, ''],
        ['', ''],
      ];
      expect(await book.run('writeAndRead', '=TABLE()')).toEqual([pending, pending, text, 1]);
      // The run has ended: they are there, for the person and for the next run.
      expect(await book.readDisplay(SHEET, 'F1:G2')).toEqual(loaded);
      expect(await book.run('getDisplay', 'F1:G2')).toEqual(loaded);
      expect(await book.run('attempt', 'return sheet.getLastRow()')).toBe(2);
    },
  );

  test('are also those a run makes calculate by writing what they read', async () => {
    await book.run('attempt', 'sheet.getRange("A1").setValue(1); sheet.getRange("F1").setFormula("=ROWS_OF(A1)")');
    book.conditions.pending = 'Loading...';
    expect(await book.run('writeInput', 2)).toEqual([
      ['Loading...', ''],
      ['', ''],
    ]);
    expect(await book.readDisplay(SHEET, 'F1:G2')).toEqual([
      ['1', 'row 1'],
      ['2', 'row 2'],
    ]);
  });

  test.each(['Loading...', 'old'] as const)('hide nothing that stands where they would spill to (%s)', async (text) => {
    await book.run('attempt', 'sheet.getRange("F1").setFormula("=ROWS_OF(A1)"); sheet.getRange("F3").setValue("own")');
    book.conditions.pending = text;
    await book.run('writeInput', 3);
    await book.run(
      'attempt',
      'sheet.getRange("A1").setValue(3); sheet.getRange("H1").setValue(sheet.getRange("F3").getValue())',
    );
    expect(await book.readDisplay(SHEET, 'H1')).toEqual([['own']]);
  });

  test('may show what stood there before the run, as far as it had spilled', async () => {
    await book.run('attempt', 'sheet.getRange("A1").setValue(2); sheet.getRange("F1").setFormula("=ROWS_OF(A1)")');
    book.conditions.pending = 'old';
    const old = [
      ['1', 'row 1'],
      ['2', 'row 2'],
    ];
    expect(await book.run('writeInput', 1)).toEqual(old);
    expect(await book.readDisplay(SHEET, 'F1:G2')).toEqual([
      ['1', 'row 1'],
      ['', ''],
    ]);
    // A larger result does not show before it is there, and a formula that is new has nothing old.
    expect(await book.run('writeInput', 2)).toEqual([
      ['1', 'row 1'],
      ['', ''],
    ]);
    await book.run('attempt', 'sheet.getRange("F1").clearContent()');
    expect(await book.run('writeAndRead', '=TABLE()')).toEqual([blank, blank, '', 1]);
  });

  test('are only those whose function is called: others keep their values, and so do formulas of Sheets’ own', async () => {
    await book.run('attempt', 'sheet.getRange("F1:F2").setFormulas([["=ROWS_OF(1)"],["=A1*2"]])');
    book.conditions.pending = 'Loading...';
    expect(await book.run('writeInput', 21)).toEqual([
      ['1', 'row 1'],
      ['42', ''],
    ]);
  });

  test('move with rows that the same run inserts, and are no longer pending where a value is written over them', async () => {
    book.conditions.pending = 'Loading...';
    const code = `sheet.getRange('F1').setFormula('=TABLE()'); sheet.getRange('F1').getValue();
      sheet.insertRowBefore(1);
      var moved = getDisplay('F1:F3');
      sheet.getRange('F2').setValue('mine');
      return [moved, getDisplay('F1:F3')]`;
    expect(await book.run('attempt', code)).toEqual([
      [[''], ['Loading...'], ['']],
      [[''], ['mine'], ['']],
    ]);
  });

  test('show a formula as it is all the while', async () => {
    book.conditions.pending = 'Loading...';
    const code = `sheet.getRange('F1').setFormula('=TABLE()'); sheet.getRange('F1').getValue(); return sheet.getRange('F1').getFormula()`;
    expect(await book.run('attempt', code)).toBe('=TABLE()');
  });
});
