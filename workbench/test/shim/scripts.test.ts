import { type Headless, openHeadless } from '../../headless';

/** An add-on of the kind that people write for a list of their own: a household's jobs. */
const CODE = `
const LIST = 'Jobs', DONE = 'Done';
const list = () => SpreadsheetApp.getActive().getSheetByName(LIST);
const tidy = () => { sortByDay(); numberRows(); SpreadsheetApp.getActive().toast('Tidied'); };

function onOpen() {
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Jobs', [{ name: 'Tidy', functionName: 'tidy' }, null, { name: 'Lock', functionName: 'lock' }]);
}
function onEdit(e) {
  const { rowStart, columnStart, columnEnd } = e.range;
  const sheet = e.range.getSheet();
  if (sheet.getName() !== LIST || rowStart === 1 || columnStart !== columnEnd) return;
  if (columnStart < 5) sheet.getRange(rowStart, 6).setValue(Utilities.formatDate(new Date(), 'GMT', 'yyyy-MM-dd'));
  if (columnStart === 5 && e.range.isChecked()) archive(sheet, rowStart);
}
function archive(sheet, row) {
  const done = SpreadsheetApp.getActive().getSheetByName(DONE);
  sheet.getRange(row, 1, 1, 4).copyTo(done.getRange(done.getLastRow() + 1, 1), { contentsOnly: true });
  sheet.deleteRow(row);
}
function sortByDay() {
  const range = list().getDataRange();
  range.offset(1, 0, range.getNumRows() - 1).sort([{ column: 3, ascending: true }, { column: 2, ascending: false }]);
}
function numberRows() {
  const sheet = list();
  const ids = sheet.getRange(2, 1, sheet.getLastRow() - 1).getValues();
  let last = Math.max(0, ...ids.flat().filter(Number));
  sheet.getRange(2, 1, ids.length).setValues(ids.map(([id]) => [id || ++last]));
}
function lock() {
  const header = list().getRange('1:1').protect().setDescription('Header');
  header.removeEditors(header.getEditors());
  list().getRange('D:D').protect().setWarningOnly(true);
}
function hideDistant(days) {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getDataRange().getValues().forEach(([, , day], i) => {
    if (i > 0 && day > days) sheet.hideRows(i + 1);
    else sheet.unhideRow(sheet.getRange(i + 1, 1));
  });
}
function hiddenRows() { return [2, 3, 4].filter((row) => list().isRowHiddenByUser(row)); }
function withBoxes() { list().getRange('E2:E4').insertCheckboxes(); }
function dedupe() { list().getDataRange().removeDuplicates([2]); }
function rename(from, to) { return SpreadsheetApp.getActive().createTextFinder(from).matchEntireCell(true).replaceAllWith(to); }
function keepCopy() { return list().copyTo(SpreadsheetApp.getActive()).setName('Kept').getIndex(); }
function addTotals() {
  const sheet = list();
  const cell = sheet.getRange('B1').getNextDataCell(SpreadsheetApp.Direction.DOWN).offset(2, 1);
  cell.setFormulaR1C1('=SUM(R2C:R[-2]C)');
  cell.copyTo(cell.offset(0, 1), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false);
  return cell.getDataRegion().getA1Notation();
}
function askDay() {
  const day = Browser.inputBox('Move to', 'Which day?', Browser.Buttons.OK_CANCEL);
  if (day !== 'cancel') SpreadsheetApp.getCurrentCell().setValue(Utilities.formatString('day %02d', day));
  return Browser.msgBox(day);
}
function hours(minutes) { return Array.isArray(minutes) ? minutes.map((row) => row.map(hours)) : minutes / 60; }
function WEEK(day) { return 'week ' + Math.ceil(day / 7); }
`;

const JOBS = [
  ['Id', 'Job', 'Day', 'Minutes', 'Ready'],
  ['', 'Windows', 9, 90, false],
  [7, 'Bins', 2, 15, false],
  ['', 'Car', 9, 60, false],
];

let book: Headless;
beforeEach(async () => {
  book = await openHeadless({ code: CODE, today: '2026-11-23T09:00:00Z', email: 'ada@example.com' });
  book.renameTab('Sheet1', 'Jobs');
  book.addTab('Done');
  await book.paste('Jobs', 'A1', { cells: JOBS });
  book.select('Jobs', 'A1');
});
afterEach(() => book.close());

const jobs = (a1 = 'A2:D4') => book.readValues('Jobs', a1);

