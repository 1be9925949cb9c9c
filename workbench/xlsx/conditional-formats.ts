import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import { a1Of } from '../bridge/a1';
import type { TabContents } from '../bridge/book-contents';
import type { FormatRule } from '../bridge/cells';
import { type Comparison, comparisonOf, valueText } from './conditions';
import { formulaInFile, type Known } from './formula';
import { colorInFile } from './styles';

const OPERATORS: Readonly<Record<Comparison, (cell: string, first: string, second: string) => string>> = {
  between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  notBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  equal: (cell, first) => `${cell}=${first}`,
  notEqual: (cell, first) => `${cell}<>${first}`,
  greaterThan: (cell, first) => `${cell}>${first}`,
  greaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  lessThan: (cell, first) => `${cell}<${first}`,
  lessThanOrEqual: (cell, first) => `${cell}<=${first}`,
};

/** What of a text is asked for; Excel's own comparisons do not look at case either. */
const TEXTS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}=${text}`,
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
};

/** A tab's conditional formats as the file has them, without those whose formulas Excel does not understand. */
export const conditionalFormatsInFile = ({ formatRules }: TabContents, words: Known): ConditionalRule[] =>
  formatRules.flatMap((rule, i) => {
    const formula = conditionOf(rule, words);
    if (formula === null) return [];
    const range = rule.ranges.map(a1Of).join(' ');
    // In Sheets the first rule that is met decides.
    return [{ type: 'expression' as const, priority: i + 1, stopIfTrue: true, range, formula, style: styleOf(rule) }];
  });

function conditionOf({ ranges, criteria, values }: FormatRule, words: Known): string | null {
  const first = ranges[0];
  if (!first) return null;
  if (criteria === 'CUSTOM_FORMULA') return formulaInFile(String(values[0]), words);
  // Rules are written for the first cell of their ranges.
  const cell = a1Of({ ...first, rows: 1, columns: 1 });
  const [from = '', to = ''] = values.map(valueText);
  const comparison = comparisonOf(criteria, 'NUMBER');
  if (comparison) return `AND(ISNUMBER(${cell}),${OPERATORS[comparison](cell, from, to)})`;
  return TEXTS[criteria]?.(cell, from) ?? null;
}

function styleOf(rule: FormatRule): CellStyle {
  const background = colorInFile(rule.background);
  const color = colorInFile(rule.fontColor);
  const font = {
    ...(rule.bold !== null && { bold: rule.bold }),
    ...(rule.italic !== null && { italic: rule.italic }),
    ...(rule.underline && { underline: true }),
    ...(rule.strikethrough && { strikethrough: true }),
    ...(color && { color }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // Where a format is conditional, Excel takes the colour that lies behind a pattern.
    ...(background && { fill: { type: 'pattern', pattern: 'solid', bgColor: background } }),
  };
}
