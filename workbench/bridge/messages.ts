import type { AgainMessage, CallMessage } from './channel';
import type { RunSettings } from './conditions';
import type { EventSource } from './runs';

/** To the add-on's worker, first of all. */
export interface BootMessage {
  readonly kind: 'boot';
  readonly code: string;
  /** The present the add-on starts with; null for the real one. */
  readonly now: number | null;
}

/** To the worker: run a function. Arguments and results travel as JSON text. */
export interface RunMessage {
  readonly kind: 'run';
  readonly id: number;
  readonly name: string;
  readonly args: string;
  /** Makes the function's argument an event object. */
  readonly event?: EventSource;
  /** Called by a page of the add-on, which takes plain data only. */
  readonly byPage: boolean;
  readonly settings: RunSettings;
}

/** To the worker: from now on it is another day. */
interface ClockMessage {
  readonly kind: 'clock';
  readonly now: number | null;
}

export type ToWorker = BootMessage | RunMessage | ClockMessage;

interface ReadyMessage {
  readonly kind: 'ready';
  readonly functions: readonly string[];
}

export interface DoneMessage {
  readonly kind: 'done';
  readonly id: number;
  /** The RunResult as JSON text. */
  readonly result: string;
}

/** From the worker: the run was ended where it was, and the thread does nothing any more. */
export interface EndedMessage {
  readonly kind: 'ended';
  readonly id: number;
  readonly calls: number;
  /** The fault that ends it, or the time it may take. */
  readonly by: 'fault' | 'time';
  readonly scriptMs?: number;
}

export type FromWorker = ReadyMessage | DoneMessage | EndedMessage | CallMessage | AgainMessage;

/** A worker of either kind, seen from the host. */
export interface WorkerPort {
  post(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  onError(listener: (message: string) => void): void;
  terminate(): void;
}
