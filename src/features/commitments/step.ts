import type { Book } from '../../sheet/book';
import { labels, say } from '../../text';
import { hasWindowLeads } from '../leads/reading';
import { formatOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, stateWords } from '../start/words';
import { plannedMonthOf, planOf, signedOf } from './reading';

/** Step 4: the goal, what is committed, and whether it is signed. */
export function commitmentsStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  const month = book.once(plannedMonthOf);
  const named = { month: format.month(month) };
  const signed = book.once(signedOf).current.has(month);
  const planned = plan.goal !== null && plan.cells.some((cell) => cell.committed !== null);
  const words = signed ? say(format, 'assistant', 'signedState', named) : planned ? text.readyToSign : undefined;
  return {
    ...({ step: 4, tab: 'commitments', title: text.step4 } as const),
    ...stateWords(book, signed ? 'done' : book.once(hasWindowLeads) ? 'todo' : 'waiting', words),
    figures: [
      ...figure(text.goal, plan.goal === null ? null : format.money(plan.goal)),
      ...(planned
        ? [
            ...figure(text.leadsCommitted, format.int(plan.leads)),
            ...figure(text.committedValue, format.money(plan.revenue)),
            ...figure(text.gap, plan.gap === null ? null : format.money(plan.gap)),
          ]
        : []),
    ],
    advice: signed
      ? text.adviceSigned
      : say(format, 'assistant', plan.goal === null ? 'adviceGoal' : 'adviceSign', named),
  };
}
