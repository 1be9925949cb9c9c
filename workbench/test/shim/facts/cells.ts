import { type Fact, reference, SHEETS } from './fact';

const RULES = 'gas-fakes, test/testsheetsdatavalidations.js';
const BOXES = `var rule = SpreadsheetApp.newDataValidation();
  sheet.getRange('A1:A2').setDataValidation(rule.requireCheckbox().build()).setValues([[true], [false]]);
  sheet.getRange('B1:B2').setDataValidation(rule.requireCheckbox('YES', 'NO').build()).setValues([['YES'], ['NO']]);
  sheet.getRange('C1').setValue('some text'); var range = sheet.getRange('A1:C2');`;
const said = (code: string): string => `${BOXES} ${code}; return range.getValues()`;

export const CHECKBOXES: readonly Fact[] = [
  [
    'unchecking checkboxes, and nothing else',
    RULES,
    said('range.uncheck()'),
    [
      [false, 'NO', 'some text'],
      [false, 'NO', ''],
    ],
  ],
  [
    'checking them',
    RULES,
    said('range.check()'),
    [
      [true, 'YES', 'some text'],
      [true, 'YES', ''],
    ],
  ],
  [
    'removing them, with what they say',
    RULES,
    said('range.removeCheckboxes()'),
    [
      ['', '', 'some text'],
      ['', '', ''],
    ],
  ],
  [
    'whether all are checked',
    reference('Range.isChecked'),
    `${BOXES} return ['A1', 'A2', 'A1:B1', 'A1:A2', 'C1'].map(function (a1) { return sheet.getRange(a1).isChecked(); })`,
    [true, false, true, null, null],
  ],
];

const COPY = `sheet.getRange('A1:B2').setValues([[1, '=A1+1'], [3, '=A2+1']]).setBackground('#ffff00');`;
const pasted = (to: string, how: string): string =>
  `${COPY} sheet.getRange('D1:F4').setBackground('#cccccc'); sheet.getRange('A1:B2').copyTo(sheet.getRange('${to}')${how});
   return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E1').getFormula(), sheet.getRange('E1').getBackground()]`;
const NUMBERS = [
  [1, 2],
  [3, 4],
];
const BLANKS = [
  ['', ''],
  ['', ''],
];

export const COPIES: readonly Fact[] = [
  ['copyTo a smaller range', SHEETS, pasted('D1', ''), [NUMBERS, '=D1+1', '#ffff00']],
  ['contents alone are values', SHEETS, pasted('D1:E2', ', { contentsOnly: true }'), [NUMBERS, '', '#cccccc']],
  ['formats alone', SHEETS, pasted('D1:E2', ', { formatOnly: true }'), [BLANKS, '', '#ffff00']],
  [
    'values by their type',
    reference('Range.copyTo(destination, copyPasteType, transposed)'),
    pasted('D1', ', SpreadsheetApp.CopyPasteType.PASTE_VALUES, false'),
    [NUMBERS, '', '#cccccc'],
  ],
  [
    'formulas by theirs',
    reference('CopyPasteType'),
    pasted('D1', ', SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false'),
    [NUMBERS, '=D1+1', '#cccccc'],
  ],
  [
    'a third argument that is not a boolean',
    SHEETS,
    pasted('D1', ', SpreadsheetApp.CopyPasteType.PASTE_NORMAL, "not a boolean"'),
    "The parameters (SpreadsheetApp.Range,String,String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
  ],
  [
    'a larger range is filled as often as the source fits',
    SHEETS,
    `${COPY} sheet.getRange('A1:B2').copyTo(sheet.getRange('J1:L4'), { contentsOnly: true }); return sheet.getRange('J3:L4').getValues()`,
    [
      [1, 2, ''],
      [3, 4, ''],
    ],
  ],
  [
    'the rules of data alone',
    reference('CopyPasteType'),
    `sheet.getRange('A1').insertCheckboxes().copyTo(sheet.getRange('C3'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
     return [String(sheet.getRange('C3').getDataValidation().getCriteriaType()), sheet.getRange('C3').getValue()]`,
    ['CHECKBOX', ''],
  ],
  [
    'the widths of columns alone',
    reference('CopyPasteType'),
    `sheet.setColumnWidth(2, 77); sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
     return [sheet.getColumnWidth(4), sheet.getColumnWidth(5)]`,
    [100, 77],
  ],
  [
    'copyValuesToRange repeats its source as far as the place goes',
    reference('Range.copyValuesToRange'),
    `${COPY} sheet.getRange('A1:B2').copyValuesToRange(sheet, 4, 6, 1, 3); sheet.getRange('A1:B2').copyFormatToRange(sheet.getSheetId(), 4, 4, 1, 1);
     return [sheet.getRange('D1:G4').getValues(), sheet.getRange('D1:E1').getBackgrounds()]`,
    [
      [
        [1, 2, 1, ''],
        [3, 4, 3, ''],
        [1, 2, 1, ''],
        ['', '', '', ''],
      ],
      [['#ffff00', '#ffffff']],
    ],
  ],
  [
    'a whole sheet, into the spreadsheet it is of',
    reference('Sheet.copyTo'),
    `sheet.setName('Original ' + sheet.getSheetId()).getRange('A1').setValue('x'); var copy = sheet.copyTo(ss);
     return [copy.getName() === 'Copy of ' + sheet.getName(), copy.getRange('A1').getValue(), copy.getIndex() === ss.getNumSheets()]`,
    [true, 'x', true],
  ],
];

