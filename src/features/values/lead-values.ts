import { type Matrix, mapCells, type Position, type Totals, totalsOf } from '../../base/matrix';

/**
 * The value of a lead: close rate × average sale.
 * @returns an amount of money, or null when either is unknown
 * @example leadValue(0.2, 1000) // 200
 */
export function leadValue(closeRate: number | null, averageSale: number | null): number | null {
  return closeRate === null || averageSale === null ? null : closeRate * averageSale;
}

/**
 * The lead values of channels (rows) and personas (columns). A total is the lead-weighted mean Σ leads·value ÷ Σ leads over
 * the cells that have a value, so without counts there are no totals.
 * @param averages average sale by persona
 * @param counts leads by channel and persona, in the shape of the close rates
 */
export function leadValues(
  closeRates: Matrix,
  averages: readonly (number | null)[],
  counts: Matrix | null,
): { values: (number | null)[][]; totals: Totals } {
  const values = mapCells(closeRates, (rate, _, column) => leadValue(rate, averages[column] ?? null));
  const mean = (cells: readonly Position[]) => {
    let leads = 0;
    let worth = 0;
    for (const { row, column } of cells) {
      const value = values[row]![column]!;
      const count = counts?.[row]?.[column] ?? 0;
      if (value === null || count === 0) continue;
      leads += count;
      worth += count * value;
    }
    return leads === 0 ? null : worth / leads;
  };
  return { values, totals: totalsOf(values.length, averages.length, mean) };
}

/**
 * The potential revenue of leads: leads × lead value, cell by cell; null where either is unknown.
 * @example revenue([[25]], [[2025]]) // [[50625]]
 */
export function revenue(counts: Matrix, values: Matrix): (number | null)[][] {
  return mapCells(counts, (count, row, column) => leadValue(count, values[row]?.[column] ?? null));
}
