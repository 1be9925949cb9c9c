import { createAnswerer } from './channel';
import type { Clock } from './clock';
import type { RunSettings } from './conditions';
import type { RunMessage, WorkerPort } from './messages';
import type { HostOp } from './operations';
import type { EventSource, RunResult } from './runs';

interface Waiting {
  readonly message: RunMessage;
  readonly started: number;
  resolve(result: RunResult): void;
}

export interface HowToRun {
  /** The event object the function is given in place of arguments. */
  readonly event?: EventSource;
  /** What the run is told; whether a person is before it, and whether anybody has given consent, is known by what runs it. */
  readonly settings: RunSettings;
  /** Called by a page of the add-on, which takes plain data only. */
  readonly byPage?: boolean;
}

/** The add-on's thread: runs its functions one after the other and can be stopped. */
export interface Addon {
  /** Resolves with the names of the global functions once the code has been loaded. */
  ready(): Promise<readonly string[]>;
  run(name: string, args: readonly unknown[], how: HowToRun): Promise<RunResult>;
  running(): boolean;
  /** Tells the thread that the clock was set. */
  clockSet(): void;
  /** Ends what runs and what waits, and starts the thread anew. */
  stop(): void;
  dispose(): void;
}

export interface AddonOptions {
  readonly code: string;
  readonly clock: Clock;
  readonly spawn: () => WorkerPort;
  readonly perform: (op: HostOp, args: readonly unknown[]) => unknown;
  /** Tells when a run begins and when it has ended, before anybody is given its result. */
  readonly began: (settings: RunSettings) => void;
  readonly ended: () => void;
}

const ENDED = {
  error: { name: 'Ended', message: 'The script was ended from outside, as at the time limit.', stack: '' },
  struck: true,
};
const STOPPED = { name: 'Stopped', message: 'The action was stopped.', stack: '' };

export function startAddon(options: AddonOptions): Addon {
  let queue: Waiting[] = [];
  let current: Waiting | null = null;
  let port: WorkerPort;
  let ready: Promise<readonly string[]>;
  let disposed = false;
  let calls = 0;
  let nextId = 1;

  const end = (waiting: Waiting, result: RunResult): void => {
    if (current === waiting) {
      current = null;
      options.ended();
    }
    waiting.resolve(result);
  };
  const endAll = (error: NonNullable<RunResult['error']>): void => {
    const ended = current ? [current, ...queue] : queue;
    queue = [];
    for (const waiting of ended) {
      const ran = waiting === current;
      end(waiting, { error, calls: ran ? calls : 0, ms: ran ? performance.now() - waiting.started : 0 });
    }
  };
  const next = (): void => {
    if (current || disposed) return;
    const waiting = queue.shift();
    if (!waiting) return;
    current = { ...waiting, started: performance.now() };
    calls = 0;
    options.began(waiting.message.settings);
    port.post(waiting.message);
  };
  const start = (): void => {
    const mine = options.spawn();
    port = mine;
    const answer = createAnswerer(options.perform);
    ready = new Promise((resolve, reject) => {
      mine.onError((message) => {
        if (port !== mine) return;
        reject(new Error(message));
        endAll({ name: 'Error', message, stack: '' });
      });
      mine.onMessage((message) => {
        // What a thread that has been stopped still says concerns nobody.
        if (port !== mine || disposed) return;
        if (message.kind === 'ready') {
          resolve(message.functions);
          next();
        } else if (message.kind === 'done') {
          if (current?.message.id !== message.id) return;
          const result = JSON.parse(message.result) as Omit<RunResult, 'ms'>;
          end(current, { ...result, ms: performance.now() - current.started });
          next();
        } else if (message.kind === 'ended') {
          if (current?.message.id !== message.id) return;
          restart();
          end(current, { ...ENDED, calls: message.calls, ms: performance.now() - current.started });
          void ready.then(next);
        } else {
          if (message.kind === 'call') calls = message.calls;
          void answer(message);
        }
      });
    });
    // Whoever needs to know asks ready(); nobody else has to.
    ready.catch(() => undefined);
    mine.post({ kind: 'boot', code: options.code, now: options.clock.now() });
  };
  const restart = (): void => {
    const old = port;
    start();
    old.terminate();
  };
  start();
  return {
    ready: () => ready,
    running: () => current !== null || queue.length > 0,
    clockSet: () => port.post({ kind: 'clock', now: options.clock.now() }),
    run: (name, args, how) =>
      new Promise((resolve) => {
        const id = nextId++;
        const message: RunMessage = {
          kind: 'run',
          id,
          name,
          args: JSON.stringify(args),
          settings: how.settings,
          byPage: how.byPage ?? false,
          ...(how.event && { event: how.event }),
        };
        queue.push({ message, started: 0, resolve });
        void ready.then(next, (error: Error) => endAll({ name: 'Error', message: error.message, stack: '' }));
      }),
    stop: () => {
      restart();
      endAll(STOPPED);
    },
    dispose: () => {
      disposed = true;
      port.terminate();
      endAll(STOPPED);
    },
  };
}
