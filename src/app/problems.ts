import type { Book } from '../sheet/book';
import type { Problem } from '../sheet/problems';
import { dailyProblems } from './daily';
import { PROBLEMS } from './features';
import { isUpToDate } from './layout-version';
import { tabProblems } from './tab-problems';

/** Said of tables by where this version of the add-on draws them. */
const OF_TABLES: ReadonlySet<Problem['code']> = new Set(['blocked', 'overwritten', 'tableError'] as const);

/** Everything in the workbook a person should look at, errors first. */
export function problemsOf(book: Book): readonly Problem[] {
  const found = [...PROBLEMS, tabProblems, dailyProblems].flatMap((find) => book.once(find));
  // The tables of an earlier version stand elsewhere; the next action draws them anew.
  const all = isUpToDate(book) ? found : found.filter(({ code }) => !OF_TABLES.has(code));
  return [...all.filter((p) => p.severity === 'error'), ...all.filter((p) => p.severity === 'warning')];
}
