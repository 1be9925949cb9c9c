import type { Book } from '../../sheet/book';
import { labels, say } from '../../text';
import { hasWindowLeads, leadsOf } from '../leads/reading';
import { formatOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, stateWords } from '../start/words';
import { methodOf, rateInUse, segmentsOf } from './reading';

/** Step 1: the close rate of all leads of the window. */
export function ratesStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const step = { step: 1, tab: 'rates', title: text.step1 } as const;
  if (!book.once(hasWindowLeads)) {
    return { ...step, ...stateWords(book, 'todo'), figures: [], advice: text.adviceLeads };
  }
  const format = book.once(formatOf);
  const { all, delay, unknown } = book.once(segmentsOf);
  const leads = figure(text.leadsInPeriod, format.int(all.leads));
  if (!book.once(leadsOf).report.outcomeKnown) {
    return { ...step, ...stateWords(book, 'todo'), figures: leads, advice: text.adviceOutcome };
  }
  const { rate, low, high } = book.once(rateInUse)(all);
  const eventual = book.once(methodOf) === 'eventual';
  return {
    ...step,
    ...stateWords(book, 'done'),
    figures: [
      ...leads,
      ...figure(text.customersSoFar, format.int(all.customers)),
      ...figure(text.toCome, eventual && all.toCome !== null ? format.int(all.toCome) : null),
      ...figure(
        eventual ? text.rateEventual : text.rateSoFar,
        rate === null ? null : format.percent(rate),
        low === null || high === null ? undefined : say(format, 'assistant', 'range', { low, high }),
      ),
    ],
    advice: !eventual
      ? text.bySoFar
      : unknown
        ? say(format, 'delay', 'unknownRate')
        : say(format, 'assistant', 'byEventual', delay),
  };
}
