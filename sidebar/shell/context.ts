import type { PageName, PageView } from '../../src/app/api';
import type { Format } from '../../src/text';

export interface RunOptions {
  /** The view shows by itself how far the call is. */
  readonly ownProgress?: boolean;
  /** What was said before stays, because this call follows from it. */
  readonly keepMessages?: boolean;
}

/** What a view needs of the page around it, whichever page it is. */
export interface PageContext {
  readonly format: Format;
  /** An action is under way: everything that would start another one is off. */
  readonly busy: boolean;
  /** Opens another page in the place of this one. */
  openPage(page: PageName, view?: PageView): void;
  /** Runs a call of the server as the one action under way; what goes wrong is said, and gives null. */
  run<T>(call: () => Promise<T>, options?: RunOptions): Promise<T | null>;
  redraw(): void;
  /** Draws, then puts the focus on the first element of a selector; the heading brings the page back to its top. */
  focus(selector: string): void;
}
