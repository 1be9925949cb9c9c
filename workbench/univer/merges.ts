import type { IRange } from '@univerjs/core';
import type { HostOps } from '../bridge/operations';
import { areaOf, rangeOf } from './a1';
import { type Engine, sheetOf } from './engine';
import { cellsOf } from './facade';

const FORCED = { isForceMerge: true };

const meet = (one: IRange, other: IRange): boolean =>
  one.startRow <= other.endRow &&
  one.endRow >= other.startRow &&
  one.startColumn <= other.endColumn &&
  one.endColumn >= other.startColumn;

/** Cells that are merged. */
export function mergeOps(engine: Engine): Pick<HostOps, 'merge' | 'merged'> {
  return {
    merge: (area, how) => {
      const cells = cellsOf(engine, area);
      if (how === 'all') cells.merge(FORCED);
      else if (how === 'across') cells.mergeAcross(FORCED);
      else if (how === 'vertically') cells.mergeVertically(FORCED);
      else cells.breakApart();
    },
    merged: (area) =>
      sheetOf(engine, area.sheet)
        .getMergeData()
        .filter((merged) => meet(merged, rangeOf(area)))
        .map((merged) => areaOf(area.sheet, merged)),
  };
}
