import type { DataValidation } from 'hucre/xlsx';
import type { Box, TabContents } from '../bridge/book-contents';
import type { Area, Validation } from '../bridge/cells';
import { cutText } from './cell-text';
import { comparisonOf, valueText } from './conditions';
import { formulaInFile, type Known, MOST_TEXT } from './formula';
import { boxText, fixedBoxText } from './range-text';
import { tabInFormula } from './tab-names';

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** A tab's validations as the file has them, without those that Excel has no room or no word for. */
export const validationsInFile = ({ validations }: TabContents, words: Known): DataValidation[] =>
  validations.flatMap(({ boxes, rule }) => validationOf(boxes, rule, words) ?? []);

function validationOf(boxes: readonly Box[], validation: Validation, words: Known): DataValidation | null {
  const rule = ruleOf(validation, words);
  if (!rule || boxes.length === 0) return null;
  const help = validation.helpText;
  return {
    ...rule,
    range: boxes.map(boxText).join(' '),
    allowBlank: true,
    showErrorMessage: !validation.allowInvalid,
    ...(help && { showInputMessage: true, inputMessage: cutText(help, MOST_TEXT) }),
  };
}

function ruleOf({ criteria, values }: Validation, words: Known): Rule | null {
  const [first, second] = values;
  const number = comparisonOf(criteria, 'NUMBER');
  const day = comparisonOf(criteria, 'DATE');
  const operator = number ?? day;
  if (operator) {
    const bounds = { formula1: valueText(first), ...(second !== undefined && { formula2: valueText(second) }) };
    return { type: number ? 'decimal' : 'date', operator, ...bounds };
  }
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return listOf((first as readonly string[]).map(String));
    case 'VALUE_IN_RANGE':
      return rangeOf(first as Area, words);
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    case 'CUSTOM_FORMULA': {
      const formula1 = formulaInFile(String(first), words);
      return formula1 === null ? null : { type: 'custom', formula1 };
    }
    default:
      return null;
  }
}

/** A list is one text with commas in it, which is not long in Excel. */
function listOf(choices: readonly string[]): Rule | null {
  const text = choices.join(',');
  if (choices.some((choice) => choice.includes(',')) || text.length > MOST_TEXT) return null;
  return { type: 'list', formula1: `"${text.replace(/"/g, '""')}"` };
}

function rangeOf(area: Area, { tabName }: Known): Rule | null {
  const name = tabName(area.sheet);
  if (name === null) return null;
  const { row, column, rows, columns } = area;
  const box = { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
  return { type: 'list', formula1: `${tabInFormula(name)}!${fixedBoxText(box)}` };
}
