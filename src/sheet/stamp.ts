import { hashOf } from '../base/hash';
import type { Grid } from '../base/types';
import type { Book } from './book';
import type { Content } from './contents';
import { plainFormula } from './formula-text';
import { displaced, isShuffled, movedAlone } from './shuffled';
import type { TabName } from './tabs';

/** What a computed tab was drawn for, kept with its sheet. */
export interface Stamp {
  /** The drawing's hash; '' while a drawing has begun and not ended. */
  readonly drawing: string;
  /** The hash of its number formats and widths alone. */
  readonly looks: string;
  /** The cells that were written, each with what it is known by. */
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

/** A custom function is known by its name, another formula by what of it moves with no row and no column, a text by itself. */
const knownBy = (cell: unknown): string => {
  const text = String(cell ?? '').replace(/^'/, '');
  if (!String(cell ?? '').startsWith('=')) return hashOf(text);
  return nameOf(text) ?? `=${hashOf(skeletonOf(text))}`;
};

/** "= sla_counts(Leads!A1; 2)" → "=SLA_COUNTS": what a spreadsheet changes in a formula comes after it. */
const nameOf = (formula: string): string | null => /^=SLA_\w+/.exec(plainFormula(formula))?.[0] ?? null;

/** A formula without its places: tabs and cells, and what is between them. */
const skeletonOf = (formula: string): string =>
  plainFormula(
    formula
      .replace(/#REF!|(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!/giu, '')
      .replace(/\$?\b[A-Z]{1,3}\$?\d+\b|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b/gi, ''),
  ).replace(/[$:,.]/g, '');

/**
 * Where the cells of a stamp stand now, as [row, column]: where they were written, or where inserted rows and columns have moved
 * them together with a formula of theirs, or anywhere in their columns where the rows have been sorted. A cell counts only while
 * it holds what was written: what people have put in its place is theirs.
 */
export function cellsNow(stamp: Stamp, seen: Seen): [row: number, column: number][] {
  const found = new Map<string, [number, number]>();
  const missing = new Set(stamp.cells);
  const takes = (cell: OwnCell, [down, right]: Move): boolean => {
    const [row, column, known] = cell;
    const place: [number, number] = [row + down, column + right];
    if (place[0] < 1 || place[1] < 1 || found.has(place.join()) || knownAt(seen, ...place) !== known) return false;
    found.set(place.join(), place);
    missing.delete(cell);
    return true;
  };
  const moves = movesOf(stamp, seen);
  const anchors = stamp.cells.filter(isAnchor);
  const made = anchors.map((anchor) => moves.find((move) => takes(anchor, move)) ?? UNMOVED);
  // Rows put in may have moved one part and left another: what of ours stands at any of these places is ours.
  const all = new Map([UNMOVED, ...made].map((move) => [move.join(), move]));
  for (const cell of stamp.cells) if (!isAnchor(cell)) for (const move of all.values()) takes(cell, move);
  if (missing.size === 0) return [...found.values()];
  const standing = filledCells(seen);
  const left = () => standing.filter(([row, column]) => !found.has(`${row},${column}`));
  // Where a person has written over a formula, it is a copy of theirs that stands elsewhere.
  const ours = new Set([hashOf(''), ...stamp.cells.map(([, , known]) => known)]);
  const gone = [...missing].filter(([row, column]) => ours.has(knownAt(seen, row, column)));
  for (const [cell, [row, column]] of movedAlone(gone, left(), [...all.values()])) {
    found.set(`${row},${column}`, [row, column]);
    missing.delete(cell);
  }
  if (isShuffled(stamp.cells, standing)) {
    for (const [row, column] of displaced([...missing], left())) found.set(`${row},${column}`, [row, column]);
  }
  return [...found.values()];
}

/** Every filled cell, and what it is known by. */
const filledCells = (seen: Seen): OwnCell[] =>
  seen.values.flatMap((line, i) =>
    line.flatMap((value, j): OwnCell[] =>
      value === '' && !seen.formulas[i]?.[j] ? [] : [[i + 1, j + 1, knownAt(seen, i + 1, j + 1)]],
    ),
  );

type Move = readonly [down: number, right: number];
const UNMOVED: Move = [0, 0];
const isAnchor = ([, , known]: OwnCell): boolean => known.startsWith('=SLA_');

/**
 * How far cells of a stamp have moved, by the first of them that is found; null where none is.
 * @param cells in the order in which they are to be believed
 */
export function moveOf(stamp: Stamp, seen: Seen, cells: readonly OwnCell[]): Move | null {
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
function movesOf(stamp: Stamp, seen: Pick<Seen, 'formulas'>): Move[] {
  const moves = new Map<string, Move>([[UNMOVED.join(), UNMOVED]]);
  const anchors = stamp.cells.filter(isAnchor);
  seen.formulas.forEach((line, i) => {
    line.forEach((formula, j) => {
      if (!formula.startsWith('=')) return;
      for (const [row, column, known] of anchors) {
        if (known !== knownBy(formula)) continue;
        const move: Move = [i + 1 - row, j + 1 - column];
        moves.set(move.join(), move);
      }
    });
  });
  // The shortest first: tables of one function stand on a tab several times.
  return [...moves.values()].sort((a, b) => Math.abs(a[0]) + Math.abs(a[1]) - Math.abs(b[0]) - Math.abs(b[1]));
}
