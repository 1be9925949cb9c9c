import { createAnswerer, type Perform } from './channel';
import type { Clock } from './clock';
import type { DoneMessage, EndedMessage, ToWorker, WorkerPort } from './messages';

export interface ThreadOptions {
  readonly code: string;
  readonly clock: Clock;
  readonly spawn: () => WorkerPort;
  readonly perform: Perform;
}

/** What is told of a thread. */
export interface ThreadListener {
  ready(): void;
  failed(message: string): void;
  /** It has asked for something; so many service calls has its run made. */
  asked(calls: number): void;
  done(message: DoneMessage): void;
  ended(message: EndedMessage): void;
}

/** A thread with the code of the add-on in it. */
export interface Thread {
  /** Resolves with the names of the global functions once the code has been loaded. */
  readonly ready: Promise<readonly string[]>;
  post(message: ToWorker): void;
  /** What a thread that has been stopped still says concerns nobody. */
  stop(): void;
}

export function startThread({ code, clock, spawn, perform }: ThreadOptions, listener: ThreadListener): Thread {
  const port = spawn();
  const answer = createAnswerer(perform);
  let stopped = false;
  const ready = new Promise<readonly string[]>((resolve, reject) => {
    port.onError((message) => {
      if (stopped) return;
      reject(new Error(message));
      listener.failed(message);
    });
    port.onMessage((message) => {
      if (stopped) return;
      if (message.kind === 'ready') {
        resolve(message.functions);
        listener.ready();
      } else if (message.kind === 'done') listener.done(message);
      else if (message.kind === 'ended') listener.ended(message);
      else {
        if (message.kind === 'call') listener.asked(message.calls);
        void answer(message);
      }
    });
  });
  // Whoever needs to know waits for it; nobody else has to.
  ready.catch(() => undefined);
  port.post({ kind: 'boot', code, now: clock.now() });
  return {
    ready,
    post: (message) => port.post(message),
    stop: () => {
      stopped = true;
      port.terminate();
    },
  };
}
