import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';

const CODE = `
/** Writes 1, 2 and 3 below each other: one call for the sheet, and one for each. */
function three() {
  var cells = sheet();
  try {
    cells.getRange('A1').setValue(1);
    cells.getRange('A2').setValue(2);
    cells.getRange('A3').setValue(3);
  } catch (error) {
    console.log('caught ' + error.name + ': ' + error.message);
    cells.getRange('B1').setValue('caught');
  } finally {
    console.log('finally');
    cells.getRange('B2').setValue('finally');
  }
  return 'done';
}
function locked() {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(10)) return 'busy';
  sheet().getRange('A1').setValue('locked');
  lock.releaseLock();
  return 'free';
}
function remember() {
  PropertiesService.getDocumentProperties().setProperty('p', 'property');
  CacheService.getDocumentCache().put('c', 'cached');
  ScriptApp.newTrigger('three').timeBased().everyDays(1).create();
  sheet().getRange('5:5').addDeveloperMetadata('mark', 'metadata');
  MailApp.sendEmail('ada@example.com', 'S', 'B');
  sheet().getRange('A9').setValue(9);
}
function remembered() {
  return [PropertiesService.getDocumentProperties().getProperty('p'), CacheService.getDocumentCache().get('c'),
    ScriptApp.getProjectTriggers().length, sheet().getRange('5:5').getDeveloperMetadata().length];
}
function styles() {
  sheet().getRange('A1:A2').setTextStyles([[SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).build()], [null]].map(function (row) {
    return [row[0] || SpreadsheetApp.newTextStyle().build()];
  }));
}
function append() { sheet().appendRow([1, 2]); }
function onEdit() { sheet().getRange('C1').setValue('edited'); }
`;

let book: Headless;
beforeEach(async () => {
  book = await open({}, CODE);
});
afterEach(() => book.close());

const written = () => book.readValues(SHEET, 'A1:B3');

describe('a run that is ended at a service call', () => {
  // sheet() is the first call, and each value another one.
  test.each([
    [1, []],
    [2, []],
    [3, [1]],
    [4, [1, 2]],
  ])('at call %i has written %j, and no catch and no finally has run', async (at, before) => {
    book.fault = { kind: 'end', at };
    const { error, value, calls, struck } = await book.tryRun('three');
    expect({ error: error?.name, value, calls, struck }).toEqual({
      error: 'Ended',
      value: undefined,
      calls: at,
      struck: true,
    });
    const column = [0, 1, 2].map((i) => [before[i] ?? '', '']);
    expect(await written()).toEqual(column);
    expect(book.logs).toEqual([]);
  });

  test('leaves everything else of the session as it was, and the add-on works on', async () => {
    book.fault = { kind: 'end', at: 12 };
    const { calls, struck } = await book.tryRun('remember');
    expect([calls, struck]).toEqual([8, false]);
    book.fault = { kind: 'end', at: 1 };
    expect((await book.tryRun('three')).struck).toBe(true);
    expect(await book.run('remembered')).toEqual(['property', 'cached', 1, 1]);
    expect(book.mails()).toHaveLength(1);
    expect(await book.run('three')).toBe('done');
  });

  test('gives its lock back', async () => {
    book.fault = { kind: 'end', at: 2 };
    expect((await book.tryRun('locked')).struck).toBe(true);
    expect(await book.run('locked')).toBe('free');
  });

  test('does not take those with it that wait for their turn', async () => {
    book.fault = { kind: 'end', at: 2 };
    const ended = book.tryRun('three');
    const next = book.tryRun('three');
    expect((await ended).error?.name).toBe('Ended');
    expect((await next).value).toBe('done');
  });

  test('is one with which the next begins anew', async () => {
    book.fault = { kind: 'end', at: 2 };
    await book.tryRun('three');
    expect(book.fault).toBeNull();
    const { value, struck } = await book.tryRun('three');
    expect([value, struck]).toEqual(['done', undefined]);
  });
});

