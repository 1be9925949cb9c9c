import type { Book, Reader } from '../../sheet/book';
import { brokenPieces } from '../../sheet/broken';
import type { Layout } from '../../sheet/layout';
import type { Problem } from '../../sheet/problems';
import type { TabName } from '../../sheet/tabs';
import { headerProblems } from '../leads/header-problems';
import { ratesLayout } from '../rates/tab';
import { settingsOf } from '../settings/reading';
import { valuesLayout } from '../values/tab';
import { signedProblems } from './signed-problems';
import { commitmentsLayout } from './tab';

const CODES = { blocked: 'blocked', overwritten: 'overwritten', error: 'tableError' } as const;

/**
 * What a computed tab does not show, because something was typed where it would stand or because a formula fails.
 * @param signing what it means for signing the month
 */
export function problemsOfTab(
  book: Book,
  tab: TabName,
  layout: Reader<Layout>,
  signing: Pick<Problem, 'signing'>,
): readonly Problem[] {
  // As long as the tables do not find the columns of the log, what they show says nothing; the reason is in the list already.
  if (!book.isCalculated() || book.once(headerProblems).length > 0) return [];
  // The same holds for an error that comes of a setting, or of headers of Signed that are not found.
  const reasons = [...book.once(settingsOf).problems, ...book.once(signedProblems)];
  const explained = reasons.some(({ severity }) => severity === 'error');
  return brokenPieces(book, tab, book.once(layout).pieces).flatMap(({ kind, label, value, a1 }): Problem[] =>
    kind === 'error' && explained
      ? []
      : [{ severity: 'error', ...signing, code: CODES[kind], values: { label, value }, place: { tab, a1 } }],
  );
}

/** The tabs that the month's plan rests on: it cannot be signed while people do not see it. */
const PLANNED = { rates: ratesLayout, values: valuesLayout, commitments: commitmentsLayout } as const;

export const planTableProblems = (book: Book): readonly Problem[] =>
  (Object.keys(PLANNED) as (keyof typeof PLANNED)[]).flatMap((tab) =>
    problemsOfTab(book, tab, PLANNED[tab], { signing: 'blocks' }),
  );
