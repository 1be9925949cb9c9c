import fc from 'fast-check';
import { chartGeometry } from '../../../sidebar/tracking/geometry';
import { boxOf, overlap } from '../../../sidebar/tracking/label';
import { createFormat } from '../../../src/text';

const SIZE = { width: 242, height: 150 };
const words = { goal: 'Goal', number: (value: number) => String(Math.round(value)) };
const draw = (expected: (number | null)[], actual: (number | null)[]) =>
  chartGeometry({ expected, actual }, SIZE, words);
const points = (path: string) =>
  [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const month = (days: number, rise: number) => Array.from({ length: days }, (_, day) => rise * (day + 1));
const until = (days: number, day: number, rise: number) =>
  Array.from({ length: days }, (_, index) => (index < day ? rise * (index + 1) : null));

describe('the chart of a month', () => {
  test.each([28, 29, 30, 31])('has a point for each of %i days on the goal line, and ends at its own edge', (days) => {
    const at = draw(month(days, 2), until(days, 10, 1));
    expect(points(at.goal)).toHaveLength(days);
    expect(points(at.actual)).toHaveLength(10);
    expect(points(at.goal).at(-1)?.[0]).toBeCloseTo(at.right, 0);
    expect(at.xTicks.at(-1)?.text).toBe(String(days));
    expect(at.goalLabel?.text).toBe(`Goal ${2 * days}`);
  });

  test('shows the gap of the last day between the two lines, and nothing where they meet', () => {
    const behind = draw(month(30, 10), until(30, 12, 5));
    expect(behind.gap).toMatchObject({ x: behind.end?.x, to: behind.end?.y });
    expect(behind.gap && behind.gap.from < behind.gap.to).toBe(true);
    expect(behind.actualLabel && behind.end && behind.actualLabel.y > behind.end.y).toBe(true);
    const ahead = draw(month(30, 5), until(30, 12, 10));
    expect(ahead.gap && ahead.gap.from > ahead.gap.to).toBe(true);
    expect(ahead.actualLabel && ahead.end && ahead.actualLabel.y < ahead.end.y).toBe(true);
    expect(draw(month(30, 10), until(30, 12, 10)).gap).toBeNull();
  });

  test('of a month without working days, or without leads, still has its axes', () => {
    const nothing = Array.from({ length: 30 }, () => null);
    const at = draw(nothing, until(30, 3, 0));
    expect(at).toMatchObject({ goal: '', goalLabel: null, gap: null });
    expect(at.yTicks.map(({ text }) => text)).toEqual(['0', '1']);
    expect(draw(nothing, nothing)).toMatchObject({ actual: '', end: null, actualLabel: null });
  });

  test('on its first day has its point at the left edge, and its label inside', () => {
    const at = draw(month(30, 3), until(30, 1, 9));
    expect(at.end?.x).toBeCloseTo(at.left, 6);
    expect(at.actualLabel?.anchor).toBe('start');
  });

  test.each([1, 2, 9, 15, 16, 28, 30, 31])('names its first and last days and marks day %i', (day) => {
    const at = draw(month(31, 10), until(31, day, 8));
    expect(at.xTicks[0]?.text).toBe('1');
    expect(at.xTicks.at(-1)?.text).toBe('31');
    expect(at.now).toMatchObject({ x: at.end?.x, from: at.bottom, to: at.end?.y });
    const marked = at.xTicks.filter(({ now }) => now).map(({ text }) => text);
    // Beside the first or the last day there is no room for its number; the mark says it all the same.
    expect(marked).toEqual([2, 30].includes(day) ? [] : [String(day)]);
    at.xTicks.slice(1).forEach(({ x }, index) => {
      expect(x - (at.xTicks[index]?.x ?? 0)).toBeGreaterThanOrEqual(18);
    });
  });

  test('has no mark and no gap before anything is known', () => {
    expect(draw(month(30, 3), until(30, 0, 0))).toMatchObject({ now: null, gap: null, end: null, actualLabel: null });
  });

  test('keeps the goal in sight when what came in is far above it', () => {
    const at = draw(month(31, 1), until(31, 20, 400));
    expect(at.goalLabel && at.goalLabel.y < at.bottom).toBe(true);
    expect(at.gap).toMatchObject({ to: at.end?.y });
    expect(at.end?.y).toBeGreaterThan(0);
  });

  test.each([
    ['en_US', { width: 242, height: 150 }],
    ['fr_FR', { width: 242, height: 150 }],
    ['fr_FR', { width: 820, height: 170 }],
  ])('has labels that are inside and clear of each other (%s, %o)', (locale, size) => {
    const format = createFormat(locale, 'EUR');
    const share = fc.double({ min: 0, max: 3, noNaN: true });
    const anyMonth = fc.record({
      days: fc.integer({ min: 28, max: 31 }),
      day: fc.integer({ min: 1, max: 31 }),
      goal: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 900_000 })),
      share: fc.oneof(share, fc.double({ min: 0.9, max: 1.1, noNaN: true })),
    });
    fc.assert(
      fc.property(anyMonth, ({ days, day, goal, share }) => {
        const line = { expected: month(days, goal / days), actual: until(days, day, (goal * share) / days) };
        const at = chartGeometry(line, size, { goal: 'Objectif', number: format.money });
        const [actual, target] = [at.actualLabel, at.goalLabel].map((label) => label && boxOf(label));
        if (!actual || !target) throw new Error('A label is missing.');
        expect(overlap(actual, target)).toBe(false);
        expect(actual.left).toBeGreaterThanOrEqual(at.left - 8);
        expect(actual.right).toBeLessThanOrEqual(size.width);
        for (const box of [actual, target]) {
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(at.bottom + 0.1);
        }
      }),
      // Once the two long numbers stood side by side, and one of them left the chart.
      { numRuns: 500, examples: [[{ days: 28, day: 15, goal: 622_222, share: 3 }]] },
    );
  });

  test('stays in its frame whatever the numbers', () => {
    const count = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 28, max: 31 }),
        count,
        count,
        fc.integer({ min: 0, max: 31 }),
        (days, a, b, day) => {
          const at = draw(month(days, a / days), until(days, day, b / days));
          for (const [x = 0, y = 0] of [...points(at.goal), ...points(at.actual)]) {
            expect(x).toBeGreaterThanOrEqual(at.left - 0.1);
            expect(x).toBeLessThanOrEqual(SIZE.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(at.bottom + 0.1);
          }
          expect(at.yTicks.length).toBeLessThanOrEqual(6);
          expect(new Set(at.yTicks.map(({ text }) => text)).size).toBe(at.yTicks.length);
        },
      ),
    );
  });
});
