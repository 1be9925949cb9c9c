import type { Area, Validation, Value } from '../bridge/cells';
import type { Context } from './context';
import { areaOfRange, rangeAt } from './range';
import { Exception, named, offer } from './refuse';
import { fromCell, toCell } from './values';

type Gas = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The rules made in this run, by the objects the add-on holds. */
const made = new WeakMap<object, Validation>();

/** What a rule of the add-on says. */
export const validationOf = (rule: Gas): Validation => made.get(rule) as Validation;

export class DataValidationShim {
  static offered(context: Context, rule: Validation): Gas {
    const object = offer<Gas>('DataValidation', new DataValidationShim(context, rule));
    made.set(object, rule);
    return object;
  }

  private constructor(
    private readonly context: Context,
    private readonly rule: Validation,
  ) {}

  copy(): Builder {
    return BuilderShim.offered(this.context, this.rule);
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  /** Null where there is none, of which Google's types say nothing. */
  getHelpText(): string {
    return this.rule.helpText as string;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return named(this.rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return valuesOf(this.context, this.rule);
  }
}

function valuesOf(context: Context, rule: Validation): unknown[] {
  const values = rule.values.map((value) => {
    if (typeof value === 'object' && 'sheet' in value) return rangeAt(context, value);
    return typeof value === 'object' && !('$date' in value) ? [...value] : fromCell(value as Value);
  });
  // Lists carry besides whether they show a dropdown.
  return /^VALUE_IN_/.test(rule.criteria) ? [...values, rule.dropdown ?? true] : values;
}

/** The condition and what happens when it is not met. */
class BuilderShim {
  static offered(context: Context, rule: Validation | null): Builder {
    return offer<Builder>('DataValidationBuilder', new BuilderShim(context, rule));
  }

  private rule: Validation;

  private constructor(
    private readonly context: Context,
    rule: Validation | null,
  ) {
    this.rule = rule ?? { criteria: '', values: [], allowInvalid: true, helpText: null };
  }

  private get self(): Builder {
    return offer<Builder>('DataValidationBuilder', this);
  }
  private when(criteria: string, ...values: (Value | Area | readonly string[])[]): Builder {
    const { allowInvalid, helpText } = this.rule;
    this.rule = { criteria, values, allowInvalid, helpText };
    return this.self;
  }
  private list(dropdown: boolean, criteria: string, entries: Area | readonly string[]): Builder {
    const { allowInvalid, helpText } = this.rule;
    this.rule = { criteria, values: [entries], allowInvalid, helpText, ...(!dropdown && { dropdown }) };
    return this.self;
  }
  private number(criteria: string, ...numbers: number[]): Builder {
    if (!numbers.every((number) => Number.isFinite(number))) throw new Exception('The criteria must be numbers.');
    return this.when(criteria, ...numbers);
  }
  private date(criteria: string, ...dates: Date[]): Builder {
    return this.when(criteria, ...dates.map((date) => toCell(date) ?? ''));
  }

  build(): Gas {
    if (this.rule.criteria === '') throw new Exception('The data validation rule has no criteria.');
    return DataValidationShim.offered(this.context, this.rule);
  }
  copy(): Builder {
    return BuilderShim.offered(this.context, this.rule);
  }
  /** Null as long as nothing is required. */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return named(this.rule.criteria || null);
  }
  getCriteriaValues(): unknown[] {
    return valuesOf(this.context, this.rule);
  }
  getHelpText(): string | null {
    return this.rule.helpText;
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  setAllowInvalid(allowInvalid: boolean): Builder {
    this.rule = { ...this.rule, allowInvalid };
    return this.self;
  }
  setHelpText(helpText: string): Builder {
    this.rule = { ...this.rule, helpText };
    return this.self;
  }
  requireValueInList(values: string[], showDropdown = true): Builder {
    if (values.length > 500) throw new Exception('The data validation rule has more items than the limit of 500.');
    return this.list(showDropdown, 'VALUE_IN_LIST', values.map(String));
  }
  requireValueInRange(range: Range, showDropdown = true): Builder {
    return this.list(showDropdown, 'VALUE_IN_RANGE', areaOfRange(range));
  }
  requireCheckbox(checked?: unknown, unchecked?: unknown): Builder {
    return this.when('CHECKBOX', ...[checked, unchecked].filter((value) => value !== undefined).map(String));
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.when('CUSTOM_FORMULA', String(formula));
  }
  requireDate(): Builder {
    return this.when('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): Builder {
    return this.date('DATE_AFTER', date);
  }
  requireDateBefore(date: Date): Builder {
    return this.date('DATE_BEFORE', date);
  }
  requireDateOnOrAfter(date: Date): Builder {
    return this.date('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: Date): Builder {
    return this.date('DATE_ON_OR_BEFORE', date);
  }
  requireDateEqualTo(date: Date): Builder {
    return this.date('DATE_EQUAL_TO', date);
  }
  requireDateBetween(start: Date, end: Date): Builder {
    return this.date('DATE_BETWEEN', start, end);
  }
  requireDateNotBetween(start: Date, end: Date): Builder {
    return this.date('DATE_NOT_BETWEEN', start, end);
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.number('NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): Builder {
    return this.number('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): Builder {
    return this.number('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): Builder {
    return this.number('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): Builder {
    return this.number('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.number('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): Builder {
    return this.number('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.number('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
}

export const newValidationBuilder = (context: Context): Builder => BuilderShim.offered(context, null);
