import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

/** What Google does to scripts at times, as the host does it where a test asks for it. */

const CODE = `
var opened = [];
function onOpen(event) {
  opened.push(event.authMode, Session.getActiveUserLocale());
  SpreadsheetApp.getUi().createAddonMenu().addItem('Do', 'attempt').addToUi();
  if (event.authMode !== 'NONE') sheet().getRange('A1').setValue('opened');
}
function onEdit() { for (var i = 0; i < 300; i++) sheet().getRange('A1').getValue(); }
/** How far the script's clock is from its start after some calls. */
function clockAfter(calls) {
  var start = Date.now();
  var cells = sheet().getRange('A1');
  for (var i = 1; i < calls; i++) cells.getValue();
  return Math.floor((Date.now() - start) / 100);
}
/** @customfunction */
function BLANKS() { return [['a', '', ''], ['', '', '']]; }
/** @customfunction */
function OFFSET_OF(zone) {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).format(new Date(0));
}
`;

let book: Headless;
beforeEach(async () => {
  book = await open({}, CODE);
});
afterEach(() => book.close());

const attempt = (code: string) => book.run('attempt', code);

describe('with a latency', () => {
  test('calls take their time on the clock the script sees, and nobody waits for them', async () => {
    book.conditions.latency = 200;
    expect(await book.run('clockAfter', 100)).toBeGreaterThanOrEqual(200);
    expect(book.lastRun).toMatchObject({ calls: 100, scriptMs: 20_000 });
    // The next run starts at the present again.
    book.setNow(new Date('2026-11-12T09:00:00Z'));
    expect(await attempt('return new Date().toISOString().slice(0, 16)')).toBe('2026-11-12T09:00');
  });

  test('sleeping takes time too', async () => {
    book.conditions.latency = 100;
    await attempt('Utilities.sleep(60000)');
    expect(book.lastRun?.scriptMs).toBeGreaterThanOrEqual(60_000);
  });

  // https://developers.google.com/apps-script/guides/services/quotas: 30 s for simple triggers, 6 min for a run.
  test('a run ends after six minutes, a simple trigger after half a minute, wherever it is', async () => {
    book.conditions.latency = 1000;
    const { error, calls } = await book.tryRun(
      'attempt',
      "try { while (true) sheet.getRange('A1').getValue() } finally { sheet.getRange('B1').setValue('finally') }",
    );
    expect([error?.message, calls]).toEqual(['Exceeded maximum execution time', 361]);
    await book.edit(SHEET, 'C1', 1);
    await book.idle();
    expect(book.lastRun).toMatchObject({ name: 'onEdit', calls: 31, error: 'Exceeded maximum execution time' });
    expect(await book.readDisplay(SHEET, 'B1')).toEqual([['']]);
    expect(book.lastRun).not.toHaveProperty('struck');
  });
});

describe('an engine that knows no longOffset', () => {
  test('refuses it in scripts and in custom functions, and knows all else', async () => {
    const named =
      "new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' }).format(new Date(0))";
    expect(await attempt(`return ${named}`)).toContain('GMT+01:00');
    book.conditions.noLongOffset = true;
    await expect(attempt(`return ${named}`)).rejects.toThrow('Value longOffset out of range');
    await expect(attempt(`return ${named.replace('new ', '')}`)).rejects.toThrow('Value longOffset out of range');
    expect(await attempt(`return ${named.replace('longOffset', 'short')}`)).toContain('GMT+1');
    expect(await attempt("return new Intl.NumberFormat('fr-FR').format(1.5)")).toBe('1,5');
    await book.edit(SHEET, 'A1', '=OFFSET_OF("Europe/Paris")');
    expect(book.errorAt(SHEET, 1, 1)).toContain('Value longOffset out of range');
  });
});

describe('before the add-on is authorised', () => {
  // https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle: AuthMode.NONE, user data "locale only".
  test('opening may add menus and ask for the language of the person, and nothing else', async () => {
    book.close();
    book = await open({ conditions: { notAuthorised: true }, userLocale: 'fr' }, CODE);
    await book.run('onOpen');
    expect(book.menus).toEqual([expect.objectContaining({ items: [expect.objectContaining({ caption: 'Do' })] })]);
    expect(await book.readDisplay(SHEET, 'A1')).toEqual([['']]);
    expect(await attempt('return [opened, Session.getActiveUserLocale()]')).toEqual([[], 'fr']);
  });

  test.each([
    'SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()',
    "PropertiesService.getDocumentProperties().getProperty('a')",
    "sheet().getRange('A1').getValue()",
  ])('%s is refused on opening', async (call) => {
    book.close();
    book = await open({ conditions: { notAuthorised: true } }, CODE.replace('opened.push', `${call}; opened.push`));
    const { error } = await book.tryRun('onOpen');
    expect(error?.message).toBe('You do not have permission to perform that action.');
    expect(book.menus).toEqual([]);
  });
});

