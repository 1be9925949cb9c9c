import type { Context } from '../shell/context';
import type { Choices } from './draft';

/** What the steps of the import know of the wizard that shows them. */
export interface Wizard {
  readonly context: Context;
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
