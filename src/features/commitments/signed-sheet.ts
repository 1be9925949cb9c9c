import type { Cell, Grid } from '../../base/types';
import type { Book, Sheet } from '../../sheet/book';
import { protectTab } from '../../sheet/draw';
import { LOOK } from '../../sheet/look';
import { NEW_COLUMNS } from '../../sheet/sizes';
import { textSafe } from '../../sheet/text-safe';
import { areUnmoved, changeRows, type ReadRows } from '../../sheet/unmoved';
import { labels } from '../../text';
import { patternsOf } from '../settings/reading';
import { signedOf } from './reading';
import type { SignedLog, SignedRow } from './signed';
import { FILLED_KEYS, SIGNED_COLUMNS, type SignedKey } from './signed-columns';
import { keepSignedMarks, mayWrite, renamedIn } from './signed-header';
import { earlierVersions, replacedOn } from './versions';

/** Right of the columns there is room for some of one's own. */
const OWN_COLUMNS = 3;

type Column = (typeof SIGNED_COLUMNS)[number];

/** A column that had another name, and the one it has again. */
export interface RenamedColumn {
  readonly name: string;
  readonly back: string;
}

/**
 * Makes the signed log whole: its headers, wherever they stand, with a row of their own where they are gone; the versions of
 * months signed before there were any; marks that a signature did not come to make; looks and protection. What is signed stays
 * as it is, and a log whose columns cannot be told is left alone.
 * @returns the columns that have their name back
 */
export function ensureSigned(book: Book): readonly RenamedColumn[] {
  const fresh = book.isNew('signed');
  if (fresh) {
    const text = labels(book.language, 'sheet');
    book.write('signed', (sheet) => {
      dressHeader(sheet, writeColumns(book, sheet, { columns: SIGNED_COLUMNS, left: 1, header: 1, height: 1 }));
      protectTab(sheet, true);
    });
    book.know('signed', [SIGNED_COLUMNS.map(({ label }) => text[label])]);
    return [];
  }
  const renamed = completeSigned(book);
  if (renamed === null) return [];
  markSuperseded(book);
  dressSigned(book, book.sheet('signed')!);
  return renamed;
}

/** The looks alone: no write, after which the tables would not be read in this run. */
function dressSigned(book: Book, sheet: Sheet): void {
  const { header, values } = book.once(signedOf);
  const row = sheet.getRange((header ?? 0) + 1, 1, 1, values[0]?.length ?? 1);
  // A tab without its mark was left by a run that ended while it was made.
  if (book.isMarked('signed')) lookOfHeader(row);
  else dressHeader(sheet, row);
  protectTab(sheet);
}

function dressHeader(sheet: Sheet, header: GoogleAppsScript.Spreadsheet.Range): void {
  lookOfHeader(header);
  sheet.setColumnWidths(1, header.getNumColumns(), LOOK.columnWidth);
}

const lookOfHeader = (header: GoogleAppsScript.Spreadsheet.Range): void =>
  void header.setFontWeight('bold').setBackground(LOOK.header).setWrap(true).setVerticalAlignment(LOOK.vertical);

/** Whether the log can be written to: its columns can be told, and nothing about them is for a person to settle. */
function mayWriteSigned({ headers, columns, values, header }: SignedLog): boolean {
  const blank = values.every((row) => row.every((cell) => cell === ''));
  return mayWrite(headers) && (blank || header !== null || FILLED_KEYS.every((key) => columns.has(key)));
}

/**
 * Brings the headers and versions of the signed log to what this version writes.
 * @returns the columns that have their name back; null where the log cannot be written to
 */
export function completeSigned(book: Book): readonly RenamedColumn[] | null {
  const seen = book.once(signedOf);
  if (!mayWriteSigned(seen)) return null;
  const blank = seen.values.every((row) => row.every((cell) => cell === ''));
  if (seen.header === null && !blank) bringHeaderBack(book, seen);
  const renamed = nameAgain(book);
  const log = book.once(signedOf);
  const header = (log.header ?? 0) + 1;
  const missing = SIGNED_COLUMNS.filter(({ key }) => !log.columns.has(key));
  const version = log.columns.get('version');
  const versions = log.rows.every((row) => row.version === null) ? earlierVersions(log, book.zone) : undefined;
  const height = log.values.length;
  if (missing.length > 0) {
    const left = blank ? 1 : (log.values[0]?.length ?? 0) + 1;
    book.write(
      'signed',
      (sheet) => void writeColumns(book, sheet, { columns: missing, left, header, height, versions }),
    );
  }
  if (version !== undefined && versions && versions.size > 0) {
    const columns = SIGNED_COLUMNS.filter(({ key }) => key === 'version');
    book.write('signed', (sheet) => {
      writeColumns(book, sheet, { columns, left: version + 1, header, height, versions });
    });
  }
  return renamed;
}

