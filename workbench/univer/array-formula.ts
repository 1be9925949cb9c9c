import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';

/** Sheets' ARRAYFORMULA: Univer calculates with all cells of a range anyway, so it gives what it is given. */
export class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(calculated: BaseValueObject): BaseValueObject {
    return calculated;
  }
}
