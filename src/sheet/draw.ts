import { hashOf } from '../base/hash';
import type { Grid } from '../base/types';
import { a1 } from './addresses';
import type { Book, Sheet } from './book';
import { type Content, contentsOf } from './contents';
import { drawnTable, leftStanding } from './drawn-tables';
import { dress, firstColumn, lastColumn, lastRow, type Widths } from './dress';
import { plainFormula } from './formula-text';
import { fitCharts, type KeptChart } from './kept-charts';
import type { Patterns } from './patterns';
import { type Piece, ROOM_DOWN, ROOM_RIGHT, type TablePiece, tableRow } from './pieces';
import { NEW_COLUMNS, NEW_ROWS } from './sizes';
import { cellsNow, type DrawnTable, ownCells, readStamp, type Seen, type Stamp, seenCells, writeStamp } from './stamp';
import type { TabName } from './tabs';

export interface Drawing {
  readonly pieces: readonly Piece[];
  readonly patterns: Patterns;
  readonly widths: Widths;
  /** What is written into the formulas that is none of their addresses. */
  readonly standIns?: readonly string[];
  /** Where they are there already, they are made to show what they show where it stands now. */
  readonly charts?: readonly KeptChart[];
  /** The cells an earlier version has written, on a tab that bears no stamp. */
  unstamped(seen: Seen): [row: number, column: number][];
}

/** Raised when the looks of a drawing change, so that tabs drawn before are drawn anew. */
const LOOKS = 2;

/**
 * Draws a computed tab whole, unless it bears the stamp of this very drawing and everything is in its place. What was drawn
 * before is known by the stamp, never by its words: all other cells are people's and stay as they are. The stamp says that a
 * drawing has begun before the first cell is written, and what was drawn after the last look is set, so that a drawing that
 * was interrupted is drawn again.
 */
export function drawTab(book: Book, tab: TabName, drawing: Drawing): void {
  const seen: Seen = { values: book.values(tab), formulas: book.formulas(tab) };
  const fresh = book.isNew(tab) && seen.values.every((row) => row.every((cell) => cell === ''));
  const hashes = hashesOf(drawing);
  const stamp = fresh ? null : readStamp(book, tab);
  const old = stamp ? cellsNow(stamp, seen) : drawing.unstamped(seen);
  const free = drawing.pieces.flatMap(contentsOf).flatMap((content) => freePart(content, seen, old));
  if (stamp?.drawing === hashes.drawing && free.every((content) => isInPlace(seen, content))) return;
  const cells = ownCells(free);
  const left = leftStanding(stamp, seen);
  const tables = tablesOf(drawing.pieces).map(drawnTable);
  book.write(tab, (target) => {
    const standing = seenCells(
      old.map(([row, column]) => ({ row, column })),
      seen,
    );
    const begun: Stamp = {
      ...{ drawing: '', looks: '', tables: stamp?.tables ?? [], left },
      cells: [...cells, ...standing],
    };
    if (!fresh) writeStamp(book, tab, begun);
    makeRoom(target, drawing.pieces, fresh);
    // Before the formulas: in a cell of the format "@" they would be text.
    if (!fresh) target.clearFormats();
    if (fresh) writeTogether(target, free);
    else writeEach(target, free, old);
    dress(target, drawing.pieces, drawing.patterns, drawing.widths, fresh);
    protectTab(target, fresh, typedBodies(target, drawing.pieces));
    if (!fresh) fitCharts(target, drawing.charts ?? []);
    writeStamp(book, tab, { ...hashes, cells, tables, left });
  });
}

const hashesOf = ({
  pieces,
  patterns,
  widths,
  standIns = [],
}: Omit<Drawing, 'unstamped'>): Pick<Stamp, 'drawing' | 'looks'> => ({
  drawing: hashOf(JSON.stringify([LOOKS, pieces, patterns, widths])),
  looks: hashOf(JSON.stringify([LOOKS, patterns, widths, standIns])),
});

const tablesOf = (pieces: readonly Piece[]): TablePiece[] =>
  pieces.filter((piece): piece is TablePiece => piece.kind === 'table');

/**
 * Whether what is on a tab may stay until it is drawn the next time, by its stamp alone: its looks and stand-ins are those of the drawing, and
 * each table has room for what it spills by now.
 */
export function mayStay(book: Book, tab: TabName, drawing: Omit<Drawing, 'unstamped'>): boolean {
  const stamp = readStamp(book, tab);
  if (!stamp || stamp.drawing === '' || stamp.looks !== hashesOf(drawing).looks) return false;
  const tables = tablesOf(drawing.pieces);
  const fits = (drawn: DrawnTable, { height, width, totalRow, spare = 0 }: TablePiece): boolean =>
    height - spare <= drawn.height + (totalRow ? ROOM_DOWN : 0) && width <= drawn.width + ROOM_RIGHT;
  return tables.length === stamp.tables.length && stamp.tables.every((drawn, k) => fits(drawn, tables[k]!));
}

/** The cells of the tables that take numbers, with room to grow: no warning comes before an entry. */
function typedBodies(sheet: Sheet, pieces: readonly Piece[]): GoogleAppsScript.Spreadsheet.Range[] {
  return tablesOf(pieces).flatMap((piece) => {
    const { typedOver } = piece;
    if (!typedOver || typedOver.rows.length === 0 || typedOver.columns.length === 0) return [];
    const height = typedOver.rows.length + (piece.totalRow ? ROOM_DOWN : 0);
    const width = typedOver.columns.length + ROOM_RIGHT;
    return [sheet.getRange(tableRow(piece) + 1, firstColumn(piece) + 1, height, width)];
  });
}

/** A content, or where somebody has written on part of it, the other cells of it: its whole lines, and of the others each cell by itself. */
function freePart(content: Content, seen: Seen, old: readonly [number, number][]): Content[] {
  if (isFree(content, seen, old)) return [content];
  const { row, column, cells } = content;
  if (cells.length > 1) {
    return cells.flatMap((line, i) => freePart({ row: row + i, column, cells: [line] }, seen, old));
  }
  const [line = []] = cells;
  return line.length > 1
    ? line.flatMap((cell, j) => freePart({ row, column: column + j, cells: [[cell]] }, seen, old))
    : [];
}

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
  if (typeof cell === 'string' && cell.startsWith('=')) return plainFormula(formula) === plainFormula(cell);
  return formula === '' && String(value) === String(cell).replace(/^'/, '');
}

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
 * @param open where typing asks nothing
 */
export function protectTab(
  sheet: Sheet,
  fresh = false,
  open: readonly GoogleAppsScript.Spreadsheet.Range[] = [],
): void {
  const [existing] = fresh ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const protection = existing ?? sheet.protect();
  if (!existing?.isWarningOnly()) protection.setWarningOnly(true);
  if (open.length > 0) protection.setUnprotectedRanges([...open]);
}
