import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

let book: Headless;
const CODE = `
function onOpen(event) {
  Logger.log(event.authMode === ScriptApp.AuthMode.LIMITED ? 'limited' : 'not limited');
  SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Ask', 'ask')).addToUi();
}
function onEdit(event) { event.source.getSheetByName('Sheet1').getRange('Z1').setValue(event.range.getA1Notation() + ' ' + event.value + ' ' + event.oldValue); }
function go() { return 'gone'; }
function ask() { var ui = SpreadsheetApp.getUi(); return [String(ui.alert('T', 'P', ui.ButtonSet.YES_NO)), ui.prompt('Name?').getResponseText()]; }
function endless() { sheet().getRange('A1').setValue('begun'); while (true) {} }
function count_() { return 1; }
var runs = 0;
function again() { runs += 1; return runs; }
function returns(kind) { return { date: new Date(0), fn: go, hole: { a: undefined, b: [1] } }[kind]; }
function nightly() { SpreadsheetApp.getUi(); }
function daily(event) {
  PropertiesService.getDocumentProperties().setProperty('told', JSON.stringify(event));
  var lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  sheet().getRange('A1').setValue(Utilities.formatDate(new Date(), 'Europe/Paris', 'd MMM yyyy HH:mm'));
  lock.releaseLock();
}
function told() { return PropertiesService.getDocumentProperties().getProperty('told'); }
function range() { sheet().getRange('B9').setValue('ran'); return sheet().getRange('A1'); }
function opened(event) { return event; }
/** @customfunction */
function TODAY_HERE() { return new Date(); }
`;
beforeEach(async () => {
  book = await open(
    {
      email: 'ada@example.com',
      today: '2026-11-23T09:00:00Z',
      files: { 'Side.html': '<p>side</p>', 'T.html': '<b><?= name ?></b>' },
    },
    CODE,
  );
});
afterEach(() => book.close());

const attempt = (code: string) => book.run('attempt', code);

describe('the person and the add-on', () => {
  test('menus, sidebar, dialogs, alerts and toasts reach the person, and the answers come back', async () => {
    await book.run('onOpen');
    expect(book.logs).toEqual([{ level: 'log', text: 'limited' }]);
    expect(book.menus).toEqual([
      {
        title: '',
        addon: true,
        items: [
          { kind: 'item', caption: 'Go', handler: 'go' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { title: 'More', addon: false, items: [{ kind: 'item', caption: 'Ask', handler: 'ask' }] },
          },
        ],
      },
    ]);
    book.answers.push('YES', { button: 'OK', text: 'Ada' });
    expect(await book.run('ask')).toEqual(['YES', 'Ada']);
    expect(book.alerts).toEqual([
      { title: 'T', prompt: 'P', buttons: 'YES_NO' },
      { title: '', prompt: 'Name?', buttons: 'OK' },
    ]);
    await attempt(`ss.toast('Done', 'Title');
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Help'));
      var page = HtmlService.createTemplateFromFile('T'); page.name = '<Ada>';
      SpreadsheetApp.getUi().showModalDialog(page.evaluate().setWidth(300).setHeight(100), 'Dialog')`);
    expect(book.toasts).toEqual([{ message: 'Done', title: 'Title' }]);
    expect(book.sidebar).toEqual({ html: '<p>side</p>', title: 'Help' });
    expect(book.dialogs).toEqual([
      { html: '<b>&#60;Ada&#62;</b>', title: 'Dialog', width: 300, height: 100, modal: true },
    ]);
  });

  test('onEdit is told of a person’s edit, and of no script’s', async () => {
    await book.edit(SHEET, 'B2', 5);
    await book.edit(SHEET, 'B2', 7);
    expect(await book.readDisplay(SHEET, 'Z1')).toEqual([['B2 7 5']]);
    // As text: a date is its serial number.
    await book.edit(SHEET, 'B3', true);
    expect(await book.readDisplay(SHEET, 'Z1')).toEqual([['B3 TRUE undefined']]);
    await book.edit(SHEET, 'B3', '11/23/2026');
    expect(await book.readDisplay(SHEET, 'Z1')).toEqual([['B3 46349 TRUE']]);
    await book.edit(SHEET, 'B2', 7);
    expect(await book.readDisplay(SHEET, 'Z1')).toEqual([['B2 7 7']]);
    await attempt('sheet.getRange("C3").setValue(1)');
    await book.idle();
    expect(await book.readDisplay(SHEET, 'Z1')).toEqual([['B2 7 7']]);
  });

  test('an endless action can be stopped; what it has written stays and the add-on works on', async () => {
    const run = book.tryRun('endless');
    while ((await book.readDisplay(SHEET, 'A1'))[0]?.[0] !== 'begun')
      await new Promise((resolve) => setTimeout(resolve, 5));
    book.stop();
    const stopped = await run;
    expect(stopped.error?.name).toBe('Stopped');
    // sheet() asks for two things, and one is written.
    expect(stopped.calls).toBe(2);
    expect(await book.run('go')).toBe('gone');
    expect(await book.readDisplay(SHEET, 'A1')).toEqual([['begun']]);
  });

  test('every run starts afresh', async () => {
    expect(await book.run('again')).toBe(1);
    expect(await book.run('again')).toBe(1);
  });

  test('results are plain data: no dates, no functions, nothing undefined', async () => {
    expect(await book.run('returns', 'hole')).toEqual({ b: [1] });
    expect((await book.tryRun('returns', 'date')).error?.message).toMatch(/not a supported return type/);
    expect((await book.tryRun('returns', 'fn')).error?.message).toMatch(/not a supported return type/);
    expect((await book.tryRun('missing')).error?.message).toBe('Script function not found: missing');
  });

  test('the add-on sees no browser and no Node, and the day it is given', async () => {
    const world = `return [typeof setTimeout, typeof fetch, typeof URL, typeof process, typeof require, typeof Intl, new Date().toISOString().slice(0, 13)]`;
    expect(await attempt(world)).toEqual([...Array(5).fill('undefined'), 'object', '2026-11-23T09']);
  });
});

