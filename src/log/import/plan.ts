import { MAX_COUNT, MAX_MONEY } from '../../base/cells';
import { serialOfIso } from '../../base/dates';
import { labelText } from '../../base/labels';
import type { Format } from '../../text';
import { COLUMNS, type ColumnKey, type ColumnType } from '../columns';
import { dateEvidence, dateReader } from './date-column';
import { canonicalDate, DateForms, type DateOrder } from './date-forms';
import type { Mapping } from './guess';
import { isNoText } from './nothing';
import { canonicalNumber, numberEvidence, numberReader } from './number-column';
import { type DecimalMark, numberForm } from './number-forms';
import type { Table } from './parse';
import type { Option } from './question';
import type { RowNote } from './rows';

export type Answer = DateOrder | DecimalMark;

/** The person's answers, by index of the file's column. */
export type Answers = Readonly<Partial<Record<number, Answer>>>;

/** What the file does not tell and the person has to. */
export interface Question {
  readonly key: ColumnKey;
  readonly column: number;
  readonly kind: 'dateOrder' | 'decimalMark';
  readonly options: readonly Option<Answer>[];
  /** What the other columns of the file use; a hint, never an answer. */
  readonly suggested: Answer | null;
}

/** A cell as canonical text, or why it cannot be read. */
type Reading = string | Pick<RowNote, 'reason' | 'values'>;

export interface PlannedColumn {
  readonly key: ColumnKey;
  readonly type: ColumnType;
  readonly index: number;
  readonly label: string;
  read(text: string): Reading;
}

/** How each column of the file is to be read. */
export interface ImportPlan {
  readonly columns: readonly PlannedColumn[];
  /** Empty once everything is decided. */
  readonly questions: readonly Question[];
  /** Currencies written in the amounts: several would be added up as if they were one. */
  readonly currencies: readonly string[];
}

/** What a column turned out to be: its reader, and the question it leaves open. */
interface Decision {
  readonly read: PlannedColumn['read'];
  /** What the values tell, or the person has answered. */
  readonly told: Answer | null;
  readonly kind?: Question['kind'];
  readonly options?: readonly Option<Answer>[];
  readonly currencies?: readonly string[];
}

/** More does not fit into a cell of a sheet. */
const LONGEST_TEXT = 50000;
/** What Excel makes of a long number: its last digits are gone, and different leads get the same ID. */
const SHORTENED_ID = /^\d(?:[.,]\d+)?e\+\d+$/i;

/**
 * Decides how each mapped column is read: the order of day and month and the decimal mark come from the values of the whole
 * column, or from the person where the values leave a choice.
 * @param now tells two-digit years that cannot be meant
 */
export function planImport(table: Table, mapping: Mapping, answers: Answers, now: Date): ImportPlan {
  const decisions = COLUMNS.flatMap(({ key, type }) => {
    const index = mapping[key];
    const column = table.columns.find((candidate) => candidate.index === index);
    if (index === undefined || column === undefined) return [];
    const decision = decide(key, type, valuesOf(table, index), answers[index], now);
    return [{ key, type, index, label: column.label, ...decision }];
  });
  const questions = decisions.flatMap(({ key, index, kind, options = [] }): Question[] => {
    if (kind === undefined || options.length === 0) return [];
    const others = new Set(decisions.filter((d) => d.kind === kind && d.told !== null).map((d) => d.told));
    return [{ key, column: index, kind, options, suggested: others.size === 1 ? [...others][0]! : null }];
  });
  return {
    columns: decisions.map(({ key, type, index, label, read }) => ({ key, type, index, label, read })),
    questions,
    currencies: decisions.flatMap(({ currencies = [] }) => currencies),
  };
}

/** A reading of a question in words that leave no doubt, e.g. "4 August 2025" or "1,234". */
export function readingText(reading: string, kind: Question['kind'], format: Format): string {
  if (kind === 'decimalMark') return format.number(Number(reading), 6);
  const serial = serialOfIso(reading.slice(0, 10));
  return serial === null ? reading : `${Number(reading.slice(8, 10))} ${format.month(serial)}`;
}

function decide(
  key: ColumnKey,
  type: ColumnType,
  values: Iterable<string>,
  answer: Answer | undefined,
  now: Date,
): Decision {
  if (type === 'text') return { read: key === 'id' ? readId : readText, told: null };
  if (type === 'dateTime') {
    const { order, told, options, serials } = dateEvidence(values, now);
    const chosen = options.find((option) => option.answer === answer)?.answer ?? null;
    return {
      read: readDate(order ?? chosen, serials),
      told: told ? order : chosen,
      kind: 'dateOrder',
      options: chosen === null ? options : [],
    };
  }
  const { mark, options, currencies } = numberEvidence(values, type === 'count');
  const chosen = options.find((option) => option.answer === answer)?.answer ?? null;
  return {
    read: readNumber(mark ?? chosen, type),
    told: mark ?? chosen,
    kind: 'decimalMark',
    options: chosen === null ? options : [],
    currencies: type === 'money' ? currencies : [],
  };
}

function* valuesOf(table: Table, index: number): Iterable<string> {
  for (const row of table.rows) yield row[index] ?? '';
}

function readText(text: string): Reading {
  if (text.length > LONGEST_TEXT) return { reason: 'tooLong', values: { max: LONGEST_TEXT } };
  return isNoText(text) ? '' : labelText(text);
}

function readId(text: string): Reading {
  return SHORTENED_ID.test(text.trim()) ? { reason: 'shortenedId', values: {} } : readText(text);
}

function readDate(order: DateOrder | null, serials: boolean): PlannedColumn['read'] {
  const read = dateReader(order, serials);
  const forms = new DateForms();
  return (text) => {
    const moment = read(text);
    if (moment === '') return '';
    if (moment !== null) return canonicalDate(moment);
    // The order is known here: without it, nobody has answered yet and nothing is imported.
    const other = order !== null && forms.read(text)?.kind === 'triple';
    return other ? { reason: 'otherOrder', values: { order } } : { reason: 'notDate', values: {} };
  };
}

function readNumber(mark: DecimalMark | null, type: ColumnType): PlannedColumn['read'] {
  const read = numberReader(mark);
  const [max, whole] = type === 'count' ? [MAX_COUNT, true] : [MAX_MONEY, false];
  return (text) => {
    const value = read(text);
    if (value === '') return '';
    if (value === null || (whole && numberForm(text)?.currency !== '')) return { reason: 'notNumber', values: {} };
    if (value < 0) return { reason: 'negative', values: {} };
    if (whole && !Number.isInteger(value)) return { reason: 'notWhole', values: {} };
    return value > max ? { reason: 'tooLarge', values: { max } } : canonicalNumber(value);
  };
}
