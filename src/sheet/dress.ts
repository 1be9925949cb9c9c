import { groupedBy } from '../base/groups';
import { a1 } from './addresses';
import type { Sheet } from './book';
import { LOOK } from './look';
import type { Patterns } from './patterns';
import { type CellsPiece, type Piece, type TablePiece, tableRow } from './pieces';
import { textStyles } from './text-styles';

/** How one cell of a computed tab looks; what is not named is plain. */
interface Style {
  readonly format?: string;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly size?: number;
  readonly right?: boolean;
  readonly wrap?: boolean;
}

/** The widths of the first columns, and of all others. */
export interface Widths {
  readonly first: readonly number[];
  readonly others: number;
}

/** The header of a table with no more columns has short words of ours alone; others may take several lines. */
const ONE_LINE = 2;
/** Tables may grow by so many rows and columns before they are laid out anew; their numbers look right at once. */
const GROWTH = 2;

export function lastRow(piece: Piece): number {
  if (piece.kind === 'table') return tableRow(piece) + piece.height - 1;
  return piece.kind === 'cells' ? tableRow(piece) + piece.rows.length : piece.row;
}

/** The last row that is painted cell by cell: of a table with columns to itself only the header is. */
const lastPainted = (piece: Piece): number =>
  piece.kind === 'table' && piece.wholeColumns ? piece.row : lastRow(piece);

export const firstColumn = (piece: Piece): number => ('column' in piece ? (piece.column ?? 1) : 1);

export function lastColumn(piece: Piece): number {
  if (piece.kind === 'table') return firstColumn(piece) + piece.width - 1;
  return piece.kind === 'cells' ? firstColumn(piece) + piece.header.length - 1 : 2;
}

/**
 * Gives a computed tab its look. Each property is written for the whole tab at once: the cost is the same for two personas
 * and for twenty.
 * @param fresh for a tab that has just been made, and has no rules to take away
 */
export function dress(
  sheet: Sheet,
  pieces: readonly Piece[],
  patterns: Patterns,
  widths: Widths,
  fresh: boolean,
): void {
  const height = Math.max(...pieces.map(lastPainted)) + GROWTH;
  const width = Math.max(...pieces.map(lastColumn)) + GROWTH;
  const styles: Style[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => ({})));
  const paint = (row: number, column: number, rows: number, columns: number, style: Style) => {
    for (let i = row; i < row + rows && i <= height; i++) {
      for (let j = column; j < column + columns && j <= width; j++) {
        styles[i - 1]![j - 1] = { ...styles[i - 1]![j - 1], ...style };
      }
    }
  };
  for (const piece of pieces) paintPiece(piece, patterns, paint);
  const grid = <T>(pick: (style: Style) => T): T[][] => styles.map((row) => row.map(pick));
  const range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(grid((style) => style.format ?? 'General'));
  range.setTextStyles(
    textStyles(
      grid((style) => ({
        bold: style.bold === true,
        color: style.color ?? LOOK.text,
        size: style.size ?? LOOK.textSize,
      })),
    ),
  );
  range.setBackgrounds(grid((style) => style.fill ?? null) as string[][]);
  range.setHorizontalAlignments(grid((style) => (style.right ? ('right' as const) : null)));
  formatColumns(sheet, pieces, patterns);
  wrapHeaders(sheet, pieces, width);
  const lines = pieces.flatMap((p) =>
    p.kind === 'table' && p.totalRow ? [a1(tableRow(p) + p.height - 1, firstColumn(p), 1, p.width)] : [],
  );
  if (lines.length > 0) {
    const solid = SpreadsheetApp.BorderStyle.SOLID;
    sheet.getRangeList(lines).setBorder(true, null, null, null, null, null, LOOK.line, solid);
  }
  const rules = [...faintRules(sheet, pieces), ...markRules(sheet, pieces), ...totalRules(sheet, pieces)];
  if (rules.length > 0 || !fresh) sheet.setConditionalFormatRules(rules);
  setWidths(
    sheet,
    Array.from({ length: Math.max(7, width) }, (_, column) => widths.first[column] ?? widths.others),
  );
}

/** Headers take as many lines as they need; what stands beside them is in the middle of the row then. */
function wrapHeaders(sheet: Sheet, pieces: readonly Piece[], width: number): void {
  const tables = pieces.filter(
    (p): p is TablePiece | CellsPiece => (p.kind === 'table' || p.kind === 'cells') && widthOf(p) > ONE_LINE,
  );
  if (tables.length === 0) return;
  sheet.getRangeList(tables.map((p) => a1(tableRow(p), firstColumn(p), 1, widthOf(p)))).setWrap(true);
  sheet.getRangeList(tables.map((p) => a1(tableRow(p), 1, 1, width))).setVerticalAlignment(LOOK.vertical);
}

/** The number formats of tables that have their columns to themselves: as far as they may grow. */
function formatColumns(sheet: Sheet, pieces: readonly Piece[], patterns: Patterns): void {
  for (const piece of pieces) {
    if (piece.kind !== 'table' || !piece.wholeColumns || typeof piece.look === 'string') continue;
    const row = piece.look.map((look) => patterns[look]);
    const below = piece.height - 1;
    if (below === 0) continue;
    sheet
      .getRange(piece.row + 1, firstColumn(piece), below, row.length)
      .setNumberFormats(Array.from({ length: below }, () => row));
  }
}

