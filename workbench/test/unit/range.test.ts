import { createHost, runScript } from './support/add-on';

const onLeads = (code: string) => `const sheet = SpreadsheetApp.getActive().getSheetByName('Leads'); ${code}`;

test.each([
  [
    "sheet.getRange('A1:B3').setValues([[1, 2], [3, 4]])",
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
  ],
  [
    "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['sheet.getRange(10, 1, 2, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ["sheet.getRange('no range')", 'Range not found'],
  ["SpreadsheetApp.getActive().getRange('Gone!A1')", 'Range not found'],
  ["sheet.getRange('A1:B2').getCell(3, 1)", 'Cell reference out of range'],
  ['sheet.insertRowsAfter(11, 1)', 'Those rows are out of bounds.'],
  ['sheet.insertColumnsBefore(7, 1)', 'Those columns are out of bounds.'],
  ['sheet.deleteRows(9, 3)', 'Those rows are out of bounds.'],
  ['sheet.deleteRows(2, 9)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  ["sheet.getRange('A1').setTextRotation(45)", 'Range.setTextRotation is not available in the local workbench.'],
])('%s is refused as Sheets refuses it', (code, sentence) => {
  expect(() => runScript(onLeads(code))).toThrow(sentence);
});

test('dates cross as instants and come back as dates; blank cells read as empty text', () => {
  const host = createHost();
  runScript(onLeads("sheet.getRange('A1:C1').setValues([[new Date(86400000), null, undefined]])"), host);
  expect(host.asked.find(({ op }) => op === 'write')?.args).toEqual([
    [{ sheet: 7, row: 1, column: 1, rows: 1, columns: 3 }],
    'value',
    [[{ $date: 86_400_000 }, null, null]],
  ]);
  const { value } = runScript(onLeads("return sheet.getRange('A1:B1').getValues()"), host);
  expect(value).toEqual([[new Date(86_400_000), '']]);
});

test('a list of ranges is written to in one operation, with one cell for all', () => {
  const host = createHost();
  const { calls } = runScript(onLeads("sheet.getRangeList(['A1:B2', 'D4']).setFontWeight('bold')"), host);
  const writes = host.asked.filter(({ op }) => op === 'write');
  expect(writes).toHaveLength(1);
  expect(writes[0]?.args[0]).toHaveLength(2);
  expect(writes[0]?.args[2]).toEqual([['bold']]);
  // getSheetByName and setFontWeight.
  expect(calls).toBe(2);
});

test('reading and writing are counted; naming a range, asking where it is and building a rule are not', () => {
  const code = `
    const range = sheet.getRange(2, 1, 3, 2).offset(1, 0);
    range.getA1Notation();
    range.getLastRow();
    SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();`;
  expect(runScript(onLeads(code)).calls).toBe(1);
  expect(
    runScript(onLeads(`${code} range.getValues(); range.setValue(3).setNotes([['a', 'b'], ['', ''], ['', '']]);`))
      .calls,
  ).toBe(4);
});

test('rows that have just been inserted can be named', () => {
  expect(() => runScript(onLeads('sheet.getRange(12, 1)'))).toThrow('outside the dimensions');
  const { value } = runScript(onLeads('sheet.insertRowsAfter(10, 2); return sheet.getRange(12, 1).getA1Notation()'));
  expect(value).toBe('A12');
});

test('clear() takes contents and formats; with an option only what it names', () => {
  const host = createHost();
  runScript(onLeads("sheet.getRange('A1').clear(); sheet.getRange('A1').clear({ validationsOnly: true })"), host);
  const cleared = host.asked.filter(({ op }) => op === 'clear').map(({ args }) => args[1]);
  expect(cleared).toEqual([{ contents: true, formats: true }, expect.objectContaining({ validations: true })]);
  expect(cleared[1]).not.toHaveProperty('contents', true);
});

test('a notation may name another sheet, or a named range', () => {
  const where = (notation: string) =>
    runScript(onLeads(`const range = sheet.getRange("${notation}"); return [range.getGridId(), range.getA1Notation()]`))
      .value;
  expect(where("'Other tab'!B2")).toEqual([8, 'B2']);
  expect(where('Leads!B2')).toEqual([7, 'B2']);
  expect(where('Rates')).toEqual([8, 'A3:B4']);
  expect(() => where('Gone!B2')).toThrow('Range not found');
});

test('a number may come as text', () => {
  const host = createHost();
  runScript(onLeads("sheet.insertRowsAfter('10', '2')"), host);
  expect(host.asked.find(({ op }) => op === 'insertRows')?.args).toEqual([7, 11, 2]);
});

test('an object of a service says what it is, and shows nothing of what is inside', () => {
  expect(
    runScript(onLeads("const range = sheet.getRange('A1'); return [String(range), JSON.stringify(range)]")).value,
  ).toEqual(['Range', '{}']);
});

test('colours have the names of CSS, and null takes a number format away', () => {
  const host = createHost();
  runScript(
    onLeads("sheet.getRange('A1').setBackground('LightBlue').setFontColor('rebeccapurple').setNumberFormat(null)"),
    host,
  );
  const written = host.asked.filter(({ op }) => op === 'write').map(({ args }) => args.slice(1));
  expect(written).toEqual([
    ['background', [['#add8e6']]],
    ['fontColor', [['#663399']]],
    ['numberFormat', [[null]]],
  ]);
  expect(() => runScript(onLeads("sheet.getRange('A1').setBackground('bluish')"))).toThrow(
    'Invalid color string: bluish',
  );
});

test('a list may do without its dropdown', () => {
  const code = "return SpreadsheetApp.newDataValidation().requireValueInList(['a'], false).build().getCriteriaValues()";
  expect(runScript(code).value).toEqual([['a'], false]);
});
