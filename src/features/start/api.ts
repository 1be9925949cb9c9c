import type { Language } from '../../base/types';
import type { Place, TabName } from '../../sheet/tabs';
import type { MonthView } from '../tracking/api';

export type { Place, TabName } from '../../sheet/tabs';

/** An action the assistant can offer as a button. */
export type ActionName =
  | 'createTabs'
  | 'fillSample'
  | 'removeSample'
  | 'openImport'
  | 'refresh'
  | 'openSigning'
  | 'addMissingLabels'
  | 'useOnePersona'
  | 'goTo';

/** A button: its words and what it does. `place` goes with `goTo`. */
export interface Offer {
  readonly action: ActionName;
  readonly label: string;
  readonly place?: Place;
}

export interface ProblemView {
  readonly severity: 'error' | 'warning';
  /** One sentence: what, where, what to do. */
  readonly text: string;
  /** The cell to select, and the words of the link ("Leads, row 12"). */
  readonly place?: Place;
  readonly placeLabel?: string;
  readonly fix?: Offer;
}

export interface Figure {
  readonly label: string;
  /** Already written in the spreadsheet's locale. */
  readonly value: string;
  readonly hint?: string;
}

export interface StepView {
  readonly step: 1 | 2 | 3 | 4;
  readonly tab: TabName;
  readonly title: string;
  readonly state: 'done' | 'todo' | 'waiting' | 'problem';
  /** The state in words, so that it never rests on colour alone. */
  readonly stateText: string;
  readonly figures: readonly Figure[];
  /** What is missing, or what to do here; one sentence. */
  readonly advice?: string;
}

/** The views of the assistant. */
export type AssistantView = 'home' | 'import' | 'signing' | 'help' | 'entry' | 'digest' | 'chart';

/** Everything the assistant shows; the texts are in the spreadsheet's language. */
export interface AssistantState {
  readonly language: Language;
  readonly locale: string;
  readonly currency: string;
  readonly timeZone: string;
  /** False while the tabs do not exist yet. */
  readonly ready: boolean;
  readonly sample: boolean;
  /** ISO day of the as-of date, and in words. */
  readonly asOf: { readonly iso: string; readonly text: string; readonly pinned: boolean } | null;
  /** The month being planned, in words. */
  readonly month: string;
  /** "812 of 815 rows used", '' on an empty log. */
  readonly rowsUsed: string;
  readonly steps: readonly StepView[];
  /** Null while the month has neither a signature nor a draft. */
  readonly pace: MonthView | null;
  readonly problems: readonly ProblemView[];
  /** The one thing to do next, and other things one may do. */
  readonly primary: Offer;
  readonly others: readonly Offer[];
  /** The view a menu item has asked for, in the first state after it. */
  readonly view?: AssistantView;
}

export interface Done {
  /** One sentence: what was done. */
  readonly message: string;
  readonly state: AssistantState;
}

export interface StartApi {
  /** @param starting for a page that has just opened: only then is the view it was asked for given, once. */
  getState(starting?: boolean): AssistantState;
  createTabs(): Done;
  goTo(place: Place): void;
}
