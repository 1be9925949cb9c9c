import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { hasRates, leadsOf } from '../leads/reading';
import { isOlder } from '../settings/rate-choice';
import { formatOf, placeOf, settingsOf } from '../settings/reading';
import { remarkOn } from './delay-note';
import { methodOf, segmentsOf } from './reading';
import { FEW_LEADS, ratesLayout } from './tab';

/** From this share of leads still open on, close rates so far are worth a warning. */
const MANY_OPEN = 0.5;
const placeOfRates = (book: Book): Place => ({ tab: 'rates', a1: book.once(ratesLayout).heading });

/** Why close rates should be read with care. */
export function rateProblems(book: Book): readonly Problem[] {
  if (!book.once(hasRates)) return [];
  const rates = book
    .once(segmentsOf)
    .cells.flat()
    .filter(({ leads }) => leads > 0);
  const few = rates.filter(({ leads }) => leads < FEW_LEADS).length;
  const thin = {
    severity: 'warning',
    code: 'fewLeads',
    values: { count: few, of: rates.length },
    place: placeOfRates(book),
  } as const;
  return [...(few > 0 ? [thin] : []), ...(book.once(methodOf) === 'soFar' ? ofSoFar(book) : ofEventual(book))];
}

/** What rates so far leave out; and why they are planned with, where that is not what was chosen. */
function ofSoFar(book: Book): Problem[] {
  const { delay, all } = book.once(segmentsOf);
  const { rateToPlan } = book.once(settingsOf);
  const place = placeOf(book, 'rateToPlan');
  if (delay.curve !== null && isOlder(book) && all.soFar !== null && all.rate !== null) {
    return [{ severity: 'warning', code: 'plansSoFar', values: { share: all.soFar, otherShare: all.rate }, place }];
  }
  const { open, leads } = book.once(leadsOf).report.window;
  const share = leads > 0 ? open / leads : 0;
  const value = book.once(formatOf).percent(share, 0);
  return [
    ...(rateToPlan === 'eventual' ? noteProblems(book, place) : []),
    ...(share >= MANY_OPEN
      ? [{ severity: 'warning', code: 'manyOpen', values: { value }, place: placeOfRates(book) } as const]
      : []),
  ];
}

/** What eventual rates leave out. */
const ofEventual = (book: Book): Problem[] => noteProblems(book, placeOfRates(book));

function noteProblems(book: Book, place: Place): Problem[] {
  const value = remarkOn(book.once(segmentsOf), book.once(formatOf));
  if (value === '') return [];
  return [{ severity: 'warning', code: 'rateNote', values: { value }, place }];
}
