import type { Book } from '../../sheet/book';
import { labels, say } from '../../text';
import { plannedMonthOf, signedOf, trackedMonthOf } from '../commitments/reading';
import { formatOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, figuresOfMonth, stateWords } from '../start/words';
import { paceOf } from './month-of';

/** Step 3: the month that runs against its commitments. */
export function trackingStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const [format, month] = [book.once(formatOf), book.once(trackedMonthOf)];
  const { forecast } = labels(book.language, 'tracking');
  const total = book.once(paceOf)?.tracking.total;
  return {
    ...({ step: 3, tab: 'tracking', title: text.step3 } as const),
    ...standing(book),
    figuresOf: figuresOfMonth(format, month),
    figures: total
      ? [
          ...figure(text.leadsThisMonth, format.int(total.actual)),
          ...figure(text.leadsCommitted, format.int(total.committed)),
          ...figure(forecast, total.forecast === null ? null : format.int(total.forecast)),
        ]
      : [],
  };
}

/** What the leads of the month are compared with, and what would change that. */
function standing(book: Book): Pick<StepView, 'state' | 'stateText' | 'advice'> {
  const [format, pace, month] = [book.once(formatOf), book.once(paceOf), book.once(trackedMonthOf)];
  const named = { month: format.month(month) };
  if (pace?.signed) return stateWords(book, 'done', say(format, 'assistant', 'signedState', named));
  if (pace) {
    const advice = say(format, 'assistant', 'adviceDraft', named);
    return { ...stateWords(book, 'waiting', say(format, 'assistant', 'draftState', named)), advice };
  }
  // Signed, and not to be read all the same: what is wrong is said among the problems.
  if (book.once(signedOf).current.has(month)) return stateWords(book, 'problem');
  const planned = book.once(plannedMonthOf);
  const advice =
    planned === month
      ? say(format, 'assistant', 'adviceCommit', named)
      : say(format, 'assistant', 'adviceAhead', { month: format.month(planned) });
  return { ...stateWords(book, 'waiting', say(format, 'assistant', 'nothingCommitted', named)), advice };
}
