import type { Status } from './pace';

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

export interface TrackingApi {
  /** Opens the month's chart in a dialog. */
  openChart(): void;
}
