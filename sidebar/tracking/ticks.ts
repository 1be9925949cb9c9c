/** A day that is named on its axis; the as-of day is marked. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  readonly now: boolean;
}

/** From the middle of a day's number to that of the next, at least. */
const ROOM = 18;

/** The first day and the last, the as-of day, and every fifth between them, as far as there is room. */
export function dayTicks(days: number, asOf: number | null, x: (index: number) => number): Tick[] {
  const named: number[] = [];
  for (const day of [1, days, asOf, 5, 10, 15, 20, 25]) {
    if (day !== null && day <= days && named.every((other) => Math.abs(x(day - 1) - x(other - 1)) >= ROOM))
      named.push(day);
  }
  return named.sort((a, b) => a - b).map((day) => ({ x: x(day - 1), text: String(day), now: day === asOf }));
}

/** 1, 2, 2.5 or 5 times a power of ten, at least as large as asked for and never below one. */
export function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 2.5, 5, 10].find((n) => n * power >= size) ?? 10;
  return Math.max(1, Math.ceil(factor * power));
}
