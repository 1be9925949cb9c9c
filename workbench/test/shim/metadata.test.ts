import type { Headless } from '../../headless';
import { open, SHEET } from './support/fixture';
import { LIST, MARK, placeOf } from './support/metadata';

let book: Headless;
beforeEach(async () => {
  book = await open();
});
afterEach(() => book.close());

const attempt = (code: string) => book.run('attempt', code);
const refusal = async (code: string) => (await book.tryRun('attempt', code)).error?.message;

const list = () => attempt(LIST);
/** The row of the first metadata with a key; null when it has gone. */
const rowOf = (key: string) => attempt(placeOf(key, 'Row'));
const columnOf = (key: string) => attempt(placeOf(key, 'Column'));

describe('metadata on a row or a column', () => {
  test('tells where it is, in the words of the location it is on and null for the others', async () => {
    await attempt(MARK);
    expect(await list()).toEqual(['goal ROW 5,1 1x26', 'source COLUMN 1,3 1000x1', 'tab SHEET', 'version SPREADSHEET']);
    // Google's reference: getSheet() is null unless the location type is SHEET, getSpreadsheet() unless SPREADSHEET.
    const others = `return ss.createDeveloperMetadataFinder().find().map(function (entry) {
      var location = entry.getLocation();
      return [location.getSheet() && location.getSheet().getName(), location.getSpreadsheet() && location.getSpreadsheet().getId(), String(entry.getVisibility())];
    })`;
    expect(await attempt(others)).toEqual([
      [null, null, 'DOCUMENT'],
      [null, null, 'PROJECT'],
      [SHEET, null, 'DOCUMENT'],
      [null, 'workbook', 'DOCUMENT'],
    ]);
  });

  test('is read from exactly that row or column, whichever way the range was made', async () => {
    await attempt(MARK);
    const keys = (range: string) =>
      attempt(`return ${range}.getDeveloperMetadata().map(function (entry) { return entry.getKey(); })`);
    expect(await keys("sheet.getRange('5:5')")).toEqual(['goal']);
    expect(await keys('sheet.getRange(5, 1, 1, sheet.getMaxColumns())')).toEqual(['goal']);
    expect(await keys('sheet.getRange(1, 3, sheet.getMaxRows(), 1)')).toEqual(['source']);
    for (const other of ["'4:4'", "'5:6'", "'A5'", "'A5:Y5'", "'C5'"]) {
      expect([other, await keys(`sheet.getRange(${other})`)]).toEqual([other, []]);
    }
    expect(await keys('sheet')).toEqual(['tab']);
    expect(await keys('ss')).toEqual(['version']);
  });

  // Google's own sentence, as scripts that met it have kept it.
  test.each([['A5'], ['A5:Y5'], ['B5:Z5'], ['C2:C1000'], ['5:6'], ['B:C'], ['A1:Z1000']])(
    '%s is refused',
    async (a1) => {
      expect(await refusal(`sheet.getRange('${a1}').addDeveloperMetadata('k', 'v')`)).toBe(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
      expect(await list()).toEqual([]);
    },
  );

  test('changes its key, value and visibility where it stands, also after its row has moved', async () => {
    await attempt(MARK);
    const change = `var entry = sheet.getRange('5:5').getDeveloperMetadata()[0];
      sheet.insertRowBefore(1);
      entry.setKey('target').setValue('new').setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      return [entry.getKey(), entry.getValue(), String(entry.getVisibility()), entry.getLocation().getRow().getRow()]`;
    expect(await attempt(change)).toEqual(['target', 'new', 'PROJECT', 6]);
    expect(await rowOf('target')).toBe(6);
  });

  test('moves to another row, column, sheet or the spreadsheet when told, and goes when removed', async () => {
    await attempt('ss.insertSheet("Other", 1); ss.setActiveSheet(ss.getSheets()[0])');
    await attempt(MARK);
    const first = "ss.createDeveloperMetadataFinder().withKey('goal').find()[0]";
    const at = () => list().then((all) => (all as string[])[0]);
    await attempt(`${first}.moveToRow(ss.getSheetByName('Other').getRange('9:9'))`);
    expect(await at()).toBe('goal ROW 9,1 1x26');
    await attempt(`${first}.moveToColumn(sheet.getRange('B:B'))`);
    expect(await at()).toBe('goal COLUMN 1,2 1000x1');
    await attempt(`${first}.moveToSheet(ss.getSheetByName('Other'))`);
    expect(await at()).toBe('goal SHEET');
    await attempt(`${first}.moveToSpreadsheet()`);
    expect(await at()).toBe('goal SPREADSHEET');
    expect(await refusal(`${first}.moveToRow(sheet.getRange('B:B'))`)).toMatch(
      /^Adding developer metadata to arbitrary/,
    );
    await attempt(`${first}.remove()`);
    expect(await list()).toHaveLength(3);
  });

  test('has an id of its own, which is never given to two', async () => {
    await attempt(MARK);
    const ids = (await attempt(
      'return ss.createDeveloperMetadataFinder().find().map(function (entry) { return entry.getId(); })',
    )) as number[];
    expect(new Set(ids).size).toBe(4);
    expect(await attempt(`return ss.createDeveloperMetadataFinder().withId(${ids[1]}).find()[0].getKey()`)).toBe(
      'source',
    );
  });
});

describe('the finder', () => {
  const keys = (finder: string) => attempt(`return ${finder}.find().map(function (entry) { return entry.getKey(); })`);
  beforeEach(() => attempt(MARK));

  // Google's reference of Sheet and Range: in the scope of a sheet are its rows and columns; row 3:3 is not in that of A1:D5, but in that of 1:5.
  test.each([
    ['sheet.createDeveloperMetadataFinder()', ['goal', 'source', 'tab']],
    ["ss.insertSheet('New').createDeveloperMetadataFinder()", []],
    ["sheet.getRange('1:5').createDeveloperMetadataFinder()", ['goal']],
    ["sheet.getRange('1:4').createDeveloperMetadataFinder()", []],
    ["sheet.getRange('B:C').createDeveloperMetadataFinder()", ['source']],
    ["sheet.getRange('A1:D6').createDeveloperMetadataFinder()", []],
    ["sheet.getRange('A1:D6').createDeveloperMetadataFinder().onIntersectingLocations()", ['goal', 'source', 'tab']],
    ["sheet.getRange('A1:B4').createDeveloperMetadataFinder().onIntersectingLocations()", ['tab']],
    [
      "sheet.getRange('A5:B5').createDeveloperMetadataFinder().onIntersectingLocations().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW)",
      ['goal'],
    ],
    ["ss.createDeveloperMetadataFinder().withKey('goal').withValue('row')", ['goal']],
    ["ss.createDeveloperMetadataFinder().withKey('goal').withValue('column')", []],
    [
      'ss.createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)',
      ['source'],
    ],
    [
      'ss.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)',
      ['source'],
    ],
  ])('%s finds %j', async (finder, expected) => {
    expect(await keys(finder)).toEqual(expected);
  });

  test('is narrowed by each of its methods itself', async () => {
    const code = `var finder = ss.createDeveloperMetadataFinder(); finder.withKey('goal'); return finder.find().length`;
    expect(await attempt(code)).toBe(1);
  });
});

describe('what rows and columns do, metadata does with them', () => {
  beforeEach(() => attempt(MARK));

  test('inserting and deleting before, at and behind, by the person', async () => {
    book.insertRows(SHEET, 1, 3);
    expect(await rowOf('goal')).toBe(8);
    book.insertRows(SHEET, 8);
    expect(await rowOf('goal')).toBe(9);
    book.insertRows(SHEET, 10, 2);
    book.deleteRows(SHEET, 10, 2);
    book.deleteRows(SHEET, 1, 4);
    expect(await rowOf('goal')).toBe(5);
    book.insertColumns(SHEET, 3, 2);
    expect(await columnOf('source')).toBe(5);
    book.deleteColumns(SHEET, 1);
    expect(await columnOf('source')).toBe(4);
  });

  test('and by the script', async () => {
    await attempt('sheet.insertRowsBefore(2, 10); sheet.insertColumnAfter(1)');
    expect([await rowOf('goal'), await columnOf('source')]).toEqual([15, 4]);
    await attempt('sheet.deleteRows(1, 14); sheet.deleteColumn(1)');
    expect([await rowOf('goal'), await columnOf('source')]).toEqual([1, 3]);
  });

  test('deleting them deletes it, and nothing else', async () => {
    book.deleteRows(SHEET, 4, 3);
    expect(await list()).toEqual(['source COLUMN 1,3 997x1', 'tab SHEET', 'version SPREADSHEET']);
    await attempt('sheet.deleteColumns(2, 2)');
    expect(await list()).toEqual(['tab SHEET', 'version SPREADSHEET']);
  });

  test('moving them moves it, in either direction, and what lies between gives way', async () => {
    await attempt("sheet.getRange('7:7').addDeveloperMetadata('other', '')");
    book.moveRows(SHEET, 4, 2, 10);
    expect([await rowOf('goal'), await rowOf('other')]).toEqual([9, 5]);
    book.moveRows(SHEET, 9, 1, 2);
    expect([await rowOf('goal'), await rowOf('other')]).toEqual([2, 6]);
    book.moveColumns(SHEET, 3, 1, 1);
    expect(await columnOf('source')).toBe(1);
  });

  test('sorting moves cells, not rows: it stays', async () => {
    await book.run('setValues', 'A3:A6', [[4], [3], [2], [1]]);
    await attempt("sheet.getRange('A3:Z6').sort(1)");
    expect(await book.readValues(SHEET, 'A3:A6')).toEqual([[1], [2], [3], [4]]);
    expect(await rowOf('goal')).toBe(5);
    await book.sort(SHEET, 'A3:Z6', 1, false);
    expect(await rowOf('goal')).toBe(5);
  });

  test('clearing and writing cells leaves it where it is', async () => {
    await attempt("sheet.clear(); sheet.getRange('A5').setValue(1)");
    book.clear(SHEET, 'A1:Z1000');
    expect(await rowOf('goal')).toBe(5);
  });

  test('undoing brings back what had gone with its row, and doing it again takes it away', async () => {
    book.deleteRows(SHEET, 4, 3);
    book.insertRows(SHEET, 1, 2);
    book.moveColumns(SHEET, 3, 1, 8);
    expect(await list()).toEqual(['source COLUMN 1,7 999x1', 'tab SHEET', 'version SPREADSHEET']);
    for (let i = 0; i < 3; i++) await book.undo();
    expect((await list()) as string[]).toEqual([
      'goal ROW 5,1 1x26',
      'source COLUMN 1,3 1000x1',
      'tab SHEET',
      'version SPREADSHEET',
    ]);
    await book.redo();
    expect(await rowOf('goal')).toBeNull();
    await book.undo();
    expect(await rowOf('goal')).toBe(5);
  });

  test('a chart and a protected range come back whole when the deletion of their rows is undone', async () => {
    await attempt(`sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A4:B6')).setPosition(5, 4, 0, 0).build());
      sheet.getRange('B4:B5').protect()`);
    const [before] = book.charts();
    book.deleteRows(SHEET, 4, 2);
    expect(book.charts()[0]).not.toEqual(before);
    await book.undo();
    expect(book.charts()[0]).toEqual(before);
    const ranges = 'return sheet.getProtections("RANGE").map(function (p) { return p.getRange().getA1Notation(); })';
    expect(await attempt(ranges)).toEqual(['B4:B5']);
  });
});

describe('metadata and the sheets of a workbook', () => {
  beforeEach(() => attempt(MARK));

  test('a duplicated sheet has copies of its own, on its own rows', async () => {
    const copy = book.duplicateTab(SHEET);
    expect(await list()).toEqual([
      'goal ROW 5,1 1x26',
      'source COLUMN 1,3 1000x1',
      'tab SHEET',
      'version SPREADSHEET',
      'goal ROW 5,1 1x26',
      'source COLUMN 1,3 1000x1',
      'tab SHEET',
    ]);
    book.insertRows(copy, 1);
    const rows = `return ['${SHEET}', '${copy}'].map(function (name) {
      return ss.getSheetByName(name).createDeveloperMetadataFinder().withKey('goal').find()[0].getLocation().getRow().getRow();
    })`;
    expect(await attempt(rows)).toEqual([5, 6]);
  });

  test('a deleted sheet takes it along, and undoing brings both back', async () => {
    book.addTab('Other');
    book.deleteTab(SHEET);
    expect(await list()).toEqual(['version SPREADSHEET']);
    await book.undo();
    expect(await list()).toHaveLength(4);
  });

  test('a saved workbook has it again', async () => {
    book.insertRows(SHEET, 1);
    const saved = JSON.parse(JSON.stringify(book.snapshot()));
    const before = await list();
    book.close();
    book = await open({ snapshot: saved });
    expect(await list()).toEqual(before);
    book.insertRows(SHEET, 1);
    expect(await rowOf('goal')).toBe(7);
  });

  test('a workbook saved before rows and columns could carry it opens as it was', async () => {
    const saved = JSON.parse(JSON.stringify(book.snapshot()));
    saved.records.metadata = [
      { id: '1', sheet: 0, key: 'tab', value: 'leads', visibility: 'DOCUMENT' },
      { id: '2', sheet: null, key: 'version', value: '1', visibility: 'DOCUMENT' },
    ];
    book.close();
    book = await open({ snapshot: saved });
    expect(await list()).toEqual(['tab SHEET', 'version SPREADSHEET']);
    book.insertRows(SHEET, 1);
    expect(await list()).toEqual(['tab SHEET', 'version SPREADSHEET']);
  });

  test('rows and columns count to the limit of their sheet', async () => {
    // Google's limit: 30,000 characters of keys and values for each sheet, and as much for the spreadsheet.
    await attempt("sheet.getRange('1:1').addDeveloperMetadata('k', new Array(20001).join('x'))");
    expect(await refusal("sheet.getRange('2:2').addDeveloperMetadata('k', new Array(10001).join('x'))")).toBe(
      'You have exceeded the developer metadata storage limit.',
    );
    await attempt("ss.addDeveloperMetadata('k', new Array(20001).join('x'))");
  });
});
