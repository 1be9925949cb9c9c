/** How long work may keep the page's thread, in milliseconds: a page that is still for longer is felt. */
const SLICE_MS = 40;

/** The few things of the web this file needs; the browser's own types would clash with Apps Script's. */
declare const performance: { now(): number };
declare const MessageChannel: new () => {
  readonly port1: { onmessage: ((event: unknown) => void) | null; close(): void };
  readonly port2: { postMessage(message: null): void };
};

/** Long work in slices: between two of them the thread does what else there is to do. */
export interface Pace {
  /** Whether it is time to let others go first. */
  isOver(): boolean;
  /** Lets them. A message, not a timer: a page that nobody looks at has its timers slowed down. */
  rest(): Promise<void>;
}

export function startPace(): Pace {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began >= SLICE_MS,
    rest: async () => {
      const { port1, port2 } = new MessageChannel();
      await new Promise((resume) => {
        port1.onmessage = resume;
        port2.postMessage(null);
      });
      port1.close();
      began = performance.now();
    },
  };
}
