import { cellsOfR1C1, formulaOfR1C1, r1c1OfFormula } from '../../bridge/r1c1';
import { movedFormula } from '../../bridge/references';

test.each([
  ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
  ['=SUM(A:B)&SUM($A:B)&SUM(1:2)&SUM($1:2)', '=SUM(B:C)&SUM($A:C)&SUM(3:4)&SUM($1:4)'],
  ['=SUM(A2:B)', '=SUM(B4:C)'],
  ["=Leads!A1+'A1'!A1+'It''s B2'!$C$1", "=Leads!B3+'A1'!B3+'It''s B2'!$C$1"],
  ['="A1 ""B2"""&A1', '="A1 ""B2"""&B3'],
  ['=LOG10(A1)+Q1!A1+RATE_A1', '=LOG10(B3)+Q1!B3+RATE_A1'],
])('a fill two rows down and one column to the right reads %s as %s', (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved);
});

test('what would leave the sheet is no reference any more', () => {
  expect(movedFormula('=B2+A5', -1, -1)).toBe('=A1+#REF!');
});

const HERE = { row: 5, column: 3 };

test.each([
  ['=R[-1]C[0]', '=C4'],
  ['=RC', '=C5'],
  ['=R2C1:R[-1]C', '=$A$2:C4'],
  ['=SUM(C[-1])+SUM(R2)', '=SUM(B:B)+SUM($2:$2)'],
  ['=SUM(C[-2]:C[-1])', '=SUM(A:B)'],
  ['=COUNT(R[-3]C)&"R1C1"&ROUND(RC[1],2)', '=COUNT(C2)&"R1C1"&ROUND(D5,2)'],
  ["='My RC'!R1C1", "='My RC'!$A$1"],
])('in C5 %s is %s', (r1c1, a1) => {
  expect(formulaOfR1C1(r1c1, HERE)).toBe(a1);
});

test('a formula written back in R1C1 notation reads as it was', () => {
  for (const formula of ['=SUM(A1:$B$2)+C$4', '=SUM(B:C)&SUM($4:5)', '="A1"&A1']) {
    expect(formulaOfR1C1(r1c1OfFormula(formula, HERE), HERE)).toBe(formula);
  }
});

test('R1C1 notation names cells by their numbers, from either corner', () => {
  expect(cellsOfR1C1('R2C3')).toEqual({ row: 2, column: 3, rows: 1, columns: 1 });
  expect(cellsOfR1C1('r4c5:r2c3')).toEqual({ row: 2, column: 3, rows: 3, columns: 3 });
  expect(['R1', 'C1', 'R0C1', 'R1C1:', 'RC'].map(cellsOfR1C1)).toEqual([null, null, null, null, null]);
});
