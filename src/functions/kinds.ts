import {
  HORIZONS,
  readChoice,
  readConfidence,
  readDay,
  readShare,
  readSwitch,
  type Spellings,
} from '../base/arguments';
import {
  firstFilled,
  isBlank,
  isBlankArgument,
  MAX_COUNT,
  MAX_MONEY,
  readList,
  readNumber,
  requireShown,
  shown,
} from '../base/cells';
import { type ErrorCode, type ErrorValues, SlaError } from '../base/errors';
import { readAmounts, readTable, type TableContent } from '../base/tables';
import { readHolidays, readWeekend } from '../calendar/read';
import type { Weekend } from '../calendar/weekend';
import { DEFAULT_MONTHS } from '../log/cohort';
import { type Log, type LogOptions, readLog } from '../log/log';
import { cellKind, rangeKind, type Shape } from './argument';

const NUMBER = ['notNumber', 'negative'] as const satisfies readonly ErrorCode[];

export const day = cellKind<number>({
  shape: 'day',
  errors: ['notDate'],
  cell: (cell, at, name, { zone }) => readDay(cell, name, at, zone),
});

/** A number of leads or customers. */
export const count = cellKind<number>({
  shape: 'count',
  errors: [...NUMBER, 'tooLarge'],
  cell: (cell, at, argument) => readNumber(cell, { argument, max: MAX_COUNT }, at),
});

export const money = cellKind<number>({
  shape: 'money',
  errors: [...NUMBER, 'tooLarge'],
  cell: (cell, at, argument) => readNumber(cell, { argument, max: MAX_MONEY }, at),
});

/** An amount of money that may be below 0. */
export const balance = cellKind<number>({
  shape: 'balance',
  errors: ['notNumber', 'tooLarge'],
  cell: (cell, at, argument) => readNumber(cell, { argument, max: MAX_MONEY, signed: true }, at),
});

/** A number of leads, or an amount of money. */
export const quantity = cellKind<number>({
  shape: 'quantity',
  errors: [...NUMBER, 'tooLarge'],
  cell: (cell, at, argument) => readNumber(cell, { argument, max: MAX_MONEY }, at),
});

export const share = cellKind<number>({
  shape: 'share',
  errors: [...NUMBER, 'rateAboveOne'],
  cell: (cell, at, name) => readShare(cell, name, at),
});

/** A factor, or how large something is beside another. */
export const ratio = cellKind<number>({
  shape: 'ratio',
  errors: [...NUMBER, 'tooLarge'],
  cell: (cell, at, argument) => readNumber(cell, { argument, max: 1000 }, at),
});

export const confidence = cellKind<number>({
  shape: 'confidence',
  errors: [...NUMBER, 'confidence'],
  cell: (cell, at, name) => readConfidence(cell, name, at),
});

/** A whole number within bounds; what lies outside is refused with a sentence of its own. */
export const wholeNumber = <C extends ErrorCode>(shape: Shape, { first, last, code, refuse }: WholeNumber<C>) =>
  cellKind<number>({
    shape,
    errors: [...NUMBER, code],
    cell: (cell, at, argument) => {
      const number = readNumber(cell, { argument, max: Infinity }, at);
      if (number === null || (Number.isInteger(number) && number >= first && number <= last)) return number;
      throw refuse(number);
    },
  });

interface WholeNumber<C extends ErrorCode> {
  readonly first: number;
  readonly last: number;
  readonly code: C;
  readonly refuse: (value: number) => SlaError<C>;
}

/** Full calendar months. */
export const months = wholeNumber('months', {
  first: 1,
  last: 1200,
  code: 'months',
  refuse: (value) => new SlaError('months', { value }),
});

export const horizon = wholeNumber('horizon', {
  first: HORIZONS.min,
  last: HORIZONS.max,
  code: 'horizon',
  refuse: (value) => new SlaError('horizon', { value, first: HORIZONS.min, last: HORIZONS.max }),
});

/** TRUE or FALSE. */
export const toggle = cellKind<boolean>({
  shape: 'switch',
  errors: ['notBoolean'],
  cell: (cell, _, name) => readSwitch(cell, name),
});

type ChoiceError = {
  [C in ErrorCode]: ErrorValues[C] extends { value: string; words: readonly string[] } ? C : never;
}[ErrorCode];

/** One of a few words, in either language. */
export const choice = <T extends string>(shape: Shape, code: ChoiceError, spellings: Spellings<T>) => {
  const words = Object.values<Spellings<T>[T]>(spellings);
  return cellKind<T>({
    shape,
    errors: [code],
    words: (language) => words.map(([first]) => first![language]),
    cell: (cell, _at, _name, { language }) => {
      if (isBlank(cell)) return null;
      const found = readChoice(cell, spellings);
      if (found !== null) return found;
      throw new SlaError(code, { value: shown(cell), words: words.map(([first]) => first![language]) });
    },
  });
};

/** Labels in a row, a column or a cell, in their order. */
export const list = rangeKind<readonly string[]>({
  shape: 'list',
  errors: ['notList', 'listNotShown'],
  read: (given, name) => readList(given, name),
});

const table = (shape: Shape, content: TableContent, errors: readonly ErrorCode[]) =>
  rangeKind({
    shape,
    errors: [...NUMBER, ...errors, 'notShown', 'notTable', 'repeatedLabel'],
    read: (given, name) => readTable(given, name, content),
  });

export const rateTable = table('rateTable', 'rate', ['rateAboveOne']);
export const moneyTable = table('moneyTable', 'money', ['tooLarge']);
export const countTable = table('countTable', 'count', ['tooLarge']);

/** Labels with an amount each, or the list Average sales. */
export const amounts = rangeKind({
  shape: 'amounts',
  errors: [...NUMBER, 'tooLarge', 'notShown', 'notTwoRows', 'repeatedLabel', 'repeatedEntry', 'repeatedForAll'],
  read: (given, name) => readAmounts(given, name),
});

/** Reads the log with what a function needs of it. */
export type LogReader = (needs?: Pick<LogOptions, 'amount' | 'dates' | 'stageCounts'>) => Log;

export const log = rangeKind<LogReader>({
  shape: 'log',
  errors: ['missingColumn', 'repeatedColumn', 'notShown'],
  read: (given, argument, { language, zone }) => {
    const first = firstFilled(given);
    requireShown(first, argument);
    return first === undefined ? null : (needs) => readLog(given, { argument, language, zone, ...needs });
  },
});

/** The leads of the full months before a day, as they were that day. */
export const windowOfLog = {
  leads: log(),
  as_of: day({ optional: true }),
  months: months({ default: DEFAULT_MONTHS }),
};

/** Days that are not worked, as serials. */
export const holidays = rangeKind<readonly number[]>({
  shape: 'holidays',
  errors: ['notDate'],
  read: (given, name, { zone }) => (isBlankArgument(given) ? null : readHolidays(given, name, zone)),
});

export const weekend = cellKind<Weekend>({
  shape: 'weekend',
  errors: ['unknownWeekend'],
  cell: (cell) => readWeekend(cell),
});
