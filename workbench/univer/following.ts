import { CommandType, type IRange, RedoCommand, UndoCommand } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { Area } from '../bridge/cells';
import type { ChartSpec, Metadata, Protection } from '../bridge/records';
import { type Engine, sheetNumber } from './engine';

type Axis = 'row' | 'column';

/** Rows or columns that came (count above 0) or went (below 0), from a place (1-based) on. */
interface Shift {
  readonly kind: 'shift';
  readonly sheet: number;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** Rows or columns that were moved before the one that stood at `to`. */
interface Move {
  readonly kind: 'move';
  readonly sheet: number;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly to: number;
}

/** What has happened to the rows or columns of a sheet. */
export type LineChange = Shift | Move;

const SHIFTS: Readonly<Record<string, { axis: Axis; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: 'row', sign: 1 },
  [RemoveRowMutation.id]: { axis: 'row', sign: -1 },
  [InsertColMutation.id]: { axis: 'column', sign: 1 },
  [RemoveColMutation.id]: { axis: 'column', sign: -1 },
};
const MOVES: Readonly<Record<string, Axis>> = { [MoveRowsMutation.id]: 'row', [MoveColsMutation.id]: 'column' };

interface Watcher {
  /** @param again whether it is undone or done again */
  changed(change: LineChange, again: boolean): void;
}

/** Tells of rows and columns that come, go and are moved, whoever does it. @returns what stops it */
export function watchLines(engine: Engine, { changed }: Watcher): () => void {
  let again = false;
  const isAgain = (id: string): boolean => id === UndoCommand.id || id === RedoCommand.id;
  const before = engine.commands.beforeCommandExecuted(({ id }) => {
    if (isAgain(id)) again = true;
  });
  const after = engine.commands.onCommandExecuted(({ id, type, params }) => {
    if (isAgain(id)) again = false;
    const change = type === CommandType.MUTATION ? changeOf(id, params ?? {}) : null;
    if (change) changed(change, again);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

/** The first (1-based) and the number of the rows or columns of a range. */
function linesOf(range: IRange, axis: Axis): { at: number; count: number } {
  const [first, last] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { at: first + 1, count: last - first + 1 };
}

function changeOf(id: string, params: object): LineChange | null {
  const { subUnitId, range, sourceRange, targetRange } = params as Readonly<
    Record<'range' | 'sourceRange' | 'targetRange', IRange>
  > & { readonly subUnitId: string };
  const shift = SHIFTS[id];
  if (shift) {
    const { at, count } = linesOf(range, shift.axis);
    return { kind: 'shift', sheet: sheetNumber(subUnitId), axis: shift.axis, at, count: shift.sign * count };
  }
  const axis = MOVES[id];
  if (!axis) return null;
  const to = linesOf(targetRange, axis).at;
  return { kind: 'move', sheet: sheetNumber(subUnitId), axis, ...linesOf(sourceRange, axis), to };
}

/** The change that takes one back. */
export function reverseOf(change: LineChange): LineChange {
  if (change.kind === 'shift') return { ...change, count: -change.count };
  const { at, count, to } = change;
  return to > at ? { ...change, at: to - count, to: at } : { ...change, at: to, to: at + count };
}

export const isSame = (a: LineChange, b: LineChange): boolean =>
  a.sheet === b.sheet &&
  a.axis === b.axis &&
  a.at === b.at &&
  a.count === b.count &&
  (a.kind === 'move' ? a.to : null) === (b.kind === 'move' ? b.to : null);

/** A stretch of rows or columns after a change; of length 0 when all of it has gone. */
function changedStretch(start: number, length: number, change: LineChange): { start: number; length: number } {
  return change.kind === 'move' ? movedStretch(start, length, change) : shiftedStretch(start, length, change);
}

function shiftedStretch(start: number, length: number, { at, count }: Shift): { start: number; length: number } {
  if (count > 0) {
    if (start >= at) return { start: start + count, length };
    return { start, length: start + length > at ? length + count : length };
  }
  const end = at - count;
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, end));
  const gone = Math.max(0, Math.min(start, end) - at);
  return { start: start - gone, length: before + after };
}

/** Where a change leaves one row or column; null where it has gone. */
export function followedLine(line: number, change: LineChange): number | null {
  const { start, length } = changedStretch(line, 1, change);
  return length === 0 ? null : start;
}

/** Where a move leaves one row or column. */
function movedLine(line: number, { at, count, to }: Move): number {
  const end = at + count;
  if (line >= at && line < end) return line + (to > at ? to - end : to - at);
  if (line >= end && line < to) return line - count;
  return line >= to && line < at ? line + count : line;
}

/** A stretch that a move tears apart stays where it is. */
function movedStretch(start: number, length: number, move: Move): { start: number; length: number } {
  const lines = Array.from({ length }, (_, i) => movedLine(start + i, move));
  const whole = lines.every((line, i) => line === (lines[0] ?? 0) + i);
  return { start: whole ? (lines[0] ?? start) : start, length };
}

/** Where an area is after a change; null when all of its cells have gone. */
function changedArea(area: Area, change: LineChange): Area | null {
  if (area.sheet !== change.sheet) return area;
  const size = change.axis === 'row' ? 'rows' : 'columns';
  const { start, length } = changedStretch(area[change.axis], area[size], change);
  return length === 0 ? null : { ...area, [change.axis]: start, [size]: length };
}

const allChanged = (areas: readonly Area[], change: LineChange): Area[] =>
  areas.map((area) => changedArea(area, change)).filter((area): area is Area => area !== null);

/** A chart's ranges and the cell it hangs on follow the cells, as in Sheets. */
export function followingChart(chart: ChartSpec, change: LineChange): ChartSpec {
  const { position } = chart;
  const anchor = changedStretch(position[change.axis], 1, change).start;
  return {
    ...chart,
    ranges: allChanged(chart.ranges, change),
    ...(chart.sheet === change.sheet && { position: { ...position, [change.axis]: Math.max(1, anchor) } }),
  };
}

/** A protected range follows its cells, and goes with the last of them. */
export function followingProtection(protection: Protection, change: LineChange): Protection | null {
  const area = protection.area && changedArea(protection.area, change);
  if (protection.area && !area) return null;
  return { ...protection, area, unprotected: allChanged(protection.unprotected, change) };
}

/** A cell, 1-based. */
export interface Cell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A cell after a change; null when it has gone. */
export function followingCell<C extends Cell>(cell: C, change: LineChange): C | null {
  if (cell.sheet !== change.sheet) return cell;
  const { start, length } = changedStretch(cell[change.axis], 1, change);
  return length === 0 ? null : { ...cell, [change.axis]: start };
}

/** Metadata follows its row or column, and goes with it. Sorting moves cells, not rows: it stays where it is. */
export function followingMetadata(metadata: Metadata, change: LineChange): Metadata | null {
  const line = metadata.sheet === change.sheet ? metadata[change.axis] : undefined;
  if (line === undefined) return metadata;
  const { start, length } = changedStretch(line, 1, change);
  return length === 0 ? null : { ...metadata, [change.axis]: start };
}
