import type { IRange } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { Engine } from './engine';

/** Cells that are checked against their rules as soon as they are written. */
const MOST_CELLS = 2000;

/**
 * Univer checks every cell that a script has written against its rule, all at once, although each is checked when it is drawn, too:
 * after a large write, that alone is what happens here.
 */
export function validateWhenSeen({ injector }: Engine): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  const cellsOf = ({ startRow, endRow, startColumn, endColumn }: IRange): number =>
    (endRow - startRow + 1) * (endColumn - startColumn + 1);
  validator.validatorRanges = async (unit, sheet, ranges) =>
    ranges.reduce((sum, range) => sum + cellsOf(range), 0) > MOST_CELLS ? [] : await validate(unit, sheet, ranges);
}
