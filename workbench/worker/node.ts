import { startWorker } from './runtime';

/** The few things of Node this file needs; Node's own types would clash with Apps Script's. */
declare const require: (name: 'node:worker_threads') => {
  readonly parentPort: {
    postMessage(message: unknown): void;
    on(event: 'message', listener: (message: never) => void): void;
  };
};

const { parentPort } = require('node:worker_threads');
parentPort.on(
  'message',
  startWorker((message) => parentPort.postMessage(message)),
);
