import type { Book } from '../../sheet/book';
import { FIRST_VERSION } from '../../sheet/record';

/** The version from which on rates can be eventual. */
const SINCE = 3;
/** Kept with the Settings tab of a workbook of before that, whose rates are those so far until somebody chooses. */
const KEY = 'lead-sla-rates';

/** Whether a workbook goes on with the rates so far because nobody has chosen yet. */
export const isOlder = (book: Book): boolean =>
  (book.record().version ?? FIRST_VERSION) < SINCE || book.kept('settings', KEY) === 'unchosen';

/** Takes note that a workbook is one of before rates could be eventual, unless somebody has chosen since. */
export function noteOlder(book: Book): void {
  if (book.kept('settings', KEY) === null) book.keep('settings', KEY, 'unchosen');
}

/** Takes note that somebody has chosen the rate to plan with. */
export function noteChosen(book: Book): void {
  if (book.kept('settings', KEY) !== null) book.keep('settings', KEY, 'chosen');
}
