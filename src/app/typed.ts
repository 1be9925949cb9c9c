import { labelText } from '../base/labels';
import { formatOf } from '../features/settings/reading';
import { type Book, openBook } from '../sheet/book';
import { isUpToDate } from '../sheet/layout-version';
import { alone } from '../sheet/lock';
import { Refusal } from '../sheet/refusal';
import type { TabName } from '../sheet/tabs';
import { type Block, type Obstacle, obstacleOf, type Takings, type TypedOver, take, typedOver } from '../sheet/taking';
import { labels, say } from '../text';
import { type ComputedTab, LAYOUTS, TABS, TAKINGS as TAKINGS_BY_TAB } from './features';

/** What takes the numbers people type over the tables they look at. */
const TAKINGS: Takings = Object.assign({}, ...Object.values(TAKINGS_BY_TAB));

/** The tabs with tables that are typed over. */
const TYPED_TABS = Object.keys(TAKINGS_BY_TAB) as (keyof typeof TAKINGS_BY_TAB)[];

const layoutOf = (book: Book) => (tab: TabName) => book.once(LAYOUTS[tab as ComputedTab]);

/**
 * Takes what was typed over tables where nothing followed the edit: on a phone, or while others were writing. To be run before
 * anything is written, while the tables show what the workbook holds.
 * @returns what was taken, in sentences
 */
export function takeTyped(book: Book): readonly string[] {
  if (!book.isComplete()) return [];
  const found = TYPED_TABS.flatMap((tab) => typedOver(book, tab, TAKINGS, null));
  return take(book, found, TAKINGS, layoutOf(book)).said;
}

/** What follows when a person types on a computed tab: a number over a table is taken, anything else in its way is named. */
export function followTyping(seen: Book, tab: ComputedTab, edited: Block): void {
  const toast = (message: string): void => seen.ss.toast(message, labels(seen.language, 'assistant').menu);
  try {
    alone(
      seen.language,
      () => {
        const book = openBook(TABS, seen.ss, seen);
        if (!isUpToDate(book)) return;
        const { said, obstacles } = take(book, typedOver(book, tab, TAKINGS, edited), TAKINGS, layoutOf(book));
        const sentences = [...said, ...obstacles.map((obstacle) => inTheWay(book, obstacle))];
        if (sentences.length > 0) toast(sentences.join('\n'));
      },
      0,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const sentences = typedOver(seen, tab, TAKINGS, edited).map((found) => notYet(seen, found));
    if (sentences.length > 0) toast(sentences.join('\n'));
  }
}

/** What the person reads while nobody else may write. */
function notYet(book: Book, found: TypedOver): string {
  const obstacle = obstacleOf(found);
  return found.judgement.kind === 'taken' ? say(book.format(), 'typed', 'later', obstacle) : inTheWay(book, obstacle);
}

function inTheWay(book: Book, { a1, title, value, changed }: Obstacle): string {
  const format = book.once(formatOf);
  if (changed) return say(format, 'typed', 'changed', { a1, value: labelText(value) });
  const text = say(format, 'problems', 'blocked', { label: title, value: labelText(value) });
  return say(format, 'typed', 'at', { a1, text });
}
