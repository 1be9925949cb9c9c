import { startWorker } from './runtime';

/** The few things of a web worker this file needs; the browser's own types would clash with Apps Script's. */
declare function postMessage(message: unknown): void;
declare function addEventListener(type: 'message', listener: (event: { readonly data: never }) => void): void;

// Kept from before the add-on's world is made, in which there is no postMessage.
const post = postMessage.bind(globalThis);
const receive = startWorker((message) => post(message));
addEventListener('message', (event) => receive(event.data));
