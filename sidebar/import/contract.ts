import type { Done, MorningView, OtherTab } from '../../src/app/api';
import type { PageContext } from '../shell/context';
import type { Choices } from './draft';
import type { Pair, PairChange } from './pair';
import type { Source } from './read-file';

/** What the import needs of the page around it. */
export interface ImportContext extends PageContext {
  /** The spreadsheet's, in which the log has its dates. */
  readonly timeZone: string;
  /** Whether the log holds leads of the sample; null where no answer came, which has been said then. */
  hasSample(): Promise<boolean | null>;
  /** Says what was done. */
  accept(done: Done): void;
}

/** What the steps of the import know of the wizard that shows them. */
export interface Wizard {
  readonly context: ImportContext;
  /** The log holds leads of the sample. */
  readonly sample: boolean;
  /** Take the sample leads out first. */
  replaceSample: boolean;
  /** Add labels that are new to the lists. */
  addLabels: boolean;
  /** Leave wins and losses alone that the log has and the file has not. */
  keepOutcomes: boolean;
  /** The file is being read, or its rows are being checked. */
  readonly working: boolean;
  /** Stops reading or checking; what was there before stays. */
  cancelWork(): void;
  /** Another file, from the start. */
  reopen(): void;
  /** A file is likely to be chosen soon. */
  prepare(): void;
  read(file: File): Promise<void>;
  /** What was read; null before that. */
  readonly source: Source | null;
  chooseSheet(sheet: number): Promise<void>;
  /** Two files that are read together; null where there is one. */
  readonly pair: Pair | null;
  /** Adds a file that belongs to the one that was read. */
  add(file: File): Promise<void>;
  changePair(change: PairChange): Promise<void>;
  /** The other tabs of the spreadsheet; null as long as they have not been asked for. */
  readonly tabs: readonly OtherTab[] | null;
  askTabs(): Promise<void>;
  /** Whether a tab is imported every day; null as long as that is of no interest. */
  readonly morning: MorningView | null;
  setMorning(on: boolean): Promise<void>;
  readTab(tab: OtherTab): Promise<void>;
  choose(choices: Choices): Promise<void>;
  /** The import that stopped in the middle; null where none has. */
  readonly stopped: number | null;
  /** Sends the rows and shows the report. */
  start(): Promise<void>;
  /** Stops sending after the batch under way, and has what went in taken back. */
  cancel(): void;
  /** Shows what the import has changed, or asks whether to take it back. */
  showLast(asking: boolean): void;
}
