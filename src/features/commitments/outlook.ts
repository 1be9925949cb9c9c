import { leadsFor } from '../../rates/goal-chance';
import type { Book } from '../../sheet/book';
import { say } from '../../text';
import { uncertaintyOf } from '../rates/reading';
import { offerToChoose } from '../settings/choose';
import { formatOf, settingsOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { planOf, SURENESS } from './reading';

/** Months of 100 in which something with this chance happens: not none and not all where it is not for sure. */
export function monthsIn100(chance: number): number {
  const months = Math.round(chance * 100);
  if (months === 0 && chance > 0) return 1;
  return months === 100 && chance < 1 ? 99 : months;
}

/** The leads that make the goal as sure as most teams want it, at the mix of the window; null where no number does. */
function leadsForMost(book: Book): number | null {
  const { mix, goal } = book.once(planOf);
  return goal === null ? null : leadsFor(SURENESS.in80, mix, goal, book.once(uncertaintyOf));
}

/** How often the plan reaches its goal, what it takes to be surer, and the button that plans for that; or the one back. */
export function outlookOf(book: Book): NonNullable<StepView['outlook']> | null {
  const { chance } = book.once(planOf);
  if (chance === null) return null;
  const format = book.once(formatOf);
  const months = monthsIn100(chance);
  const reached = say(format, 'assistant', 'reachedIn', { months });
  if (book.once(settingsOf).planFor !== 'onAverage') {
    return { text: reached, offer: offerToChoose(book, 'onAverage') };
  }
  if (months >= 100 * SURENESS.in80) return { text: reached };
  const leads = book.once(leadsForMost);
  if (leads === null) return { text: say(format, 'assistant', 'reachedNoMore', { months }) };
  const text = say(format, 'assistant', 'reachedMore', { months, leads });
  return { text, offer: offerToChoose(book, 'in80') };
}
