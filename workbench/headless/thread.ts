import { Worker } from 'node:worker_threads';
import type { FromWorker, WorkerPort } from '../bridge/messages';

/** The add-on's thread in Node. @param file the bundle of the worker */
export function nodeThread(file: string): WorkerPort {
  // Loaders of this process (tsx) have no business in the add-on's world.
  const worker = new Worker(file, { execArgv: [] });
  return {
    // Only what is running keeps the process alive, not a workbook somebody has forgotten to close.
    post: (message) => {
      worker.ref();
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'ready' || message.kind === 'done') worker.unref();
        listener(message);
      });
    },
    onError: (listener) => {
      worker.on('error', (error: unknown) => listener(String((error as Error).message ?? error)));
    },
    terminate: () => void worker.terminate(),
  };
}
