import type { ImportRow } from '../core/import/rows';
import type { Language } from '../core/types';
import type { Place, TabName } from '../workbook/tabs';

export type { ImportRow } from '../core/import/rows';
export type { Place, TabName } from '../workbook/tabs';

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
export type AssistantView = 'home' | 'import' | 'signing' | 'help';

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

/** What signing the month would write, or why it cannot be signed. */
export interface SigningPlan {
  readonly month: string;
  readonly figures: readonly Figure[];
  /** Reasons that refuse the signature; empty when it can be signed. */
  readonly refusals: readonly string[];
  /** Things to know before signing, such as a missed goal. */
  readonly warnings: readonly string[];
  /** Set when the month is signed already: signing again supersedes that version. */
  readonly supersedes: string | null;
  /** Which state of the signed log this plan has seen; handed back with the signature. */
  readonly version: number;
  readonly signedBy: string;
}

export interface SignRequest {
  readonly signedBy: string;
  /** The warnings the person has read; signing stops when new ones have come up since. */
  readonly acceptedWarnings: readonly string[];
  /** The version of the plan: a month signed meanwhile, as by a second press, is not signed again. */
  readonly version: number;
}

export interface SignResult extends Done {
  readonly signed: boolean;
}

export interface ImportStart {
  /** Keys of the columns the file fills. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** Take the sample leads out first. */
  readonly replaceSample: boolean;
}

/** What an import goes by; it is handed back unchanged with every batch. */
export interface ImportSession {
  /** Keys of the columns the file fills, in the order of the cells of its rows. */
  readonly columns: readonly string[];
  /** Rows of the Leads tab in use when the import began, its header included. */
  readonly logRows: number;
  /** How many rows to send at a time, one batch after the other. */
  readonly batchSize: number;
}

/** A batch that failed must not be sent again: start a new import, which knows the rows that went in. */
export interface ImportBatch {
  readonly session: ImportSession;
  readonly rows: readonly ImportRow[];
}

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Cells that differ from the file and were left alone because they hold a formula. */
  readonly keptFormulas: number;
}

export interface ImportEnd {
  readonly addLabels: boolean;
}

/** The functions the sidebar may call, and nothing else. */
export interface Api {
  getState(): AssistantState;
  createTabs(): Done;
  fillSample(): Done;
  removeSample(): Done;
  refresh(): Done;
  addMissingLabels(): Done;
  useOnePersona(): Done;
  setAsOf(iso: string | null): Done;
  goTo(place: Place): void;
  planSigning(): SigningPlan;
  sign(request: SignRequest): SignResult;
  startImport(start: ImportStart): ImportSession;
  importBatch(batch: ImportBatch): ImportCounts;
  endImport(end: ImportEnd): Done;
}
