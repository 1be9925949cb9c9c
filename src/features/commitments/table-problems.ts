import type { Book, Reader } from '../../sheet/book';
import { type Broken, brokenPieces } from '../../sheet/broken';
import type { Layout } from '../../sheet/layout';
import { isUpToDate } from '../../sheet/layout-version';
import type { Problem } from '../../sheet/problems';
import type { TabName } from '../../sheet/tabs';
import { headerProblems } from '../leads/header-problems';
import { volatileLeads } from '../leads/volatile';
import { ratesLayout } from '../rates/tab';
import { settingsOf } from '../settings/reading';
import { volatileSettings } from '../settings/volatile';
import { valuesLayout } from '../values/tab';
import { signedProblems } from './signed-problems';
import { commitmentsLayout } from './tab';

const CODES = { blocked: 'blocked', overwritten: 'overwritten', error: 'tableError' } as const;

/** A computed tab, and what of it does not show what it should. */
interface BrokenTab {
  readonly tab: TabName;
  readonly broken: Reader<readonly Broken[]>;
}

export const brokenTab = (tab: TabName, layout: Reader<Layout>): BrokenTab => ({
  tab,
  broken: (book) => brokenPieces(book, tab, book.once(layout).pieces),
});

/** The tabs that the month's plan rests on, each after those that it reads. */
export const PLAN_TABS: readonly BrokenTab[] = [
  brokenTab('rates', ratesLayout),
  brokenTab('values', valuesLayout),
  brokenTab('commitments', (book) => ({ ...book.once(commitmentsLayout), pieces: book.once(commitmentsLayout).plan })),
];

/**
 * What a computed tab does not show, because something was typed where it would stand or because a formula fails.
 * @param tabs the tab, after those that it reads
 * @param signing what it means for signing the month
 */
export function problemsOfTab(
  book: Book,
  tabs: readonly BrokenTab[],
  signing: Pick<Problem, 'signing'>,
): readonly Problem[] {
  // The tables of an earlier version stand where that has drawn them, until the next action draws them anew.
  if (!isUpToDate(book)) return [];
  // As long as the tables do not find the columns of the log, what they show says nothing; the reason is in the list already.
  if (!book.isCalculated() || book.once(headerProblems).length > 0) return [];
  // The same holds for an error that comes of a setting, of cells of which no table is ever done, of headers of Signed that are
  // not found, or of a table that is not shown.
  const found = [volatileSettings, volatileLeads, signedProblems].flatMap((find) => book.once(find));
  const reasons = [...book.once(settingsOf).problems, ...found];
  const hindered = tabs.some(({ broken }) => book.once(broken).some(({ kind }) => kind !== 'error'));
  const explained = hindered || reasons.some(({ severity }) => severity === 'error');
  const { tab, broken } = tabs.at(-1)!;
  return book
    .once(broken)
    .flatMap(({ kind, label, value, a1 }): Problem[] =>
      kind === 'error' && explained
        ? []
        : [{ severity: 'error', ...signing, code: CODES[kind], values: { label, value }, place: { tab, a1 } }],
    );
}

/** The month cannot be signed while people do not see what its plan rests on. */
export const planTableProblems = (book: Book): readonly Problem[] =>
  PLAN_TABS.flatMap((_, last) => problemsOfTab(book, PLAN_TABS.slice(0, last + 1), { signing: 'blocks' }));
