import { labelText } from '../base/labels';
import type { Cell } from '../base/types';
import { a1 } from './addresses';
import type { Book } from './book';
import { contentsOf } from './contents';
import { firstColumn } from './dress';
import { plainFormula } from './formula-text';
import { type CellsPiece, type Piece, ROOM_DOWN, ROOM_RIGHT, type TablePiece, tableRow } from './pieces';
import { cellsNow, readStamp, type Seen } from './stamp';
import type { TabName } from './tabs';

/** Something of a computed tab that does not show what it should. */
export interface Broken {
  /**
   * - `blocked`: something stands where a table would spill to, or in the place of its formula;
   * - `overwritten`: something stands in the place of a single formula;
   * - `error`: a formula fails.
   */
  readonly kind: 'blocked' | 'overwritten' | 'error';
  readonly label: string;
  /** What stands in the way, or the error shown. */
  readonly value: string;
  readonly a1: string;
}

/** What is broken on a computed tab, whichever column it begins in. */
export function brokenPieces(book: Book, tab: TabName, pieces: readonly Piece[]): Broken[] {
  const sheet: Seen = { values: book.values(tab), formulas: book.formulas(tab) };
  const stamp = readStamp(book, tab);
  const own = new Set((stamp ? cellsNow(stamp, sheet) : []).map(String));
  for (const content of pieces.flatMap(contentsOf)) {
    content.cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        const isFormula =
          String(cell).startsWith('=') && (sheet.formulas[content.row - 1 + i]?.[content.column - 1 + j] ?? '') !== '';
        if (isFormula) own.add(`${content.row + i},${content.column + j}`);
      });
    });
  }
  const seen = { sheet, own };
  return pieces.flatMap((piece) => {
    if (piece.kind === 'table') return brokenTable(piece, seen);
    if (piece.kind === 'text') return [];
    if (piece.kind === 'cells') return overwrittenCells(piece, sheet).slice(0, 1);
    const stands = standing(sheet, piece.row, 2);
    return stands === '' || isOurs(sheet, piece.row, 2, piece.formula)
      ? []
      : [{ kind: 'overwritten', label: piece.label, value: labelText(stands), a1: a1(piece.row, 2) }];
  });
}

/** The formulas of a table, written cell by cell, that something stands in the place of. */
function overwrittenCells(piece: CellsPiece, sheet: Seen): Broken[] {
  const [top, left] = [tableRow(piece) + 1, firstColumn(piece)];
  return piece.rows.flatMap((line, i) =>
    line.flatMap((formula, j): Broken[] => {
      const [row, column] = [top + i, left + j];
      const stands = standing(sheet, row, column);
      if (!formula.startsWith('=') || stands === '' || isOurs(sheet, row, column, formula)) return [];
      return [{ kind: 'overwritten', label: piece.title, value: labelText(stands), a1: a1(row, column) }];
    }),
  );
}

interface SeenBy {
  readonly sheet: Seen;
  /** The cells that are the add-on's, as "row,column". */
  readonly own: ReadonlySet<string>;
}

const standing = ({ values, formulas }: Seen, row: number, column: number): Cell => {
  const value = values[row - 1]?.[column - 1] ?? '';
  return value === '' ? (formulas[row - 1]?.[column - 1] ?? '') : value;
};

/** Whether a cell holds a formula that begins as it should; what follows, a spreadsheet may have written its own way. */
function isOurs({ formulas }: Seen, row: number, column: number, formula: string): boolean {
  const beginning = (text: string): string => /^=[A-Z_.\d]*/.exec(plainFormula(text))?.[0] ?? '';
  return beginning(formulas[row - 1]?.[column - 1] ?? '') === beginning(formula);
}

function brokenTable(piece: TablePiece, seen: SeenBy): Broken[] {
  const [row, column] = [tableRow(piece), firstColumn(piece)];
  const { title: label } = { title: piece.title };
  const stands = standing(seen.sheet, row, column);
  if (!isOurs(seen.sheet, row, column, piece.formula)) {
    return stands === '' ? [] : [{ kind: 'blocked', label, value: labelText(stands), a1: a1(row, column) }];
  }
  if (typeof stands !== 'string' || !stands.startsWith('#')) return [];
  const [height, width] = [piece.height, piece.width];
  const obstacle =
    obstacleIn(piece, seen, height, width) ??
    // It may have grown since it was laid out.
    (stands === '#REF!' ? obstacleIn(piece, seen, height + ROOM_DOWN, width + ROOM_RIGHT) : null);
  if (obstacle) return [{ kind: 'blocked', label, ...obstacle }];
  return [{ kind: 'error', label, value: stands, a1: a1(row, column) }];
}

/** A cell that somebody has filled where the table would stand. */
function obstacleIn(
  piece: TablePiece,
  { sheet, own }: SeenBy,
  height: number,
  width: number,
): Pick<Broken, 'value' | 'a1'> | null {
  const [row, column] = [tableRow(piece), firstColumn(piece)];
  for (let i = row; i < row + height; i++) {
    for (let j = column; j < column + width; j++) {
      const stands = standing(sheet, i, j);
      if (stands === '' || own.has(`${i},${j}`)) continue;
      return { value: labelText(stands), a1: a1(i, j) };
    }
  }
  return null;
}
