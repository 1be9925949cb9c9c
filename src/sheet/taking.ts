import { wordsOf } from '../base/labels';
import type { Cell } from '../base/types';
import { a1 } from './addresses';
import type { Book } from './book';
import { type FilledCell, filledCells, hasFormula, isBlocked, labelsHash, tablesNow } from './drawn-tables';
import { firstColumn } from './dress';
import type { Layout } from './layout';
import { type SegmentLabels, tableRow } from './pieces';
import { type DrawnTable, isSeenAs, readStamp, type Seen, type Stamp } from './stamp';
import type { TabName } from './tabs';
import { type Entry, type Judgement, judge, segmentAt } from './typed-over';

/** How the numbers people type over a table are taken. */
export interface Taking {
  /** The labels of the table, as log and lists are now. */
  labels(book: Book): SegmentLabels;
  /** What the table shows for a row and a column by itself. */
  shown(book: Book, at: Pick<Entry, 'row' | 'column'>): number | null;
  accepts(value: number): boolean;
  /** Writes entries into the list. @returns whether it has room for them */
  put(book: Book, entries: readonly Entry[]): boolean;
  /** What was taken, in a sentence. */
  say(book: Book, entries: readonly Entry[]): string;
}

export type Takings = Readonly<Record<string, Taking>>;

/** A block of cells (1-based). */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table somebody has typed over, and what is to be done with it. */
export interface TypedOver {
  readonly tab: TabName;
  readonly table: DrawnTable;
  readonly judgement: Judgement;
}

/** What stands in a table's way. */
export interface Obstacle {
  readonly a1: string;
  readonly title: string;
  readonly value: Cell;
  readonly changed: boolean;
}

/**
 * What people have typed over the tables of a tab, and what is to be done with it; nothing is changed by it.
 * @param edited cells that have just been typed: those count even where the tables have not been calculated since
 */
export function typedOver(book: Book, tab: TabName, takings: Takings, edited: Block | null): TypedOver[] {
  const stamp = readStamp(book, tab);
  const sheet = book.sheet(tab);
  if (!stamp || stamp.drawing === '' || sheet === null) return [];
  const seen: Seen = { values: book.values(tab), formulas: book.formulas(tab) };
  return tablesNow(stamp, seen).flatMap((table): TypedOver[] => {
    const taking = table.by === undefined ? undefined : takings[table.by];
    const typed = typedCells(book, table, { seen, edited, taking });
    if (typed.length === 0) return [];
    const judgement = judgeTyped(book, table, typed, { tab, taking, seen, stamp, edited });
    return judgement ? [{ tab, table, judgement }] : [];
  });
}

/**
 * What has been typed over a table: all filled cells of one that something blocks. One that is not may not have been calculated
 * since, so what has just been typed counts, unless it is what the table shows there anyway: a cell of it that was deleted fills
 * itself again.
 */
function typedCells(
  book: Book,
  table: DrawnTable,
  { seen, edited, taking }: Pick<Found, 'seen' | 'edited' | 'taking'>,
) {
  const filled = filledCells(table, seen);
  const fresh = filled.filter((cell) => isIn(edited, cell));
  if (edited !== null && fresh.length === 0) return [];
  if (isBlocked(table, seen)) return filled;
  const labels = taking?.labels(book);
  if (!taking || !labels) return [];
  const typed = fresh.some((cell) => {
    const at = segmentAt(table, labels, cell);
    return at === null ? false : cell.value !== '' && !isNear(cell.value, taking.shown(book, at));
  });
  return typed ? fresh : [];
}

/** Whether two numbers are the same but for the last digits of floating point. */
const isNear = (value: Cell, other: number | null): boolean =>
  typeof value === 'number' && other !== null && Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other));

const isIn = (block: Block | null, { row, column }: FilledCell): boolean =>
  block !== null && row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;

interface Found {
  readonly tab: TabName;
  readonly taking: Taking | undefined;
  readonly seen: Seen;
  readonly stamp: Stamp;
  readonly edited: Block | null;
}

