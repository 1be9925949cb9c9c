import { type Fact, reference, SHEETS } from './fact';

const refused = (method: string, types: string): string =>
  `The parameters (${types}) don't match the method signature for ${method}.`;
export const SIGNATURES: readonly Fact[] = [
  ['Range.copyTo a number', SHEETS, `sheet.getRange('A1').copyTo(5)`, refused('SpreadsheetApp.Range.copyTo', 'number')],
  ['Range.copyTo nothing', SHEETS, `sheet.getRange('A1').copyTo()`, refused('SpreadsheetApp.Range.copyTo', '')],
  ['Range.copyTo text', SHEETS, `sheet.getRange('A1').copyTo('B1')`, refused('SpreadsheetApp.Range.copyTo', 'String')],
  [
    'Range.setNotes',
    SHEETS,
    `sheet.getRange('A1').setNotes('foo')`,
    refused('SpreadsheetApp.Range.setNotes', 'String'),
  ],
  [
    'a sheet in place of a range',
    SHEETS,
    `ss.setActiveRange(sheet)`,
    refused('SpreadsheetApp.Spreadsheet.setActiveRange', 'SpreadsheetApp.Sheet'),
  ],
  [
    'a range in place of a sheet',
    SHEETS,
    `ss.deleteSheet(sheet.getRange('A1'))`,
    refused('SpreadsheetApp.Spreadsheet.deleteSheet', 'SpreadsheetApp.Range'),
  ],
  [
    'null in place of a sheet',
    SHEETS,
    `ss.setActiveSheet(ss.getSheetByName('gone'))`,
    refused('SpreadsheetApp.Spreadsheet.setActiveSheet', 'null'),
  ],
  [
    'a rule that was not built',
    SHEETS,
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation())`,
    refused('SpreadsheetApp.Range.setDataValidation', 'SpreadsheetApp.DataValidationBuilder'),
  ],
  [
    'rules that are none',
    SHEETS,
    `sheet.setConditionalFormatRules([{}])`,
    refused('SpreadsheetApp.Sheet.setConditionalFormatRules', 'number[]'),
  ],
  [
    'text in place of a date',
    'gas-fakes, notes/oddities.md',
    `SpreadsheetApp.newDataValidation().requireDateAfter('=i1')`,
    refused('SpreadsheetApp.DataValidationBuilder.requireDateAfter', 'String'),
  ],
  [
    'text in place of a row',
    reference('Sheet.getRange'),
    `sheet.getRange('A', 1)`,
    refused('SpreadsheetApp.Sheet.getRange', 'String,number'),
  ],
  [
    'Utilities.formatDate of text',
    reference('Utilities.formatDate'),
    `Utilities.formatDate('today', 'GMT', 'yyyy')`,
    refused('Utilities.formatDate', 'String,String,String'),
  ],
];

export const SERVICES: readonly Fact[] = [
  [
    'a cache gives null for what it has done',
    'gas-fakes, test/teststores.js',
    `var cache = CacheService.getUserCache();
     return [cache.put('k', 'v'), cache.get('k'), cache.remove('k'), cache.get('k'), cache.putAll({ a: '1' }), cache.removeAll(['a'])]`,
    [null, 'v', null, null, null, null],
  ],
  [
    'a lock with no time to wait',
    'gas-fakes, test/testlock.js',
    `var lock = LockService.getUserLock(); return [lock.tryLock(-100), lock.hasLock(), lock.tryLock(0), lock.hasLock()]`,
    [false, false, true, true],
  ],
  [
    'waitLock with less than none',
    'gas-fakes, test/testlock.js',
    `LockService.getUserLock().waitLock(-100)`,
    'Lock timeout: another process was holding the lock for too long.',
  ],
  [
    'Utilities.sleep of text',
    'gas-fakes, test/testutilities.js',
    `Utilities.sleep('rubbish')`,
    "Cannot convert 'rubbish' to int.",
  ],
  [
    'what Logger writes of objects',
    reference('Logger.log'),
    `Logger.clear(); Logger.log('my log message'); Logger.log({ key: 'value' }); Logger.log({ message: 'my log message', data: { key: 'value' } });
     Logger.log('second line with a number: %d and a string: %s', 123, 'hello');
     return Logger.getLog().split('\\n')`,
    ['my log message', '{key=value}', 'my log message', 'second line with a number: 123 and a string: hello'],
  ],
  [
    'what Logger writes of numbers, lists and dates',
    'as Java writes them, of which Google’s reference of Logger.log shows {key=value}; of numbers and dates not proven',
    `Logger.clear(); Logger.log(1); Logger.log([[1, 'a', 0.5]]); Logger.log(1353942614000); Logger.log({ at: [new Date(Date.UTC(2026, 0, 5, 8))], none: null });
     return Logger.getLog().split('\\n')`,
    ['1.0', '[[1.0, a, 0.5]]', '1.353942614E12', '{at=[Mon Jan 05 09:00:00 GMT+01:00 2026], none=null}'],
  ],
  [
    'a protection that only warns has no editors',
    SHEETS,
    `var protection = sheet.protect(); var editors = [protection.getEditors().length]; protection.setWarningOnly(true);
     return editors.concat(protection.getEditors().length)`,
    [1, 0],
  ],
  [
    'a scriptlet that prints may end in a semicolon',
    'Google’s guide to templated HTML',
    `return HtmlService.createTemplateFromFile('T').evaluate().getContent()`,
    '2/2',
  ],
];
