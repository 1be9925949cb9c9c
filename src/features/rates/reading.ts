import type { Uncertainty } from '../../rates/goal-chance';
import { planDrift } from '../../rates/plan-drift';
import { saleAmounts } from '../../rates/sale-amounts';
import type { Book } from '../../sheet/book';
import { leadsOf } from '../leads/reading';
import { settingsOf } from '../settings/reading';
import type { Segment, Segmentation } from './segments';
import { type PlanningMethod, type UsedRate, usedRate } from './used-rate';

/** The leads of the window by channel and persona, and their rates: what the tables of step 1 show. */
export const segmentsOf = (book: Book): Segmentation => book.once(leadsOf).segments;

/** Which rates the workbook plans with: those of the setting, or those so far where eventual ones cannot be told. */
export const methodOf = (book: Book): PlanningMethod =>
  book.once(segmentsOf).delay.curve === null ? 'soFar' : book.once(settingsOf).rateToPlan;

/** The rate in use of any segment. */
export function rateInUse(book: Book): (segment: Segment) => UsedRate {
  const [method, { confidence }] = [book.once(methodOf), book.once(settingsOf)];
  return (segment) => usedRate(segment, method, confidence);
}

/** How uncertain plans are beside their rates: as the facts of the delay tell it, whichever rates are planned with. */
export function uncertaintyOf(book: Book): Uncertainty {
  const { days, delay, shareWon } = book.once(segmentsOf);
  const amounts = saleAmounts(days);
  return { spread: amounts.spread, drift: planDrift(shareWon, delay.wins, amounts) };
}
