import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { a1Of, quotedName } from '../bridge/a1';
import type { Area, Validation, Value } from '../bridge/cells';
import { areaOfReference, rangeOf } from './a1';
import type { CivilTime } from './civil-time';
import { type Engine, execute, sheetOf } from './engine';

type Rule = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** Criteria that compare: Apps Script's name without its kind, and Univer's operator. */
const OPERATORS: readonly (readonly [string, DataValidationOperator])[] = [
  ['NOT_BETWEEN', DataValidationOperator.NOT_BETWEEN],
  ['BETWEEN', DataValidationOperator.BETWEEN],
  ['NOT_EQUAL_TO', DataValidationOperator.NOT_EQUAL],
  ['EQUAL_TO', DataValidationOperator.EQUAL],
  ['GREATER_THAN_OR_EQUAL_TO', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['GREATER_THAN', DataValidationOperator.GREATER_THAN],
  ['LESS_THAN_OR_EQUAL_TO', DataValidationOperator.LESS_THAN_OR_EQUAL],
  ['LESS_THAN', DataValidationOperator.LESS_THAN],
  ['ON_OR_AFTER', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['AFTER', DataValidationOperator.GREATER_THAN],
  ['ON_OR_BEFORE', DataValidationOperator.LESS_THAN_OR_EQUAL],
  ['BEFORE', DataValidationOperator.LESS_THAN],
];

/** Univer has no criterion "is a date": these days stand for the whole calendar. */
const ANY_DATE = ['1900-01-01', '9999-12-31'] as const;

export interface ValidationContext {
  readonly engine: Engine;
  readonly time: CivilTime;
}

/** Puts a rule on areas, in place of the ones that are there; null only takes those away. */
export function writeValidation(context: ValidationContext, area: Area, validation: Validation | null): void {
  const { engine } = context;
  const subUnitId = sheetOf(engine, area.sheet).getSheetId();
  if (validation === null) {
    execute(engine, ClearRangeDataValidationCommand.id, { subUnitId, ranges: [rangeOf(area)] });
    return;
  }
  const rule: ISheetDataValidationRule = {
    uid: generateRandomId(),
    ranges: [rangeOf(area)],
    allowBlank: true,
    ...toUniver(context, validation),
    errorStyle: validation.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: validation.helpText !== null,
    error: validation.helpText ?? undefined,
    ...(validation.dropdown === false && { renderMode: DataValidationRenderMode.TEXT }),
  };
  execute(engine, AddSheetDataValidationCommand.id, { subUnitId, rule });
}

/** The rule of a cell (0-based), or null. */
export function validationReader(
  context: ValidationContext,
  sheet: number,
): (row: number, column: number) => Validation | null {
  const { engine } = context;
  const model = engine.injector.get(SheetDataValidationModel);
  const id = sheetOf(engine, sheet).getSheetId();
  const seen = new Map<string, Validation>();
  return (row, column) => {
    const rule = model.getRuleByLocation(engine.unit, id, row, column);
    if (!rule) return null;
    const known = seen.get(rule.uid) ?? toAppsScript(context, rule, sheet);
    seen.set(rule.uid, known);
    return known;
  };
}

function toUniver({ engine, time }: ValidationContext, { criteria, values }: Validation): Rule {
  const [first, second] = values;
  const text = (value: unknown): string => {
    if (value === undefined || value === null) return '';
    if (typeof value === 'object' && '$date' in value) return String(time.serialOf(value.$date as number));
    return String(value);
  };
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return { type: DataValidationType.LIST, formula1: serializeListOptions((first as string[]).map(String)) };
    case 'VALUE_IN_RANGE': {
      const area = first as Area;
      const absolute = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return {
        type: DataValidationType.LIST,
        formula1: `=${quotedName(sheetOf(engine, area.sheet).getName())}!${absolute}`,
      };
    }
    case 'CHECKBOX':
      // Without values of its own a checkbox is TRUE or FALSE.
      return first === undefined
        ? { type: DataValidationType.CHECKBOX }
        : { type: DataValidationType.CHECKBOX, formula1: text(first), formula2: text(second) };
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, formula1: text(first) };
    case 'DATE_IS_VALID_DATE':
      return date(DataValidationOperator.BETWEEN, ...ANY_DATE);
  }
  const operator = OPERATORS.find(([name]) => criteria.endsWith(name))?.[1] ?? DataValidationOperator.EQUAL;
  if (criteria.startsWith('DATE_')) return date(operator, text(first), text(second));
  return { type: DataValidationType.DECIMAL, operator, formula1: text(first), formula2: text(second) };
}

const date = (operator: DataValidationOperator, formula1: string, formula2: string): Rule => ({
  type: DataValidationType.DATE,
  operator,
  formula1,
  formula2,
});

function toAppsScript({ engine, time }: ValidationContext, rule: ISheetDataValidationRule, sheet: number): Validation {
  const { formula1 = '', formula2 = '' } = rule;
  const known = (criteria: string, values: Validation['values']): Validation => ({
    criteria,
    values,
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.error ?? null,
    ...(rule.renderMode === DataValidationRenderMode.TEXT && { dropdown: false }),
  });
  const given = (convert: (text: string) => Value) => [formula1, formula2].filter((text) => text !== '').map(convert);
  switch (rule.type) {
    case DataValidationType.LIST: {
      const area = formula1.startsWith('=') ? areaOfReference(engine, formula1, sheet) : null;
      return area ? known('VALUE_IN_RANGE', [area]) : known('VALUE_IN_LIST', [deserializeListOptions(formula1)]);
    }
    case DataValidationType.CHECKBOX:
      return known('CHECKBOX', given(String));
    case DataValidationType.CUSTOM:
      return known('CUSTOM_FORMULA', [formula1]);
  }
  const names = OPERATORS.filter(([, operator]) => operator === rule.operator).map(([name]) => name);
  if (rule.type === DataValidationType.DATE) {
    if (formula1 === ANY_DATE[0] && formula2 === ANY_DATE[1]) return known('DATE_IS_VALID_DATE', []);
    const name = names.find((candidate) => /AFTER|BEFORE|^(NOT_)?BETWEEN|^EQUAL_TO/.test(candidate)) ?? 'EQUAL_TO';
    return known(
      `DATE_${name}`,
      given((serial) => ({ $date: time.instantOf(Number(serial)) })),
    );
  }
  const name = names.find((candidate) => !/AFTER|BEFORE/.test(candidate)) ?? 'EQUAL_TO';
  return known(`NUMBER_${name}`, given(Number));
}
