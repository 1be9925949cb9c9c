import { wilson } from '../../rates/close-rate';
import type { Book } from '../../sheet/book';
import { labels, say } from '../../text';
import { hasWindowLeads, leadsOf } from '../leads/reading';
import { formatOf, settingsOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, stateWords } from '../start/words';

/** Step 1: the close rate of all leads of the window. */
export function ratesStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const step = { step: 1, tab: 'rates', title: text.step1 } as const;
  if (!book.once(hasWindowLeads)) {
    return { ...step, ...stateWords(book, 'todo'), figures: [], advice: text.adviceLeads };
  }
  const format = book.once(formatOf);
  const { cohort, report } = book.once(leadsOf);
  const [leads, customers] = [sum(cohort.leads), sum(cohort.customers)];
  if (!report.outcomeKnown) {
    const counted = figure(text.leadsInPeriod, format.int(leads));
    return { ...step, ...stateWords(book, 'todo'), figures: counted, advice: text.adviceOutcome };
  }
  const range = wilson(customers, leads, book.once(settingsOf).confidence);
  return {
    ...step,
    ...stateWords(book, 'done'),
    figures: [
      ...figure(text.leadsInPeriod, format.int(leads)),
      ...figure(text.customers, format.int(customers)),
      ...figure(
        text.closeRate,
        format.percent(customers / leads),
        range ? say(format, 'assistant', 'range', range) : undefined,
      ),
    ],
  };
}

const sum = (matrix: readonly (readonly number[])[]): number => matrix.flat().reduce((total, n) => total + n, 0);
