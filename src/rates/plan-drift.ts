import { curveVariance } from './interval';
import type { SaleAmounts } from './sale-amounts';

/** How far the rates of a month to come lie from those of the months before, relative to them. */
const MONTHS_DRIFT = 0.2;

/**
 * The drift of a plan: how far all its sales together may be off, relative to them. √(0.2² + 2(1 − F̄)²/N_w + s²/(ā²K)): the
 * months differ, the curve may be wrong, and so may the average sale.
 * @param shareWon F̄ of all leads of the window; null where rates are so far
 */
export function planDrift(shareWon: number | null, wins: number, { count, spread }: SaleAmounts): number {
  const curve = curveVariance({ shareWon: shareWon ?? 1, wins });
  return Math.sqrt(MONTHS_DRIFT ** 2 + curve + (count > 0 ? spread ** 2 / count : 0));
}
