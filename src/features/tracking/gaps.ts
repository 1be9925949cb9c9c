import type { TrackingRow } from './tracking';

/** How far a segment is from its pace. */
export interface Gap {
  readonly row: TrackingRow;
  /** Actual − expected to date: below 0 when behind. */
  readonly leads: number;
  /** The same leads × lead value. */
  readonly money: number;
}

/**
 * The segments whose distance from the goal line is worth most, behind or ahead: the line is to be hugged on both sides. Those
 * behind come first. Segments without a lead value have no gap in money and are left out.
 * @see Mark Roberge, "The Sales Acceleration Formula", on the daily chart of the marketing SLA
 */
export function largestGaps(rows: readonly TrackingRow[], most = 3): Gap[] {
  const gaps = rows.flatMap((row): Gap[] => {
    if (row.leadValue === null || row.expected === null) return [];
    const leads = row.actual - row.expected;
    return leads === 0 || row.leadValue === 0 ? [] : [{ row, leads, money: leads * row.leadValue }];
  });
  return gaps
    .sort((a, b) => Math.abs(b.money) - Math.abs(a.money))
    .slice(0, most)
    .sort((a, b) => a.money - b.money);
}
