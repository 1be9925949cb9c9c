import { BooleanNumber, generateRandomId, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { FormatRule, Value } from '../bridge/cells';
import { areaOf, rangeOf } from './a1';
import type { CivilTime } from './civil-time';
import { type Engine, execute, sheetOf } from './engine';
import { univerFormula } from './typed-input';

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

const nameOf = (map: Readonly<Record<string, string>>, operator: string): string =>
  Object.keys(map).find((key) => map[key] === operator) ?? '';

/** The sheet's rules, the one that wins first. Colour scales and others that Apps Script calls no boolean rule are left out. */
export function readFormatRules(engine: Engine, sheet: number): FormatRule[] {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const rules = model.getSubunitRules(engine.unit, sheetOf(engine, sheet).getSheetId()) ?? [];
  return rules.flatMap((rule) => toAppsScript(rule, sheet) ?? []);
}

/** Replaces all rules of a sheet. */
export function writeFormatRules(engine: Engine, time: CivilTime, sheet: number, rules: readonly FormatRule[]): void {
  const subUnitId = sheetOf(engine, sheet).getSheetId();
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(engine.unit, subUnitId) ?? [])]) {
    execute(engine, DeleteConditionalRuleMutation.id, { subUnitId, cfId });
  }
  // Univer puts each new rule on top of the others.
  for (const rule of [...rules].reverse()) {
    execute(engine, AddConditionalRuleMutation.id, { subUnitId, rule: toUniver(rule, time) });
  }
}

function toUniver(rule: FormatRule, time: CivilTime): IConditionFormattingRule {
  const style: IStyleBase = {
    ...(rule.background && { bg: { rgb: rule.background } }),
    ...(rule.fontColor && { cl: { rgb: rule.fontColor } }),
    ...(rule.bold !== null && { bl: rule.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...line('ul', rule.underline),
    ...line('st', rule.strikethrough),
    ...(rule.italic !== null && { it: rule.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  return {
    cfId: generateRandomId(),
    ranges: rule.ranges.map(rangeOf),
    // In Sheets the first rule that is met decides.
    stopIfTrue: true,
    rule: { ...highlight, ...condition(rule, time) } as IConditionFormattingRule['rule'],
  };
}

const line = (key: 'ul' | 'st', drawn: boolean | null | undefined): Partial<IStyleBase> =>
  typeof drawn === 'boolean' ? { [key]: { s: drawn ? BooleanNumber.TRUE : BooleanNumber.FALSE } } : {};

function condition({ criteria, values }: FormatRule, time: CivilTime): object {
  const plain = values.map((value) => (typeof value === 'object' ? time.serialOf(value.$date) : value));
  if (criteria === 'CUSTOM_FORMULA') {
    return { subType: CFSubRuleType.formula, value: univerFormula(String(plain[0])) };
  }
  const operator = NUMBERS[criteria];
  if (operator) {
    const value = plain.length > 1 ? plain.map(Number) : Number(plain[0]);
    return { subType: CFSubRuleType.number, operator, value };
  }
  const text = TEXTS[criteria];
  if (text) return { subType: CFSubRuleType.text, operator: text, value: String(plain[0] ?? '') };
  throw new Error(`Conditional formats with ${criteria} are not available in the local workbench.`);
}

function toAppsScript(rule: IConditionFormattingRule, sheet: number): FormatRule | null {
  if (rule.rule.type !== CFRuleType.highlightCell) return null;
  const highlight = rule.rule as { subType: string; style: IStyleBase; operator?: string; value?: unknown };
  const { style, subType, operator = '', value } = highlight;
  const values = (value === undefined ? [] : Array.isArray(value) ? value : [value]) as Value[];
  const names: Readonly<Record<string, string>> = {
    [CFSubRuleType.formula]: 'CUSTOM_FORMULA',
    [CFSubRuleType.number]: nameOf(NUMBERS, operator),
    [CFSubRuleType.text]: nameOf(TEXTS, operator),
  };
  const criteria = names[subType];
  if (!criteria) return null;
  return {
    ranges: rule.ranges.map((range) => areaOf(sheet, range)),
    criteria,
    values,
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
    underline: style.ul === undefined ? null : style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st === undefined ? null : style.st?.s === BooleanNumber.TRUE,
    italic: style.it === undefined ? null : style.it === BooleanNumber.TRUE,
  };
}
