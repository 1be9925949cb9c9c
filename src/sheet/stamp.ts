import { hashOf } from '../base/hash';
import type { Grid } from '../base/types';
import type { Sheet } from './book';
import type { Content } from './contents';

/** What a computed tab was drawn for, kept with its sheet. */
export interface Stamp {
  /** The drawing's hash; '' while a drawing has begun and not ended. */
  readonly drawing: string;
  /** The cells that were written, each with the hash of its text or the name of its formula. */
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
export function cellsNow(
  stamp: Stamp,
  seen: { readonly values: Grid; readonly formulas: readonly (readonly string[])[] },
): [row: number, column: number][] {
  const at = (row: number, column: number): string =>
    knownBy(seen.formulas[row - 1]?.[column - 1] || (seen.values[row - 1]?.[column - 1] ?? ''));
  const moves = movesOf(stamp, seen);
  const found = new Map<string, [number, number]>();
  for (const [row, column, known] of stamp.cells) {
    for (const [down, right] of moves) {
      const place: [number, number] = [row + down, column + right];
      if (place[0] < 1 || place[1] < 1 || at(...place) !== known) continue;
      found.set(place.join(), place);
      break;
    }
  }
  return [...found.values()];
}

/** How far pieces of the drawing may have moved: not at all, or as far as one of its custom functions. */
function movesOf(stamp: Stamp, seen: { readonly formulas: readonly (readonly string[])[] }): [number, number][] {
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
