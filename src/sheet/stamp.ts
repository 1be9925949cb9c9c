import { hashOf } from '../base/hash';
import type { Grid } from '../base/types';
import type { Book } from './book';
import type { Content } from './contents';
import type { TabName } from './tabs';

/** What a computed tab was drawn for, kept with its sheet. */
export interface Stamp {
  /** The drawing's hash; '' while a drawing has begun and not ended. */
  readonly drawing: string;
  /** The hash of its number formats and widths alone. */
  readonly looks: string;
  /** The cells that were written, each with the hash of its text or the name of its formula. */
  readonly cells: readonly OwnCell[];
  readonly tables: readonly DrawnTable[];
  /** What people had typed over the tables before, and nobody had taken. */
  readonly left: readonly OwnCell[];
}

/** What a tab holds: values as Sheets reads them and the formulas behind them. */
export interface Seen {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** A table as it was drawn. */
export interface DrawnTable {
  readonly title: string;
  /** The cell of its formula (1-based), and the size of what that spills. */
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  /** What takes the numbers typed over it, and the labels it was drawn with, as a hash. */
  readonly by?: string;
  readonly labels?: string;
}

/** Row and column (1-based) of a written cell, and what it is known by. */
export type OwnCell = readonly [row: number, column: number, known: string];

const KEY = 'lead-sla-drawn';

/** The stamp of a tab; null where it was never drawn by a version that stamps. */
export function readStamp(book: Book, tab: TabName): Stamp | null {
  try {
    const { drawing, looks = '', cells, tables = [], left = [] } = JSON.parse(book.kept(tab, KEY) ?? 'null') as Stamp;
    return typeof drawing === 'string' && Array.isArray(cells) ? { drawing, looks, cells, tables, left } : null;
  } catch {
    return null;
  }
}

export const writeStamp = (book: Book, tab: TabName, stamp: Stamp): void => book.keep(tab, KEY, JSON.stringify(stamp));

/** The cells of a drawing, as its stamp keeps them. */
export function ownCells(contents: readonly Content[]): OwnCell[] {
  return contents.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) => line.map((cell, j): OwnCell => [row + i, column + j, knownBy(cell)])),
  );
}

/** A cell is known by the name its formula begins with, or by its text. */
const knownBy = (cell: unknown): string => {
  const text = String(cell ?? '');
  return text.startsWith('=') ? leadOf(text) : hashOf(text.replace(/^'/, ''));
};

/** "=SLA_COUNTS(" → "=SLA_COUNTS": what a spreadsheet changes in a formula comes after it. */
const leadOf = (formula: string): string =>
  /^=\s*[A-Z_.\d]*/i.exec(formula)?.[0].replace(/\s/g, '').toUpperCase() ?? '=';

/**
 * Where the cells of a stamp stand now, as [row, column]: where they were written, or where inserted rows and columns have moved
 * them together with a formula of theirs. A cell counts only while it holds what was written: what people have put in its place
 * is theirs.
 */
export function cellsNow(stamp: Stamp, seen: Seen): [row: number, column: number][] {
  const moves = movesOf(stamp, seen);
  const found = new Map<string, [number, number]>();
  for (const [row, column, known] of stamp.cells) {
    for (const [down, right] of moves) {
      const place: [number, number] = [row + down, column + right];
      if (place[0] < 1 || place[1] < 1 || knownAt(seen, ...place) !== known) continue;
      found.set(place.join(), place);
      break;
    }
  }
  return [...found.values()];
}

/**
 * How far cells of a stamp have moved, by the first of them that is found; null where none is.
 * @param cells in the order in which they are to be believed
 */
export function moveOf(stamp: Stamp, seen: Seen, cells: readonly OwnCell[]): [down: number, right: number] | null {
  const moves = movesOf(stamp, seen);
  for (const [row, column, known] of cells) {
    const move = moves.find(([down, right]) => knownAt(seen, row + down, column + right) === known);
    if (move) return move;
  }
  return null;
}

const knownAt = ({ values, formulas }: Seen, row: number, column: number): string =>
  knownBy(formulas[row - 1]?.[column - 1] || (values[row - 1]?.[column - 1] ?? ''));

/** Cells as they stand, as a stamp keeps them. */
export const seenCells = (cells: readonly { row: number; column: number }[], seen: Seen): OwnCell[] =>
  cells.map(({ row, column }) => [row, column, knownAt(seen, row, column)]);

export const isSeenAs = ([row, column, known]: OwnCell, seen: Seen): boolean => knownAt(seen, row, column) === known;

/** How far pieces of the drawing may have moved: not at all, or as far as one of its custom functions. */
function movesOf(stamp: Stamp, seen: Pick<Seen, 'formulas'>): [number, number][] {
  const moves = new Map<string, [number, number]>([['0,0', [0, 0]]]);
  const anchors = stamp.cells.filter(([, , known]) => known.startsWith('=SLA_'));
  seen.formulas.forEach((line, i) => {
    line.forEach((formula, j) => {
      if (!formula.startsWith('=')) return;
      for (const [row, column, known] of anchors) {
        if (known !== knownBy(formula)) continue;
        const move: [number, number] = [i + 1 - row, j + 1 - column];
        moves.set(move.join(), move);
      }
    });
  });
  // The shortest first: tables of one function stand on a tab several times.
  return [...moves.values()].sort((a, b) => Math.abs(a[0]) + Math.abs(a[1]) - Math.abs(b[0]) - Math.abs(b[1]));
}
