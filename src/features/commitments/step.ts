import type { Book } from '../../sheet/book';
import { labels, say } from '../../text';
import { hasWindowLeads } from '../leads/reading';
import { formatOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, figuresOfMonth, stateWords } from '../start/words';
import { plannedMonthOf, planOf, signedOf, trackedMonthOf } from './reading';

/** Step 4: the goal, what is committed, and whether it is signed. */
export function commitmentsStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  const month = book.once(plannedMonthOf);
  const named = { month: format.month(month) };
  const signed = book.once(signedOf).current.has(month);
  return {
    ...({ step: 4, tab: 'commitments', title: text.step4 } as const),
    ...stateWords(book, stateOf(book), words(book)),
    figuresOf: figuresOfMonth(format, month),
    figures: [
      ...figure(text.goal, plan.goal === null ? null : format.money(plan.goal)),
      ...(hasPlan(book)
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

function hasPlan(book: Book): boolean {
  const { goal, cells } = book.once(planOf);
  return goal !== null && cells.some((cell) => cell.committed !== null);
}

function stateOf(book: Book): StepView['state'] {
  if (book.once(signedOf).current.has(book.once(plannedMonthOf))) return 'done';
  return hasPlan(book) || book.once(hasWindowLeads) ? 'todo' : 'waiting';
}

/** How far the month being planned is; and before it the month that runs, where that one is signed: the two may differ. */
function words(book: Book): string {
  const text = labels(book.language, 'assistant');
  const format = book.once(formatOf);
  const [running, planned] = [book.once(trackedMonthOf), book.once(plannedMonthOf)];
  const { current } = book.once(signedOf);
  const signed = [...new Set([running, planned])].filter((month) => current.has(month)).map(format.month);
  const next = { month: format.month(planned) };
  const todo = hasPlan(book) ? 'readyToSign' : 'todoFor';
  const left = stateOf(book) === 'waiting' ? text.waiting : say(format, 'assistant', todo, next);
  return [
    ...(signed.length > 0 ? [say(format, 'assistant', 'signedState', { month: format.list(signed) })] : []),
    ...(current.has(planned) ? [] : [left]),
  ].join(' · ');
}