function judgeTyped(
  book: Book,
  table: DrawnTable,
  typed: readonly FilledCell[],
  { tab, taking, seen, stamp, edited }: Found,
): Judgement | null {
  if (!taking) return { kind: 'blocked', by: typed[0]! };
  const labels = taking.labels(book);
  // What was standing there when the labels were others is typed for nobody knows what.
  const old = typed.find(
    (cell) =>
      !isIn(edited, cell) &&
      stamp.left.some((left) => left[0] === cell.row && left[1] === cell.column && isSeenAs(left, seen)),
  );
  if (old) return { kind: 'blocked', by: old, changed: true };
  const formats = formatsOf(book, tab, typed);
  return judge(
    table,
    typed.map((cell) => ({ ...cell, format: formats(cell) })),
    {
      labels: labelsHash(labels) === table.labels ? labels : null,
      words: CORNER,
      accepts: (value) => taking.accepts(value),
    },
  );
}

const CORNER = wordsOf('channel', 'persona');

/** The number formats of the block that cells stand in. */
function formatsOf(book: Book, tab: TabName, cells: readonly FilledCell[]): (cell: FilledCell) => string {
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const height = Math.max(...cells.map(({ row }) => row)) - top + 1;
  const width = Math.max(...cells.map(({ column }) => column)) - left + 1;
  const formats = book.sheet(tab)?.getRange(top, left, height, width).getNumberFormats();
  return ({ row, column }) => formats?.[row - top]?.[column - left] ?? '';
}

/** What stands in the table's way, where nothing is taken. */
export function obstacleOf({ table: { title }, judgement }: TypedOver): Obstacle {
  const { by, changed = false } = judgement.kind === 'blocked' ? judgement : { by: judgement.cells[0]! };
  return { a1: a1(by.row, by.column), title, value: by.value, changed };
}

/** What taking numbers has come to. */
export interface Taken {
  /** What was taken, in sentences. */
  readonly said: readonly string[];
  /** What was not, and stands in the way of its table. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Takes the numbers typed over tables into their lists: the entries are written first, then what was typed is cleared, so that
 * nothing is lost where a script ends in between; the next run finds the entries there and clears again.
 * @param layoutOf what a tab shows, asked only where a table's formula was typed over
 */
export function take(
  book: Book,
  found: readonly TypedOver[],
  takings: Takings,
  layoutOf: (tab: TabName) => Layout,
): Taken {
  const said: string[] = [];
  const obstacles: Obstacle[] = [];
  for (const one of found) {
    const { tab, table, judgement } = one;
    const taking = takings[table.by ?? ''];
    const entries = judgement.kind === 'taken' ? judgement.entries : [];
    if (judgement.kind === 'blocked' || !taking || (entries.length > 0 && !taking.put(book, entries))) {
      obstacles.push(obstacleOf(one));
      continue;
    }
    clear(book, tab, table, judgement.cells, layoutOf);
    if (entries.length > 0) said.push(taking.say(book, entries));
  }
  return { said, obstacles };
}

/** Clears what was typed, and puts the table's formula back where it was typed over. */
function clear(
  book: Book,
  tab: TabName,
  table: DrawnTable,
  cells: readonly FilledCell[],
  layoutOf: (tab: TabName) => Layout,
): void {
  const seen = { values: book.values(tab), formulas: book.formulas(tab) };
  const formula = hasFormula(table, seen) ? null : formulaAt(layoutOf(tab), table);
  const typed = cells.filter(({ row, column }) => formula === null || row !== table.row || column !== table.column);
  book.write(tab, (sheet) => {
    if (typed.length > 0) sheet.getRangeList(typed.map(({ row, column }) => a1(row, column))).clearContent();
    if (formula !== null) sheet.getRange(table.row, table.column).setFormula(formula);
  });
}

/** The formula of the table that stands in a place; where rows have moved it from there, the next drawing puts it back. */
function formulaAt({ pieces }: Layout, { row, column }: DrawnTable): string | null {
  for (const piece of pieces) {
    if (piece.kind === 'table' && tableRow(piece) === row && firstColumn(piece) === column) return piece.formula;
  }
  return null;
}
