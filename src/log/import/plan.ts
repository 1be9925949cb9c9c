import { serialOfIso } from '../../base/dates';
import { atOnce, type Steps } from '../../base/steps';
import type { Format } from '../../text';
import type { AliasesByColumn } from '../aliases';
import { COLUMNS, type ColumnKey, type ColumnType } from '../columns';
import type { CellType, LogKey } from '../own-columns';
import { amountUnitOf } from './amount-header';
import { beforeLeads } from './before-leads';
import { currenciesBeside, periodsBeside } from './beside-amount';
import { type CellReader, labelReader, readDate, readId, readNumber, spelt } from './cell-readers';
import { contestedOf } from './contested';
import { type DateEvidence, dateEvidence, type Serials } from './date-column';
import type { DateOrder } from './date-forms';
import { orderOfHeader } from './date-header';
import type { Mapping } from './mapping';
import { distinctCurrencies, numberEvidence } from './number-column';
import type { DecimalMark, Period } from './number-forms';
import { type Outcome, outcomeOf, overlookedOutcome, type Source, sourceOf } from './outcome';
import { type Person, personOf } from './person';
import type { Option } from './question';
import { ordersElsewhere, ordersTold, settled } from './settled-order';
import type { Kinds } from './stages';
import { type Table, valuesOf } from './table';
import { shiftOfHeader } from './zone-forms';

export type Answer = DateOrder | DecimalMark;

/** The person's answers, by index of the file's column. */
export type Answers = Readonly<Partial<Record<number, Answer>>>;

/** What the file does not tell and the person has to. */
export interface Question {
  readonly key: ColumnKey;
  readonly column: number;
  readonly kind: 'dateOrder' | 'decimalMark';
  readonly options: readonly Option<Answer>[];
  /** What the other columns of the file use; a hint where the values of this one contradict it, or leave a decimal mark open. */
  readonly suggested: Answer | null;
  /** Read so, all dates of the column would be earlier than the leads they are of, or those of another one would. */
  readonly early: boolean;
}

export interface PlannedColumn {
  readonly key: LogKey;
  readonly type: CellType;
  readonly index: number;
  readonly label: string;
  /** The text of a row that is read, where it is not simply the cell of the column. */
  readonly from?: (row: readonly string[]) => string;
  readonly ofStage?: true;
  /** The order or the decimal mark that its values tell, or the person has answered. */
  readonly told?: Answer | null;
  readonly read: CellReader;
}

/** How each column of the file is to be read. */
export interface ImportPlan {
  readonly columns: readonly PlannedColumn[];
  /** Empty once everything is decided. */
  readonly questions: readonly Question[];
  /** Currencies written in the amounts: several would be added up as if they were one. */
  readonly currencies: readonly string[];
  /** Periods the amounts are for, which cannot be added up either. */
  readonly periods: readonly Period[];
  /** What other spellings stand for. */
  readonly aliases: AliasesByColumn;
  /** What decides which leads are won and lost, besides dates of winning and losing. */
  readonly outcome: Outcome | null;
  /** Whether a row has a date of winning that its stage drops. */
  dropsWin(row: readonly string[]): boolean;
  /** What would, and is left out. */
  readonly overlooked: Outcome | null;
  /** What tells whose the leads are, where they have no ID. */
  readonly person: Person | null;
}

/** What a column turned out to be: its reader, and the question it leaves open. */
interface Decision {
  readonly read: CellReader;
  /** What the values tell, or the person has answered. */
  readonly told: Answer | null;
  readonly kind?: Question['kind'];
  readonly options?: readonly Option<Answer>[];
  readonly currencies?: readonly string[];
  readonly periods?: readonly Period[];
  /** The decision with an answer that other columns give. */
  readonly with?: (answer: Answer) => Decision;
}

/** What a column is called, and what its plain numbers count days from. */
interface Named {
  readonly label: string;
  readonly days: Serials;
}

/**
 * Decides how each mapped column is read: the order of day and month and the decimal mark come from the values of the whole
 * column, that order from the other date columns too, and both from the person where the values leave a choice.
 * @param now tells two-digit years that cannot be meant
 * @param kinds what the person says that values of the stage mean
 * @param aliases what other spellings of channels and personas stand for
 */
export const planImport = (...given: Parameters<typeof planningImport>): ImportPlan => atOnce(planningImport(...given));

