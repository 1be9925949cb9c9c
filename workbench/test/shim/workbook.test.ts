import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

let book: Headless;
beforeEach(async () => {
  book = await open();
});
afterEach(() => book.close());

const attempt = (code: string) => book.run('attempt', code);

describe('sheets', () => {
  test('a new one has 1000 rows, 26 columns and nothing in it', async () => {
    const size = 'return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()]';
    expect(await attempt(size)).toEqual([1000, 26, 0, 0]);
  });

  test('are inserted beside the active one, or where the script says, and become the active one', async () => {
    await attempt('ss.insertSheet("B"); ss.insertSheet("C"); ss.insertSheet("first", 0)');
    expect(book.tabs().map(({ name }) => name)).toEqual(['first', SHEET, 'B', 'C']);
    expect(await attempt('return sheet.getName()')).toBe('first');
  });

  test('are found by name in any case and by id, also after being renamed and moved', async () => {
    const id = await attempt('return ss.insertSheet("Leads").getSheetId()');
    book.renameTab('Leads', 'Log');
    book.moveTab('Log', 0);
    const found = `return [ss.getSheetByName("LOG").getSheetId(), ss.getSheetById(${id}).getIndex(), ss.getSheetByName("Leads")]`;
    expect(await attempt(found)).toEqual([id, 1, null]);
  });

  test('never get the id of a deleted one', async () => {
    const ids =
      'var a = ss.insertSheet(); var id = a.getSheetId(); ss.deleteSheet(a); return [id, ss.insertSheet().getSheetId()]';
    const [first, second] = (await attempt(ids)) as [number, number];
    expect(second).not.toBe(first);
  });

  test.each([
    ['a name that is taken', 'ss.insertSheet("sheet1")', /^A sheet with the name "sheet1" already exists/],
    ['deleting the only one', 'ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    [
      'deleting the last one that is shown',
      'ss.insertSheet().hideSheet(); ss.deleteSheet(sheet)',
      "You can't remove all the visible sheets in a document.",
    ],
    ['hiding the last one', 'sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['deleting all rows', 'sheet.deleteRows(1, 1000)', /not possible to delete all the/],
    ['freezing all rows', 'sheet.setFrozenRows(1000)', /cannot freeze all visible rows/],
    ['more than ten million cells', 'sheet.insertRowsAfter(1000, 400000)', /above the limit of 10000000 cells/],
  ])('refuse %s', async (_, code, sentence) => {
    const { error } = await book.tryRun('attempt', code);
    expect(error?.message).toMatch(sentence);
  });

  test('grow at their end and keep what is in them', async () => {
    await book.edit(SHEET, 'A1000', 'last');
    await attempt(
      'sheet.insertRowsAfter(1000, 5).insertColumnsAfter(26, 2); sheet.getRange(1005, 28).setValue("corner")',
    );
    expect(await attempt('return [sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([1005, 28]);
    expect(await book.readDisplay(SHEET, 'A1000')).toEqual([['last']]);
    expect(await attempt('sheet.appendRow(["next", 1]); return [sheet.getMaxRows(), sheet.getLastRow()]')).toEqual([
      1006, 1006,
    ]);
  });

  test('keep frozen rows, sizes, grid lines and tab colours', async () => {
    const code = `
      sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidths(2, 3, 77).setRowHeight(4, 50);
      sheet.setHiddenGridlines(true).setTabColor('#1A73E8');
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(4), sheet.getRowHeight(4), sheet.hasHiddenGridlines()]`;
    expect(await attempt(code)).toEqual([2, 1, 77, 50, true]);
  });

  test('have rows added at their end that look as the last one does and have its rules', async () => {
    const code = `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
      sheet.getRange('C2:C1000').setDataValidation(rule).setBackground('#ff0000');
      sheet.insertRowsAfter(1000, 3);
      var added = sheet.getRange('C1003');
      return [added.getBackground(), added.getDataValidation().getCriteriaValues()[0], sheet.getRange('D1003').getDataValidation()]`;
    expect(await attempt(code)).toEqual(['#ff0000', ['a', 'b'], null]);
  });
});

describe('formats', () => {
  test('are read as they were written, and leave formulas and values alone', async () => {
    const code = `
      sheet.getRange('A1:B1').setValues([['x', '=1+1']]);
      sheet.getRangeList(['A1:B1', 'C3']).setFontWeight('bold').setBackground('#FFF8E1').setNumberFormat('0.0%').setWrap(true)
        .setHorizontalAlignment('right').setVerticalAlignment('middle').setFontColor('red').setFontSize(14).setFontStyle('italic')
        .setFontLine('underline').setBorder(true, null, null, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID);
      var c = sheet.getRange('B1');
      return [c.getFontWeight(), c.getBackground(), c.getNumberFormat(), c.getWrap(), c.getHorizontalAlignment(), c.getVerticalAlignment(),
        c.getFontColors(), c.getFontSize(), c.getFontStyle(), c.getFontLine(), c.getFormula(), sheet.getRange('C3').getBackground()]`;
    expect(await attempt(code)).toEqual([
      'bold',
      '#fff8e1',
      '0.0%',
      true,
      'right',
      'middle',
      [['#ff0000']],
      14,
      'italic',
      'underline',
      '=1+1',
      '#fff8e1',
    ]);
    const cleared =
      'var c = sheet.getRange("B1").clearFormat(); return [c.getFontWeight(), c.getBackground(), c.getValue()]';
    expect(await attempt(cleared)).toEqual(['normal', '#ffffff', 2]);
  });

  test('of validations and conditional formats come back as rules', async () => {
    const code = `
      var list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).setHelpText('a or b').build();
      var range = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('F1:F9'), true).build();
      var date = SpreadsheetApp.newDataValidation().requireDate().build();
      var box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      var between = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 36).build();
      sheet.getRange('A1:A5').setDataValidations([[list], [range], [date], [box], [between]]);
      sheet.setConditionalFormatRules(['=A1>1', '=A1>2'].map(function (formula) {
        return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setFontColor('#c5221f').setRanges([sheet.getRange('A1:B9')]).build();
      }));
      return sheet.getRange('A1:A6').getDataValidations().map(function (row) {
        var rule = row[0];
        return rule && [String(rule.getCriteriaType()), rule.getAllowInvalid(), rule.getHelpText()].concat(
          rule.getCriteriaValues().map(function (value) { return value.getA1Notation ? value.getA1Notation() : value; }));
      }).concat(sheet.getConditionalFormatRules().map(function (rule) {
        return [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()[0]];
      }))`;
    expect(await attempt(code)).toEqual([
      ['VALUE_IN_LIST', false, 'a or b', ['a', 'b'], true],
      ['VALUE_IN_RANGE', true, null, 'F1:F9', true],
      ['DATE_IS_VALID_DATE', true, null],
      ['CHECKBOX', true, null],
      ['NUMBER_BETWEEN', true, null, 1, 36],
      null,
      ['A1:B9', '=A1>1'],
      ['A1:B9', '=A1>2'],
    ]);
  });

  test('and notes, merges and copies', async () => {
    const code = `
      sheet.getRange('A1:B1').setNotes([['first', '']]); sheet.getRange('B1').setNote('second'); sheet.getRange('A1').clearNote();
      sheet.getRange('C1:D2').merge();
      sheet.getRange('A5').setFormula('=A4+$A$4'); sheet.getRange('A5').copyTo(sheet.getRange('B6'));
      return [sheet.getRange('A1:B1').getNotes()[0], sheet.getRange('D2').isPartOfMerge(), sheet.getRange('B6').getFormula()]`;
    expect(await attempt(code)).toEqual([['', 'second'], true, '=B5+$A$4']);
    expect(await book.readNotes(SHEET, 'B1')).toEqual([['second']]);
  });

  test('sorting puts numbers before text and blank cells last, whichever the direction', async () => {
    await book.run('setValues', 'A1:A5', [['b'], [2], [''], ['a'], [1]]);
    await attempt('sheet.getRange("A1:A5").sort(1)');
    expect(await book.readValues(SHEET, 'A1:A5')).toEqual([[1], [2], ['a'], ['b'], ['']]);
    await book.sort(SHEET, 'A1:A5', 1, false);
    expect(await book.readValues(SHEET, 'A1:A5')).toEqual([['b'], ['a'], [2], [1], ['']]);
  });

  test('named ranges move with their cells', async () => {
    await attempt('ss.setNamedRange("goal", sheet.getRange("B2"))');
    book.insertRows(SHEET, 1, 3);
    expect(await attempt('return ss.getRangeByName("goal").getA1Notation()')).toBe('B5');
  });
});

describe('what is remembered beside the cells', () => {
  test('protections: warning, description and unprotected ranges; the script may write all the same', async () => {
    const code = `
      var protection = sheet.protect().setDescription('computed').setWarningOnly(true);
      protection.setUnprotectedRanges([sheet.getRange('B2:B3')]);
      sheet.getRange('A1').setValue(1);
      return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (p) {
        return [p.getDescription(), p.isWarningOnly(), p.getUnprotectedRanges()[0].getA1Notation(), p.getRange().getA1Notation()];
      })`;
    // The range of a protected sheet has no notation (gas-fakes, test/testsheetspermissions.js).
    expect(await attempt(code)).toEqual([['computed', true, 'B2:B3', '']]);
    expect(
      await attempt('return sheet.protect() && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length'),
    ).toBe(1);
  });

  test('developer metadata of a sheet, found by key, gone with the sheet', async () => {
    await attempt('sheet.addDeveloperMetadata("tab", "leads"); ss.insertSheet("X").addDeveloperMetadata("tab", "x")');
    const find = `return ss.createDeveloperMetadataFinder().withKey('tab').find().map(function (entry) {
      return [entry.getValue(), entry.getLocation().getSheet().getName()];
    })`;
    expect(await attempt(find)).toEqual([
      ['leads', SHEET],
      ['x', 'X'],
    ]);
    book.deleteTab('X');
    expect(await attempt(find)).toEqual([['leads', SHEET]]);
  });

  test('charts, as the script described them', async () => {
    await attempt(`sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B9'))
      .setNumHeaders(1).setOption('title', 'Month').setPosition(2, 4, 0, 0).build())`);
    expect(book.charts()).toMatchObject([
      { type: 'LINE', headers: 1, options: { title: 'Month' }, position: { row: 2, column: 4 } },
    ]);
    expect(await attempt('sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length')).toBe(0);
  });
});

describe('a saved workbook', () => {
  test('comes back whole: cells, formulas, formats, notes, rules and what is remembered', async () => {
    await attempt(`
      ss.rename('Plan'); sheet.setName('Log');
      sheet.getRange('A1:C1').setValues([[1, '=A1*2', '=TELL(A1:B1)']]).setFontWeight('bold');
      sheet.getRange('E1').setFormula('=TABLE()');
      sheet.getRange('A1').setNote('note').setNumberFormat('0.00');
      sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.addDeveloperMetadata('tab', 'leads'); sheet.protect().setDescription('p');
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      MailApp.sendEmail('a@example.com', 'Subject', 'Body');
      ss.setSpreadsheetTimeZone('America/New_York');`);
    const saved = JSON.parse(JSON.stringify(book.snapshot()));
    book.close();
    book = await open({ snapshot: saved });
    expect(await book.readDisplay('Log', 'A1:F2')).toEqual([
      ['1.00', '2', '[[1,2]]', '', 'a', '1'],
      ['', '', '', '', 'b', expect.any(String)],
    ]);
    const code = `return [ss.getName(), ss.getSpreadsheetTimeZone(), sheet.getRange('B1').getFormula(), sheet.getRange('A1').getFontWeight(),
      sheet.getRange('A1').getNote(), String(sheet.getRange('A2').getDataValidation().getCriteriaType()),
      sheet.getDeveloperMetadata()[0].getValue(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription(),
      PropertiesService.getDocumentProperties().getProperty('k')]`;
    expect(await attempt(code)).toEqual([
      'Plan',
      'America/New_York',
      '=A1*2',
      'bold',
      'note',
      'CHECKBOX',
      'leads',
      'p',
      'v',
    ]);
    expect(book.mails()).toHaveLength(1);
  });
});
