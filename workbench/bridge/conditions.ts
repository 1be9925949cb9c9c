/**
 * What Google does to scripts at times and this host does not by itself: tests turn it on to see that an add-on bears it.
 */

/** A fault that a run meets at one of its service calls, counted from 1 as in `RunResult.calls`. */
export interface Fault {
  /**
   * - `end`: the run ends at that call, which is not carried out, as at the time limit or when its page is closed: no line of the
   *   script runs after it, no `catch` and no `finally`, and its locks are released;
   * - `throw`: the call is not carried out and throws, as when a service of Google fails; the script may catch it;
   * - `throwAfter`: the call is carried out and throws all the same, as when only the answer of the service is lost.
   */
  readonly kind: 'end' | 'throw' | 'throwAfter';
  readonly at: number;
}

/** What a run reads of a cell whose custom function it has made calculate: a text, or what stood there before the run. */
export type Pending = 'Loading...' | '#N/A' | 'old';

/** Conditions of the runs to come; changing one counts from the next run on. */
export interface Conditions {
  /** Custom functions are asynchronous in Sheets: their results come after the run has ended. Null: at once. */
  pending: Pending | null;
  /** Another run holds the document lock all the while: `tryLock` is false, `waitLock` throws. */
  lockHeld: boolean;
  /** The script runs outside the document it belongs to: `getDocumentLock()` is null. */
  noDocumentLock: boolean;
}

export const QUIET: Readonly<Conditions> = { pending: null, lockHeld: false, noDocumentLock: false };

/** What one run is told before it begins. */
export interface RunSettings {
  /** False where no person has started it: dialogs and menus are refused. */
  readonly hasUi: boolean;
  /** True in a simple trigger, which nobody has given their consent to. */
  readonly limited: boolean;
  readonly conditions: Readonly<Conditions>;
  readonly fault: Fault | null;
}
