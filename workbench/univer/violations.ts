import type { Area, Validation, Value } from '../bridge/cells';

/** What a condition is held against. */
export interface Held {
  /** What is written, as Sheets reads it: a date is its serial number. */
  readonly value: string | number | boolean;
  readonly serialOf: (ms: number) => number;
  /** The texts of the cells of a list. */
  readonly textsOf: (area: Area) => readonly string[];
}

type Compare = (value: number, first: number, second: number) => boolean;

/** The ends of the names of criteria that compare numbers and dates; the longer ones come before those they end with. */
const COMPARISONS: readonly (readonly [string, Compare])[] = [
  ['NOT_BETWEEN', (value, first, second) => value < first || value > second],
  ['BETWEEN', (value, first, second) => value >= first && value <= second],
  ['NOT_EQUAL_TO', (value, first) => value !== first],
  ['GREATER_THAN_OR_EQUAL_TO', (value, first) => value >= first],
  ['LESS_THAN_OR_EQUAL_TO', (value, first) => value <= first],
  ['EQUAL_TO', (value, first) => value === first],
  ['GREATER_THAN', (value, first) => value > first],
  ['LESS_THAN', (value, first) => value < first],
  ['ON_OR_AFTER', (value, first) => value >= first],
  ['ON_OR_BEFORE', (value, first) => value <= first],
  ['AFTER', (value, first) => value > first],
  ['BEFORE', (value, first) => value < first],
  ['IS_VALID_DATE', () => true],
];

/** Whether a validation rejects what is written. A formula that decides is not asked. */
export function isRejected({ criteria, values, allowInvalid }: Validation, held: Held): boolean {
  const { value } = held;
  if (allowInvalid || value === '') return false;
  if (criteria === 'VALUE_IN_LIST') return !(values[0] as readonly string[]).includes(String(value));
  if (criteria === 'VALUE_IN_RANGE') return !held.textsOf(values[0] as Area).includes(String(value));
  if (criteria === 'CHECKBOX') {
    return values.length === 0 ? typeof value !== 'boolean' : !values.map(String).includes(String(value));
  }
  const compare = COMPARISONS.find(([end]) => criteria.endsWith(end))?.[1];
  if (!compare) return false;
  const [first = Number.NaN, second = Number.NaN] = values.map((bound) => numberOf(bound as Value, held));
  return typeof value !== 'number' || !compare(value, first, second);
}

const numberOf = (value: Value, { serialOf }: Held): number =>
  typeof value === 'object' ? serialOf(value.$date) : Number(value);
