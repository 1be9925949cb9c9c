import type { Language } from '../base/types';
import type { Status } from '../features/tracking/pace';
import type { ImportRow } from '../log/import/rows';
import type { Place, TabName } from '../sheet/tabs';

export type { ImportRow } from '../log/import/rows';
export type { Place, TabName } from '../sheet/tabs';

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
export type AssistantView = 'home' | 'signing' | 'help' | 'entry' | 'digest' | 'chart';

/** The pages of the add-on, which open in the same place. */
export type PageName = 'assistant' | 'import';

/** What a page is told with its opening, so that it can speak before its first call has come back. */
export interface PageStart {
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  /** The view the assistant opens at. */
  readonly view: AssistantView;
}

/** The cumulative goal line of a month and what came in, day by day. */
export interface PaceLine {
  readonly unit: 'leads' | 'money';
  /** One number for each day of the month; null in a month without working days. */
  readonly expected: readonly (number | null)[];
  /** Null after the as-of day. */
  readonly actual: readonly (number | null)[];
  /** The gap on the as-of day, in a sentence. */
  readonly gap: string;
}

/** A segment worth a look: how many leads and how much money it is away from its pace. */
export interface SegmentView {
  readonly label: string;
  readonly text: string;
  readonly status: Status | null;
  readonly statusText: string;
}

/** The month at a glance. */
export interface MonthView {
  /** Whether the month is signed; a draft is shown as such. */
  readonly signed: boolean;
  /** "Signed on …", or that the month is not signed and a draft is shown. */
  readonly stateText: string;
  /** The month in words, and the as-of day in it (1 to 31). */
  readonly month: string;
  readonly asOfDay: number;
  readonly status: Status | null;
  readonly statusText: string;
  readonly leads: PaceLine;
  readonly money: PaceLine;
  /** The three segments with the largest gap in money, the furthest behind first. */
  readonly segments: readonly SegmentView[];
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

export interface DigestSettings {
  readonly on: boolean;
  /** The hour of the day it is sent at, 0 to 23, in the spreadsheet's time zone. */
  readonly hour: number;
  readonly workingDaysOnly: boolean;
}

/** The daily mail: when it goes out, to whom, and what it would say now. */
export interface DigestView extends DigestSettings {
  /** "Sent every working day between 8:00 and 9:00", or that it is off. */
  readonly stateText: string;
  /** When it was sent last, '' before that. */
  readonly lastText: string;
  /** What went wrong the last time, '' when nothing did. */
  readonly failure: string;
  /** The addresses it goes to. */
  readonly recipients: readonly string[];
  /** A sentence for each address of Settings that is none. */
  readonly refused: readonly string[];
  /** Where the recipients are typed. */
  readonly place: Place;
  readonly subject: string;
  /** The mail as a page of its own, for a frame without scripts. */
  readonly html: string;
  /** The address a test goes to. */
  readonly ownAddress: string;
}

export interface DigestDone extends Done {
  readonly digest: DigestView;
}

/** Leads of one day, entered by hand: a row for each channel, a column for each persona. */
export interface EntryDay {
  readonly iso: string;
  readonly text: string;
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  /** Null where nothing is entered. */
  readonly leads: readonly (readonly (number | null)[])[];
  /** The latest days with entries, the last first. */
  readonly recent: readonly { readonly iso: string; readonly text: string; readonly leads: number }[];
}

export interface EntryRequest {
  readonly iso: string;
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  /** What the person saw; entries that others have changed since are not written over. */
  readonly before: readonly (readonly (number | null)[])[];
  /** What it shall be; null takes an entry out. */
  readonly leads: readonly (readonly (number | null)[])[];
}

export interface EntryDone extends Done {
  readonly day: EntryDay;
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
  /** Opens another page in the place of the one that asks. */
  openPage(request: { readonly page: PageName }): void;
  /** Opens the month's chart in a dialog. */
  openChart(): void;
  getDigest(): DigestView;
  setDigest(settings: DigestSettings): DigestDone;
  /** Sends the digest to the person who asks, and to nobody else. */
  sendTestDigest(): DigestDone;
  /** The entries of a day; of the as-of day for null. */
  getEntries(iso: string | null): EntryDay;
  saveEntries(request: EntryRequest): EntryDone;
}
