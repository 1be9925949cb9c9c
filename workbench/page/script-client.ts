/** What the page in a frame asks of the workbench. */
export type FrameRequest =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' }
  | { readonly kind: 'setHeight'; readonly pixels: number }
  | { readonly kind: 'setWidth'; readonly pixels: number };

/** What the workbench answers to a `run`. */
export interface FrameAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/**
 * The `google.script` object of a page made by HtmlService, as a script to put before the page's own. It lives in the
 * frame: everything the functions need is inside them or handed to them, because only their text travels.
 */
export function scriptClient(names: readonly string[]): string {
  const parts = [JSON.stringify(names).replace(/</g, '\\u003c'), String(refused), String(awaitAnswers)];
  return `(${String(client)})(${parts.join(', ')});`;
}

interface Handlers {
  success?: (result: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

/** What in a value Google refuses: a date, a function or an element. A form as the only argument is what it takes. */
function refused(value: unknown, depth = 0): string | null {
  if (depth > 100) return 'a circular reference';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol' || typeof value === 'bigint') return `a ${typeof value}`;
  if (value === null || typeof value !== 'object') return null;
  if (value instanceof Date) return 'a Date';
  if (value instanceof Node) return 'an element';
  if (value instanceof Map || value instanceof Set) return 'a Map or a Set';
  for (const part of Object.values(value)) {
    const found = refused(part, depth + 1);
    if (found) return found;
  }
  return null;
}

/** Hands what the workbench answers to those who wait for it. */
function awaitAnswers(waiting: Map<number, Handlers>): void {
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    const answer = event.data as FrameAnswer;
    const handlers = waiting.get(answer.id);
    if (!handlers) return;
    waiting.delete(answer.id);
    if (!answer.error) {
      handlers.success?.(answer.result, handlers.userObject);
      return;
    }
    const error = new Error(answer.error.message);
    error.name = answer.error.name;
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  });
}

function client(names: readonly string[], refusedIn: typeof refused, answersFor: typeof awaitAnswers): void {
  const waiting = new Map<number, Handlers>();
  let last = 0;
  const send = (message: unknown): void => window.parent.postMessage(message, '*');
  const runner = (handlers: Handlers): Record<string, unknown> => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      made[name] = (...args: unknown[]): void => {
        const problem = refusedIn(args);
        if (problem) throw new TypeError(`Failed due to illegal value in property: ${name} was given ${problem}.`);
        last += 1;
        waiting.set(last, handlers);
        send({ kind: 'run', id: last, name, args: JSON.parse(JSON.stringify(args)) });
      };
    }
    return made;
  };
  answersFor(waiting);
  const google = {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: 'close' }),
        setHeight: (pixels: number) => send({ kind: 'setHeight', pixels }),
        setWidth: (pixels: number) => send({ kind: 'setWidth', pixels }),
        editor: { focus: () => send({ kind: 'focusEditor' }) },
        origin: 'https://docs.google.com',
      },
    },
  };
  Object.defineProperty(window, 'google', { value: google, enumerable: true });
}