/** A row above all others for the headers of a log that has lost them; what stood on top stays, one row further down. */
function bringHeaderBack(book: Book, log: SignedLog): void {
  const text = labels(book.language, 'sheet');
  const present = SIGNED_COLUMNS.filter(({ key }) => log.columns.has(key));
  const names: string[] = Array.from({ length: log.values[0]?.length ?? 0 }, () => '');
  for (const { key, label } of present) names[log.columns.get(key) ?? 0] = text[label];
  const free = log.values[0]?.every((cell) => cell === '');
  book.write('signed', (sheet) => {
    if (!free) sheet.insertRowsBefore(1, 1);
    sheet.getRange(1, 1, 1, names.length).setValues([names]);
  });
}

/** Writes our names back over headers that somebody has renamed: the columns are still theirs. */
function nameAgain(book: Book): readonly RenamedColumn[] {
  const { headers } = book.once(signedOf);
  const renamed = renamedIn(headers).map((one) => ({ ...one, back: nameOfSigned(book, one.key) }));
  if (renamed.length === 0) return [];
  book.write('signed', (sheet) => {
    for (const { at, back } of renamed) sheet.getRange((headers.row ?? 0) + 1, at + 1).setValue(back);
  });
  return renamed;
}

/** What a column is called in the language of the spreadsheet. */
export const nameOfSigned = (book: Book, key: SignedKey): string =>
  labels(book.language, 'sheet')[SIGNED_COLUMNS.find((column) => column.key === key)!.label];

/** Sets the marks that are missing, for the day when the names are gone. */
export const keepMarksOfSigned = (book: Book): void => keepSignedMarks(book, book.once(signedOf).headers);

interface Columns {
  readonly columns: readonly Column[];
  /** The first of them, the row of the headers and how many rows the log has, all from 1. */
  readonly left: number;
  readonly header: number;
  readonly height: number;
  /** Versions of the rows that are there, by row from 0. */
  readonly versions?: ReadonlyMap<number, number> | undefined;
}

/** Writes columns that stand side by side, their headers and the versions of all rows at once. @returns their headers */
function writeColumns(book: Book, sheet: Sheet, at: Columns): GoogleAppsScript.Spreadsheet.Range {
  const { columns, left, header, height, versions } = at;
  const text = labels(book.language, 'sheet');
  const width = left - 1 + columns.length;
  const has = book.isNew('signed') ? NEW_COLUMNS : sheet.getMaxColumns();
  if (has < width) sheet.insertColumnsAfter(has, width - has + OWN_COLUMNS);
  const range = sheet.getRange(1, left, height, columns.length);
  const cells: Grid = Array.from({ length: height }, (_, row) =>
    columns.map(({ key, label }): Cell => {
      if (row === header - 1) return text[label];
      return key === 'version' ? (versions?.get(row) ?? '') : '';
    }),
  );
  if (height > 1) {
    const patterns = book.once(patternsOf);
    range.setNumberFormats(cells.map(() => columns.map(({ look }) => patterns[look])));
  }
  return range.setValues(cells);
}

/**
 * Appends the rows of a month: their formats first, then all of them at once. A script that ends before that has signed nothing,
 * one that ends after it has signed the month.
 */
export function appendSigned(book: Book, rows: readonly SignedRow[]): void {
  const [log, patterns] = [book.once(signedOf), book.once(patternsOf)];
  const width = Math.max(...log.columns.values()) + 1;
  const formats = Array.from({ length: width }, () => patterns.text);
  for (const { key, look } of SIGNED_COLUMNS) formats[log.columns.get(key) ?? 0] = patterns[look];
  const grid = rows.map((row) => {
    const cells: Cell[] = Array.from({ length: width }, () => '');
    for (const [key, index] of log.columns) if (key !== 'supersededOn') cells[index] = textSafe(row[key]);
    return cells;
  });
  const top = log.values.length + 1;
  changeRows(book, 'signed', knownBy(log), (sheet) => {
    const missing = top + rows.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const range = sheet.getRange(top, 1, grid.length, width);
    range.setNumberFormats(grid.map(() => formats));
    range.setValues(grid);
  });
}

/** Marks the rows of earlier versions that are not marked yet, for people to read: nothing rests on it where there are versions. */
export function markSuperseded(book: Book): void {
  const log = book.once(signedOf);
  const column = log.columns.get('supersededOn');
  const marks = replacedOn(log);
  if (column === undefined || marks.size === 0 || !mayWriteSigned(log)) return;
  const top = Math.min(...marks.keys());
  const height = Math.max(...marks.keys()) - top + 1;
  const cells = Array.from({ length: height }, (_, i): Cell[] => [
    marks.get(top + i) ?? log.values[top + i]?.[column] ?? '',
  ]);
  book.write('signed', (sheet) => {
    // People move rows as they like; where they have just done so, the next run makes the marks.
    if (areUnmoved(sheet, knownBy(log))) sheet.getRange(top + 1, column + 1, height, 1).setValues(cells);
  });
}

const knownBy = ({ columns, values }: SignedLog): ReadRows => ({
  values,
  formulas: () => [],
  columns: (['month', 'signedOn', 'version'] as const).flatMap((key) => columns.get(key) ?? []),
});
