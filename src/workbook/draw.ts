import { foldLabel } from '../core/labels';
import type { Cell, Grid } from '../core/types';
import { a1 } from './addresses';
import type { Sheet } from './book';
import { LOOK } from './look';
import type { Patterns } from './patterns';
import { type InputPiece, type Look, type Piece, type TablePiece, tableRow } from './pieces';

/** What a tab holds: values as Sheets reads them and the formulas behind them. */
export interface Seen {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

export function seeSheet(sheet: Sheet): Seen {
  const range = sheet.getDataRange();
  return { values: range.getValues() as Grid, formulas: range.getFormulas() };
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
export function readTyped(seen: Seen, headings: readonly string[]): TypedTable {
  const wanted = new Set(headings.map(foldLabel));
  const top = seen.values.findIndex((row) => wanted.has(foldLabel(row[0] ?? '')));
  if (top < 0) return NOTHING_TYPED;
  const header = [top + 1, top + 2].find((row) => (seen.values[row]?.slice(1) ?? []).some((cell) => cell !== ''));
  if (header === undefined) return NOTHING_TYPED;
  const columns = (seen.values[header] as Cell[]).flatMap((cell, index) => (index > 0 && cell !== '' ? [index] : []));
  const rows: number[] = [];
  for (let row = header + 1; (seen.values[row]?.[0] ?? '') !== ''; row++) rows.push(row);
  const at = (row: number, column: number): Cell => seen.values[row]?.[column] ?? '';
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
  readonly protection: string;
}

/**
 * Lays a computed tab out. Does nothing when every piece is where it should be; otherwise takes away the cells that are
 * ours (headings, our formulas, input tables, whose numbers are kept by label) and writes them anew. Whatever else
 * people have written on the tab stays where it is.
 * @returns whether anything was written
 */
export function drawTab(sheet: Sheet, seen: Seen, drawing: Drawing): boolean {
  const contents = drawing.pieces.flatMap((piece) => contentOf(piece, drawing));
  if (contents.every((content) => isInPlace(seen, content))) return false;
  const old = ownCells(seen, drawing);
  if (old.length > 0) {
    sheet.getRangeList(old).clearContent();
    sheet.clearFormats();
  }
  makeRoom(sheet, drawing.pieces);
  for (const { row, cells } of contents) {
    sheet.getRange(row, 1, cells.length, cells[0]?.length ?? 1).setValues(cells);
  }
  dress(sheet, drawing);
  protect(sheet, drawing);
  return true;
}

interface Content {
  readonly row: number;
  readonly cells: Grid;
}

function contentOf(piece: Piece, drawing: Drawing): Content[] {
  switch (piece.kind) {
    case 'text':
      return [{ row: piece.row, cells: [[piece.text]] }];
    case 'figure':
      return [{ row: piece.row, cells: [[piece.label, piece.formula]] }];
    case 'table':
      return [{ row: piece.row, cells: [[piece.title], ...(piece.hint ? [[piece.hint]] : []), [piece.formula]] }];
    case 'input': {
      const typed = arrange(drawing.typed.get(piece.title) ?? NOTHING_TYPED, piece);
      const rows = piece.down.map((label, index) => [label, ...(typed[index] ?? [])]);
      return [
        { row: piece.row, cells: [[piece.title], ...(piece.hint ? [[piece.hint]] : [])] },
        { row: tableRow(piece), cells: [['', ...piece.across], ...rows] },
      ];
    }
  }
}

function isInPlace(seen: Seen, content: Content): boolean {
  return content.cells.every((row, i) =>
    row.every((cell, j) => {
      const at = content.row - 1 + i;
      const formula = seen.formulas[at]?.[j] ?? '';
      if (typeof cell === 'string' && cell.startsWith('=')) return plain(formula) === plain(cell);
      return formula === '' && String(seen.values[at]?.[j] ?? '') === String(cell);
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
      if (/^=\s*SLA_/i.test(seen.formulas[i]?.[j] ?? '')) cells.push(a1(i + 1, j + 1));
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

function makeRoom(sheet: Sheet, pieces: readonly Piece[]): void {
  const height = Math.max(...pieces.map((piece) => lastRow(piece) + 10));
  const width = Math.max(...pieces.map((piece) => lastColumn(piece) + 5));
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
}

function lastRow(piece: Piece): number {
  if (piece.kind === 'table') return tableRow(piece) + piece.height;
  return piece.kind === 'input' ? tableRow(piece) + piece.down.length : piece.row;
}

function lastColumn(piece: Piece): number {
  if (piece.kind === 'table') return piece.width;
  return piece.kind === 'input' ? piece.across.length + 1 : 2;
}

/** Number formats, fills and lines: one call for each kind, whatever the number of tables. */
function dress(sheet: Sheet, drawing: Drawing): void {
  const { pieces, patterns } = drawing;
  const ranges = (pick: (piece: Piece) => string | string[] | null): string[] => pieces.flatMap((p) => pick(p) ?? []);
  const dressed = (where: string[], how: (list: GoogleAppsScript.Spreadsheet.RangeList) => void) => {
    if (where.length > 0) how(sheet.getRangeList(where));
  };
  const titles = ranges((p) => (p.kind === 'text' && p.style === 'title' ? a1(p.row, 1) : null));
  dressed(titles, (list) => list.setFontSize(LOOK.titleSize).setFontWeight('bold').setFontColor(LOOK.accent));
  const headings = ranges((p) => (p.kind === 'table' || p.kind === 'input' ? a1(p.row, 1) : null));
  dressed(headings, (list) => list.setFontSize(LOOK.headingSize).setFontWeight('bold'));
  const hints = ranges((p) => {
    if (p.kind === 'text') return p.style === 'title' ? null : a1(p.row, 1);
    return (p.kind === 'table' || p.kind === 'input') && p.hint ? a1(p.row + 1, 1) : null;
  });
  dressed(hints, (list) => list.setFontColor(LOOK.hint));
  const headers = ranges((p) =>
    p.kind === 'table' || p.kind === 'input' ? a1(tableRow(p), 1, 1, lastColumn(p)) : null,
  );
  dressed(headers, (list) =>
    list.setFontWeight('bold').setBackground(LOOK.header).setWrap(true).setVerticalAlignment('bottom'),
  );
  const numbers = (p: Piece): string | null => {
    if (p.kind === 'figure') return a1(p.row, 2);
    if (p.kind === 'text' || lastColumn(p) < 2) return null;
    const top = tableRow(p);
    return a1(top, 2, lastRow(p) - top + 1, lastColumn(p) - 1);
  };
  dressed(ranges(numbers), (list) => list.setHorizontalAlignment('right'));
  const looks = new Set(pieces.flatMap((p) => (p.kind === 'text' ? [] : [p.look])));
  for (const look of looks) {
    const of = ranges((p) => (p.kind !== 'text' && p.look === look ? growing(p) : null));
    dressed(of, (list) => list.setNumberFormat(patterns[look as Look]));
  }
  const totals = ranges((p) => (p.kind === 'table' ? totalsOf(p) : null));
  dressed(totals, (list) => list.setFontWeight('bold'));
  const lines = ranges((p) =>
    p.kind === 'table' && p.totalRow ? a1(tableRow(p) + p.height - 1, 1, 1, p.width) : null,
  );
  dressed(lines, (list) => list.setBorder(true, null, null, null, null, null, LOOK.line, borderStyle()));
  const strong = ranges((p) => (p.kind === 'figure' && p.strong ? a1(p.row, 1, 1, 2) : null));
  dressed(strong, (list) => list.setFontWeight('bold'));
  const inputs = inputRanges(pieces);
  dressed(inputs, (list) => list.setBackground(LOOK.input));
  sheet.setConditionalFormatRules(faintRules(sheet, pieces));
  sheet.setColumnWidth(1, LOOK.labelWidth);
  sheet.setColumnWidths(2, Math.max(6, ...pieces.map(lastColumn)), LOOK.columnWidth);
}

/** The cells of a table that take its number format, with the room it may grow into. */
function growing(piece: Exclude<Piece, { kind: 'text' }>): string {
  if (piece.kind === 'figure') return a1(piece.row, 2);
  const top = tableRow(piece) + 1;
  return a1(top, 2, Math.max(1, lastRow(piece) - top + 2), Math.max(1, lastColumn(piece) + 2));
}

function totalsOf(piece: TablePiece): string[] {
  const top = tableRow(piece);
  const column = a1(top, piece.width, piece.height);
  return piece.totalRow ? [column, a1(top + piece.height - 1, 1, 1, piece.width)] : [column];
}

const borderStyle = () => SpreadsheetApp.BorderStyle.SOLID;

export function inputRanges(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((p) =>
    p.kind === 'input' && p.across.length > 0 && p.down.length > 0
      ? [a1(tableRow(p) + 1, 2, p.down.length, p.across.length)]
      : [],
  );
}

function faintRules(sheet: Sheet, pieces: readonly Piece[]) {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'table' || !piece.faint) return [];
    const { table, below } = piece.faint;
    const other = pieces.find((p): p is TablePiece => p.kind === 'table' && p.title === table);
    if (!other) return [];
    const top = tableRow(piece) + 1;
    const cell = a1(tableRow(other) + 1, 2);
    const range = sheet.getRange(top, 2, piece.height - 1, piece.width - 1);
    return [
      SpreadsheetApp.newConditionalFormatRule()
        // A product needs no argument separator, which differs between locales.
        .whenFormulaSatisfied(`=ISNUMBER(${cell})*(${cell}<${below})`)
        .setFontColor(LOOK.faint)
        .setRanges([range])
        .build(),
    ];
  });
}

/** Typing over a formula asks first; the input cells are free. */
function protect(sheet: Sheet, drawing: Drawing): void {
  const [existing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const protection = existing ?? sheet.protect();
  protection.setDescription(drawing.protection).setWarningOnly(true);
  protection.setUnprotectedRanges(inputRanges(drawing.pieces).map((range) => sheet.getRange(range)));
}
