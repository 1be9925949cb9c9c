import type { Done, Offer, Place } from '../start/api';

/** One example of a finding: the sentence, and the cell to look at. */
interface CheckExample {
  readonly text: string;
  readonly place?: Place;
  readonly placeLabel?: string;
}

/** One thing that is wrong with the log, in words. */
export interface CheckFinding {
  readonly severity: 'error' | 'warning';
  /** What it is and how often. */
  readonly title: string;
  /** What it does to the numbers. */
  readonly effect: string;
  readonly examples: readonly CheckExample[];
  /** "… and 12 more of the same kind", '' where all are among the examples. */
  readonly more: string;
  readonly fix?: Offer;
}

export interface CheckView {
  readonly findings: readonly CheckFinding[];
}

export interface CheckApi {
  getCheck(): CheckView;
  /** Makes the tab that shows the same, or shows it where it is. */
  addCheckTab(): Done;
  deleteDuplicates(): Done;
  emptyPlaceholders(): Done;
}
