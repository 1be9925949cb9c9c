import type { Steps } from '../../src/base/steps';

/** How long work may keep the page's thread, in milliseconds: a page that is still for longer is felt. */
const SLICE_MS = 40;

/** Work that nobody waits for any more. */
export class Abandoned extends Error {}

/** Does work slice by slice, so that the page is never still for long. @throws Abandoned once nobody waits for it any more */
export async function inSlices<T>(steps: Steps<T>, isAbandoned: () => boolean = () => false): Promise<T> {
  let began = performance.now();
  for (;;) {
    if (isAbandoned()) throw new Abandoned();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE_MS) continue;
    await rest();
    began = performance.now();
  }
}

/** Lets others go first. A message, not a timer: a page that nobody looks at has its timers slowed down. */
function rest(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
