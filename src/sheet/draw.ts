import { foldLabel } from '../base/labels';
import type { Cell, Grid } from '../base/types';
import { a1 } from './addresses';
import type { Book, Sheet } from './book';
import { dress, firstColumn, lastColumn, lastRow, type Widths } from './dress';
import type { Patterns } from './patterns';
import { type InputPiece, type Piece, tableRow } from './pieces';
import type { TabName } from './tabs';
import { plainText } from './text-safe';

/** What a tab holds: values as Sheets reads them and the formulas behind them. */
export interface Seen {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** What one input table holds, by label. */
export interface TypedTable {
  readonly across: readonly string[];
  readonly down: readonly string[];
  readonly cells: Grid;
  /** The address of each cell on its tab. */
  readonly places: readonly (readonly string[])[];
}

const NOTHING_TYPED: TypedTable = { across: [], down: [], cells: [], places: [] };

/**
 * Reads an input table wherever it stands on the tab: below the cell that has its heading, in either language.
 * Numbers are read together with their labels, so that an inserted row or a sorted column moves nothing.
 */
export function readTyped(values: Grid, headings: readonly string[]): TypedTable {
  const wanted = new Set(headings.map(foldLabel));
  const top = values.findIndex((row) => wanted.has(foldLabel(row[0] ?? '')));
  if (top < 0) return NOTHING_TYPED;
  const header = [top + 1, top + 2].find((row) => (values[row]?.slice(1) ?? []).some((cell) => cell !== ''));
  if (header === undefined) return NOTHING_TYPED;
  const columns = (values[header] as Cell[]).flatMap((cell, index) => (index > 0 && cell !== '' ? [index] : []));
  const rows: number[] = [];
  for (let row = header + 1; (values[row]?.[0] ?? '') !== ''; row++) rows.push(row);
  const at = (row: number, column: number): Cell => values[row]?.[column] ?? '';
  return {
    across: columns.map((column) => String(at(header, column))),
    down: rows.map((row) => String(at(row, 0))),
    cells: rows.map((row) => columns.map((column) => at(row, column))),
    places: rows.map((row) => columns.map((column) => a1(row + 1, column + 1))),
  };
}

/** The labels an input table shows: those of the segments, then those that are gone but still hold typed numbers. */
export function labelsToShow(
  now: readonly string[],
  before: readonly string[],
  hasNumbers: (index: number) => boolean,
) {
  const shown = new Set(now.map(foldLabel));
  return [...now, ...before.filter((label, index) => !shown.has(foldLabel(label)) && hasNumbers(index))];
}

/** The typed cells of a table in the order of an input piece. A table of one row goes by its only row, whatever it is called. */
export function arrange(typed: TypedTable, piece: InputPiece): Grid {
  const column = new Map(typed.across.map((label, index) => [foldLabel(label), index]));
  const row = new Map(typed.down.map((label, index) => [foldLabel(label), index]));
  return piece.down.map((down) => {
    const from = typed.cells[piece.down.length === 1 ? 0 : (row.get(foldLabel(down)) ?? -1)];
    return piece.across.map((across) => from?.[column.get(foldLabel(across)) ?? -1] ?? '');
  });
}

export interface Drawing {
  readonly pieces: readonly Piece[];
  /** What each input table holds, by its heading. */
  readonly typed: ReadonlyMap<string, TypedTable>;
  /** Headings and names in both languages: cells that hold them are ours to move. */
  readonly ours: ReadonlySet<string>;
  readonly patterns: Patterns;
  readonly widths: Widths;
}

/**
 * Lays a computed tab out. Does nothing when every piece is where it should be; otherwise takes away the cells that are
 * ours (headings, our formulas, input tables, whose numbers are kept by label) and writes them anew. Whatever else
 * people have written on the tab stays where it is.
 */
export function drawTab(book: Book, tab: TabName, drawing: Drawing): void {
  const seen: Seen = { values: book.values(tab), formulas: book.formulas(tab) };
  const contents = drawing.pieces.flatMap((piece) => contentOf(piece, drawing));
  if (contents.every((content) => isInPlace(seen, content))) return;
  const old = ownCells(seen, drawing);
  const blank = seen.values.every((row) => row.every((cell) => cell === ''));
  const fresh = book.isNew(tab) && blank;
  book.write(tab, (sheet) => {
    if (old.length > 0) {
      sheet.getRangeList(old).clearContent();
      sheet.clearFormats();
    }
    makeRoom(sheet, drawing.pieces, fresh);
    if (blank) writeTogether(sheet, contents);
    else {
      for (const { row, column, cells } of contents) {
        sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).setValues(cells);
      }
    }
    dress(sheet, drawing.pieces, drawing.patterns, drawing.widths);
    protect(sheet, drawing, fresh);
  });
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

interface Content {
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
}

function contentOf(piece: Piece, drawing: Drawing): Content[] {
  const column = firstColumn(piece);
  switch (piece.kind) {
    case 'text':
      return [{ row: piece.row, column, cells: [[piece.text]] }];
    case 'figure':
      return [{ row: piece.row, column, cells: [[piece.label, piece.formula]] }];
    case 'table': {
      const cells = [[piece.title], ...(piece.hint ? [[piece.hint]] : []), [piece.formula]];
      return [{ row: piece.row, column, cells }];
    }
    case 'input': {
      const typed = arrange(drawing.typed.get(piece.title) ?? NOTHING_TYPED, piece);
      const rows = piece.down.map((label, index) => [plainText(label), ...(typed[index] ?? [])]);
      return [
        { row: piece.row, column, cells: [[piece.title], ...(piece.hint ? [[piece.hint]] : [])] },
        { row: tableRow(piece), column, cells: [['', ...piece.across.map(plainText)], ...rows] },
      ];
    }
  }
}

function isInPlace(seen: Seen, content: Content): boolean {
  return content.cells.every((row, i) =>
    row.every((cell, j) => {
      const at = content.row - 1 + i;
      const column = content.column - 1 + j;
      const formula = seen.formulas[at]?.[column] ?? '';
      if (typeof cell === 'string' && cell.startsWith('=')) return plain(formula) === plain(cell);
      return formula === '' && String(seen.values[at]?.[column] ?? '') === String(cell).replace(/^'/, '');
    }),
  );
}

/** A formula without what a spreadsheet may change in it: spaces, case and the separator of its locale. */
const plain = (formula: string): string => formula.replace(/[\s]/g, '').replace(/;/g, ',').toUpperCase();

/** The cells of an earlier layout, wherever inserted rows have moved them to. */
function ownCells(seen: Seen, drawing: Drawing): string[] {
  const cells: string[] = [];
  seen.values.forEach((row, i) => {
    const label = foldLabel(row[0] ?? '');
    if (drawing.ours.has(label)) {
      cells.push(a1(i + 1, 1));
      if ((seen.formulas[i]?.[1] ?? '') !== '') cells.push(a1(i + 1, 2));
    }
    row.forEach((_, j) => {
      if (!/^=\s*SLA_/i.test(seen.formulas[i]?.[j] ?? '')) return;
      cells.push(a1(i + 1, j + 1));
      // The heading and the hint of a table that stands beside the others.
      for (const above of j > 0 ? [i - 1, i - 2] : []) {
        if (drawing.ours.has(foldLabel(seen.values[above]?.[j] ?? ''))) cells.push(a1(above + 1, j + 1));
      }
    });
  });
  for (const piece of drawing.pieces) {
    if (piece.kind !== 'input') continue;
    const typed = drawing.typed.get(piece.title);
    const top = seen.values.findIndex((row) => foldLabel(row[0] ?? '') === foldLabel(piece.title));
    if (!typed || top < 0) continue;
    const header = (seen.values[top + 1]?.slice(1) ?? []).some((cell) => cell !== '') ? top + 1 : top + 2;
    const width = (seen.values[header] as Cell[]).reduce<number>((last, cell, j) => (cell === '' ? last : j + 1), 1);
    if (typed.across.length > 0) cells.push(a1(header + 1, 1, typed.down.length + 1, width));
  }
  return [...new Set(cells)];
}

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

function inputRanges(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((p) =>
    p.kind === 'input' && p.across.length > 0 && p.down.length > 0
      ? [a1(tableRow(p) + 1, 2, p.down.length, p.across.length)]
      : [],
  );
}

/** Typing over a formula asks first; the input cells are free. */
function protect(sheet: Sheet, drawing: Drawing, fresh: boolean): void {
  const inputs = inputRanges(drawing.pieces).map((range) => sheet.getRange(range));
  const protection = protectTab(sheet, fresh);
  if (inputs.length > 0) protection.setUnprotectedRanges(inputs);
}

/**
 * Protects a tab with a warning, never with a lock; a tab that is protected already keeps its protection.
 * @param fresh for a tab that has just been made, and has none
 */
export function protectTab(sheet: Sheet, fresh = false): GoogleAppsScript.Spreadsheet.Protection {
  const [existing] = fresh ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return existing ?? sheet.protect().setWarningOnly(true);
}