/**
 * Sets the widths of the first columns, neighbours of one width in one call; the width that comes back most often is given to what
 * lies between as well, which gets its own afterwards: fewer calls.
 */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  const runs = runsOf(widths);
  const base = [...groupedBy(runs, ({ width }) => width).values()].reduce((most, some) =>
    some.length > most.length ? some : most,
  );
  const [from, to] = [base[0]!, base[base.length - 1]!];
  sheet.setColumnWidths(from.first, to.first + to.count - from.first, from.width);
  for (const { first, count, width } of runs) if (width !== from.width) sheet.setColumnWidths(first, count, width);
}

/** Neighbours of one width, by the first of their columns (from 1). */
function runsOf(widths: readonly number[]): { first: number; count: number; width: number }[] {
  const runs: { first: number; count: number; width: number }[] = [];
  for (const [index, width] of widths.entries()) {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count++;
    else runs.push({ first: index + 1, count: 1, width });
  }
  return runs;
}

const widthOf = (piece: Piece): number => lastColumn(piece) - firstColumn(piece) + 1;

/** How lines of text look. */
const TEXTS: Readonly<Record<(Piece & { kind: 'text' })['style'], Style>> = {
  title: { size: LOOK.titleSize, bold: true, color: LOOK.accent },
  hint: { color: LOOK.hint },
  link: { color: LOOK.accent },
  warning: { color: LOOK.attention },
  strong: { bold: true },
};

type Paint = (row: number, column: number, rows: number, columns: number, style: Style) => void;

function paintPiece(piece: Piece, patterns: Patterns, paint: Paint): void {
  if (piece.kind === 'text') {
    paint(piece.row, 1, 1, 1, TEXTS[piece.style]);
    return;
  }
  if (piece.kind === 'figure') {
    paint(piece.row, 2, 1, 1, { format: patterns[piece.look], right: true });
    if (piece.strong) paint(piece.row, 1, 1, 2, { bold: true });
    return;
  }
  const left = firstColumn(piece);
  const heading = { size: LOOK.headingSize, bold: true };
  if (piece.kind === 'table' && piece.wholeColumns) {
    // Aligned to the right, a heading runs over the blank cells left of it.
    paint(piece.row, left - 1, 1, 1, { ...heading, right: true });
  } else paint(piece.row, left, 1, 1, heading);
  if (piece.hint) paint(piece.row + 1, left, 1, 1, { color: LOOK.hint });
  paintTable(piece, patterns, paint);
}

function paintTable(piece: TablePiece | CellsPiece, patterns: Patterns, paint: Paint): void {
  const [top, left, width] = [tableRow(piece), firstColumn(piece), widthOf(piece)];
  if (piece.kind === 'table' && piece.lineLooks) {
    piece.lineLooks.forEach((look, i) => {
      paint(top + i, left + 1, 1, 1, { format: patterns[look], right: true });
    });
    return;
  }
  const rows = lastPainted(piece) - top;
  const grows = piece.kind === 'table' ? GROWTH : 0;
  if (typeof piece.look === 'string') {
    const style = { format: patterns[piece.look], right: true };
    paint(top, left + 1, rows + 1 + grows, width - 1 + grows, style);
  } else {
    piece.look.forEach((look, j) => {
      paint(top, left + j, rows + 1 + grows, 1, { format: patterns[look], right: look !== 'text' });
    });
  }
  if (piece.kind === 'cells') {
    piece.lineLooks?.forEach((look, i) => {
      paint(top + 1 + i, left + 1, 1, width - 1, { format: patterns[look] });
    });
  }
  paint(top, left, 1, width, { bold: true, fill: LOOK.header });
  if (typeof piece.look === 'string') paint(top, left + width - 1, rows + 1, 1, { bold: true });
  if (piece.kind === 'table' && piece.totalRow) paint(top + rows, left, 1, width, { bold: true });
}

/** Words that stand out in their colour; the word says the same without it. */
function markRules(sheet: Sheet, pieces: readonly Piece[]) {
  const marked = pieces.flatMap((piece) => {
    if (piece.kind === 'figure' && piece.marks) return [{ row: piece.row, column: 2, height: 1, words: piece.marks }];
    if (piece.kind === 'text' || piece.kind === 'figure' || !piece.marks) return [];
    const column = firstColumn(piece) + piece.marks.column;
    return [{ row: tableRow(piece) + 1, column, height: lastRow(piece) - tableRow(piece), words: piece.marks.words }];
  });
  return marked.flatMap(({ row, column, height, words }) =>
    words.map(({ word, color }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=${a1(row, column)}="${word}"`)
        .setFontColor(color)
        .setBold(true)
        .setRanges([sheet.getRange(row, column, height, 1)])
        .build(),
    ),
  );
}

/** Tables whose number of rows follows the data cannot have their totals painted in place. */
function totalRules(sheet: Sheet, pieces: readonly Piece[]) {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'table' || !piece.totalWord) return [];
    const left = firstColumn(piece);
    const top = tableRow(piece) + 1;
    const [first, second] = [left, left + 1].map((column) => `$${a1(top, column)}`);
    return [
      SpreadsheetApp.newConditionalFormatRule()
        // A sum needs no argument separator, which differs between locales.
        .whenFormulaSatisfied(`=(${first}="${piece.totalWord}")+(${second}="${piece.totalWord}")>0`)
        .setBold(true)
        .setBackground(LOOK.totals)
        .setRanges([sheet.getRange(top, left, piece.height - 1, piece.width)])
        .build(),
    ];
  });
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
