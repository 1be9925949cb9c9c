import fc from 'fast-check';
import { largestGaps } from '../../../../src/features/tracking/gaps';
import type { TrackingRow } from '../../../../src/features/tracking/tracking';

const row = (channel: string, actual: number, expected: number | null, leadValue: number | null): TrackingRow => ({
  channel,
  persona: 'P',
  committed: 100,
  actual,
  expected,
  leadValue,
  attainment: null,
  status: null,
  forecast: null,
  low: null,
  high: null,
  neededPerDay: null,
  committedValue: null,
  valueToDate: null,
});

describe('the largest gaps', () => {
  test('are those worth most, behind or ahead, those behind first', () => {
    const rows = [
      row('few leads, dear', 9, 10, 500),
      row('many leads, cheap', 10, 90, 1),
      row('ahead', 30, 10, 30),
      row('a little behind', 9, 10, 10),
    ];
    expect(largestGaps(rows).map(({ row: { channel }, leads, money }) => [channel, leads, money])).toEqual([
      ['few leads, dear', -1, -500],
      ['many leads, cheap', -80, -80],
      ['ahead', 20, 600],
    ]);
  });

  test('leave out what has no value, no pace or no gap', () => {
    const rows = [row('no value', 1, 9, null), row('no pace', 1, null, 5), row('on the line', 5, 5, 5)];
    expect(largestGaps(rows)).toEqual([]);
  });

  test('are at most as many as asked for, and no gap left out is larger', () => {
    const number = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number)), fc.integer({ min: 0, max: 5 }), (triples, most) => {
        const rows = triples.map(([actual, expected, value], i) => row(String(i), actual, expected, value));
        const found = largestGaps(rows, most);
        const all = largestGaps(rows, rows.length);
        expect(found.length).toBe(Math.min(most, all.length));
        const smallest = Math.min(...found.map(({ money }) => Math.abs(money)));
        const left = all.filter((gap) => !found.some((kept) => kept.row === gap.row));
        expect(left.every(({ money }) => Math.abs(money) <= smallest)).toBe(true);
      }),
    );
  });
});
