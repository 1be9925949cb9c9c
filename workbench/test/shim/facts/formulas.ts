import { type Fact, reference, SHEETS } from './fact';

export const FORMULAS: readonly Fact[] = [
  [
    'a formula set on a block moves as in a fill',
    SHEETS,
    `return sheet.getRange('B5:C6').setFormula('=A1').getFormulas()`,
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  ],
  [
    'what is fixed, or in quotes, does not',
    SHEETS,
    `return sheet.getRange('D1:E2').setFormula('=$A1&A$1&"A1"&SUM($A$1:B2)').getFormulas()`,
    [
      ['=$A1&A$1&"A1"&SUM($A$1:B2)', '=$A1&B$1&"A1"&SUM($A$1:C2)'],
      ['=$A2&A$1&"A1"&SUM($A$1:B3)', '=$A2&B$1&"A1"&SUM($A$1:C3)'],
    ],
  ],
  [
    'whole columns move, too',
    SHEETS,
    `return sheet.getRange('D1:E1').setFormula('=SUM(A:A)+SUM($A:B)').getFormulas()`,
    [['=SUM(A:A)+SUM($A:B)', '=SUM(B:B)+SUM($A:C)']],
  ],
  [
    'and whole rows',
    SHEETS,
    `return sheet.getRange('D8:D9').setFormula('=SUM(1:2)+SUM($1:2)').getFormulas()`,
    [['=SUM(1:2)+SUM($1:2)'], ['=SUM(2:3)+SUM($1:3)']],
  ],
  [
    'setValue with a formula does the same',
    SHEETS,
    `return sheet.getRange('B5:B6').setValue('=A1').getFormulas()`,
    [['=A1'], ['=A2']],
  ],
  [
    'in a list each range begins with the formula as it is',
    SHEETS,
    `sheet.getRangeList(['B1:B2', 'D5']).setFormula('=A1'); return [sheet.getRange('B1:B2').getFormulas(), sheet.getRange('D5').getFormula()]`,
    [[['=A1'], ['=A2']], '=A1'],
  ],
  [
    'copied whole columns move',
    SHEETS,
    `sheet.getRange('B1').setFormula('=SUM(A:A)').copyTo(sheet.getRange('C1')); return sheet.getRange('C1').getFormula()`,
    '=SUM(B:B)',
  ],
  [
    'a range in R1C1 notation',
    reference('Sheet.getRange(a1Notation)'),
    `return [sheet.getRange('R2C3').getA1Notation(), sheet.getRange('R4C5:R2C3').getA1Notation()]`,
    ['C2', 'C2:E4'],
  ],
  [
    'a formula in R1C1 notation',
    reference('Range.setFormulaR1C1'),
    `sheet.getRange('B5:C5').setFormulaR1C1('=SUM(R[-3]C[0]:R[-1]C[0])&R1C1&"R1C1"&COUNT(C)'); return [sheet.getRange('B5:C5').getFormulas(), sheet.getRange('C5').getFormulaR1C1()]`,
    [
      [['=SUM(B2:B4)&$A$1&"R1C1"&COUNT(B:B)', '=SUM(C2:C4)&$A$1&"R1C1"&COUNT(C:C)']],
      '=SUM(R[-3]C[0]:R[-1]C[0])&R1C1&"R1C1"&COUNT(C[0]:C[0])',
    ],
  ],
];
