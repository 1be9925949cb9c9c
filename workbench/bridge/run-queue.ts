import type { RunSettings } from './conditions';
import type { RunMessage } from './messages';
import type { Failure, RunResult } from './runs';

interface Waiting {
  readonly message: RunMessage;
  resolve(result: RunResult): void;
}

interface Current extends Waiting {
  readonly started: number;
  /** Service calls so far: what is known of a run that has to be stopped. */
  calls: number;
}

/** The runs of the add-on that were asked for: one at a time, each after those asked for earlier. */
export interface RunQueue {
  add(message: RunMessage): Promise<RunResult>;
  /** Begins the next one, unless one is running. */
  next(): void;
  /** The run that is under way has made so many service calls. */
  counted(calls: number): void;
  finish(id: number, result: Omit<RunResult, 'ms'>): void;
  /** Ends what runs and what waits. */
  endAll(error: Failure): void;
  isEmpty(): boolean;
}

export interface QueueOptions {
  readonly begin: (message: RunMessage) => void;
  /** Tell when a run begins and when it has ended, before anybody is given its result. */
  readonly began: (settings: RunSettings) => void;
  readonly ended: () => void;
}

export function createRunQueue(options: QueueOptions): RunQueue {
  let waiting: Waiting[] = [];
  let current: Current | null = null;
  const endCurrent = (result: Omit<RunResult, 'ms'>): void => {
    if (!current) return;
    const { resolve, started } = current;
    current = null;
    options.ended();
    resolve({ ...result, ms: performance.now() - started });
  };
  return {
    add: (message) => new Promise((resolve) => void waiting.push({ message, resolve })),
    next: () => {
      const first = current ? undefined : waiting.shift();
      if (!first) return;
      current = { ...first, started: performance.now(), calls: 0 };
      options.began(first.message.settings);
      options.begin(first.message);
    },
    counted: (calls) => {
      if (current) current.calls = calls;
    },
    finish: (id, result) => {
      if (current?.message.id === id) endCurrent(result);
    },
    endAll: (error) => {
      const left = waiting;
      waiting = [];
      endCurrent({ error, calls: current?.calls ?? 0 });
      for (const { resolve } of left) resolve({ error, calls: 0, ms: 0 });
    },
    isEmpty: () => current === null && waiting.length === 0,
  };
}
