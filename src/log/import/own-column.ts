import { LONGEST_HEADER, MOST_OWN, mayBeOwn, ownKey } from '../own-columns';
import { type ImportKey, isPassing, type Mapping } from './mapping';
import { isNoText } from './nothing';
import type { ImportPlan, PlannedColumn } from './plan';
import { type FileColumn, type Table, valuesOf } from './table';

/** A number as programs write it: no sign of a currency, no thousands, nothing that a code could be as well. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:([.,])(\d{1,6}))?$/;
/** So many digits are what a number holds for certain. */
const MOST_DIGITS = 15;
/** Digits after a mark that could be thousands as well. */
const THOUSANDS = 3;
/** More does not fit into a cell of a sheet. */
const LONGEST_TEXT = 50000;

/** The columns of a file that can be taken along under their own header, and those that cannot because it is one of ours. */
export interface Others {
  readonly free: readonly FileColumn[];
  readonly taken: readonly FileColumn[];
}

export function othersOf({ columns }: Pick<Table, 'columns'>, mapping: Mapping): Others {
  const used = new Set((Object.keys(mapping) as ImportKey[]).flatMap((key) => (isPassing(key) ? [] : mapping[key])));
  const others = columns.filter(({ index, label }) => !used.has(index) && label.length <= LONGEST_HEADER);
  return {
    free: others.filter(({ label }) => mayBeOwn(label)),
    taken: others.filter(({ label }) => !mayBeOwn(label)),
  };
}

/**
 * How the columns are read that a person takes along. A column is one of numbers where each of its values is a plain number and
 * one decimal mark fits them all without a doubt; whatever else, dates among it, is the text it is: nobody is asked about a
 * column from which nothing is counted, and a text that is left alone is never wrong.
 */
function planOwn(table: Table, mapping: Mapping, own: readonly number[]): PlannedColumn[] {
  const { free } = othersOf(table, mapping);
  const wanted = free.filter(({ index }) => own.includes(index)).slice(0, MOST_OWN);
  return wanted.map(({ index, label }) => {
    const mark = markOf(valuesOf(table, index));
    const type = mark === null ? 'text' : 'number';
    return { key: ownKey(type, label), type, index, label, read: mark === null ? readText : readNumber };
  });
}

/** A plan with the columns that a person takes along. */
export function withOwn(plan: ImportPlan, table: Table, mapping: Mapping, own: readonly number[]): ImportPlan {
  return own.length === 0 ? plan : { ...plan, columns: [...plan.columns, ...planOwn(table, mapping, own)] };
}

/** The decimal mark of a column of plain numbers, '' where it has no decimals; null for any other column. */
function markOf(values: Iterable<string>): string | null {
  const marks = new Set<string>();
  let [numbers, told] = [0, false];
  for (const value of values) {
    const text = value.trim();
    if (isNoText(text)) continue;
    const match = PLAIN.exec(text);
    if (match === null || text.replace(/\D/g, '').length > MOST_DIGITS) return null;
    numbers++;
    const [, mark, decimals = ''] = match;
    if (mark === undefined) continue;
    marks.add(mark);
    // "1.234" may be a thousand and more; "0.234" and "1234.567" may not.
    if (decimals.length !== THOUSANDS || /^-?(?:0|\d{4,})[.,]/.test(text)) told = true;
  }
  if (numbers === 0 || marks.size > 1) return null;
  return marks.size === 0 || told ? ([...marks][0] ?? '') : null;
}

function readText(text: string): ReturnType<PlannedColumn['read']> {
  if (text.length > LONGEST_TEXT) return { reason: 'tooLong', values: { max: LONGEST_TEXT } };
  return isNoText(text) ? '' : text.trim();
}

function readNumber(text: string): string {
  return isNoText(text) ? '' : String(Number(text.trim().replace(',', '.')));
}
