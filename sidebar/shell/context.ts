import type { AssistantState, AssistantView, Done, Offer, Place } from '../../src/app/api';
import type { Format } from '../../src/text';

export interface RunOptions {
  /** The view shows by itself how far the call is. */
  readonly ownProgress?: boolean;
  /** What was said before stays, because this call follows from it. */
  readonly keepMessages?: boolean;
}

/** What a view needs of the app around it. */
export interface Context {
  readonly state: AssistantState;
  readonly format: Format;
  /** An action is under way: everything that would start another one is off. */
  readonly busy: boolean;
  show(view: AssistantView): void;
  goTo(place: Place): void;
  perform(offer: Offer): void;
  setDate(iso: string | null): void;
  /** Runs a call of the server as the one action under way; what goes wrong is said, and gives null. */
  run<T>(call: () => Promise<T>, options?: RunOptions): Promise<T | null>;
  /** Takes over the workbook's new state and says what was done. */
  accept(done: Done): void;
  redraw(): void;
  /** Draws, then puts the focus on the first element of a selector; the heading brings the page back to its top. */
  focus(selector: string): void;
}
