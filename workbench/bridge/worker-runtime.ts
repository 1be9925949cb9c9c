import { type Context, createContext } from '../apps-script/context';
import { eventObject } from '../apps-script/event-objects';
import { appsScriptGlobals, MISSING_SERVICES } from '../apps-script/globals';
import { Exception, isOffered } from '../apps-script/refuse';
import { isDate } from '../apps-script/values';
import { createCaller, failureOf } from './channel';
import { createClock } from './clock';
import { QUIET, type RunSettings } from './conditions';
import type { FromWorker, RunMessage, ToWorker } from './messages';
import type { RunResult } from './runs';

/** Names a worker has and Apps Script has not: what is not there must not seem to work. */
const NOT_IN_APPS_SCRIPT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'Blob',
  'File',
  'crypto',
  'performance',
  'structuredClone',
  'indexedDB',
  'caches',
  'navigator',
  'location',
  'importScripts',
  'postMessage',
  'self',
  'process',
  'Buffer',
  'require',
  'module',
  'exports',
] as const;

type Global = Record<string, unknown>;

/** Runs the add-on in a worker of either kind: what it posts, the host answers. @returns what takes the host's messages */
export function startWorker(post: (message: FromWorker) => void): (message: ToWorker) => void {
  const scope = globalThis as unknown as Global;
  let context: Context | null = null;
  const bridge = createCaller(post, () => context?.calls() ?? 0);
  const clock = createClock();
  let code = '';
  let functions: readonly string[] = [];
  const end = (id: number, calls: number): never => {
    post({ kind: 'ended', id, calls });
    // Until the thread is ended from outside: what comes after in the script must not run.
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(scope, name, { value, configurable: true, writable: true, enumerable: false });
  };
  const isFunction = (name: string): boolean => functions.includes(name);
  /** Every run starts from the source, as every execution in Apps Script does: nothing is left over from the last one. */
  const load = (settings: RunSettings, id: number): Context => {
    const fresh = createContext(bridge, settings, () => end(id, fresh.calls()));
    context = fresh;
    for (const [name, service] of Object.entries(appsScriptGlobals(fresh, isFunction))) define(name, service);
    for (const name of functions) delete scope[name];
    // Not called by its name, so that it runs in the global scope, where Apps Script has its functions.
    const evaluate = scope.eval as (text: string) => unknown;
    evaluate(`${code}\n//# sourceURL=Code.js`);
    return fresh;
  };
  const setClock = (now: number | null): void => {
    clock.set(now);
    if (now !== null) define('Date', clock.Date);
  };
  const boot = (now: number | null): void => {
    setClock(now);
    for (const name of NOT_IN_APPS_SCRIPT) if (name in scope) define(name, undefined);
    for (const name of MISSING_SERVICES) {
      Object.defineProperty(scope, name, {
        configurable: true,
        get: () => {
          throw new Exception(`${name} is not available in the local workbench.`);
        },
      });
    }
    // By what they are, not by their names: a worker has a `name` of its own, and so may an add-on.
    const ownFunction = (name: string): unknown => Object.getOwnPropertyDescriptor(scope, name)?.value;
    const before = new Map(Object.getOwnPropertyNames(scope).map((name) => [name, ownFunction(name)]));
    load({ hasUi: true, limited: false, conditions: QUIET, fault: null }, 0);
    functions = Object.getOwnPropertyNames(scope).filter(
      (name) => typeof ownFunction(name) === 'function' && ownFunction(name) !== before.get(name),
    );
    post({ kind: 'ready', functions });
  };
  const run = (message: RunMessage): void => {
    const { event, byPage, settings } = message;
    let counted = (): Pick<RunResult, 'calls' | 'struck'> => ({ calls: 0 });
    let result: Omit<RunResult, 'ms'>;
    try {
      const loaded = load(settings, message.id);
      counted = () => ({ calls: loaded.calls(), ...(settings.fault && { struck: loaded.struck() }) });
      const target = isFunction(message.name) ? scope[message.name] : undefined;
      if (typeof target !== 'function') throw new Exception(`Script function not found: ${message.name}`);
      const args = event ? [eventObject(loaded, event)] : (JSON.parse(message.args) as unknown[]);
      const value: unknown = target(...args);
      // What a menu item or a trigger returns is looked at by nobody.
      result = { ...(byPage && { value: returned(value) }), ...counted() };
    } catch (error) {
      result = { error: failureOf(error), ...counted() };
    }
    post({ kind: 'done', id: message.id, result: JSON.stringify(result) });
  };
  return (message) => {
    if (message.kind === 'run') run(message);
    else if (message.kind === 'clock') setClock(message.now);
    else {
      code = message.code;
      boot(message.now);
    }
  };
}

/** A result as google.script.run hands it to a page: plain data only. Members that are undefined are left out. */
function returned(value: unknown): unknown {
  const check = (part: unknown, path: string, above: readonly unknown[]): void => {
    if (typeof part === 'function') illegal(path);
    if (part === null || typeof part !== 'object') return;
    if (isDate(part) || isOffered(part) || above.includes(part)) illegal(path);
    for (const [key, inner] of Object.entries(part))
      check(inner, path === '' ? key : `${path}.${key}`, [...above, part]);
  };
  check(value, '', []);
  return value;
}

function illegal(path: string): never {
  throw new Exception(
    `The script completed but the returned value is not a supported return type${path && ` (${path})`}.`,
  );
}
