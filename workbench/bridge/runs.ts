import type { Area } from './cells';
import type { Trigger } from './records';

/** A failure as it crosses threads. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** How a run of the add-on ended. */
export interface RunResult {
  readonly value?: unknown;
  readonly error?: Failure;
  /** Service calls of the run that read or wrote, and its duration. */
  readonly calls: number;
  readonly ms: number;
  /** Its duration on the script's own clock, where calls take the time they are given there. */
  readonly scriptMs?: number;
  /** Whether the fault the run was given has struck; left out where it was given none. */
  readonly struck?: boolean;
}

/** A change a person has made to cells, as the simple trigger onEdit is told of it. */
export interface EditEvent {
  readonly area: Area;
  /** Of a single cell only, as text: a date is its serial number, true is TRUE. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** What a function is run by when it is given an event object. */
export type EventSource =
  | { readonly kind: 'open' }
  | { readonly kind: 'edit'; readonly edit: EditEvent }
  | { readonly kind: 'trigger'; readonly trigger: Trigger };
