import type { Remembered } from '../../log/import/remembered';
import type { ImportRow } from '../../log/import/rows';
import type { PersonKind } from '../../log/person-ids';
import type { Spellings } from '../spellings/api';
import type { Done, LastImport } from '../start/api';

interface ImportStart {
  /** Keys of the columns the file fills. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** Take the sample leads out first. */
  readonly replaceSample: boolean;
  /** Leave wins and losses alone that the log has and the file has not. */
  readonly keepOutcomes: boolean;
  /** What the IDs of the rows are made of, where the file has none. */
  readonly person: PersonKind | null;
  /** The import that stopped in the middle and is gone on with; without one a new one begins. */
  readonly resume?: number | undefined;
}

/** What an import goes by; it is handed back unchanged with every batch. */
export interface ImportSession {
  /** What the import is called. */
  readonly number: number;
  /** Keys of the columns the file fills, in the order of the cells of its rows. */
  readonly columns: readonly string[];
  /** How many rows to send at a time, one batch after the other. */
  readonly batchSize: number;
  readonly keepOutcomes: boolean;
  readonly person: PersonKind | null;
}

/** A batch that failed must not be sent again: start a new import, which knows the rows that went in. */
interface ImportBatch {
  readonly session: ImportSession;
  readonly rows: readonly ImportRow[];
}

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Those of the updated and unchanged that have no ID and were known by what does not change. */
  readonly recognised: number;
  /** Those that have an ID made of their person, and were known by it. */
  readonly byPerson: number;
  /** Cells that differ from the file and were left alone because they hold a formula. */
  readonly keptFormulas: number;
  /** Wins and losses of the log that the file has not any more, so that they were cleared. */
  readonly winsTakenBack: number;
  readonly lossesTakenBack: number;
}

/** A cell that an import has changed, as the sheet would show it. */
export interface ImportChange {
  readonly lead: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface ImportDetails extends LastImport {
  /** The first some hundreds. */
  readonly changes: readonly ImportChange[];
}

interface ImportEnd {
  readonly addLabels: boolean;
  /** What was chosen, for the next file of the same header; null for a file without one. */
  readonly remember: Remembered | null;
  /** The same for the file that was read together with it. */
  readonly rememberSecond?: Remembered | null;
  /** The import that ends; a page of an earlier version does not tell. */
  readonly number?: number | undefined;
}

/** What was chosen for a header, and the day it was last used (ISO). */
export interface RememberedOn extends Remembered {
  readonly on: string;
}

/** What a file is read with: the choices of the last one with its header, and the spellings that are known. */
export interface Recollection {
  readonly last: RememberedOn | null;
  readonly spellings: Spellings;
}

/** A tab of the spreadsheet that leads can be taken from. */
export interface OtherTab {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
}

/** Rows of such a tab as a file would write them; the next one to ask for, null at the end. */
export interface TabOfRows {
  readonly rows: readonly (readonly string[])[];
  readonly of: number;
  readonly next: number | null;
}

interface TabPiece {
  readonly id: number;
  readonly from: number;
  /** How many rows there were when the first piece was read; null for that one. */
  readonly of: number | null;
}

/** Whether a tab is imported every day, in sentences, and the button that changes it; no lines where there is nothing to say. */
export interface MorningView {
  readonly on: boolean;
  readonly lines: readonly string[];
  readonly button: string;
}

interface MorningWish {
  readonly on: boolean;
  /** Null where it is switched off. */
  readonly tab: number | null;
  /** Its header, by which the choices for it are remembered. */
  readonly header: string | null;
  readonly keepOutcomes: boolean;
  readonly addLabels: boolean;
}

interface MorningDone extends Done {
  readonly morning: MorningView;
}

/** A part of the import's page that is loaded when it is needed; its file in the script project is called so. */
export type PartName = 'Reading' | 'Workbooks';

export interface ImportApi {
  /** The HTML file of a part, whose one script brings it. */
  getPart(request: { readonly part: PartName }): string;
  getTabs(): readonly OtherTab[];
  readTab(piece: TabPiece): TabOfRows;
  /** @param file what it is known by, null for one without a header */
  recallImport(file: { readonly header: string | null }): Recollection;
  startImport(start: ImportStart): ImportSession;
  importBatch(batch: ImportBatch): ImportCounts;
  endImport(end: ImportEnd): Done;
  /** @param about the tab that was imported; null where none was yet */
  getMorning(about: { readonly tab: number | null }): MorningView;
  setMorning(wish: MorningWish): MorningDone;
  getImport(): ImportDetails | null;
  /** @param which merge takes back the last merge of spellings alone */
  takeBackImport(which: { readonly number: number; readonly merge?: boolean }): Done;
}
