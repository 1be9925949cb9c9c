import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { brokenTab, PLAN_TABS, problemsOfTab } from '../commitments/table-problems';
import { trackingLayout } from './tab';

const TABS = [...PLAN_TABS, brokenTab('tracking', trackingLayout)];

/** What the tracking tab does not show. A month is signed all the same: it does not rest on how it goes. */
export const trackingProblems = (book: Book): readonly Problem[] => problemsOfTab(book, TABS, {});
