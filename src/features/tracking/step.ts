import type { Book } from '../../sheet/book';
import { labels } from '../../text';
import { signedOf, trackedMonthOf } from '../commitments/reading';
import { formatOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, figuresOfMonth, stateWords } from '../start/words';
import { paceOf } from './month-of';

/** Step 3: the month against its commitments. */
export function trackingStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const [format, pace] = [book.once(formatOf), book.once(paceOf)];
  const month = book.once(trackedMonthOf);
  const signed = book.once(signedOf).current.has(month);
  const { forecast } = labels(book.language, 'tracking');
  const total = pace?.tracking.total;
  return {
    ...({ step: 3, tab: 'tracking', title: text.step3 } as const),
    ...stateWords(book, signed ? 'done' : 'waiting'),
    figuresOf: figuresOfMonth(format, month),
    figures: total
      ? [
          ...figure(text.leadsThisMonth, format.int(total.actual)),
          ...figure(text.leadsCommitted, format.int(total.committed)),
          ...figure(forecast, total.forecast === null ? null : format.int(total.forecast)),
        ]
      : [],
    ...(!signed && { advice: text.adviceFollow }),
  };
}
