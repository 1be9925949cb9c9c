import type { AssistantView, PageName } from '../../../src/app/api';
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
  /** How many problems the data has; 0 to 12. */
  readonly problems?: number;
  readonly refusals?: boolean;
  readonly warnings?: boolean;
  /** The month has commitments: a chart is shown. */
  readonly pace?: PaceKind;
  /** The daily mail was not sent, and an address is none. */
  readonly mailFailed?: boolean;
  /** The daily mail has somebody to go to. */
  readonly recipients?: boolean;
  /** Leads entered for the as-of day, and for the day before. */
  readonly entries?: boolean;
  /** More channels and personas than the sidebar is wide and high. */
  readonly many?: boolean;
  /** The page that is open, the assistant at first; another one takes its place when a page asks for it. */
  readonly page?: PageName;
  readonly view?: AssistantView;
}

/** Serial of 1 May 2022: the month being planned. */
export const MONTH = 44682;
