import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { absoluteA1, quotedName } from '../bridge/a1';
import type { Area, Validation, Value } from '../bridge/cells';
import { areaOfReference, rangeOf } from './a1';
import type { CivilTime } from './civil-time';
import { type Engine, execute, sheetOf } from './engine';

type Rule = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2' | 'bizInfo'>;

/** Criteria that compare, and Univer's operators. */
const NUMBERS: Readonly<Record<string, DataValidationOperator>> = {
  NUMBER_BETWEEN: DataValidationOperator.BETWEEN,
  NUMBER_NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  NUMBER_EQUAL_TO: DataValidationOperator.EQUAL,
  NUMBER_NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  NUMBER_GREATER_THAN: DataValidationOperator.GREATER_THAN,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  NUMBER_LESS_THAN: DataValidationOperator.LESS_THAN,
  NUMBER_LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const DATES: Readonly<Record<string, DataValidationOperator>> = {
  DATE_BETWEEN: DataValidationOperator.BETWEEN,
  DATE_NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  DATE_EQUAL_TO: DataValidationOperator.EQUAL,
  DATE_AFTER: DataValidationOperator.GREATER_THAN,
  DATE_ON_OR_AFTER: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  DATE_BEFORE: DataValidationOperator.LESS_THAN,
  DATE_ON_OR_BEFORE: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const nameOf = (map: Readonly<Record<string, DataValidationOperator>>, operator: unknown): string =>
  Object.keys(map).find((name) => map[name] === operator) ?? '';

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

/** The rules of a sheet, each with all its areas. */
export function sheetValidations(
  context: ValidationContext,
  sheet: number,
): { readonly ranges: readonly IRange[]; readonly rule: Validation }[] {
  const { engine } = context;
  const rules = engine.injector
    .get(SheetDataValidationModel)
    .getRules(engine.unit, sheetOf(engine, sheet).getSheetId());
  return rules.map((rule) => ({ ranges: rule.ranges, rule: toAppsScript(context, rule, sheet) }));
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
      return {
        type: DataValidationType.LIST,
        formula1: `=${quotedName(sheetOf(engine, area.sheet).getName())}!${absoluteA1(area)}`,
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
  const day = DATES[criteria];
  if (day) return date(day, text(first), text(second));
  const operator = NUMBERS[criteria];
  if (!operator) throw new Error(`Validations with ${criteria} are not available in the local workbench.`);
  return { type: DataValidationType.DECIMAL, operator, formula1: text(first), formula2: text(second) };
}

const date = (operator: DataValidationOperator, formula1: string, formula2: string): Rule => ({
  type: DataValidationType.DATE,
  operator,
  formula1,
  formula2,
  // Otherwise Univer keeps the days alone.
  ...([formula1, formula2].some((serial) => Number(serial) % 1 > 0) && { bizInfo: { showTime: true } }),
});

/** The serial of a day, or of a moment, as Univer writes it: "2026-11-23 10:00:00". */
function serialOf(written: string): number {
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = (written.match(/\d+/g) ?? []).map(Number);
  return (Date.UTC(year, month - 1, day, hours, minutes, seconds) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

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
  if (rule.type === DataValidationType.DATE) {
    if (formula1 === ANY_DATE[0] && formula2 === ANY_DATE[1]) return known('DATE_IS_VALID_DATE', []);
    return known(
      nameOf(DATES, rule.operator),
      given((written) => ({ $date: time.instantOf(serialOf(written)) })),
    );
  }
  return known(nameOf(NUMBERS, rule.operator), given(Number));
}
