import type { PaceLine } from '../../src/actions/api';

/** A chart's outer size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Everything a chart draws, in pixels from its upper left corner. */
export interface Geometry {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  /** Paths of the goal line and of what came in; '' where there is nothing to draw. */
  readonly goal: string;
  readonly actual: string;
  readonly goalLabel: Label | null;
  readonly actualLabel: Label | null;
  /** The last day with a number. */
  readonly end: { readonly x: number; readonly y: number } | null;
  /** The gap of that day, from the goal line to what came in; null where it is too small to be seen. */
  readonly gap: { readonly x: number; readonly from: number; readonly to: number } | null;
}

const TOP = 20;
const RIGHT = 12;
const BOTTOM = 20;
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
  const lastActual = last(line.actual);
  const end = lastActual && { x: x(lastActual.index), y: y(lastActual.value) };
  const goalNow = lastActual ? (line.expected[lastActual.index] ?? null) : null;
  const from = goalNow === null ? null : y(goalNow);
  return {
    left,
    right,
    bottom,
    yTicks: ticks.map((tick) => ({ y: y(tick), text: words.number(tick) })),
    xTicks: xDays(days).map((day) => ({ x: x(day - 1), text: String(day) })),
    goal: path(line.expected, x, y),
    actual: path(line.actual, x, y),
    goalLabel: lastGoal && {
      x: right,
      y: y(lastGoal.value) - 7,
      text: `${words.goal} ${words.number(Math.round(lastGoal.value))}`,
      anchor: 'end',
    },
    actualLabel: end && lastActual && actualLabel(end, from, words.number(lastActual.value), left, right, bottom),
    end,
    gap: end && from !== null && Math.abs(from - end.y) >= SMALLEST_GAP ? { x: end.x, from, to: end.y } : null,
  };
}

/** Beside the last point, on the side away from the goal line, where the lines do not run through it. */
function actualLabel(
  end: { readonly x: number; readonly y: number },
  goal: number | null,
  text: string,
  left: number,
  right: number,
  bottom: number,
): Label {
  const behind = goal === null || goal <= end.y;
  const y = behind ? Math.min(end.y + 16, bottom - 4) : Math.max(end.y - 9, 11);
  // Under a line that rises there is room on the right, above it on the left; at the edges on the other side.
  const width = text.length * LETTER + 8;
  const toRight = behind ? end.x + width < right : end.x - width < left;
  return { x: toRight ? end.x + 6 : end.x - 6, y, text, anchor: toRight ? 'start' : 'end' };
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

/** 1, 2, 2.5 or 5 times a power of ten, at least as large as asked for and never below one. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 2.5, 5, 10].find((n) => n * power >= size) ?? 10;
  return Math.max(1, Math.ceil(factor * power));
}

/** The days that are named: the first, every fifth, and the last. */
function xDays(days: number): number[] {
  const named = [1, 5, 10, 15, 20, 25].filter((day) => day <= days - 3);
  return [...named, days];
}
