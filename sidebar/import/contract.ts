import type { Done } from '../../src/app/api';
import type { PageContext } from '../shell/context';
import type { Choices } from './draft';

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
  /** The file is being read, or its rows are being checked. */
  readonly working: boolean;
  /** Another file, from the start. */
  reopen(): void;
  read(file: File): Promise<void>;
  choose(choices: Choices): Promise<void>;
  /** Sends the rows and shows the report. */
  start(): Promise<void>;
  /** Stops sending after the batch under way. */
  cancel(): void;
}
