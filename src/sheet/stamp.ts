import { hashOf } from '../base/hash';
import type { Grid } from '../base/types';
import type { Sheet } from './book';
import type { Content } from './contents';

/** What a computed tab was drawn for, kept with its sheet. */
export interface Stamp {
  /** The drawing's hash; '' while a drawing has begun and not ended. */
  readonly drawing: string;
  /** The cells that were written, each with what it is known by. */
  readonly cells: readonly OwnCell[];
}

/** Row and column (1-based) of a written cell, and what it is known by. */
export type OwnCell = readonly [row: number, column: number, known: string];

const KEY = 'lead-sla-drawn';

/** The stamp of a sheet; null where it was never drawn by a version that stamps. */
export function readStamp(sheet: Sheet): Stamp | null {
  const [entry] = entriesOf(sheet);
  try {
    const { drawing, cells } = JSON.parse(entry?.getValue() ?? 'null') as Stamp;
    return typeof drawing === 'string' && Array.isArray(cells) ? { drawing, cells } : null;
  } catch {
    return null;
  }
}

/** @param fresh for a sheet that has just been made, and has none */
export function writeStamp(sheet: Sheet, stamp: Stamp, fresh: boolean): void {
  const value = JSON.stringify(stamp);
  const [entry] = fresh ? [] : entriesOf(sheet);
  if (entry) entry.setValue(value);
  else sheet.addDeveloperMetadata(KEY, value);
}

const entriesOf = (sheet: Sheet) => sheet.getDeveloperMetadata().filter((entry) => entry.getKey() === KEY);

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
const nameOf = (formula: string): string | null =>
  /^=\s*SLA_\w+/i.exec(formula)?.[0].replace(/\s/g, '').toUpperCase() ?? null;

/** A formula without its places, and without what a spreadsheet changes in it: tabs, cells, spaces, case, separators. */
const skeletonOf = (formula: string): string =>
  formula
    .replace(/(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!/gu, '')
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b|\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|#REF!/gi, '')
    .replace(/\b(TRUE|FALSE)\(\)/gi, '$1')
    .replace(/[\s$:,;.]/g, '')
    .toUpperCase();

/**
 * Where the cells of a stamp stand now, as [row, column]: where they were written, or where inserted rows and columns have moved
 * them together with a formula of theirs. A cell counts only while it holds what was written: what people have put in its place
 * is theirs.
 */
export function cellsNow(
  stamp: Stamp,
  seen: { readonly values: Grid; readonly formulas: readonly (readonly string[])[] },
): [row: number, column: number][] {
  const at = (row: number, column: number): string =>
    knownBy(seen.formulas[row - 1]?.[column - 1] || (seen.values[row - 1]?.[column - 1] ?? ''));
  const found = new Map<string, [number, number]>();
  const takes = ([row, column, known]: OwnCell, [down, right]: Move): boolean => {
    const place: [number, number] = [row + down, column + right];
    if (place[0] < 1 || place[1] < 1 || found.has(place.join()) || at(...place) !== known) return false;
    found.set(place.join(), place);
    return true;
  };
  const moves = movesOf(stamp, seen);
  const anchors = stamp.cells.filter(isAnchor);
  const made = anchors.map((anchor) => moves.find((move) => takes(anchor, move)) ?? UNMOVED);
  // Rows put in may have moved one part and left another: what of ours stands at any of these places is ours.
  const all = new Map([UNMOVED, ...made].map((move) => [move.join(), move]));
  for (const cell of stamp.cells) if (!isAnchor(cell)) for (const move of all.values()) takes(cell, move);
  return [...found.values()];
}

type Move = readonly [down: number, right: number];
const UNMOVED: Move = [0, 0];
const isAnchor = ([, , known]: OwnCell): boolean => known.startsWith('=SLA_');

/** How far pieces of the drawing may have moved: not at all, or as far as one of its custom functions. */
function movesOf(stamp: Stamp, seen: { readonly formulas: readonly (readonly string[])[] }): Move[] {
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