test('a menu calls what is held by const: it sorts the list and numbers what has no number', async () => {
  await book.run('onOpen');
  const [menu] = book.menus;
  expect(menu?.items).toEqual([
    { kind: 'item', caption: 'Tidy', handler: 'tidy' },
    { kind: 'separator' },
    { kind: 'item', caption: 'Lock', handler: 'lock' },
  ]);
  await book.runMenuItem('tidy');
  expect(await jobs()).toEqual([
    [7, 'Bins', 2, 15],
    [8, 'Windows', 9, 90],
    [9, 'Car', 9, 60],
  ]);
  expect(book.toasts).toEqual([{ message: 'Tidied', title: '' }]);
});

test('an edit is stamped with its day, in its row alone', async () => {
  await book.edit('Jobs', 'B3', 'Glass');
  await book.edit('Jobs', 'A1:B1', 'x');
  expect(await book.readDisplay('Jobs', 'F1:F4')).toEqual([[''], [''], ['2026-11-23'], ['']]);
});

test('a job that is ready goes to another sheet, with its values', async () => {
  await book.run('withBoxes');
  await book.edit('Jobs', 'D3', '=7+8');
  await book.edit('Jobs', 'E3', true);
  expect(await book.readValues('Done', 'A1:D2')).toEqual([
    [7, 'Bins', 2, 15],
    ['', '', '', ''],
  ]);
  expect(await book.readFormulas('Done', 'D1')).toEqual([['']]);
  expect((await jobs('B2:B4')).flat()).toEqual(['Windows', 'Car', '']);
});

test('the header is locked, a column only warns', async () => {
  await book.run('lock');
  const [header, column] = book.snapshot().records.protections;
  expect(header).toMatchObject({ description: 'Header', area: { row: 1, rows: 1, columns: 26 }, editors: [] });
  expect(column).toMatchObject({ warningOnly: true, area: { column: 4, columns: 1, rows: 1000 } });
});

test('rows are hidden by a value, and shown again', async () => {
  await book.run('hideDistant', 5);
  expect(await book.run('hiddenRows')).toEqual([2, 4]);
  await book.run('hideDistant', 9);
  expect(await book.run('hiddenRows')).toEqual([]);
});

test('what is twice goes, whatever its case; the rows below move up', async () => {
  await book.edit('Jobs', 'B3', 'WINDOWS');
  await book.run('dedupe');
  expect((await jobs('B1:B4')).flat()).toEqual(['Job', 'Windows', 'Car', '']);
  expect((await jobs('C3:C4')).flat()).toEqual([9, '']);
});

test('a text is found in all sheets and put in place of another', async () => {
  await book.edit('Done', 'C5', 'car');
  await book.edit('Done', 'C6', 'carport');
  expect(await book.run('rename', 'CAR', 'Van')).toBe(2);
  expect([await jobs('B4'), await book.readValues('Done', 'C5:C6')]).toEqual([[['Van']], [['Van'], ['carport']]]);
});

test('a copy of the sheet stands last, and the person stays where they are', async () => {
  expect(await book.run('keepCopy')).toBe(3);
  expect(book.tabs().map(({ name }) => name)).toEqual(['Jobs', 'Done', 'Kept']);
  expect(await book.readValues('Kept', 'B2:B4')).toEqual([['Windows'], ['Bins'], ['Car']]);
  expect(book.selection().tab).toBe('Jobs');
});

test('totals are written relative to their cells and pasted as formulas', async () => {
  // B4 is the last job; two rows below and one to the right, then one further.
  expect(await book.run('addTotals')).toBe('C6:D6');
  expect(await book.readFormulas('Jobs', 'C6:D6')).toEqual([['=SUM(C$2:C4)', '=SUM(D$2:D4)']]);
  expect(await jobs('C6:D6')).toEqual([[20, 165]]);
});

test('the dialogs of earlier days give the text, or the button in small letters', async () => {
  book.select('Jobs', 'C3');
  book.answers.push({ button: 'OK', text: '4' }, 'OK');
  expect(await book.run('askDay')).toBe('ok');
  expect(await jobs('C3')).toEqual([['day 04']]);
  book.answers.push({ button: 'CANCEL', text: '5' }, 'CLOSE');
  expect(await book.run('askDay')).toBe('cancel');
  expect(await jobs('C3')).toEqual([['day 04']]);
  expect(book.alerts[0]).toEqual({ title: 'Move to', prompt: 'Which day?', buttons: 'OK_CANCEL' });
});

test('custom functions need no tag and no capitals, take cells and ranges, and follow what changes', async () => {
  await book.edit('Jobs', 'H2', '=HOURS(D2:D4)');
  await book.edit('Jobs', 'I2', '=week(C2)&", "&Hours(D2)');
  expect(await jobs('H2:I4')).toEqual([
    [1.5, 'week 2, 1.5'],
    [0.25, ''],
    [1, ''],
  ]);
  await book.edit('Jobs', 'D2', 30);
  expect(await jobs('H2:I2')).toEqual([[0.5, 'week 2, 0.5']]);
});