describe('a permission that was refused', () => {
  test.each([
    ['send_mail', "MailApp.sendEmail('a@example.com', 'S', 'B')", 'MailApp.sendEmail'],
    ['scriptapp', "ScriptApp.newTrigger('onEdit').timeBased().everyDays(1).create()", 'ScriptApp.newTrigger'],
  ])('%s lets the service throw, and others work', async (end, call, method) => {
    book.conditions.refused = [end];
    await expect(attempt(call)).rejects.toThrow(`Specified permissions are not sufficient to call ${method}.`);
    expect(await attempt("sheet.getRange('A1').setValue(1); return 'fine'")).toBe('fine');
    book.conditions.refused = [];
    await attempt(call);
  });
});

describe('formulas', () => {
  test.each([
    ["='Leads'!$A:$T", '=Leads!$a:$t'],
    ['=SUM(Sheet1!A1:B2,"A,TRUE")', '=sum(\'Sheet1\'!a1:b2; "A,TRUE")'],
    ["='3 Tracking'!B1", "='3 Tracking'!b1"],
    ['=IF(A1=TRUE,1,TRUE())', '=if(a1=true(); 1; true())'],
  ])('%s may come back as %s', async (formula, otherwise) => {
    await attempt(`sheet.getRange('D1').setFormula(${JSON.stringify(formula)})`);
    book.conditions.formulaText = true;
    expect(await attempt("return sheet.getRange('D1').getFormula()")).toBe(otherwise);
    // What a person sees is as it was.
    expect(await book.readFormulas(SHEET, 'D1')).toEqual([[formula]]);
  });
});

describe('volatile formulas', () => {
  // https://developers.google.com/apps-script/guides/sheets/functions: such a custom function displays "Loading..." indefinitely.
  test.each([
    ['=TELL(NOW())', 'Loading...'],
    ['=TELL(F1)', 'Loading...'],
    ['=TELL(E:F)', 'Loading...'],
    ['=TELL("NOW()")', 'string NOW()'],
    ['=TELL(E1)', 'number 5'],
    ['=KNOW(1)', '#NAME?'],
  ])('%s shows %s', async (formula, shown) => {
    await attempt("sheet.getRange('E1:F1').setFormulas([['=2+3', '=today()+1']])");
    await book.edit(SHEET, 'A1', formula);
    expect(await book.readDisplay(SHEET, 'A1')).toEqual([[shown]]);
  });

  test('are done once they are no longer volatile', async () => {
    await attempt("sheet.getRange('F1').setFormula('=RAND()')");
    await book.edit(SHEET, 'A1', '=TELL(F1)');
    await book.edit(SHEET, 'F1', 7);
    expect(await book.readDisplay(SHEET, 'A1')).toEqual([['number 7']]);
  });
});

describe('validations', () => {
  const rule = (require: string, invalid = false) =>
    `sheet.getRange('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(${invalid}).build())`;
  test.each([
    ["requireValueInList(['a', 'b'])", 'a', 'c'],
    ["requireValueInRange(sheet.getRange('H1:H2'))", 'x', 'a'],
    ['requireNumberBetween(1, 5)', 5, 6],
    ['requireNumberGreaterThanOrEqualTo(2)', 2, 1],
    ['requireNumberNotEqualTo(2)', 3, 2],
    ['requireCheckbox()', true, 'yes'],
    ['requireDate()', { date: '2026-01-05T00:00:00Z' }, 'soon'],
    ['requireDateAfter(new Date(2026, 0, 1))', { date: '2026-01-05T00:00:00Z' }, { date: '2025-01-05T00:00:00Z' }],
  ])('%s takes %p and rejects %p from scripts', async (require, good, bad) => {
    await attempt(`sheet.getRange('H1:H2').setValues([['x'], ['y']]); ${rule(require)}`);
    await book.run('setValues', 'B2', [[bad]]);
    await attempt("sheet.getRange('B2').clearContent()");
    book.conditions.validation = true;
    await book.run('setValues', 'B2', [[good]]);
    await book.run('setValues', 'B2', [['']]);
    const refused = book.run('setValues', 'A2:B3', [
      [1, good],
      [1, bad],
    ]);
    await expect(refused).rejects.toThrow(
      'The data that you entered in cell B3 violates the data validation rules set on this cell.',
    );
    expect(await book.readDisplay(SHEET, 'A2:B3')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    await attempt(rule(require, true));
    await book.run('setValues', 'B2', [[bad]]);
  });
});

test('the "" that a formula spills may count as content', async () => {
  await attempt("sheet.getRange('A1').setFormula('=BLANKS()')");
  const sizes = 'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]';
  expect(await attempt(sizes)).toEqual([1, 1, 'A1']);
  book.conditions.blankText = true;
  expect(await attempt(sizes)).toEqual([2, 3, 'A1:C2']);
});

test('the ranges of a chart that touch may come back as one', async () => {
  await attempt(`sheet.insertChart(sheet.newChart().setPosition(1, 8, 0, 0).addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('B1:B5'))
    .addRange(sheet.getRange('A6:B9')).addRange(sheet.getRange('D1:D5')).build())`);
  const ranges =
    'return sheet.getCharts()[0].getRanges().map(function (range) { return range.getA1Notation(); }).sort()';
  expect(await attempt(ranges)).toEqual(['A1:A5', 'A6:B9', 'B1:B5', 'D1:D5']);
  book.conditions.chartRanges = true;
  expect(await attempt(ranges)).toEqual(['A1:B9', 'D1:D5']);
});
