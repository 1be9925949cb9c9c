import type { Grid } from '../base/types';
import type { Book, Sheet } from './book';
import { setWidths } from './dress';
import type { TabName } from './tabs';

/** What a tab reports, line by line, and how it looks. */
export interface Report {
  /** Its rows from the first one on; a link is a formula. */
  readonly rows: readonly (readonly string[])[];
  /** The widths of its columns, which say how many there are. */
  readonly widths: readonly number[];
  /** How many rows an earlier version has drawn, which did not keep that. */
  unkept?(values: Grid): number;
  dress(sheet: Sheet, range: GoogleAppsScript.Spreadsheet.Range): void;
}

/** How many rows of the tab are the add-on's, kept with the sheet: what stands below them is somebody's. */
const ROWS_KEY = 'lead-sla-start-rows';

/**
 * Writes a tab that is a report, anew at each refresh down to its last line; a person's notes to the right of it and below it
 * stay, and move down where it grows.
 */
export function drawReport(book: Book, tab: TabName, report: Report): void {
  const { rows, widths } = report;
  const own = ownRows(book, tab, report);
  const blocked = rows.length > own && isTaken(book.values(tab), own, rows.length, widths.length);
  const remember = () => {
    if (book.kept(tab, ROWS_KEY) !== String(rows.length)) book.keep(tab, ROWS_KEY, String(rows.length));
  };
  const grows = rows.length > own;
  book.write(tab, (sheet) => {
    if (own === 0) setWidths(sheet, widths);
    if (blocked) makeWay(sheet, own, rows.length - own);
    // Rows that come are taken note of before they are written, rows that go after that: no line is ever left to nobody.
    if (grows) remember();
    const height = Math.max(rows.length, own);
    const grid: Grid = Array.from({ length: height }, (_, row) => widths.map((_, column) => rows[row]?.[column] ?? ''));
    const range = sheet.getRange(1, 1, height, widths.length);
    range.setValues(grid);
    report.dress(sheet, range);
    if (!grows) remember();
  });
}

/** How many rows the add-on has drawn. */
function ownRows(book: Book, tab: TabName, { unkept }: Report): number {
  const values = book.values(tab);
  if (book.isNew(tab) && values.every((row) => row.every((cell) => cell === ''))) return 0;
  const kept = book.kept(tab, ROWS_KEY);
  return kept === null ? (unkept?.(values) ?? 0) : Number(kept);
}

/** Whether somebody has written in rows that the tab is about to grow into. */
const isTaken = (values: Grid, from: number, to: number, columns: number): boolean =>
  values.slice(from, to).some((row) => row.slice(0, columns).some((cell) => cell !== ''));

/** Moves what stands below the tab's own rows further down. */
function makeWay(sheet: Sheet, after: number, count: number): void {
  if (after === 0) sheet.insertRowsBefore(1, count);
  else sheet.insertRowsAfter(after, count);
}

/** A link to a cell of a tab; the words alone where there is no such tab. */
export function linkTo(book: Book, tab: TabName | null, cell: string, words: string): string {
  const id = tab ? book.idOf(tab) : null;
  if (id === null || words === '') return words;
  const range = cell === '' ? '' : `&range=${cell}`;
  return `=HYPERLINK("#gid=${id}${range}";"${words.replace(/"/g, '""')}")`;
}
