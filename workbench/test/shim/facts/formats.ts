import { type Fact, reference, SHEETS } from './fact';

const WRAPS = `return [range.getWrap(), String(range.getWrapStrategy()), range.getWraps(), range.getWrapStrategies().map(function (row) { return row.map(String); })]`;

export const FORMATS: readonly Fact[] = [
  [
    'a builder of text styles is changed by its setters, and given back by them',
    reference('TextStyleBuilder'),
    `var builder = SpreadsheetApp.newTextStyle(); builder.setBold(true).setItalic(true); var same = builder.setFontSize(20) === builder;
     builder.setFontFamily('Lato').setForegroundColor('red'); var style = builder.build(); builder.setBold(false);
     return [same, style.isBold(), style.isItalic(), style.getFontSize(), style.getFontFamily(), style.getForegroundColor()]`,
    [true, true, true, 20, 'Lato', '#ff0000'],
  ],
  [
    'text styles are read as they were written',
    reference('Range.getTextStyles'),
    `var style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(20).build();
     sheet.getRange('A1').setTextStyle(style); sheet.getRange('B1').setTextStyles([[style]]);
     return sheet.getRange('A1:C1').getTextStyles()[0].map(function (style) { return [style.isBold(), style.getFontSize()]; })`,
    [
      [true, 20],
      [true, 20],
      [false, 10],
    ],
  ],
  [
    'a cell nobody has touched wraps',
    SHEETS,
    `var range = sheet.getRange('A1'); ${WRAPS}`,
    [true, 'OVERFLOW', [[true]], [['OVERFLOW']]],
  ],
  [
    'a cell set to overflow does not',
    SHEETS,
    `var range = sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW); ${WRAPS}`,
    [false, 'OVERFLOW', [[false]], [['OVERFLOW']]],
  ],
  [
    'a cleared cell wraps again',
    SHEETS,
    `var range = sheet.getRange('A1').setWrap(false).clearFormat(); ${WRAPS}`,
    [true, 'OVERFLOW', [[true]], [['OVERFLOW']]],
  ],
  [
    'setWraps and setWrapStrategies, each cell its own',
    SHEETS,
    `var range = sheet.getRange('A1:B2'); range.setWraps([[true, false], [false, true]]);
     sheet.getRange('A2:B2').setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.WRAP]]); ${WRAPS}`,
    [
      true,
      'WRAP',
      [
        [true, false],
        [false, true],
      ],
      [
        ['WRAP', 'OVERFLOW'],
        ['CLIP', 'WRAP'],
      ],
    ],
  ],
  [
    'the number format "general" is automatic',
    SHEETS,
    `return sheet.getRange('A1:C1').setNumberFormats([['general', '0.0', 'General']]).getNumberFormats()`,
    [['0.###############', '0.0', '0.###############']],
  ],
  [
    'alignments: null is general, "normal" is general-left',
    'gas-fakes, notes/oddities.md',
    `return sheet.getRange('A1:E1').setValues([['text', 1, '', 'text', 1]])
       .setHorizontalAlignments([[null, null, null, 'normal', 'right']]).getHorizontalAlignments()`,
    [['general', 'general', 'general', 'general-left', 'right']],
  ],
  [
    'font families',
    reference('Range.setFontFamilies'),
    `return sheet.getRange('A1:C1').setFontFamilies([['Lato', 'Helvetica', null]]).getFontFamilies()`,
    [['Lato', 'Helvetica', 'Arial']],
  ],
  [
    'a colour there is not',
    'gas-fakes, test/testsheetssets.js',
    `sheet.getRange('A1').setBackground('not-a-real-color')`,
    'Invalid color string: not-a-real-color',
  ],
  [
    'the name of a colour in capitals',
    'gas-fakes, test/testsheetssets.js',
    `return sheet.getRange('A1').setBackground('LIGHTCORAL').getBackground()`,
    '#f08080',
  ],
];
