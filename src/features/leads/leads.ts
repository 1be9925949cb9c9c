import type { Cell } from '../../base/types';
import { columnIn, type LogSheet } from '../../log/import/compared-log';
import type { CellUpdate, Merge } from '../../log/import/merge';
import { columnFirst, type Run, runsOf } from '../../log/import/writes';
import { headerOf, headerOfOwn, isOwn, type LogKey, ownPlaces, typeOf } from '../../log/own-columns';
import { a1 } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { textSafe } from '../../sheet/text-safe';
import { changeRows } from '../../sheet/unmoved';
import { labels, say } from '../../text';
import { logHeaderOf } from './header';

/** Blocks of updated cells written at a time: each is two calls, whatever its size. */
const MOST_RUNS = 3;

/**
 * The Leads tab as a merge needs it; null while it is blank.
 * @throws SlaError when a required column is missing or a known one is there twice
 */
export function readLeads(book: Book): LogSheet | null {
  const header = logHeaderOf(book, book.nameOf('leads'));
  return header && { header, values: book.values('leads'), formulas: book.formulas('leads') };
}

/** The columns of those given that the log does not have. */
export function missingFrom<K extends LogKey>(log: LogSheet | null, columns: readonly K[]): readonly K[] {
  return columns.filter((key) => log === null || columnIn(log, key) === -1);
}

/** The Leads tab with the columns an action fills. @throws Refusal while it lacks one of them, or has an own one twice */
export function openLog(book: Book, columns: readonly LogKey[]): LogSheet {
  const log = book.sheet('leads') && readLeads(book);
  if (!log) throw new Refusal(labels(book.language, 'importing').importNoLog);
  const missing = missingFrom(log, columns);
  if (missing.length > 0) {
    const names = missing.map((key) => headerOf(key, book.language));
    throw new Refusal(say(book.format(), 'importing', 'importColumnMissing', { columns: names }));
  }
  const header = log.values[log.header.row] ?? [];
  const twice = columns.filter(isOwn).find((key) => ownPlaces(header, key).length > 1);
  if (twice) {
    const named = { tab: book.nameOf('leads'), column: headerOfOwn(twice) };
    throw new Refusal(say(book.format(), 'importing', 'importColumnTwice', named));
  }
  return log;
}

/**
 * Changes rows of the Leads tab that were read earlier.
 * @throws Refusal when people have moved them since
 */
export function changeLeads(
  book: Book,
  { header, values }: Pick<LogSheet, 'header' | 'values'>,
  work: (sheet: Sheet) => void,
): void {
  const { id, created } = header.columns;
  changeRows(book, 'leads', { values, formulas: () => book.formulas('leads'), columns: [id, created] }, work);
}

/** Writes a merge to the Leads tab: changed cells, then added rows below the last one in use. */
export function writeLeads(sheet: Sheet, log: LogSheet, columns: readonly LogKey[], merge: Merge): void {
  writeCells(sheet, log, columns, merge.updates);
  if (merge.additions.length > 0) writeAdditions(sheet, log, columns, merge);
}

/** Writes cells of columns, in few calls: what lies between them is written again as it is, but for formulas. */
export function writeCells(
  sheet: Sheet,
  log: LogSheet,
  columns: readonly LogKey[],
  updates: readonly CellUpdate[],
): void {
  const texts = new Set(columns.filter(isText).map((key) => columnIn(log, key)));
  const runs = runsOf(updates, MOST_RUNS, (row, column) => {
    const cell = log.values[row]?.[column] ?? '';
    // A text column may hold a date or a checkbox that Sheets has made of what was typed: only its owner may change it.
    return Boolean(log.formulas[row]?.[column]) || (texts.has(column) && typeof cell !== 'string');
  });
  keepText(
    sheet,
    runs.filter((run) => texts.has(run.column)).map((run) => a1(run.first + 1, run.column + 1, heightOf(run))),
  );
  const written = new Map(updates.map(({ row, column, value }) => [`${row}:${column}`, value]));
  // A row is known by its ID: that comes first, so that a script which ends after it leaves no row that is not known.
  for (const run of columnFirst(runs, log.header.columns.id)) {
    const cells = Array.from({ length: heightOf(run) }, (_, i) => {
      const row = run.first + i;
      const value = written.get(`${row}:${run.column}`);
      if (value !== undefined) return [textSafe(value)];
      const old = log.values[row]?.[run.column] ?? '';
      return [texts.has(run.column) ? textSafe(old) : asItWas(old)];
    });
    sheet.getRange(run.first + 1, run.column + 1, cells.length, 1).setValues(cells);
  }
}