describe('a service call that fails', () => {
  const FAILED = 'Service Spreadsheets failed while accessing document with id workbook.';

  test('is not carried out, and the script may catch it', async () => {
    book.fault = { kind: 'throw', at: 3 };
    const { value, struck, calls } = await book.tryRun('three');
    expect([value, struck]).toEqual(['done', true]);
    expect(await written()).toEqual([
      [1, 'caught'],
      ['', 'finally'],
      ['', ''],
    ]);
    expect(book.logs.map(({ text }) => text)).toEqual([`caught Exception: ${FAILED}`, 'finally']);
    expect(calls).toBe(5);
  });

  test('may also fail after it has been carried out', async () => {
    book.fault = { kind: 'throwAfter', at: 3 };
    await book.run('three');
    expect(await written()).toEqual([
      [1, 'caught'],
      [2, 'finally'],
      ['', ''],
    ]);
    expect(book.logs[0]?.text).toBe(`caught Exception: ${FAILED}`);
  });

  test('is carried out whole or not at all, though it is several operations of the host', async () => {
    book.fault = { kind: 'throwAfter', at: 2 };
    expect((await book.tryRun('append')).error?.message).toBe(FAILED);
    expect(await book.readValues(SHEET, 'A1:B1')).toEqual([[1, 2]]);
    book.fault = { kind: 'throw', at: 2 };
    await book.tryRun('append');
    expect(await book.readValues(SHEET, 'A2:B2')).toEqual([['', '']]);
    book.fault = { kind: 'throwAfter', at: 2 };
    await book.tryRun('styles');
    const style = `var cell = sheet.getRange('A1'); return [cell.getFontWeight(), cell.getFontStyle()]`;
    expect(await book.run('attempt', style)).toEqual(['bold', 'italic']);
  });

  test('ends a run that does not catch it with its sentence', async () => {
    book.fault = { kind: 'throw', at: 1 };
    await expect(book.run('append')).rejects.toThrow(FAILED);
  });
});

describe('a fault', () => {
  test('that is further on than the run goes does not strike, which is told', async () => {
    book.fault = { kind: 'end', at: 100 };
    const { value, struck, calls } = await book.tryRun('three');
    expect([value, struck, calls]).toEqual(['done', false, 5]);
  });

  test('is met by a trigger, a menu item and onEdit alike', async () => {
    await book.run('remember');
    book.fault = { kind: 'end', at: 2 };
    await expect(book.runTrigger('three')).rejects.toThrow(/ended from outside/);
    expect(book.lastRun).toMatchObject({ name: 'three', calls: 2, struck: true });
    book.fault = { kind: 'throw', at: 1 };
    await expect(book.runMenuItem('append')).rejects.toThrow(/^Service Spreadsheets failed/);
    book.fault = { kind: 'end', at: 2 };
    await book.edit(SHEET, 'A1', 5);
    expect(book.lastRun).toMatchObject({ name: 'onEdit', struck: true });
    expect(await book.readValues(SHEET, 'C1')).toEqual([['']]);
    await book.edit(SHEET, 'A1', 6);
    expect(await book.readValues(SHEET, 'C1')).toEqual([['edited']]);
  });
});

describe('a snapshot', () => {
  test('is gone back to as often as wanted; the clock, the conditions and what was seen go on', async () => {
    await book.run('three');
    const saved = book.snapshot();
    book.setNow(new Date('2026-11-23T09:00:00Z'));
    book.conditions.lockHeld = true;
    for (let at = 1; at <= 3; at++) {
      await book.restore(saved);
      book.fault = { kind: 'end', at };
      await book.tryRun('remember');
      expect(book.lastRun).toMatchObject({ calls: at, struck: true });
      expect(await written()).toEqual([
        [1, ''],
        [2, 'finally'],
        [3, ''],
      ]);
    }
    expect(await book.run('remembered')).toEqual(['property', 'cached', 0, 0]);
    await book.restore(saved);
    expect(await book.run('remembered')).toEqual([null, null, 0, 0]);
    expect(await book.run('locked')).toBe('busy');
    expect(book.now().toISOString().slice(0, 13)).toBe('2026-11-23T09');
    expect(book.logs.map(({ text }) => text)).toEqual(['finally']);
    book.insertRows(SHEET, 1);
    expect((await book.readValues(SHEET, 'A2'))[0]).toEqual([1]);
  });
});
