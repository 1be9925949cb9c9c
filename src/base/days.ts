import { DAY_MS, serialOfUtcMs } from './dates';
import type { Moments, Zone } from './zone';

// Kept at hand because looking up a global is slow in a sandboxed context, and rows are many.
const { floor } = Math;

/** 1970-01-01 as a serial. */
const EPOCH_DAY = serialOfUtcMs(0);

/**
 * Finds the civil day (a serial) of the i-th moment of a column; NaN where it has none. The first instants of days are converted
 * once each, never the rows: a zone is slow to ask.
 */
export function dayFinder(moments: Moments, zone: Zone): (i: number) => number {
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    let start = starts.get(day);
    if (start === undefined) {
      start = zone.instantOf(day);
      starts.set(day, start);
    }
    return start;
  };
  const { values, instants } = moments;
  return (i) => {
    const value = values[i]!;
    if (instants[i] !== 1) return floor(value);
    const day = floor(value / DAY_MS) + EPOCH_DAY;
    if (value < startOf(day)) return day - 1;
    return value < startOf(day + 1) ? day : day + 1;
  };
}