function writeAdditions(sheet: Sheet, log: LogSheet, columns: readonly LogKey[], merge: Merge): void {
  const { firstRow, additions, writable } = merge;
  const missing = firstRow + additions.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const places = columns
    .map((key, i) => ({ key, i, column: columnIn(log, key) }))
    .filter(({ i }) => writable[i])
    .sort((a, b) => a.column - b.column);
  keepText(
    sheet,
    places.filter(({ key }) => isText(key)).map(({ column }) => a1(firstRow + 1, column + 1, additions.length)),
  );
  for (const block of blocksOf(places, log, firstRow, additions.length)) {
    const width = block[block.length - 1]!.column - block[0]!.column + 1;
    const cells = additions.map((row) => {
      const line: Cell[] = Array.from({ length: width }, () => '');
      for (const { i, column } of block) line[column - block[0]!.column] = textSafe(row[i]!);
      return line;
    });
    sheet.getRange(firstRow + 1, block[0]!.column + 1, cells.length, width).setValues(cells);
  }
}

interface ColumnPlace {
  readonly key: LogKey;
  readonly i: number;
  readonly column: number;
}

/**
 * Columns that are written together: neighbours, and those that blank cells lie between, so that added rows are most often
 * written whole or not at all. Where somebody's own cells lie in between, the block with the date of creation comes last: a row
 * without one is no lead, and is completed when the same is written again.
 */
function blocksOf(
  places: readonly ColumnPlace[],
  { values, formulas }: LogSheet,
  firstRow: number,
  height: number,
): ColumnPlace[][] {
  const blank = (column: number): boolean =>
    Array.from({ length: height }, (_, i) => firstRow + i).every(
      (row) => (values[row]?.[column] ?? '') === '' && !formulas[row]?.[column],
    );
  const blocks: ColumnPlace[][] = [];
  for (const place of places) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1]?.column ?? Number.NEGATIVE_INFINITY;
    const between = Array.from(
      { length: Math.min(place.column - last - 1, values[0]?.length ?? 0) },
      (_, i) => last + 1 + i,
    );
    if (block && between.every(blank)) block.push(place);
    else blocks.push([place]);
  }
  const dated = (block: readonly ColumnPlace[]): boolean => block.some(({ key }) => key === 'created');
  return [...blocks.filter((block) => !dated(block)), ...blocks.filter(dated)];
}

const isText = (key: LogKey): boolean => typeOf(key) === 'text';
const heightOf = (run: Run): number => run.last - run.first + 1;

/** Formats cells as plain text, so that "007" and "1-9" stay what they are. */
function keepText(sheet: Sheet, ranges: string[]): void {
  if (ranges.length > 0) sheet.getRangeList(ranges).setNumberFormat('@');
}

/** A text in a column of dates or numbers stays the text it is: written as it reads, Sheets would make a date of "1/2". */
function asItWas(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

/** Deletes rows (indices in the values of the tab), neighbouring ones together. */
export function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  for (const [first, count] of blocksFromTheEnd([...rows].sort((a, b) => a - b))) {
    // A sheet may not lose all rows below its frozen header: one blank row is put in before that.
    if (sheet.getMaxRows() - count < 2) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.deleteRows(first + 1, count);
  }
}

/** Runs of neighbouring rows, the last first, so that deleting one does not move the others. */
function blocksFromTheEnd(rows: readonly number[]): [number, number][] {
  const blocks: [number, number][] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last && last[0] + last[1] === row) last[1]++;
    else blocks.push([row, 1]);
  }
  return blocks.reverse();
}
