import type { FormatRule, Value } from '../bridge/cells';
import type { Context } from './context';
import { areaOfRange, rangeAt } from './range';
import { Exception, named, offer } from './refuse';
import { fromCell, toCell, toColour } from './values';

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const made = new WeakMap<object, FormatRule>();

/** What a rule of the add-on says. */
export const ruleOf = (rule: Gas): FormatRule => made.get(rule) as FormatRule;

export class FormatRuleShim {
  static offered(context: Context, rule: FormatRule): Gas {
    const object = offer<Gas>('ConditionalFormatRule', new FormatRuleShim(context, rule));
    made.set(object, rule);
    return object;
  }

  private constructor(
    private readonly context: Context,
    private readonly rule: FormatRule,
  ) {}

  copy(): Builder {
    return BuilderShim.offered(this.context, this.rule);
  }
  getRanges(): Range[] {
    return this.rule.ranges.map((area) => rangeAt(this.context, area));
  }
  getGradientCondition(): null {
    return null;
  }
  getBooleanCondition() {
    const { criteria, values, background, fontColor, bold, italic, underline, strikethrough } = this.rule;
    return offer('BooleanCondition', {
      getCriteriaType: () => named<GoogleAppsScript.Spreadsheet.BooleanCriteria>(criteria),
      getCriteriaValues: () => values.map(fromCell),
      getBackground: () => background,
      getFontColor: () => fontColor,
      getBold: () => bold,
      getItalic: () => italic,
      getUnderline: () => underline ?? null,
      getStrikethrough: () => strikethrough ?? null,
    });
  }
}

const BLANK: FormatRule = {
  ranges: [],
  criteria: '',
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
};

class BuilderShim {
  static offered(context: Context, rule: FormatRule): Builder {
    return offer<Builder>('ConditionalFormatRuleBuilder', new BuilderShim(context, rule));
  }

  private constructor(
    private readonly context: Context,
    private rule: FormatRule,
  ) {}

  private change(change: Partial<FormatRule>): Builder {
    this.rule = { ...this.rule, ...change };
    return offer<Builder>('ConditionalFormatRuleBuilder', this);
  }
  private when(criteria: string, ...values: unknown[]): Builder {
    return this.change({ criteria, values: values.map((value): Value => toCell(value) ?? '') });
  }

  build(): Gas {
    if (this.rule.criteria === '') throw new Exception('The conditional format rule has no condition.');
    if (this.rule.ranges.length === 0) throw new Exception('The conditional format rule has no ranges.');
    return FormatRuleShim.offered(this.context, this.rule);
  }
  copy(): Builder {
    return BuilderShim.offered(this.context, this.rule);
  }
  setRanges(ranges: Range[]): Builder {
    return this.change({ ranges: ranges.map(areaOfRange) });
  }
  setBackground(colour: string | null): Builder {
    return this.change({ background: toColour(colour) });
  }
  setFontColor(colour: string | null): Builder {
    return this.change({ fontColor: toColour(colour) });
  }
  setBold(bold: boolean | null): Builder {
    return this.change({ bold });
  }
  setItalic(italic: boolean | null): Builder {
    return this.change({ italic });
  }
  setUnderline(underline: boolean | null): Builder {
    return this.change({ underline });
  }
  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.change({ strikethrough });
  }
  whenFormulaSatisfied(formula: string): Builder {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY');
  }
  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): Builder {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): Builder {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): Builder {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
}

export const newFormatRuleBuilder = (context: Context): Builder => BuilderShim.offered(context, BLANK);
