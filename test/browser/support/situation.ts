import type { AssistantView, PageName, Spellings } from '../../../src/app/api';
import type { Language } from '../../../src/base/types';
import type { PaceKind } from './fake-month';

/** What the workbook behind the sidebar is like. */
export interface Situation {
  readonly language: Language;
  readonly ready?: boolean;
  readonly sample?: boolean;
  readonly signed?: boolean;
  /** Somebody else signs the month between the plan and the signature. */
  readonly signedMeanwhile?: boolean;
  readonly pinned?: boolean;
  /** The plan is meant to reach its goal in 80 months of 100. */
  readonly surer?: boolean;
  /** The workbook is from before rates could be eventual, and nobody has chosen yet. */
  readonly unchosen?: boolean;
  /** How many problems the data has; 0 to 12. */
  readonly problems?: number;
  readonly refusals?: boolean;
  readonly warnings?: boolean;
  /** The month has commitments: a chart is shown. */
  readonly pace?: PaceKind;
  /** The daily mail was not sent, and an address is none. */
  readonly mailFailed?: boolean;
  /** The log has nothing to report any more. */
  readonly checked?: boolean;
  /** The daily mail has somebody to go to. */
  readonly recipients?: boolean;
  /** Leads entered for the as-of day, and for the day before. */
  readonly entries?: boolean;
  /** More channels and personas than the sidebar is wide and high. */
  readonly many?: boolean;
  /** Rows of other tabs of the spreadsheet, by name. */
  readonly tabs?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** What is known of the spellings of labels. */
  readonly spellings?: Spellings;
  /** The add-on was brought up to date after the page was opened. */
  readonly renewed?: boolean;
  /** Leads were imported, and perhaps taken back again. */
  readonly imported?: 'done' | 'undone';
  /** The page that is open, the assistant at first; another one takes its place when a page asks for it. */
  readonly page?: PageName;
  readonly view?: AssistantView;
}

/** Serial of 1 May 2022: the month being planned. */
export const MONTH = 44682;

/** The as-of day. */
export const AS_OF = { iso: '2022-05-09', serial: 44690 };