describe('service calls', () => {
  test.each([
    ['reading and writing once each', 'sheet.getRange("A1:C9").getValues(); sheet.getRange("A1").setValue(1)', 2],
    ['writing to many ranges at once', 'sheet.getRangeList(["A1", "B2:C3"]).setBackground("#ffffff")', 1],
    [
      'what only describes',
      'sheet.getRange(1, 1).offset(1, 1).getA1Notation(); SpreadsheetApp.newDataValidation().requireDate().build()',
      0,
    ],
    [
      'properties and locks',
      'LockService.getDocumentLock().tryLock(1); PropertiesService.getUserProperties().getProperty("x")',
      2,
    ],
  ])('%s', async (_, code, calls) => {
    await attempt('');
    const before = book.lastCalls;
    await attempt(code);
    expect(book.lastCalls - before).toBe(calls);
  });
});

describe('the other services', () => {
  test('properties are text, kept by scope, and limited', async () => {
    await attempt('PropertiesService.getDocumentProperties().setProperties({ a: 1, b: "x" }).deleteProperty("b")');
    const read =
      'return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperty("a")]';
    expect(await attempt(read)).toEqual([{ a: '1' }, null]);
    const large = 'PropertiesService.getScriptProperties().setProperty("big", "é".repeat(5000))';
    expect((await book.tryRun('attempt', large)).error?.message).toBe('Argument too large: value');
    const many =
      'var all = {}; for (var i = 0; i < 60; i++) all["k" + i] = "x".repeat(9000); PropertiesService.getScriptProperties().setProperties(all)';
    expect((await book.tryRun('attempt', many)).error?.message).toMatch(/exceeded the property storage quota/);
  });

  test('mails go into the outbox, and only to addresses', async () => {
    await attempt(
      'MailApp.sendEmail({ to: "a@example.com,b@example.com", cc: "c@example.com", subject: "S", body: "B", htmlBody: "<b>B</b>" })',
    );
    expect(book.mails()).toMatchObject([
      { to: 'a@example.com,b@example.com', cc: 'c@example.com', subject: 'S', text: 'B', html: '<b>B</b>' },
    ]);
    expect(await attempt('return MailApp.getRemainingDailyQuota()')).toBe(97);
    expect((await book.tryRun('attempt', 'MailApp.sendEmail("nobody", "S", "B")')).error?.message).toBe(
      'Invalid email: nobody',
    );
    expect((await book.tryRun('attempt', 'MailApp.sendEmail("", "S", "B")')).error?.message).toBe(
      'Failed to send email: no recipient',
    );
  });

  test('triggers are listed, run when told, and have no person before them', async () => {
    await attempt(
      'ScriptApp.newTrigger("nightly").timeBased().everyDays(1).atHour(7).inTimezone("Europe/Paris").create()',
    );
    const [trigger] = book.triggers();
    expect(trigger).toMatchObject({
      handler: 'nightly',
      kind: 'CLOCK',
      schedule: 'everyDays(1).atHour(7).inTimezone("Europe/Paris")',
    });
    await expect(book.runTrigger(trigger?.id ?? '')).rejects.toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
    expect((await book.tryRun('attempt', 'ScriptApp.newTrigger("nowhere").timeBased().create()')).error?.message).toBe(
      'Script function not found: nowhere',
    );
    await attempt('ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); })');
    expect(book.triggers()).toEqual([]);
  });

  test('a time-driven trigger is told its moment, on the day the clock is set to', async () => {
    await attempt('ScriptApp.newTrigger("daily").timeBased().everyDays(1).create()');
    book.setNow(new Date('2024-12-30T06:30:05Z'));
    await book.runTrigger('daily');
    const [trigger] = book.triggers();
    expect(JSON.parse(String(await book.run('told')))).toEqual({
      authMode: 'FULL',
      triggerUid: trigger?.id,
      year: 2024,
      month: 12,
      'day-of-month': 30,
      'day-of-week': 1,
      'week-of-year': 1,
      hour: 6,
      minute: 30,
      second: 5,
      timezone: 'UTC',
    });
    expect(await book.readDisplay(SHEET, 'A1')).toEqual([['30 Dec 2024 07:30']]);
    await attempt('sheet.getRange("C1").setFormula("=TODAY_HERE()")');
    expect((await book.readDisplay(SHEET, 'C1'))[0]?.[0]).toMatch(/^12\/30\/2024 /);
    book.setNow(new Date('2024-12-31T06:30:05Z'));
    await book.runTrigger(trigger?.id ?? '');
    expect(await book.readDisplay(SHEET, 'A1')).toEqual([['31 Dec 2024 07:30']]);
  });

  test('a menu item may return anything, a page’s call only plain data', async () => {
    await book.runMenuItem('range');
    expect(await book.readDisplay(SHEET, 'B9')).toEqual([['ran']]);
    expect((await book.tryRun('range')).error?.message).toMatch(/not a supported return type/);
  });

  test('the quota of a day can be another one', async () => {
    book.setMailQuota(1);
    expect(
      (await book.tryRun('attempt', 'MailApp.sendEmail("a@example.com,b@example.com", "S", "B")')).error?.message,
    ).toBe('Service invoked too many times for one day: email.');
    expect(book.mails()).toEqual([]);
  });

  test('dates are formatted in any time zone, through the change of the clocks', async () => {
    const code = `return ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'].map(function (date) {
      return Utilities.formatDate(new Date(date), 'Europe/Paris', "EEE d MMMM yyyy 'at' HH:mm Z");
    })`;
    expect(await attempt(code)).toEqual(['Sun 29 March 2026 at 01:30 +0100', 'Sun 29 March 2026 at 03:30 +0200']);
  });

  test('who is there, locks, caches and bytes', async () => {
    const code = `var lock = LockService.getDocumentLock(); var had = lock.tryLock(10); var has = lock.hasLock(); lock.releaseLock();
      CacheService.getUserCache().put('k', 'v');
      return [Session.getActiveUser().getEmail(), had, has, lock.hasLock(), CacheService.getUserCache().get('k'), CacheService.getUserCache().get('x'),
        Utilities.base64Encode('é=1'), Utilities.getUuid().length]`;
    expect(await attempt(code)).toEqual(['ada@example.com', true, true, false, 'v', null, 'w6k9MQ==', 36]);
  });
});
