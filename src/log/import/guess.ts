import { foldLabel } from '../../base/labels';
import { COLUMNS, type ColumnKey, type ColumnType, columnOf, namesOfColumn } from '../columns';
import { DateForms } from './date-forms';
import { isNoText, isNoValue } from './nothing';
import { numberForm } from './number-forms';
import type { FileColumn, Table } from './parse';

/** Which column of the file (by its index) fills which column of the log; columns that are not imported are absent. */
export type Mapping = Readonly<Partial<Record<ColumnKey, number>>>;

/** A known name; a known name once the CRM's own prefix is taken off; by what the column holds alone. */
export type Confidence = 'sure' | 'likely' | 'unsure';

export interface Guess {
  readonly mapping: Mapping;
  readonly confidence: Readonly<Partial<Record<ColumnKey, Confidence>>>;
}

interface Candidate {
  readonly key: ColumnKey;
  readonly column: FileColumn;
  /** 0 for the log's own label, then the aliases in their order of preference. */
  readonly rank: number;
  readonly confidence: Confidence;
}

/** Values a column is judged by. */
const SAMPLE = 200;
/** The share of them that must be dates or numbers: less where the name says so too, for wrong values are to be listed. */
const MOST = 0.8;
const HALF = 0.5;
/** A date column that is nearly always filled may be the one leads are created on. */
const FILLED = 0.95;
const PREFIX_PENALTY = 100;
/** The record a CRM puts before the name of a column: "Deal - Owner". "Organization - ID" is not the ID of a lead. */
const OWN_PREFIX = /^(?:lead|deal|contact|prospect|opportunity|affaire|transaction|piste|opportunite) /;

const RANKS: ReadonlyMap<string, readonly { readonly key: ColumnKey; readonly rank: number }[]> = namesOfColumns();

/**
 * Guesses which column of the file is which, by the names of the log's columns in either language and those real exports use,
 * then by content. A column of words ("won", "yes") is never taken for a date, nor one of repeated values for the ID.
 */
export function guessMapping(table: Table): Guess {
  const candidates = table.columns.flatMap((column) => candidatesOf(column)).sort((a, b) => a.rank - b.rank);
  const contents = new Map(table.columns.map((column) => [column.index, contentOf(table, column.index)]));
  const taken = new Map<number, ColumnKey>();
  const mapping: Partial<Record<ColumnKey, number>> = {};
  const confidence: Partial<Record<ColumnKey, Confidence>> = {};
  const take = ({ key, column, confidence: how }: Omit<Candidate, 'rank'>) => {
    taken.set(column.index, key);
    mapping[key] = column.index;
    confidence[key] = how;
  };
  for (const candidate of candidates) {
    const { key, column } = candidate;
    if (mapping[key] !== undefined || taken.has(column.index)) continue;
    if (key === 'id' ? repeats(table, column.index) : !suits(contents.get(column.index)!, columnOf(key).type)) continue;
    take(candidate);
  }
  const left = table.columns.filter((column) => !taken.has(column.index));
  const only = (key: ColumnKey, suitable: (content: Content) => boolean) => {
    const found = left.filter((column) => suitable(contents.get(column.index)!));
    if (mapping[key] === undefined && found.length === 1) take({ key, column: found[0]!, confidence: 'unsure' });
  };
  only('created', (content) => content.values > 0 && content.dates >= MOST && content.filled >= FILLED);
  only('amount', (content) => content.values > 0 && content.money >= MOST);
  return { mapping, confidence };
}

/** The required columns of the log that no column of the file fills. */
export function missingColumns(mapping: Mapping): ColumnKey[] {
  return COLUMNS.filter(({ key, required }) => required && mapping[key] === undefined).map(({ key }) => key);
}

/** The first few different values of a column of the file, to recognise it by. */
export function examplesOf(table: Table, index: number, count = 3): string[] {
  const found = new Set<string>();
  for (const row of table.rows) {
    if (found.size === count) break;
    const text = (row[index] ?? '').trim();
    if (!isNoText(text)) found.add(text);
  }
  return [...found];
}

/** Letters and digits alone: "Lead_Source", "lead source" and "🚨 Lead-source" are one name. */
function nameOf(label: string): string {
  return foldLabel(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function namesOfColumns(): ReadonlyMap<string, readonly { readonly key: ColumnKey; readonly rank: number }[]> {
  const names = new Map<string, { key: ColumnKey; rank: number }[]>();
  for (const column of COLUMNS) {
    [...namesOfColumn(column), ...column.aliases].forEach((text, i) => {
      const name = nameOf(text);
      names.set(name, [...(names.get(name) ?? []), { key: column.key, rank: Math.max(0, i - 1) }]);
    });
  }
  return names;
}

function candidatesOf(column: FileColumn): Candidate[] {
  const name = nameOf(column.label);
  const exact = (RANKS.get(name) ?? []).map(({ key, rank }) => ({ key, column, rank, confidence: 'sure' as const }));
  // Whatever record a source is written on, it is where the lead comes from.
  const rests = [name.replace(OWN_PREFIX, ''), name.replace(/^[a-z]+ (?=.*\b(?:source|origine|canal|channel)\b)/, '')];
  const near = [...new Set(rests)].flatMap((rest, i) =>
    rest === name ? [] : (RANKS.get(rest) ?? []).filter(({ key }) => i === 0 || key === 'channel'),
  );
  return [
    ...exact,
    ...near.map(({ key, rank }) => ({ key, column, rank: rank + PREFIX_PENALTY, confidence: 'likely' as const })),
  ];
}

/** What a column holds, judged by a sample of its values: shares of dates, numbers and amounts with a currency. */
interface Content {
  readonly values: number;
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  readonly money: number;
}

function contentOf(table: Table, index: number): Content {
  const forms = new DateForms();
  const found = { rows: 0, values: 0, dates: 0, numbers: 0, money: 0 };
  for (const row of table.rows) {
    if (found.values === SAMPLE) break;
    found.rows++;
    const text = row[index] ?? '';
    if (isNoValue(text)) continue;
    found.values++;
    if (forms.read(text) !== null) found.dates++;
    const number = numberForm(text);
    if (number !== null) found.numbers++;
    if (number !== null && number.currency !== '') found.money++;
  }
  const share = (count: number) => count / Math.max(1, found.values);
  return {
    values: found.values,
    filled: found.values / Math.max(1, found.rows),
    dates: share(found.dates),
    numbers: share(found.numbers),
    money: share(found.money),
  };
}

/** Whether a column can be of a type; one without values can be anything. */
function suits(content: Content, type: ColumnType): boolean {
  if (type === 'text' || content.values === 0) return true;
  return (type === 'dateTime' ? content.dates : content.numbers) >= HALF;
}

/** Whether most rows repeat the value of another: no column of IDs. */
function repeats(table: Table, index: number): boolean {
  const seen = new Set<string>();
  let filled = 0;
  for (const row of table.rows) {
    const text = (row[index] ?? '').trim();
    if (isNoText(text)) continue;
    filled++;
    seen.add(text);
  }
  return filled - seen.size > filled * HALF;
}
