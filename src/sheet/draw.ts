import { hashOf } from '../base/hash';
import type { Grid } from '../base/types';
import { a1 } from './addresses';
import type { Book, Sheet } from './book';
import { type Content, contentOf } from './contents';
import { dress, lastColumn, lastRow, type Widths } from './dress';
import type { Patterns } from './patterns';
import type { Piece } from './pieces';
import { cellsNow, ownCells, readStamp, type Stamp, writeStamp } from './stamp';
import type { TabName } from './tabs';

/** What a tab holds: values as Sheets reads them and the formulas behind them. */
export interface Seen {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

export interface Drawing {
  readonly pieces: readonly Piece[];
  readonly patterns: Patterns;
  readonly widths: Widths;
  /** The cells an earlier version has written, on a tab that bears no stamp. */
  unstamped(seen: Seen): [row: number, column: number][];
}

/** Raised when the looks of a drawing change, so that tabs drawn before are drawn anew. */
const LOOKS = 1;

/**
 * Draws a computed tab whole, unless it bears the stamp of this very drawing and everything is in its place. What was drawn
 * before is known by the stamp, never by its words: all other cells are people's and stay as they are. The stamp says that a
 * drawing has begun before the first cell is written, and what was drawn after the last look is set, so that a drawing that
 * was interrupted is drawn again.
 */
export function drawTab(book: Book, tab: TabName, drawing: Drawing): void {
  const seen: Seen = { values: book.values(tab), formulas: book.formulas(tab) };
  const fresh = book.isNew(tab) && seen.values.every((row) => row.every((cell) => cell === ''));
  const contents = drawing.pieces.map(contentOf);
  const hash = hashOf(JSON.stringify([LOOKS, drawing.pieces, drawing.patterns, drawing.widths]));
  const sheet = book.sheet(tab);
  const stamp = fresh || sheet === null ? null : readStamp(sheet);
  const old = stamp ? cellsNow(stamp, seen) : drawing.unstamped(seen);
  const free = contents.filter((content) => isFree(content, seen, old));
  if (stamp?.drawing === hash && free.every((content) => isInPlace(seen, content))) return;
  const cells = ownCells(free);
  book.write(tab, (target) => {
    if (!fresh) writeStamp(target, { drawing: '', cells: [...cells, ...standing(old, seen)] }, false);
    makeRoom(target, drawing.pieces, fresh);
    // Before the formulas: in a cell of the format "@" they would be text.
    if (!fresh) target.clearFormats();
    if (fresh) writeTogether(target, free);
    else writeEach(target, free, old);
    dress(target, drawing.pieces, drawing.patterns, drawing.widths, fresh);
    protectTab(target, fresh);
    writeStamp(target, { drawing: hash, cells }, fresh);
  });
}

/** The old cells as they stand, for the stamp of a drawing that has begun. */
const standing = (old: readonly [number, number][], seen: Seen): Stamp['cells'] =>
  old.flatMap(([row, column]) =>
    ownCells([
      { row, column, cells: [[seen.formulas[row - 1]?.[column - 1] || (seen.values[row - 1]?.[column - 1] ?? '')]] },
    ]),
  );

/** Whether the cells of a content are ours to write: blank, drawn by us before, or spilled by a formula of ours. */
function isFree(content: Content, seen: Seen, old: readonly [number, number][]): boolean {
  const ours = new Set(old.map(([row, column]) => `${row},${column}`));
  return content.cells.every((line, i) =>
    line.every((cell, j) => {
      const [row, column] = [content.row + i, content.column + j];
      const value = seen.values[row - 1]?.[column - 1] ?? '';
      const formula = seen.formulas[row - 1]?.[column - 1] ?? '';
      if ((value === '' && formula === '') || ours.has(`${row},${column}`)) return true;
      if (formula === '' && isSpilled(seen, old, row, column)) return true;
      return isSame(cell, value, formula);
    }),
  );
}

/** Whether a cell lies in the block of filled cells that begins at a custom function of ours and shows no error. */
function isSpilled(seen: Seen, old: readonly [number, number][], row: number, column: number): boolean {
  const filled = (r: number, c: number): boolean => (seen.values[r - 1]?.[c - 1] ?? '') !== '';
  return old.some(([top, left]) => {
    const formula = seen.formulas[top - 1]?.[left - 1] ?? '';
    if (!/^=\s*SLA_/i.test(formula) || row < top || column < left) return false;
    if (String(seen.values[top - 1]?.[left - 1] ?? '').startsWith('#')) return false;
    for (let r = top; r <= row; r++) if (!filled(r, left)) return false;
    for (let c = left; c <= column; c++) if (!filled(top, c)) return false;
    return true;
  });
}

/** Each piece in one write; then what was drawn before and is not any more goes. */
function writeEach(sheet: Sheet, contents: readonly Content[], old: readonly [number, number][]): void {
  for (const { row, column, cells } of contents) {
    sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).setValues(cells);
  }
  const kept = new Set(ownCells(contents).map(([row, column]) => `${row},${column}`));
  const gone = old.filter(([row, column]) => !kept.has(`${row},${column}`));
  if (gone.length > 0) sheet.getRangeList(gone.map(([row, column]) => a1(row, column))).clearContent();
}

/** On a blank tab there is nothing to spare: everything goes in one write. */
function writeTogether(sheet: Sheet, contents: readonly Content[]): void {
  const height = Math.max(...contents.map(({ row, cells }) => row + cells.length - 1));
  const width = Math.max(...contents.flatMap(({ column, cells }) => cells.map((row) => column - 1 + row.length)));
  const grid: Grid = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, cells } of contents) {
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        grid[row - 1 + i]![column - 1 + j] = cell;
      });
    });
  }
  sheet.getRange(1, 1, height, width).setValues(grid);
}

function isInPlace(seen: Seen, content: Content): boolean {
  return content.cells.every((row, i) =>
    row.every((cell, j) => {
      const [at, column] = [content.row - 1 + i, content.column - 1 + j];
      return isSame(cell, seen.values[at]?.[column] ?? '', seen.formulas[at]?.[column] ?? '');
    }),
  );
}

function isSame(cell: unknown, value: unknown, formula: string): boolean {
  if (typeof cell === 'string' && cell.startsWith('=')) return plain(formula) === plain(cell);
  return formula === '' && String(value) === String(cell).replace(/^'/, '');
}

/** A formula without what a spreadsheet may change in it: spaces, case, quotes of names, the separator of its locale. */
const plain = (formula: string): string => formula.replace(/[\s']/g, '').replace(/;/g, ',').toUpperCase();

/** A new sheet has this size: asking for it would be a call for nothing. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

function makeRoom(sheet: Sheet, pieces: readonly Piece[], fresh: boolean): void {
  const height = Math.max(...pieces.map((piece) => lastRow(piece) + 10));
  const width = Math.max(...pieces.map((piece) => lastColumn(piece) + 5));
  const rows = fresh ? NEW_ROWS : sheet.getMaxRows();
  const columns = fresh ? NEW_COLUMNS : sheet.getMaxColumns();
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
}

/**
 * Protects a tab with a warning, never with a lock: typing over a formula asks first. A tab that is protected already keeps its
 * protection.
 * @param fresh for a tab that has just been made, and has none
 */
export function protectTab(sheet: Sheet, fresh = false): void {
  const [existing] = fresh ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!existing) sheet.protect().setWarningOnly(true);
  else if (!existing.isWarningOnly()) existing.setWarningOnly(true);
}
