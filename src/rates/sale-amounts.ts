import { DAY_MS, utcMsOfSerial } from '../base/dates';
import type { LeadDays } from '../log/lead-days';

/** The amounts of the sales of the 12 months up to the as-of day. */
export interface SaleAmounts {
  /** K: how many sales have a known amount. */
  readonly count: number;
  /** ā; null without any. */
  readonly average: number | null;
  /** s/ā, with the sample standard deviation s; 0 for a single sale. */
  readonly spread: number;
}

/**
 * The known amounts of sales won in the 12 months up to the as-of day (of sales without a date of winning, created in them); a row
 * of c customers is c equal sales. The log must have been read with its amounts.
 */
export function saleAmounts({ asOf, count, age, sinceWon, customers, amount }: LeadDays): SaleAmounts {
  const tomorrow = utcMsOfSerial(asOf + 1);
  const first = new Date(tomorrow);
  const year = (tomorrow - first.setUTCFullYear(first.getUTCFullYear() - 1)) / DAY_MS;
  const sales: (readonly [amount: number, sales: number])[] = [];
  for (let i = 0; amount !== null && i < count; i++) {
    if (age[i]! < 0 || customers[i]! <= 0 || amount[i]! <= 0) continue;
    const since = sinceWon[i]! >= 0 ? sinceWon[i]! : age[i]!;
    if (since < year) sales.push([amount[i]! / customers[i]!, customers[i]!]);
  }
  // The order of the rows changes no digit then.
  sales.sort(([a, n], [b, m]) => a - b || n - m);
  const sum = (of: (amount: number) => number) => sales.reduce((total, [amount, n]) => total + n * of(amount), 0);
  const all = sum(() => 1);
  if (all === 0) return { count: 0, average: null, spread: 0 };
  const average = sum((amount) => amount) / all;
  const variance = all === 1 ? 0 : sum((amount) => (amount - average) ** 2) / (all - 1);
  return { count: all, average, spread: Math.sqrt(variance) / average };
}
