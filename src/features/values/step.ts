import type { Book } from '../../sheet/book';
import { labels } from '../../text';
import { planOf } from '../commitments/reading';
import { hasWindowLeads, leadsOf } from '../leads/reading';
import { formatOf } from '../settings/reading';
import type { StepView } from '../start/api';
import { figure, stateWords } from '../start/words';
import { unknownAverages } from './problems';

/** Personas whose average sale is named one by one. */
const MOST_NAMED = 3;

/** Step 2: average sales, and the value of a lead. */
export function valuesStep(book: Book): StepView {
  const text = labels(book.language, 'assistant');
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  const { personas } = book.once(leadsOf).segments;
  const valued = plan.cells.filter((cell) => cell.value !== null && cell.leads > 0);
  const ready = valued.some((cell) => (cell.value ?? 0) > 0) && book.once(unknownAverages).length === 0;
  const hasLeads = book.once(hasWindowLeads);
  const mean = sum(valued.map((cell) => cell.leads * (cell.value ?? 0))) / sum(valued.map((cell) => cell.leads));
  return {
    ...({ step: 2, tab: 'values', title: text.step2 } as const),
    ...stateWords(book, ready ? 'done' : hasLeads ? 'todo' : 'waiting'),
    figures: [
      ...personas.flatMap((persona, p) => {
        const average = plan.averages[p] ?? null;
        return average === null || personas.length > MOST_NAMED
          ? []
          : figure(`${text.averageSale}, ${persona}`, format.money(average));
      }),
      ...(valued.length > 0 ? figure(text.leadValue, format.money(mean)) : []),
    ],
    ...(hasLeads && !ready && { advice: text.adviceAverage }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
