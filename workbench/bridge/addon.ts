import type { RunSettings } from './conditions';
import { createRunQueue, type QueueOptions } from './run-queue';
import type { EventSource, Failure, RunResult } from './runs';
import { startThread, type Thread, type ThreadOptions } from './thread';

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
  /** Ends what runs and what waits; the next run gets a new thread. */
  stop(): void;
}

export type AddonOptions = ThreadOptions & Omit<QueueOptions, 'begin'>;

/** How runs come to their end that are ended where they are. */
const ENDS = {
  fault: { error: { name: 'Ended', message: 'The script was ended from outside.', stack: '' }, struck: true },
  time: { error: { name: 'Ended', message: 'Exceeded maximum execution time', stack: '' } },
} as const;
const STOPPED = { name: 'Stopped', message: 'The action was stopped.', stack: '' };

const failureOf = (message: string): Failure => ({ name: 'Error', message, stack: '' });

export function startAddon(options: AddonOptions): Addon {
  let nextId = 1;
  let thread: Thread | null = null;
  const queue = createRunQueue({ ...options, begin: (message) => thread?.post(message) });
  const start = (): Thread =>
    startThread(options, {
      ready: queue.next,
      failed: (message) => queue.endAll(failureOf(message)),
      asked: queue.counted,
      done: ({ id, result }) => {
        queue.finish(id, JSON.parse(result) as Omit<RunResult, 'ms'>);
        queue.next();
      },
      ended: ({ id, by, calls, scriptMs }) => {
        end();
        queue.finish(id, { ...ENDS[by], calls, ...(scriptMs !== undefined && { scriptMs }) });
        if (!queue.isEmpty()) load();
      },
    });
  /** The thread: the one there is, or a new one, which begins with what waits as soon as it is ready. */
  const load = (): Thread => {
    thread ??= start();
    return thread;
  };
  // Whoever ends a run often closes the workbook next: the next thread is started when there is something for it to run.
  const end = (): void => {
    thread?.stop();
    thread = null;
  };
  load();
  return {
    ready: () => load().ready,
    running: () => !queue.isEmpty(),
    clockSet: () => thread?.post({ kind: 'clock', now: options.clock.now() }),
    run: (name, args, { event, settings, byPage = false }) => {
      const message = { kind: 'run', id: nextId++, name, args: JSON.stringify(args), settings, byPage } as const;
      const result = queue.add({ ...message, ...(event && { event }) });
      void load().ready.then(queue.next, (error: Error) => queue.endAll(failureOf(error.message)));
      return result;
    },
    stop: () => {
      end();
      queue.endAll(STOPPED);
    },
  };
}
