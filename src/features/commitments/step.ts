import type { Book } from '../../sheet/book';
import { labels, say } from '../../text';
import { hasWindowLeads } from '../leads/reading';
import { formatOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, figuresOfMonth, stateWords } from '../start/words';
import { outlookOf } from './outlook';
import { planProblems } from './plan-problems';
import { plannedMonthOf, planOf, signedOf, trackedMonthOf } from './reading';

/** Step 4: the goal, what is committed, and whether it is signed. */
export function commitmentsStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  const month = book.once(plannedMonthOf);
  const named = { month: format.month(month) };
  const state = stateOf(book);
  const outlook = book.once(outlookOf);
  return {
    ...({ step: 4, tab: 'commitments', title: text.step4 } as const),
    ...stateWords(book, state, words(book, state)),
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
    ...(state !== 'done' && outlook && { outlook }),
    // What there is to mend is said among the problems.
    ...(state !== 'problem' && {
      advice:
        state === 'done'
          ? text.adviceSigned
          : say(format, 'assistant', plan.goal === null ? 'adviceGoal' : 'adviceSign', named),
    }),
  };
}

function hasPlan(book: Book): boolean {
  const { goal, cells } = book.once(planOf);
  return goal !== null && cells.some((cell) => cell.committed !== null);
}

function stateOf(book: Book): StepView['state'] {
  if (book.once(signedOf).current.has(book.once(plannedMonthOf))) return 'done';
  if (hasPlan(book)) return book.once(planProblems).some(({ signing }) => signing === 'blocks') ? 'problem' : 'todo';
  return book.once(hasWindowLeads) ? 'todo' : 'waiting';
}

/** How far the month being planned is; and before it the month that runs, where that one is signed: the two may differ. */
function words(book: Book, state: StepView['state']): string {
  const text = labels(book.language, 'assistant');
  const format = book.once(formatOf);
  const [running, planned] = [book.once(trackedMonthOf), book.once(plannedMonthOf)];
  const { current } = book.once(signedOf);
  const signed = [...new Set([running, planned])].filter((month) => current.has(month)).map(format.month);
  const next = { month: format.month(planned) };
  const todo = state === 'problem' ? 'mendFirst' : hasPlan(book) ? 'readyToSign' : 'todoFor';
  const left = state === 'waiting' ? text.waiting : say(format, 'assistant', todo, next);
  return [
    ...(signed.length > 0 ? [say(format, 'assistant', 'signedState', { month: format.list(signed) })] : []),
    ...(current.has(planned) ? [] : [left]),
  ].join(' · ');
}
