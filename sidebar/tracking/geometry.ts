import type { PaceLine } from '../../src/app/api';
import { beside, type Label, type Point } from './label';
import { dayTicks, niceStep, type Tick } from './ticks';

/** A chart's outer size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything a chart draws, in pixels from its upper left corner. */
export interface Geometry {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly xTicks: readonly Tick[];
  /** Paths of the goal line and of what came in; '' where there is nothing to draw. */
  readonly goal: string;
  readonly actual: string;
  readonly goalLabel: Label | null;
  readonly actualLabel: Label | null;
  /** The last day with a number: the as-of day. */
  readonly end: Point | null;
  /** Marks that day on its axis: from the axis up to the lower one of the two lines. */
  readonly now: { readonly x: number; readonly from: number; readonly to: number } | null;
  /** The gap of that day, from the goal line to what came in; null where it is too small to be seen. */
  readonly gap: { readonly x: number; readonly from: number; readonly to: number } | null;
}

const TOP = 20;
const RIGHT = 12;
const BOTTOM = 20;
/** The width of a letter on the axis; separators are narrower than digits, which evens out. */
const LETTER = 6.3;
/** A gap of fewer pixels would only be a blot on the line. */
const SMALLEST_GAP = 6;
/** Ticks up an axis, at most, and the room above the highest line. */
const TICKS = 4;
const HEADROOM = 1.06;

/** Works out where everything of a cumulative chart goes. */
export function chartGeometry(
  line: Pick<PaceLine, 'expected' | 'actual'>,
  size: Size,
  words: { readonly goal: string; readonly number: (value: number) => string },
): Geometry {
  const days = line.expected.length;
  const numbers = [...line.expected, ...line.actual].filter((value) => value !== null);
  const most = Math.max(1, ...numbers);
  const step = niceStep(most / TICKS);
  const top = most * HEADROOM;
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  const left = Math.ceil(Math.max(...ticks.map((tick) => words.number(tick).length)) * LETTER) + 8;
  const right = size.width - RIGHT;
  const bottom = size.height - BOTTOM;
  const x = (index: number) => left + (index / Math.max(1, days - 1)) * (right - left);
  const y = (value: number) => bottom - (value / top) * (bottom - TOP);

  const lastGoal = last(line.expected);
  const goalLabel: Label | null = lastGoal && {
    x: right,
    y: y(lastGoal.value) - 7,
    text: `${words.goal} ${words.number(Math.round(lastGoal.value))}`,
    anchor: 'end',
  };
  const today = last(line.actual);
  const end = today && { x: x(today.index), y: y(today.value) };
  const goalNow = today ? (line.expected[today.index] ?? null) : null;
  const from = goalNow === null ? null : y(goalNow);
  const frame = { left, right: size.width, bottom };
  return {
    left,
    right,
    bottom,
    yTicks: ticks.map((tick) => ({ y: y(tick), text: words.number(tick) })),
    xTicks: dayTicks(days, today && today.index + 1, x),
    goal: path(line.expected, x, y),
    actual: path(line.actual, x, y),
    goalLabel,
    actualLabel: end && today && beside(end, from, words.number(today.value), frame, goalLabel),
    end,
    now: end && { x: end.x, from: bottom, to: Math.max(end.y, from ?? 0) },
    gap: end && from !== null && Math.abs(from - end.y) >= SMALLEST_GAP ? { x: end.x, from, to: end.y } : null,
  };
}

function last(values: readonly (number | null)[]): { readonly index: number; readonly value: number } | null {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    if (value !== null && value !== undefined) return { index, value };
  }
  return null;
}

function path(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  let pen = 'M';
  let d = '';
  values.forEach((value, index) => {
    if (value === null) pen = 'M';
    else {
      d += `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
    }
  });
  return d;
}
