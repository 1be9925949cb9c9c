import { CommandType, type IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { Area } from '../bridge/cells';
import type { ChartSpec, Protection } from '../bridge/records';
import { type Engine, sheetNumber } from './engine';

/** Rows or columns that came (count above 0) or went (below 0), from a place (1-based) on. */
export interface Shift {
  readonly sheet: number;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

const SHIFTS: Readonly<Record<string, { axis: Shift['axis']; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: 'row', sign: 1 },
  [RemoveRowMutation.id]: { axis: 'row', sign: -1 },
  [InsertColMutation.id]: { axis: 'column', sign: 1 },
  [RemoveColMutation.id]: { axis: 'column', sign: -1 },
};

/** Tells of rows and columns that come and go, whoever does it. */
export function watchShifts(engine: Engine, shifted: (shift: Shift) => void): void {
  engine.commands.onCommandExecuted(({ id, type, params }) => {
    const known = SHIFTS[id];
    if (type !== CommandType.MUTATION || !known) return;
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    const [first, last] = known.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const count = known.sign * (last - first + 1);
    shifted({ sheet: sheetNumber(subUnitId), axis: known.axis, at: first + 1, count });
  });
}

/** A stretch of rows or columns after a shift; of length 0 when all of it has gone. */
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

/** Where an area is after a shift; null when all of its cells have gone. */
function shiftedArea(area: Area, shift: Shift): Area | null {
  if (area.sheet !== shift.sheet) return area;
  const size = shift.axis === 'row' ? 'rows' : 'columns';
  const { start, length } = shiftedStretch(area[shift.axis], area[size], shift);
  return length === 0 ? null : { ...area, [shift.axis]: start, [size]: length };
}

const allShifted = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.map((area) => shiftedArea(area, shift)).filter((area): area is Area => area !== null);

/** A chart's ranges and the cell it hangs on follow the cells, as in Sheets. */
export function shiftedChart(chart: ChartSpec, shift: Shift): ChartSpec {
  const { position } = chart;
  const anchor = shiftedStretch(position[shift.axis], 1, shift).start;
  return {
    ...chart,
    ranges: allShifted(chart.ranges, shift),
    ...(chart.sheet === shift.sheet && { position: { ...position, [shift.axis]: Math.max(1, anchor) } }),
  };
}

/** A protected range follows its cells, and goes with the last of them. */
export function shiftedProtection(protection: Protection, shift: Shift): Protection | null {
  const area = protection.area && shiftedArea(protection.area, shift);
  if (protection.area && !area) return null;
  return { ...protection, area, unprotected: allShifted(protection.unprotected, shift) };
}
