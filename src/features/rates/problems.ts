import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { hasRates, leadsOf } from '../leads/reading';
import { formatOf } from '../settings/reading';
import { FEW_LEADS } from './tab';

/** From this share of leads still open on, the close rates are worth a warning. */
const MANY_OPEN = 0.5;
const PLACE: Place = { tab: 'rates', a1: 'A8' };

/** Why close rates should be read with care. */
export function rateProblems(book: Book): readonly Problem[] {
  if (!book.once(hasRates)) return [];
  const { cohort, report } = book.once(leadsOf);
  const rates = cohort.leads.flat().filter((leads) => leads > 0);
  const few = rates.filter((leads) => leads < FEW_LEADS);
  const open = report.window.leads > 0 ? report.window.open / report.window.leads : 0;
  const value = book.once(formatOf).percent(open, 0);
  const problems: Problem[] = [];
  if (few.length > 0) {
    const values = { count: few.length, of: rates.length };
    problems.push({ severity: 'warning', code: 'fewLeads', values, place: PLACE });
  }
  if (open >= MANY_OPEN) problems.push({ severity: 'warning', code: 'manyOpen', values: { value }, place: PLACE });
  return problems;
}