const FINDER = 'gas-fakes, test/testsheetstext.js';
const TEXTS = `sheet.getRange('A1:B5').setValues([['sample', 'sámplé'], ['SampleA', 'sámplé'], ['=SAMPLE()', '=SámpléB()'], ['=sample()', '=sámpléB()'], ['=sampleA()', '=sámpléB()']]);`;
const found = (how: string, range = 'sheet'): string =>
  `${TEXTS} return ${range}.createTextFinder('sample')${how}.findAll().map(function (cell) { return cell.getA1Notation(); })`;

export const SEARCHES: readonly Fact[] = [
  ['a text whatever its case, also within others', FINDER, found(''), ['A1', 'A2']],
  [
    'whole cells, by case, without accents',
    FINDER,
    found('.ignoreDiacritics(true).matchCase(true).matchEntireCell(true)'),
    ['A1', 'B1', 'B2'],
  ],
  ['formulas, too', FINDER, found('.matchFormulaText(true)'), ['A1', 'A2', 'A3', 'A4', 'A5']],
  ['in a range alone', FINDER, found('.matchFormulaText(true)', "sheet.getRange('A3:B5')"), ['A3', 'A4', 'A5']],
  [
    'replacing all, and how many there were',
    FINDER,
    `${TEXTS} return [sheet.createTextFinder('sample').replaceAllWith('test'), sheet.getRange('A1:A2').getValues()]`,
    [2, [['test'], ['testA']]],
  ],
  [
    'one after the other, from a cell on',
    reference('TextFinder.startFrom'),
    `${TEXTS} var finder = sheet.createTextFinder('sámplé').startFrom(sheet.getRange('A2'));
     var first = finder.findNext().getA1Notation(); finder.replaceWith('found');
     return [first, sheet.getRange('B2').getValue(), finder.findPrevious().getA1Notation(), finder.findPrevious()]`,
    ['B2', 'found', 'B1', null],
  ],
  [
    'rows that are there twice',
    reference('Range.removeDuplicates'),
    `sheet.getRange('A1:C4').setValues([['a', 1, 'x'], ['A', 1, 'X'], ['b', 1, 'y'], ['', '', 'below']]);
     return [sheet.getRange('A1:B3').removeDuplicates().getA1Notation(), sheet.getRange('A1:C4').getValues()]`,
    [
      'A1:B2',
      [
        ['a', 1, 'x'],
        ['b', 1, 'X'],
        ['', '', 'y'],
        ['', '', 'below'],
      ],
    ],
  ],
  [
    'rows that are there twice in one column',
    reference('Range.removeDuplicates(columnsToCompare)'),
    `sheet.getRange('B1:C3').setValues([['a', 1], ['b', 1], ['c', 2]]); return sheet.getRange('B1:C3').removeDuplicates([3]).getValues()`,
    [
      ['a', 1],
      ['c', 2],
    ],
  ],
];

export const TEMPLATES: readonly Fact[] = [
  [
    'Utilities.formatString',
    'gas-fakes, test/testutilities.js',
    `return [Utilities.formatString('hello %s', 'world'), Utilities.formatString('%d + %d = %d', 1, 2, 3)]`,
    ['hello world', '1 + 2 = 3'],
  ],
  [
    'Utilities.formatString, as sprintf does',
    reference('Utilities.formatString'),
    `return Utilities.formatString('%05d|%-4s|%6.2f|%+d|%x|%%|%.3s', -42, 'ab', 3.14159, 7, 255, 'abcdef')`,
    '-0042|ab  |  3.14|+7|ff|%|abc',
  ],
  [
    'Utilities.parseCsv',
    reference('Utilities.parseCsv'),
    `return [Utilities.parseCsv('a,b,c\\nd,e,f'), Utilities.parseCsv('a;"b;""c"""\\r\\n;', ';'), Utilities.parseCsv('')]`,
    [
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      [
        ['a', 'b;"c"'],
        ['', ''],
      ],
      [],
    ],
  ],
];
