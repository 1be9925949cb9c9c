import { DateForms } from './date-forms';
import { isNoDate, isNoText, isNoValue, isTick } from './nothing';
import { numberForm } from './number-forms';
import type { Table } from './table';

/** What a column holds, judged by a sample of its values: shares of dates, numbers and amounts with a currency. */
export interface Content {
  readonly values: number;
  readonly filled: number;
  readonly dates: number;
  /** Dates that are written as a plain number: days of a sheet, or the time since 1970. */
  readonly serials: number;
  readonly numbers: number;
  readonly money: number;
  readonly codes: number;
}

const HALF = 0.5;
/** Dates that differ in so many of the rows with one ID are those of different leads. */
const TYPING_SLIPS = 0.02;
/** Values a column is judged by. */
const SAMPLE = 200;
/** Letters and a number, a long number, or the hexadecimal digits of programs: what things are called by, not how they are. */
const CODE =
  /^(?:\p{L}{1,8}[-_/. ]?\d{2,}[\w-]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,}|\p{L}:\d{3,})$/iu;

export function contentOf(table: Table, index: number): Content {
  const forms = new DateForms();
  const found = { rows: 0, values: 0, noDates: 0, dates: 0, serials: 0, numbers: 0, money: 0, codes: 0 };
  for (const row of table.rows) {
    if (found.values === SAMPLE) break;
    found.rows++;
    const text = row[index] ?? '';
    if (isNoValue(text) && !isTick(text)) continue;
    found.values++;
    if (CODE.test(text.trim())) found.codes++;
    // A zero is a number, and no date.
    if (isNoDate(text)) found.noDates++;
    else {
      const form = forms.read(text);
      if (form !== null) found.dates++;
      if (form?.kind === 'serial') found.serials++;
    }
    const number = numberForm(text);
    if (number !== null) found.numbers++;
    if (number !== null && number.currency !== '') found.money++;
  }
  const share = (count: number) => count / Math.max(1, found.values);
  return {
    values: found.values,
    filled: found.values / Math.max(1, found.rows),
    dates: found.dates / Math.max(1, found.values - found.noDates),
    serials: found.serials / Math.max(1, found.values - found.noDates),
    numbers: share(found.numbers),
    money: share(found.money),
    codes: share(found.codes),
  };
}

/** Values of a column that others repeat: how many, and how many of those stand in a row that was created on another date. */
export interface Repeats {
  readonly filled: number;
  readonly repeated: number;
  readonly elsewhere: number;
}

/** @param created the column of the file that leads are created on, where it is known */
export function repeatsOf(table: Table, index: number, created: number | undefined): Repeats {
  const seen = new Map<string, string>();
  const found = { filled: 0, repeated: 0, elsewhere: 0 };
  for (const row of table.rows) {
    const text = (row[index] ?? '').trim();
    if (isNoText(text)) continue;
    found.filled++;
    const date = created === undefined ? '' : (row[created] ?? '').trim();
    const before = seen.get(text);
    if (before === undefined) seen.set(text, date);
    else {
      found.repeated++;
      if (before !== date) found.elsewhere++;
    }
  }
  return found;
}

/** Whether the rows of one value are different leads: the ID of something else that several of them belong to. */
export function isForeign(table: Table, index: number, created: number | undefined): boolean {
  const { filled, repeated, elsewhere } = repeatsOf(table, index, created);
  return repeated > filled * HALF || elsewhere > filled * TYPING_SLIPS;
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