/** The same in steps. */
export function* planningImport(
  table: Table,
  mapping: Mapping,
  answers: Answers,
  now: Date,
  kinds: Kinds = {},
  aliases: AliasesByColumn = {},
): Steps<ImportPlan> {
  const staged = outcomeOf(table, mapping, kinds);
  const decided = [];
  for (const { key, type } of COLUMNS) {
    const source = sourceOf(key, table, mapping, staged);
    const column = table.columns.find((candidate) => candidate.index === source?.index);
    if (source === null || column === undefined) continue;
    const { label } = column;
    const decision = decide(
      { key, type, label, days: daysOf(table) },
      cellsOf(table, source),
      answers[source.index],
      now,
    );
    decided.push({ key, type, label, ...source, ...decision, read: spelt(key, decision.read, aliases) });
    yield;
  }
  const imported = new Set(Object.values(mapping));
  const orders = ordersTold<Answer>(decided, () => ordersElsewhere(table, imported, now));
  yield;
  const order = orders.size === 1 ? [...orders][0] : undefined;
  const decisions = yield* withoutStandIns(table, settled<Answer, (typeof decided)[number]>(table, decided, order));
  const won = decisions.find(({ key }) => key === 'won');
  const contested = staged && contestedOf(table, mapping, { outcome: staged, won, answered: kinds, now });
  const questions = decisions.flatMap(({ key, index, kind, options = [] }): Question[] => {
    if (kind === undefined || options.length === 0) return [];
    const marks = decisions.filter((d) => d.kind === kind && d.told !== null).map((d) => d.told);
    const others = kind === 'dateOrder' ? orders : new Set(marks);
    const suggested = others.size === 1 ? [...others][0]! : null;
    // What other columns tell is taken where it reads every value, unless it makes ends come before beginnings.
    const early = kind === 'dateOrder' && options.some((one) => one.answer === suggested && one.unreadable === 0);
    return [{ key, column: index, kind, options, suggested, early }];
  });
  return {
    columns: decisions.map(({ key, type, index, label, from, ofStage, told, read }) => {
      return { key, type, index, label, from, ofStage, told, read };
    }),
    questions: questions.filter(({ column }, i) => questions.findIndex((other) => other.column === column) === i),
    currencies: distinctCurrencies([
      ...decisions.flatMap(({ currencies = [] }) => currencies),
      ...(mapping.amount === undefined ? [] : currenciesBeside(table, mapping.amount)),
    ]),
    periods: distinct([
      ...decisions.flatMap(({ periods = [] }) => periods),
      ...(mapping.amount === undefined ? [] : periodsBeside(table, mapping.amount)),
    ]),
    aliases,
    outcome: contested?.outcome ?? null,
    dropsWin: contested?.dropsWin ?? (() => false),
    overlooked: overlookedOutcome(table, mapping),
    person: personOf(table, mapping),
  };
}

/** A reading of a question in words that leave no doubt, e.g. "4 August 2025" or "1,234". */
export function readingText(reading: string, kind: Question['kind'], format: Format): string {
  // With decimals, thousands are not what they were in the file.
  if (kind === 'decimalMark') return format.number(Number(reading), 6, 2);
  const serial = serialOfIso(reading.slice(0, 10));
  return serial === null ? reading : format.day(serial);
}

/** Days long before the leads are none on which a deal is to have ended. */
function* withoutStandIns<D extends Decision & Pick<PlannedColumn, 'key' | 'index'>>(
  table: Table,
  decisions: readonly D[],
): Steps<readonly D[]> {
  const isEnd = ({ key }: D): boolean => key === 'won' || key === 'lost';
  if (!decisions.some(isEnd)) return decisions;
  const created = decisions.find(({ key, options = [] }) => key === 'created' && options.length === 0) ?? null;
  const isNone = yield* beforeLeads(table, created);
  return decisions.map((decision) => {
    if (!isEnd(decision)) return decision;
    const { read } = decision;
    const readEnd: CellReader = (text) => {
      const reading = read(text);
      return typeof reading === 'string' && reading !== '' && isNone(reading.slice(0, 10)) ? '' : reading;
    };
    return { ...decision, read: readEnd };
  });
}

function decide(
  { key, type, label, days }: Named & { readonly key: ColumnKey; readonly type: ColumnType },
  values: Iterable<string>,
  answer: Answer | undefined,
  now: Date,
): Decision {
  if (type === 'text') return { read: key === 'id' ? readId : labelReader(values), told: null };
  if (type === 'dateTime') return decideDate(dateEvidence(values, now), answer, { label, days });
  const { mark, options, currencies, periods } = numberEvidence(values, type === 'count');
  const chosen = options.find((option) => option.answer === answer)?.answer ?? null;
  const unit = type === 'money' ? amountUnitOf(label) : null;
  return {
    read: readNumber(mark ?? chosen, type, unit?.factor ?? 1),
    told: mark ?? chosen,
    kind: 'decimalMark',
    options: chosen === null ? options : [],
    ...(unit && { currencies: [...(unit.currency === '' ? [] : [unit.currency]), ...currencies], periods }),
  };
}

const daysOf = ({ daysFrom1904 }: Table): Serials => (daysFrom1904 ? 'from1904' : 'from1900');

/** The cells that tell how a column is written: all of them, where won and lost leads share a column of dates. */
function cellsOf(table: Table, { index, ofStage }: Source): Iterable<string> {
  return ofStage ? [] : valuesOf(table, index);
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function decideDate(evidence: DateEvidence, answer: Answer | undefined, named: Named): Decision {
  const { label, days } = named;
  const { order, told, options, serials } = evidence;
  const shift = shiftOfHeader(label);
  // What the column says of itself is an answer, unless its values contradict it.
  const said = options.find((option) => option.answer === orderOfHeader(label) && option.unreadable === 0)?.answer;
  const chosen = options.find((option) => option.answer === answer)?.answer ?? said ?? null;
  return {
    read: readDate(order ?? chosen, serials ? days : null, shift),
    told: told ? order : chosen,
    kind: 'dateOrder',
    options: chosen === null ? options : [],
    with: (known) => decideDate(evidence, known, named),
  };
}
