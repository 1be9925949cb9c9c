import { type Context, createContext } from '../apps-script/context';
import { eventObject } from '../apps-script/event-objects';
import { appsScriptGlobals } from '../apps-script/globals';
import { Exception } from '../apps-script/refuse';
import { createCaller, failureOf } from '../bridge/channel';
import { createClock } from '../bridge/clock';
import { QUIET, type RunSettings } from '../bridge/conditions';
import type { BootMessage, FromWorker, RunMessage, ToWorker } from '../bridge/messages';
import type { RunResult } from '../bridge/runs';
import { returned } from './returned';
import { define, functionsMadeBy, likeAppsScript, runCode, scope } from './scope';

/** Runs the add-on in a worker of either kind: what it posts, the host answers. @returns what takes the host's messages */
export function startWorker(post: (message: FromWorker) => void): (message: ToWorker) => void {
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
  /** Every run starts from the source, as every execution in Apps Script does: nothing is left over from the last one. */
  const load = (settings: RunSettings, id: number): Context => {
    const fresh = createContext(bridge, settings, () => end(id, fresh.calls()));
    context = fresh;
    const services = appsScriptGlobals(fresh, (name) => functions.includes(name));
    for (const [name, service] of Object.entries(services)) define(name, service);
    for (const name of functions) delete scope[name];
    runCode(code);
    return fresh;
  };
  const setClock = (now: number | null): void => {
    clock.set(now);
    if (now !== null) define('Date', clock.Date);
  };
  const boot = (message: BootMessage): void => {
    code = message.code;
    setClock(message.now);
    likeAppsScript();
    functions = functionsMadeBy(() => void load({ hasUi: true, limited: false, conditions: QUIET, fault: null }, 0));
    post({ kind: 'ready', functions });
  };
  const run = (message: RunMessage): void => {
    const { event, byPage, settings } = message;
    let counted = (): Pick<RunResult, 'calls' | 'struck'> => ({ calls: 0 });
    let result: Omit<RunResult, 'ms'>;
    try {
      const loaded = load(settings, message.id);
      counted = () => ({ calls: loaded.calls(), ...(settings.fault && { struck: loaded.struck() }) });
      const target = functions.includes(message.name) ? scope[message.name] : undefined;
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
    else boot(message);
  };
}
