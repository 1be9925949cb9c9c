import { quotedText } from './kept-result';

/** How a value of a rule is written in a formula: a text in quotes, a day is its serial number. */
export function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : quotedText(String(value));
}

/** Criteria that compare, by what is behind the mark of their kind, and what files call them. */
const COMPARISONS = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
} as const;

export type Comparison = (typeof COMPARISONS)[keyof typeof COMPARISONS];

/** "DATE_ON_OR_AFTER" of DATE is "greaterThanOrEqual"; null where the criterion is of another kind. */
export function comparisonOf(criteria: string, kind: 'NUMBER' | 'DATE'): Comparison | null {
  if (!criteria.startsWith(`${kind}_`)) return null;
  const name = criteria.slice(kind.length + 1);
  return Object.hasOwn(COMPARISONS, name) ? COMPARISONS[name as keyof typeof COMPARISONS] : null;
}
