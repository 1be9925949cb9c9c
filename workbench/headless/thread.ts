import { Worker } from 'node:worker_threads';
import type { FromWorker, WorkerPort } from '../bridge/messages';

/** Threads for the sessions of one workbook, which follow each other and run the same add-on. */
export interface NodeThreads {
  /** A thread in Node: that of the session before, where it is at rest, or a new one. */
  spawn(): WorkerPort;
  close(): void;
}

type Ready = Extract<FromWorker, { kind: 'ready' }>;

interface Thread {
  readonly worker: Worker;
  /** What it has said when it had read the code; null while it has not. */
  ready: Ready | null;
  /** Whether it has nothing to do. */
  atRest: boolean;
}

/**
 * A thread takes longer to start than most runs take. Every run starts from the source and leaves nothing behind, so the thread of
 * a workbook that is put back to a snapshot is used again. One that was ended in the middle of a run is not.
 * @param file the bundle of the worker
 */
export function nodeThreads(file: string): NodeThreads {
  const spares: Thread[] = [];
  const start = (): Thread => {
    // Loaders of this process (tsx) have no business in the add-on's world.
    return { worker: new Worker(file, { execArgv: [] }), ready: null, atRest: false };
  };
  return {
    spawn: () => {
      const thread = spares.pop() ?? start();
      return portOf(thread, () => spares.push(thread));
    },
    close: () => {
      for (const { worker } of spares.splice(0)) void worker.terminate();
    },
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
