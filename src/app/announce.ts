import { openBook } from '../sheet/book';
import { alertPerson } from '../sheet/pages';
import { sentenceOf } from '../sheet/sentence';
import { labels } from '../text';
import { perform } from './call';
import { TABS } from './features';
import { languageNow, plainFormat } from './plain-format';

/** Runs a menu action and says in a toast what it did. */
export function announce(action: 'createTabs' | 'fillSample' | 'refresh'): void {
  excused(() => {
    const book = openBook(TABS);
    const { message } = perform(action, undefined, book) as { readonly message: string };
    book.ss.toast(message, labels(book.language, 'assistant').menu);
  });
}

/** Runs what a menu item does; what goes wrong is said in a dialog, in one sentence. */
export function excused(work: () => void): void {
  try {
    work();
  } catch (error) {
    alertPerson(labels(languageNow(), 'assistant').menu, sentenceOf(error, plainFormat()));
  }
}

/** Runs what nobody has asked for, such as on opening: what goes wrong is logged, and shown by the next thing somebody does ask for. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch (error) {
    console.error(error);
  }
}
