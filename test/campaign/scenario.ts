import type { Headless, Snapshot } from '../../workbench/headless';
import type { Step } from './steps';
import type { WorkbookName } from './workbooks';

/** An action that faults are tried on. */
export interface Scenario {
  readonly name: string;
  readonly workbook: WorkbookName;
  readonly locale?: 'en_US' | 'fr_FR';
  /** The day it happens on, where it is another than that of the making. */
  readonly today?: string;
  /** What people do before. */
  readonly before?: (book: Headless) => Promise<void>;
  /** What happens to the spreadsheet as a whole before. */
  readonly given?: (snapshot: Snapshot) => Snapshot;
  readonly steps: readonly Step[];
  /** Runs by itself: nobody reads what it says, and nobody does it again. */
  readonly unattended?: boolean;
  /** Tabs that hold, when the fault has struck, what they held before or all that was to come, and nothing in between. */
  readonly whole?: readonly string[];
  /** A mail may have been sent once more, or not at all; by default as many go out as without the fault. */
  readonly mails?: 'perhapsMore' | 'perhapsNone';
}
