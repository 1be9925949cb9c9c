import type { Book } from '../sheet/book';
import type { Problem } from '../sheet/problems';
import { dailyProblems } from './daily';
import { PROBLEMS } from './features';
import { tabProblems } from './tab-problems';

/** Everything in the workbook a person should look at, errors first. */
export function problemsOf(book: Book): readonly Problem[] {
  const all = [...PROBLEMS, tabProblems, dailyProblems].flatMap((find) => book.once(find));
  return [...all.filter((p) => p.severity === 'error'), ...all.filter((p) => p.severity === 'warning')];
}
