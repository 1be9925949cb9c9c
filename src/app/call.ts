import { keepMarksOfSigned } from '../features/commitments/signed-sheet';
import { keepLeadsMarks } from '../features/leads/header';
import { formatOf, settingsSheetOf } from '../features/settings/reading';
import { keepMarksOfSettings } from '../features/settings/settings-marks';
import type { Action, Context } from '../sheet/action';
import { type Book, openBook } from '../sheet/book';
import { alone } from '../sheet/lock';
import { Refusal } from '../sheet/refusal';
import { sentenceOf } from '../sheet/sentence';
import { bringTexts, labels } from '../text';
import { safeParse } from '../vendor/valibot';
import { ACTIONS } from './actions';
import { TABS } from './features';
import { bringUp } from './migrations';
import { plainFormat } from './plain-format';
import { redraw } from './redraw';
import { currentState } from './state';
import { addTab, ensureTabs, keepSheetIds } from './tabs';
import { takeTyped } from './typed';

/**
 * The one way in for the pages: runs the action of a name with an argument, both checked.
 * @throws Error with one sentence in the spreadsheet's language, whatever goes wrong
 */
export function call(name: unknown, argument: unknown): unknown {
  try {
    return perform(name, argument);
  } catch (error) {
    throw new Error(sentenceOf(error, plainFormat()));
  }
}

/** The same for the menu: whatever goes wrong is thrown as it is. */
export function perform(name: unknown, argument: unknown, book = openBook(TABS)): unknown {
  const action = actionOf(name, book);
  // What a page leaves out may arrive as null.
  const nothing = argument === undefined || argument === null;
  const parsed = action.argument ? safeParse(action.argument, argument) : { success: nothing, output: undefined };
  if (!parsed.success) throw new Refusal(labels(book.language, 'answers').badRequest);
  if (action.effect === 'none') return run(action, book, parsed.output);
  // A change has all its words before it begins, so that it does not stop for want of one.
  bringTexts(book.language);
  // Nothing has been read of the book so far: what it holds is read under the lock.
  return alone(book.language, () => {
    const said = bringUp(book);
    return run(action, book, parsed.output, action.effect === 'part' ? said : [...said, ...takeTyped(book)]);
  });
}

function actionOf(name: unknown, book: Book): Action<unknown, unknown> {
  const known = typeof name === 'string' && Object.hasOwn(ACTIONS, name);
  if (!known) throw new Refusal(labels(book.language, 'answers').badRequest);
  return ACTIONS[name as keyof typeof ACTIONS] as Action<unknown, unknown>;
}

/** @param said what came before the action, for the person to read with what it did itself */
function run(action: Action<unknown, unknown>, book: Book, argument: unknown, said: readonly string[] = []): unknown {
  if (!action.anyTime && !book.isComplete()) throw new Refusal(labels(book.language, 'assistant').notReady);
  const changes = changesOf(book);
  if (action.effect === 'settled') {
    if (book.writes() > 0) changes.finish();
    if (said.length > 0) book.ss.toast(said.join(' '), labels(book.language, 'assistant').menu);
  }
  const result = action.run(changes.context, argument);
  if (action.effect !== 'whole') return result;
  changes.finish();
  const { message, ...more } = result as { readonly message: string };
  return { message: [message, ...said].join(' '), ...more, state: currentState(book) };
}

/** What an action is handed, and what follows once something was written. */
function changesOf(book: Book): { readonly context: Context; finish(): void } {
  let drawn = -1;
  const context: Context = {
    book,
    get format() {
      return book.isComplete() ? book.once(formatOf) : book.format();
    },
    ensureTabs: () => {
      const mended = ensureTabs(book);
      drawn = book.writes();
      return mended;
    },
    addTab: (tab) => {
      addTab(book, tab);
      drawn = -1;
    },
    redraw: () => {
      // Tabs that a script was ended in the midst of making are finished first.
      if (book.wanted().every(({ key }) => book.isMarked(key))) redraw(book);
      else ensureTabs(book);
      drawn = book.writes();
    },
  };
  const finish = (): void => {
    keepLeadsMarks(book);
    keepMarksOfSigned(book);
    keepMarksOfSettings(book, book.once(settingsSheetOf));
    keepSheetIds(book);
    if (drawn !== book.writes()) context.redraw();
  };
  return { context, finish };
}
