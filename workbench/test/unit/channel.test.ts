import { Worker } from 'node:worker_threads';
import { type CallMessage, createAnswerer, createCaller } from '../../bridge/channel';

/** The bridge between the thread that asks, and sleeps until it is answered, and the one that answers. */

/** A host in a thread of its own: wakes the caller up before there is an answer, as the end of an earlier call may do. */
const HASTY_HOST = `
const { workerData } = require('node:worker_threads');
const header = new Int32Array(workerData.buffer, 0, 2);
Atomics.notify(header, 0);
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
const text = JSON.stringify({ value: 'the answer' });
new Uint8Array(workerData.buffer, 8).set(Buffer.from(text));
header[1] = text.length;
Atomics.store(header, 0, 1);
Atomics.notify(header, 0);
`;

test('a caller that is woken up too early sleeps on until its own answer is there', async () => {
  let host: Worker | undefined;
  const call = createCaller(
    (message) => {
      host = new Worker(HASTY_HOST, { eval: true, workerData: { buffer: message.buffer } });
    },
    () => 0,
  );
  expect(call('sheets')).toBe('the answer');
  await host?.terminate();
});

test('an answer that does not fit says so, and is given again where there is room for it', async () => {
  // Two units that are one sign, and one that is half of one.
  const long = `é😀\ud83d${'x'.repeat(100)}`;
  const answer = createAnswerer(() => long);
  const ask = (bytes: number) => new SharedArrayBuffer(8 + bytes);
  const small = ask(20);
  await answer({ kind: 'call', op: 'sheets', args: '[]', calls: 0, buffer: small } satisfies CallMessage);
  const [state, length = 0] = new Int32Array(small, 0, 2);
  expect([state, length]).toEqual([2, Buffer.byteLength(JSON.stringify({ value: long }))]);
  const large = ask(length);
  await answer({ kind: 'again', buffer: large });
  expect(new Int32Array(large, 0, 2)[0]).toBe(1);
  expect(JSON.parse(Buffer.from(new Uint8Array(large, 8, length)).toString())).toEqual({ value: long });
});
