import { type Fact, reference } from './fact';

const RANGES = 'gas-fakes, test/testsheetsdeveloper.js';
const notation = (range: string): string =>
  `var range = ${range}; return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()]`;

/** A range whose notation names no rows, or no columns, stays so. */
export const OPEN_RANGES: readonly Fact[] = [
  ['whole columns', RANGES, notation("sheet.getRange('D:F')"), ['D:F', 1000, 3]],
  ['whole columns the wrong way round', RANGES, notation("sheet.getRange('D:B')"), ['B:D', 1000, 3]],
  ['whole rows', RANGES, notation("sheet.getRange('5:7')"), ['5:7', 3, 26]],
  [
    'columns by numbers',
    reference('Range.getA1Notation'),
    notation('sheet.getRange(1, 4, 1000, 3)'),
    ['D1:F1000', 1000, 3],
  ],
  ['an open end', reference('Range.isEndRowBounded'), notation("sheet.getRange('A2:C')"), ['A2:C', 999, 3]],
  ['whole columns in a list', RANGES, notation("sheet.getRangeList(['B:B', 'A1']).getRanges()[0]"), ['B:B', 1000, 1]],
  [
    'whole columns that are protected',
    RANGES,
    notation("sheet.getRange('B:B').protect().getRange()"),
    ['B:B', 1000, 1],
  ],
  [
    'whole columns with a name, after a row has come',
    RANGES,
    notation(
      "ss.setNamedRange('open', sheet.getRange('B:C')) || sheet.insertRowBefore(2) && ss.getRangeByName('open')",
    ),
    ['B:C', 1001, 2],
  ],
  [
    'whole columns a list is taken from',
    RANGES,
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B:B')).build());
     return sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].getA1Notation()`,
    'B:B',
  ],
  [
    'the column some metadata stands on',
    RANGES,
    `sheet.getRange('J:J').addDeveloperMetadata('open');
     return sheet.createDeveloperMetadataFinder().withKey('open').find()[0].getLocation().getColumn().getA1Notation()`,
    'J:J',
  ],
  [
    'a protected sheet, which has no notation',
    'gas-fakes, test/testsheetspermissions.js',
    notation('sheet.protect().getRange()'),
    ['', 1000, 26],
  ],
  [
    'which sides are bounded',
    reference('Range.isEndColumnBounded'),
    `return ['A1:B10', 'B:B', '3:7', 'A1:5'].map(function (a1) {
       var range = sheet.getRange(a1);
       return [range.isStartRowBounded(), range.isEndRowBounded(), range.isStartColumnBounded(), range.isEndColumnBounded()];
     })`,
    [
      [true, true, true, true],
      [false, false, true, true],
      [true, true, false, false],
      [true, true, true, false],
    ],
  ],
];

const REGION = `sheet.getRange('C2').setValue(100); sheet.getRange('B3').setValue(100); sheet.getRange('D3').setValue(100); sheet.getRange('C4').setValue(100);`;
export const SHEET_METHODS: readonly Fact[] = [
  [
    'the region of a cell',
    reference('Range.getDataRegion'),
    `${REGION} return sheet.getRange('C3').getDataRegion().getA1Notation()`,
    'B2:D4',
  ],
  [
    'its region in one dimension',
    reference('Range.getDataRegion(dimension)'),
    `${REGION} return ['ROWS', 'COLUMNS'].map(function (name) { return sheet.getRange('C3').getDataRegion(SpreadsheetApp.Dimension[name]).getA1Notation(); })`,
    ['C2:C4', 'B3:D3'],
  ],
  [
    'the next cell with data, on a blank sheet',
    reference('Range.getNextDataCell'),
    `return sheet.getRange('C3:E5').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation()`,
    'C1',
  ],
  [
    'the next cell with data: the edge of the data, or what comes after the gap',
    reference('Range.getNextDataCell'),
    `sheet.getRange('A1:A7').setValues([[1], [2], [3], [''], [''], [6], ['']]); return ['A1', 'A3', 'A4', 'A6'].map(function (a1) {
       return sheet.getRange(a1).getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(); })`,
    ['A3', 'A6', 'A6', 'A1000'],
  ],
  [
    'the colour of a tab, also without its #',
    reference('Sheet.setTabColor'),
    `return [sheet.setTabColor('ff0000').getTabColor(), sheet.setTabColor('#00ff00').getTabColor(), sheet.setTabColor(null).getTabColor()]`,
    ['#ff0000', '#00ff00', null],
  ],
  [
    'the selected ranges as a list',
    reference('Spreadsheet.getActiveRangeList'),
    `sheet.getRange('B2:C3').activate(); ss.getActiveRangeList().setFontWeight('bold'); return sheet.getRange('C3').getFontWeight()`,
    'bold',
  ],
  [
    'what is not there',
    'this workbench: one clear sentence',
    `sheet.getRange('A1:B2').createFilter()`,
    'Range.createFilter is not available in the local workbench.',
  ],
  [
    'what can be nowhere, and cannot be made',
    'this workbench: one clear sentence',
    `var none = [sheet.getBandings(), sheet.getImages(), sheet.getRange('A1').getBandings()];
     try { sheet.getRange('A1:B2').applyRowBanding(); } catch (error) { return none.concat(error.message); }`,
    [[], [], [], 'Range.applyRowBanding is not available in the local workbench.'],
  ],
];
