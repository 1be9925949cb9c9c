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

/** Conditions of the runs to come; changing one counts from the next run on. Each is Google's way at its worst. */
export interface Conditions {
  /** Custom functions are asynchronous in Sheets: their results come after the run has ended. Null: at once. */
  pending: Pending | null;
  /** Another run holds the document lock all the while: `tryLock` is false, `waitLock` throws. */
  lockHeld: boolean;
  /** The script runs outside the document it belongs to: `getDocumentLock()` is null. */
  noDocumentLock: boolean;
  /**
   * Milliseconds a service call takes, on the clock the script sees: nobody waits for them here. A run that takes longer than
   * Google allows ends where it is. Null: the time it takes here, without a limit.
   */
  latency: number | null;
  /** Formulas are read back as Sheets may rewrite them: other spaces, case, quotes and separators, `TRUE()` for `TRUE`. */
  formulaText: boolean;
  /** `Intl` does not know `timeZoneName: 'longOffset'`. */
  noLongOffset: boolean;
  /** The person has only installed the add-on: `onOpen` may add menus and ask for the person's own language, and nothing else. */
  notAuthorised: boolean;
  /** Ends of the scopes that the person has refused, such as "send_mail". */
  refused: readonly string[];
  /** What a validation rejects is rejected from scripts too. */
  validation: boolean;
  /** A formula's "" counts as content where the last row and column are asked for. */
  blankText: boolean;
  /** Ranges of a chart that touch come back as one. */
  chartRanges: boolean;
}

export const QUIET: Readonly<Conditions> = {
  pending: null,
  lockHeld: false,
  noDocumentLock: false,
  latency: null,
  formulaText: false,
  noLongOffset: false,
  notAuthorised: false,
  refused: [],
  validation: false,
  blankText: false,
  chartRanges: false,
};

/** What a run may take, in milliseconds: a simple trigger, and any other. */
const LONGEST = { limited: 30_000, other: 360_000 } as const;

/** How long a run may take. */
export const longest = ({ limited }: RunSettings): number => (limited ? LONGEST.limited : LONGEST.other);

/** What one run is told before it begins. */
export interface RunSettings {
  /** False where no person has started it: dialogs and menus are refused. */
  readonly hasUi: boolean;
  /** True in a simple trigger, which nobody has given their consent to. */
  readonly limited: boolean;
  /** True where the add-on may do nothing but add menus and ask for the person's language. */
  readonly menusOnly: boolean;
  /** True where another run is under way at the same time. */
  readonly overlaps: boolean;
  readonly conditions: Readonly<Conditions>;
  readonly fault: Fault | null;
}

/** A run that a person has started and that nothing keeps from anything. */
export const PLAIN_RUN: RunSettings = {
  hasUi: true,
  limited: false,
  menusOnly: false,
  overlaps: false,
  conditions: QUIET,
  fault: null,
};
