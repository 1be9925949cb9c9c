import { createContext } from '../apps-script/context';
import { appsScriptGlobals, MISSING_SERVICES } from '../apps-script/globals';
import { rangeAt } from '../apps-script/range';
import { Exception } from '../apps-script/refuse';
import { spreadsheet } from '../apps-script/spreadsheet';
import { fromCell, isDate } from '../apps-script/values';
import { createCaller, failureOf } from './channel';
import { clockFrom } from './clock';
import type { FromWorker, RunMessage, ToWorker } from './messages';
import type { RunResult } from './types';

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
  const bridge = createCaller(post);
  let code = '';
  let functions: readonly string[] = [];
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(scope, name, { value, configurable: true, writable: true, enumerable: false });
  };
  const isFunction = (name: string): boolean => functions.includes(name);
  /** Every run starts from the source, as every execution in Apps Script does: nothing is left over from the last one. */
  const load = (hasUi: boolean) => {
    const context = createContext(bridge, hasUi);
    for (const [name, service] of Object.entries(appsScriptGlobals(context, isFunction))) define(name, service);
    for (const name of functions) delete scope[name];
    // Not called by its name, so that it runs in the global scope, where Apps Script has its functions.
    const evaluate = scope.eval as (text: string) => unknown;
    evaluate(`${code}\n//# sourceURL=Code.js`);
    return context;
  };
  const boot = (now: number | null): void => {
    if (now !== null) define('Date', clockFrom(now));
    for (const name of NOT_IN_APPS_SCRIPT) if (name in scope) define(name, undefined);
    for (const name of MISSING_SERVICES) {
      Object.defineProperty(scope, name, {
        configurable: true,
        get: () => {
          throw new Exception(`${name} is not available in the local workbench.`);
        },
      });
    }
    const before = new Set(Object.getOwnPropertyNames(scope));
    load(true);
    functions = Object.getOwnPropertyNames(scope).filter(
      (name) => !before.has(name) && typeof Object.getOwnPropertyDescriptor(scope, name)?.value === 'function',
    );
    post({ kind: 'ready', functions });
  };
  const run = (message: RunMessage): void => {
    let calls = () => 0;
    let result: Omit<RunResult, 'ms'>;
    try {
      const context = load(!message.withoutUi);
      calls = context.calls;
      const target = isFunction(message.name) ? scope[message.name] : undefined;
      if (typeof target !== 'function') throw new Exception(`Script function not found: ${message.name}`);
      const args = message.edit ? [editEvent(context, message)] : (JSON.parse(message.args) as unknown[]);
      result = { value: returned(target(...args)), calls: calls() };
    } catch (error) {
      result = { error: failureOf(error), calls: calls() };
    }
    post({ kind: 'done', id: message.id, result: JSON.stringify(result) });
  };
  return (message) => {
    if (message.kind === 'run') run(message);
    else {
      code = message.code;
      boot(message.now);
    }
  };
}

/** The event of onEdit: the range, and for a single cell its value before and after. */
function editEvent(context: ReturnType<typeof createContext>, { edit }: RunMessage): unknown {
  if (!edit) return undefined;
  const plain = (value: (typeof edit)['value']) => {
    const cell = fromCell(value ?? '');
    return isDate(cell) ? cell.getTime() : cell;
  };
  return {
    authMode: 'LIMITED',
    source: spreadsheet(context),
    range: rangeAt(context, edit.area),
    ...(edit.value !== undefined && { value: String(plain(edit.value)) }),
    ...(edit.oldValue !== undefined && { oldValue: String(plain(edit.oldValue)) }),
  };
}

/** A result as google.script.run hands it to a page: plain data only. Members that are undefined are left out. */
function returned(value: unknown): unknown {
  const check = (part: unknown, path: string, above: readonly unknown[]): void => {
    if (typeof part === 'function') illegal(path);
    if (part === null || typeof part !== 'object') return;
    if (isDate(part) || above.includes(part)) illegal(path);
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
