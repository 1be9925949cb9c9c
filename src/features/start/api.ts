import type { Language } from '../../base/types';
import type { Place, TabName } from '../../sheet/tabs';
import type { MessageKey } from '../../text';
import type { MonthView } from '../tracking/api';

export type { Place } from '../../sheet/tabs';

/** An action the assistant can offer as a button. */
type ActionName =
  | 'createTabs'
  | 'fillSample'
  | 'removeSample'
  | 'openImport'
  | 'refresh'
  | 'openSigning'
  | 'openSpellings'
  | 'addMissingLabels'
  | 'useOnePersona'
  | 'moveLostReasons'
  | 'deleteDuplicates'
  | 'emptyPlaceholders'
  | 'addCheckTab'
  | 'choose'
  | 'goTo';

/** What a setting with a list of words can be set to. */
export type Choice = MessageKey<'choices'>;

/** A button: its words and what it does. `place` goes with `goTo`, `choice` with `choose`. */
export interface Offer {
  readonly action: ActionName;
  readonly label: string;
  readonly place?: Place;
  readonly choice?: Choice;
}

export interface ProblemView {
  readonly severity: 'error' | 'warning';
  /** One sentence: what, where, what to do. */
  readonly text: string;
  /** The cell to select, and the words of the link ("Leads, row 12"). */
  readonly place?: Place;
  readonly placeLabel?: string;
  readonly fix?: Offer;
  /** Where it may well stay as it is: the button that says so, after which it is no problem any more. */
  readonly keep?: Offer;
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
  /** What the figures are of ("For November 2026:"), where that is one month. */
  readonly figuresOf?: string;
  /** What is missing, or what to do here; one sentence. */
  readonly advice?: string;
  /** How likely its plan is to come true, and the button that changes that. */
  readonly outlook?: { readonly text: string; readonly offer?: Offer };
}

/** The views of the assistant. */
export type AssistantView =
  | 'home'
  | 'signing'
  | 'help'
  | 'entry'
  | 'digest'
  | 'chart'
  | 'spellings'
  | 'lastImport'
  | 'check'
  | 'export';

/** The pages of the add-on, which open in the same place. */
export type PageName = 'assistant' | 'import';

/** The views that another page leads to. */
export type PageView = Extract<AssistantView, 'home' | 'check'>;

/** What a page is told with its opening, so that it can speak before its first call has come back. */
export interface PageStart {
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  /** The view the assistant opens at. */
  readonly view: AssistantView;
}

/** The last import, as long as it can be taken back. */
export interface LastImport {
  readonly number: number;
  /** "Last import: 12 added, 3 changed, 27/11/2026, by ann@example.com" */
  readonly text: string;
  /** It has been taken back. */
  readonly undone: boolean;
  /** It has been taken back, or somebody has begun to. */
  readonly begun: boolean;
  readonly added: number;
  /** Cells that were changed. */
  readonly changed: number;
  /** Rows of the sample that were taken out. */
  readonly sample: number;
  /** Spellings that were merged: alone, with no import; and last, so that this can be taken back by itself. */
  readonly merges: { readonly alone: boolean; readonly last: boolean };
}

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
  /** The last import, which can be taken back; null where there was none. */
  readonly lastImport: LastImport | null;
  readonly steps: readonly StepView[];
  /** Null while the month has neither a signature nor a draft. */
  readonly pace: MonthView | null;
  readonly problems: readonly ProblemView[];
  /** The one thing to do next, and other things one may do. */
  readonly primary: Offer;
  readonly others: readonly Offer[];
}

export interface Done {
  /** One sentence: what was done. */
  readonly message: string;
  readonly state: AssistantState;
}

export interface StartApi {
  getState(): AssistantState;
  createTabs(): Done;
  goTo(place: Place): void;
  /** Opens another page in the place of the one that asks. */
  openPage(request: { readonly page: PageName; readonly view?: PageView }): void;
}
