import { DateForms } from './date-forms';
import { extentOf } from './extent';
import { isKnownName } from './known-names';
import { numberForm } from './number-forms';
import type { TablePlace } from './table-of-rows';

type Row = readonly string[];

/** Lines that are not blank, among which the header is looked for. */
const SEARCH = 40;
/** The share of the columns that a header names. */
const NAMED = 0.6;
/** So many names that are known make a row the header, wherever it stands. */
const SURE = 2;
const LONGEST_NAME = 120;
const ADDRESS = /^\S+@\S+\.\S+$|^https?:\/\//i;

/**
 * Finds the header: the first line whose cells are names and that is as wide as the table, so that titles, periods and remarks
 * before it are no header. A file whose first line is like the others, with a date where they have one, has none: that line is a
 * lead.
 */
export function findHeader(rows: readonly Row[]): TablePlace {
  const filled = firstFilled(rows);
  const top = filled[0] ?? -1;
  if (top === -1) return { header: -1, first: 0 };
  const at = (header: number): TablePlace => ({ header, first: header + 1 });
  const judged = filled.map((index) => ({ index, ...judge(rows[index]!) }));
  const width = widthOf(filled.map((index) => rows[index]!));
  const named = judged.filter(({ names, values }) => values === 0 && names >= Math.max(2, width * NAMED));
  const known = named.reduce((most, row) => Math.max(most, row.known), 0);
  const sure = known >= SURE ? named.find((row) => row.known === known) : undefined;
  const [first] = named;
  // A first line of names is the header, unless one further down has the names that are known.
  if (first?.index === top && (first.known > 0 || sure === undefined)) return at(top);
  if (sure !== undefined) return at(sure.index);
  const begin = filled.find((index) => width === 1 || extentOf(rows[index]!) > 1) ?? top;
  const unnamed = judged[0]!.known === 0 && (first === undefined || begin < first.index);
  if (unnamed && isLead(rows, begin, filled)) return { header: -1, first: begin };
  return at(first?.index ?? top);
}

/** The cells that are names, those that are values, and the names that are known, of a row. */
function judge(row: Row): { names: number; values: number; known: number } {
  const forms = new DateForms();
  const found = { names: 0, values: 0, known: 0 };
  for (const cell of row) {
    const text = cell.trim();
    if (text === '') continue;
    if (isKnownName(text)) found.known++;
    if (text.length > LONGEST_NAME || isValue(text, forms)) found.values++;
    else found.names++;
  }
  return found;
}

/** Whether a row has a date or an address in a column in which most of the rows after it have one too. */
function isLead(rows: readonly Row[], index: number, filled: readonly number[]): boolean {
  const forms = new DateForms();
  const row = rows[index]!;
  const after = filled.filter((other) => other > index);
  const telling = (cell: string) => ADDRESS.test(cell) || isDate(cell, forms);
  return row.some((cell, column) => {
    if (!telling(cell.trim())) return false;
    const alike = after.filter((other) => telling((rows[other]![column] ?? '').trim())).length;
    return alike * 2 >= after.length && (after.length > 0 || row.length > 1);
  });
}

/** Whether a cell of a row is a date, so that the row is no header. */
export function hasDate(row: Row): boolean {
  const forms = new DateForms();
  return row.some((cell) => isDate(cell, forms));
}

function isDate(text: string, forms: DateForms): boolean {
  const form = forms.read(text);
  return form !== null && form.kind !== 'serial';
}

function isValue(text: string, forms: DateForms): boolean {
  return ADDRESS.test(text) || numberForm(text) !== null || forms.read(text) !== null;
}

/** The number of cells that most rows have, without columns that are blank in all of them; the larger of two. */
function widthOf(rows: readonly Row[]): number {
  const used = rows.reduce((most, row) => Math.max(most, extentOf(row)), 0);
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = Math.min(row.length, used);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best,
  )[0];
}

function firstFilled(rows: readonly Row[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < rows.length && found.length < SEARCH; i++) if (extentOf(rows[i]!) > 0) found.push(i);
  return found;
}
