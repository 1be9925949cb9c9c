import type { Fact } from './fact';

const RULES = 'gas-fakes, test/testsheetsdatavalidations.js';
const criteria = (rule: string): string =>
  `sheet.getRange('A1:B2').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build());
   var rule = sheet.getRange('B2').getDataValidation();
   return [String(rule.getCriteriaType())].concat(plain(rule.getCriteriaValues()))`;
const FIRST = { date: '2020-01-31T23:00:00.000Z' };
const SECOND = { date: '2021-07-01T10:30:00.000Z' };
const [first, second] = [FIRST, SECOND].map(({ date }) => `new Date('${date}')`);

/** A builder says what it has been told so far. */
const BUILDER: Fact = [
  'a builder of rules, before and after it is told something',
  RULES,
  `var builder = SpreadsheetApp.newDataValidation();
   var blank = [builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid()];
   builder.requireCheckbox('A', 'B').setHelpText('foo').setAllowInvalid(false);
   return [String(builder), blank, String(builder.getCriteriaType()), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid()]`,
  ['DataValidationBuilder', [null, [], null, true], 'CHECKBOX', ['A', 'B'], 'foo', false],
];

/** A rule put on cells comes back from each of them as it was made. */
export const VALIDATIONS: readonly Fact[] = [
  BUILDER,
  ['requireDateAfter', RULES, criteria(`requireDateAfter(${first})`), ['DATE_AFTER', FIRST]],
  ['requireDateBefore', RULES, criteria(`requireDateBefore(${second})`), ['DATE_BEFORE', SECOND]],
  ['requireDateOnOrAfter', RULES, criteria(`requireDateOnOrAfter(${first})`), ['DATE_ON_OR_AFTER', FIRST]],
  ['requireDateOnOrBefore', RULES, criteria(`requireDateOnOrBefore(${first})`), ['DATE_ON_OR_BEFORE', FIRST]],
  ['requireDateEqualTo', RULES, criteria(`requireDateEqualTo(${first})`), ['DATE_EQUAL_TO', FIRST]],
  ['requireDateBetween', RULES, criteria(`requireDateBetween(${first}, ${second})`), ['DATE_BETWEEN', FIRST, SECOND]],
  [
    'requireDateNotBetween',
    RULES,
    criteria(`requireDateNotBetween(${first}, ${second})`),
    ['DATE_NOT_BETWEEN', FIRST, SECOND],
  ],
  ['requireDate', RULES, criteria('requireDate()'), ['DATE_IS_VALID_DATE']],
  ['requireNumberBetween', RULES, criteria('requireNumberBetween(20, 40)'), ['NUMBER_BETWEEN', 20, 40]],
  ['requireNumberNotBetween', RULES, criteria('requireNumberNotBetween(20, 40)'), ['NUMBER_NOT_BETWEEN', 20, 40]],
  ['requireNumberEqualTo', RULES, criteria('requireNumberEqualTo(20)'), ['NUMBER_EQUAL_TO', 20]],
  ['requireNumberNotEqualTo', RULES, criteria('requireNumberNotEqualTo(20)'), ['NUMBER_NOT_EQUAL_TO', 20]],
  ['requireNumberGreaterThan', RULES, criteria('requireNumberGreaterThan(20)'), ['NUMBER_GREATER_THAN', 20]],
  [
    'requireNumberGreaterThanOrEqualTo',
    RULES,
    criteria('requireNumberGreaterThanOrEqualTo(20)'),
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 20],
  ],
  ['requireNumberLessThan', RULES, criteria('requireNumberLessThan(20)'), ['NUMBER_LESS_THAN', 20]],
  [
    'requireNumberLessThanOrEqualTo',
    RULES,
    criteria('requireNumberLessThanOrEqualTo(20)'),
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', 20],
  ],
];
