import type { AssistantState, AssistantView, Done, Offer, Place } from '../../src/app/api';
import type { PageContext } from '../shell/context';

/** What a view needs of the assistant around it. */
export interface Context extends PageContext {
  readonly state: AssistantState;
  show(view: AssistantView): void;
  goTo(place: Place): void;
  perform(offer: Offer): void;
  setDate(iso: string | null): void;
  /** Takes over the workbook's new state and says what was done. */
  accept(done: Done): void;
  /** Says what was done outside the workbook. */
  say(message: string): void;
}

/** One of the assistant's views. */
export interface View {
  view(): unknown;
  /** The person has come to it from another view. */
  open?(): void;
  /** The person goes to the spreadsheet, and may change there what is shown here. */
  left?(): void;
  /** An action has changed the workbook while the view was shown. */
  changed?(): void;
  /** The person comes back. */
  returned?(): void;
}
