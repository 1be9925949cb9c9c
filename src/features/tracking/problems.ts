import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { commitmentsLayout } from '../commitments/tab';
import { brokenTab, PLAN_TABS, problemsOfTab } from '../commitments/table-problems';
import { trackingLayout } from './tab';

const TABS = [...PLAN_TABS, brokenTab('tracking', trackingLayout)];
/** What follows from the plan and from what the tracking tab reads stands with the plan. */
const AFTER = brokenTab('commitments', (book) => {
  const layout = book.once(commitmentsLayout);
  return { ...layout, pieces: layout.after };
});

/** What the tracking tab does not show. A month is signed all the same: it does not rest on how it goes. */
export const trackingProblems = (book: Book): readonly Problem[] => problemsOfTab(book, TABS, {});

/** What the commitments tab does not show of what follows from the plan; where that fails, its tables fail with it. */
export const prospectProblems = (book: Book): readonly Problem[] =>
  problemsOfTab(book, [...TABS, AFTER], {}).filter(
    ({ code }) => code !== 'tableError' || TABS.every(({ broken }) => book.once(broken).length === 0),
  );
