import type { Book } from '../sheet/book';
import type { Problem } from '../sheet/problems';

/** Copies of tabs: whoever types into one has to know that it is not the tab. */
export const tabProblems = (book: Book): readonly Problem[] =>
  book.copies().map(({ tab, sheet }) => ({
    severity: 'warning',
    code: 'tabCopied',
    values: { label: book.nameOf(tab), other: sheet.getName() },
    place: { tab, a1: 'A1' },
  }));
