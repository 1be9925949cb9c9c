import { formulaOfR1C1, r1c1OfFormula } from '../bridge/r1c1';
import { RangeCheckboxes } from './range-checkboxes';
import { checkedGrid } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Methods of a range about its formulas, in both notations. */
export type FormulaMethods =
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'setFormulas'
  | 'getFormulaR1C1'
  | 'getFormulasR1C1'
  | 'setFormulaR1C1'
  | 'setFormulasR1C1';

export abstract class RangeFormulas extends RangeCheckboxes implements Pick<Range, FormulaMethods> {
  getFormula(): string {
    return this.readOne('formula') ?? '';
  }
  getFormulas(): string[][] {
    return this.readAll('formula') as string[][];
  }
  /** As it stands in the first cell; in the others its relative references are moved. */
  setFormula(formula: string): Range {
    return this.writeAll('formula', String(formula));
  }
  setFormulas(formulas: string[][]): Range {
    return this.writeEach('formula', formulas, 'setFormulas', (formula: unknown) => String(formula ?? ''));
  }
  getFormulaR1C1(): string | null {
    return r1c1OfFormula(this.getFormula(), this.area);
  }
  getFormulasR1C1(): string[][] {
    return this.getFormulas().map((line, i) => line.map((formula, j) => r1c1OfFormula(formula, this.cellAt(i, j))));
  }
  setFormulaR1C1(formula: string): Range {
    const { rows, columns } = this.area;
    return this.writeR1C1(Array.from({ length: rows }, () => new Array<string>(columns).fill(String(formula))));
  }
  setFormulasR1C1(formulas: string[][]): Range {
    const { rows, columns } = this.area;
    return this.writeR1C1(checkedGrid(formulas, rows, columns, 'SpreadsheetApp.Range.setFormulasR1C1'));
  }
  private writeR1C1(formulas: readonly (readonly unknown[])[]): Range {
    const here = formulas.map((line, i) =>
      line.map((formula, j) => formulaOfR1C1(String(formula ?? ''), this.cellAt(i, j))),
    );
    this.context.call('write', [this.area], 'formula', here);
    return this.self;
  }
}
