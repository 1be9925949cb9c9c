import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { problemsOfTab } from '../commitments/table-problems';
import { trackingLayout } from './tab';

/** What the tracking tab does not show. A month is signed all the same: it does not rest on how it goes. */
export const trackingProblems = (book: Book): readonly Problem[] => problemsOfTab(book, 'tracking', trackingLayout, {});
