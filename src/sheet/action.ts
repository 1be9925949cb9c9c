import type { Format } from '../text';
import type { GenericSchema } from '../vendor/valibot';
import type { Book } from './book';
import type { TabName } from './tabs';

/** What an action is handed. */
export interface Context {
  readonly book: Book;
  /** The formatter of the spreadsheet's locale and currency. */
  readonly format: Format;
  /** Makes every tab exist and complete. @returns what a person should know of what was mended, in sentences */
  ensureTabs(): readonly string[];
  /** Makes an optional tab exist; it is drawn with the others. */
  addTab(tab: TabName): void;
  /** Brings the computed tabs and Start to what was written; an action need not, unless it goes on to write on them. */
  redraw(): void;
}

/** Something the page or the menu may ask for. */
export interface Action<A, R> {
  /**
   * What it does to the workbook. What is no mere reading runs while nothing else writes; a settled one reads once all is done
   * that the next change would do first, so that this finds what was read; a whole change is followed by drawing the tabs anew,
   * and its answer carries the state of the workbook; a part of one leaves that to the last part.
   */
  readonly effect: 'none' | 'settled' | 'part' | 'whole';
  /** The shape of the argument; without one the action takes none. */
  readonly argument?: GenericSchema<unknown, A>;
  /** Whether it may run while tabs are missing. */
  readonly anyTime?: boolean;
  run(context: Context, argument: A): R;
}

type Declared<A, R> = Omit<Action<A, R>, 'effect'>;

export const reading = <R, A = undefined>(action: Declared<A, R>): Action<A, R> => ({ effect: 'none', ...action });

/** A reading that a person goes by when they press the next button. */
export const settled = <R, A = undefined>(action: Declared<A, R>): Action<A, R> => ({ effect: 'settled', ...action });

/** One of several calls that together make a change. */
export const part = <R, A = undefined>(action: Declared<A, R>): Action<A, R> => ({ effect: 'part', ...action });

/** A change that answers with a sentence on what was done, and perhaps more. */
export const writing = <R extends { readonly message: string }, A = undefined>(
  action: Declared<A, R>,
): Action<A, R> => ({ effect: 'whole', ...action });
