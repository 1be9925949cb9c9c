import { Script } from 'node:vm';
import { Worker } from 'node:worker_threads';
import type { FromWorker, WorkerPort } from '../bridge/messages';

type Ready = Extract<FromWorker, { kind: 'ready' }>;

interface Thread {
  readonly worker: Worker;
  /** What it has said when it had read the code; null while it has not. */
  ready: Ready | null;
  /** Whether it has nothing to do. */
  atRest: boolean;
}

/** Threads at rest, by the add-on they run. */
interface Spare {
  readonly addon: string;
  readonly thread: Thread;
}

/** Jest gives each file of tests modules of its own; threads stay for all files of a process. */
const SPARES = Symbol.for('sheets-workbench.threads');
const REALM = new Script('globalThis').runInThisContext() as { [SPARES]?: Spare[] };
/** More are seldom of use at once: one for each of two people at a workbook, and one for a workbook beside it. */
const MOST_SPARES = 3;

/**
 * What gives threads for an add-on: one that is at rest, or a new one. A thread takes longer to start than most runs take. Every run
 * starts from the source and leaves nothing behind, so that one is used again by the next session, of whatever workbook. One that was
 * ended in the middle of a run is not.
 * @param file the bundle of the worker
 */
export function nodeThreads(file: string, code: string): () => WorkerPort {
  REALM[SPARES] ??= [];
  const spares = REALM[SPARES];
  const addon = `${file}\n${code}`;
  const keep = (thread: Thread): void => {
    spares.push({ addon, thread });
    for (const old of spares.splice(0, spares.length - MOST_SPARES)) void old.thread.worker.terminate();
  };
  const start = (): Thread => {
    // Loaders of this process (tsx) have no business in the add-on's world.
    return { worker: new Worker(file, { execArgv: [] }), ready: null, atRest: false };
  };
  return () => {
    const at = spares.findIndex((spare) => spare.addon === addon);
    const thread = at < 0 ? start() : spares.splice(at, 1)[0]!.thread;
    return portOf(thread, () => keep(thread));
  };
}

/** @param keep takes a thread that nobody needs any more and that may be used again */
function portOf(thread: Thread, keep: () => unknown): WorkerPort {
  const { worker } = thread;
  let listen: (message: FromWorker) => void = () => undefined;
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'ready') thread.ready = message;
    if (message.kind === 'ready' || message.kind === 'done') {
      thread.atRest = true;
      worker.unref();
    }
    listen(message);
  });
  return {
    post: (message) => {
      const { ready } = thread;
      if (message.kind === 'boot' && ready) {
        worker.postMessage({ kind: 'clock', now: message.now });
        queueMicrotask(() => listen(ready));
        return;
      }
      if (message.kind !== 'clock') {
        thread.atRest = false;
        // Only what is running keeps the process alive, not a workbook somebody has forgotten to close.
        worker.ref();
      }
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      listen = listener;
    },
    onError: (listener) => {
      worker.on('error', (error: unknown) => listener(String((error as Error).message ?? error)));
    },
    terminate: () => {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      if (thread.atRest) keep();
      else void worker.terminate();
    },
  };
}
