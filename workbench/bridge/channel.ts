import type { HostOp, RawCall } from './operations';
import { startPace } from './pace';
import type { Failure } from './runs';

/**
 * The bridge: the worker asks by a message and sleeps on shared memory until the host has written its answer there, as
 * JSON. What does not fit is sent again in a larger buffer.
 */

enum State {
  waiting = 0,
  answered = 1,
  tooSmall = 2,
}
/** Two Int32 in front of the text: the state, and the length of the text in bytes. */
const HEADER_BYTES = 8;
const FIRST_BYTES = 1 << 20;

/** From the worker: perform an operation, or only give the last answer again in a larger buffer. */
export interface CallMessage {
  readonly kind: 'call';
  readonly op: HostOp;
  readonly args: string;
  /** Service calls of the run so far: what is known of one that has to be stopped. */
  readonly calls: number;
  readonly buffer: SharedArrayBuffer;
}
export interface AgainMessage {
  readonly kind: 'again';
  readonly buffer: SharedArrayBuffer;
}

/** Performs an operation. @param calls service calls of the run so far, this one among them */
export type Perform = (op: HostOp, args: readonly unknown[], calls: number) => unknown;

type Answer = { readonly value?: unknown } | { readonly error: Failure };

/** The worker's side. */
export function createCaller(post: (message: CallMessage | AgainMessage) => void, calls: () => number): RawCall {
  let buffer = new SharedArrayBuffer(HEADER_BYTES + FIRST_BYTES);
  const wait = (message: CallMessage | AgainMessage): Int32Array => {
    const header = new Int32Array(buffer, 0, 2);
    Atomics.store(header, 0, State.waiting);
    post(message);
    // The call to wake up that came with the answer before may come late, when this one is already waited for.
    while (Atomics.load(header, 0) === State.waiting) Atomics.wait(header, 0, State.waiting);
    return header;
  };
  return (op, ...args) => {
    let header = wait({ kind: 'call', op, args: JSON.stringify(args), calls: calls(), buffer });
    if (Atomics.load(header, 0) === State.tooSmall) {
      buffer = new SharedArrayBuffer(HEADER_BYTES + (header[1] ?? 0));
      header = wait({ kind: 'again', buffer });
    }
    const answer = JSON.parse(textOf(buffer, header[1] ?? 0)) as Answer;
    if ('error' in answer) throw errorOf(answer.error);
    return answer.value;
  };
}

/** The host's side: performs the operation a message asks for and wakes the worker. */
export function createAnswerer(perform: Perform): (message: CallMessage | AgainMessage) => Promise<void> {
  let last: readonly Uint8Array[] = [];
  return async (message) => {
    if (message.kind === 'call') last = await answerOf(perform, message);
    write(message.buffer, last);
  };
}

/** The answer as JSON. One that cannot be written is a failure too: the worker must not wait for ever. */
async function answerOf(perform: Perform, message: CallMessage): Promise<Uint8Array[]> {
  try {
    const value = await perform(message.op, JSON.parse(message.args) as unknown[], message.calls);
    if (Array.isArray(value) && value.length > ROWS_AT_ONCE) return await textOfRows(value);
    return [encoder.encode(JSON.stringify({ value } satisfies Answer))];
  } catch (error) {
    return [encoder.encode(JSON.stringify({ error: failureOf(error) } satisfies Answer))];
  }
}

/** Rows of cells that are written as text at a time. */
const ROWS_AT_ONCE = 500;

/** The same answer, of many rows: piece by piece, so that the page is not kept still. */
async function textOfRows(rows: readonly unknown[]): Promise<Uint8Array[]> {
  const pace = startPace();
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (pace.isOver()) await pace.rest();
    const inside = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)).slice(1, -1);
    pieces.push(encoder.encode(`${from === 0 ? '{"value":[' : ','}${inside}`));
  }
  return [...pieces, encoder.encode(']}')];
}

function write(buffer: SharedArrayBuffer, pieces: readonly Uint8Array[]): void {
  const header = new Int32Array(buffer, 0, 2);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  header[1] = length;
  const fits = HEADER_BYTES + length <= buffer.byteLength;
  let at = HEADER_BYTES;
  for (const piece of fits ? pieces : []) {
    new Uint8Array(buffer, at).set(piece);
    at += piece.length;
  }
  Atomics.store(header, 0, fits ? State.answered : State.tooSmall);
  Atomics.notify(header, 0);
}

/** The few things of the web this file needs; the browser's own types would clash with Apps Script's. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * UTF-8 loses nothing: JSON writes a lone half of a surrogate pair as an escape. Made once, because Apps Script has neither
 * class and the add-on's thread takes them away. Browsers decode no shared memory, only a copy of it.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const textOf = (buffer: SharedArrayBuffer, length: number): string =>
  decoder.decode(new Uint8Array(buffer, HEADER_BYTES, length).slice());

/** An error as it can be sent; one of another realm is an Error too. */
export function failureOf(error: unknown): Failure {
  const { name, message, stack } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Failure>;
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : String(error),
    stack: typeof stack === 'string' ? stack : '',
  };
}

function errorOf({ message }: Failure): Error {
  const error = new Error(message);
  // What a service refuses is an Exception in Apps Script, whatever has happened behind it.
  error.name = 'Exception';
  return error;
}
