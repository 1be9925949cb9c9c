import { type Context, createContext } from '../apps-script/context';
import { eventObject } from '../apps-script/event-objects';
import { appsScriptGlobals } from '../apps-script/globals';
import { Exception } from '../apps-script/refuse';
import { createCaller, failureOf } from '../bridge/channel';
import { createClock } from '../bridge/clock';
import { PLAIN_RUN, type RunSettings } from '../bridge/conditions';
import { intlThatMayBeOld } from '../bridge/intl';
import type { BootMessage, FromWorker, RunMessage, ToWorker } from '../bridge/messages';
import type { RunResult } from '../bridge/runs';
import { returned } from './returned';
import { define, functionsMadeBy, likeAppsScript, runCode, runnable, scope } from './scope';

/** Runs the add-on in a worker of either kind: what it posts, the host answers. @returns what takes the host's messages */
export function startWorker(post: (message: FromWorker) => void): (message: ToWorker) => void {
  let context: Context | null = null;
  const bridge = createCaller(post, () => context?.calls() ?? 0);
  const clock = createClock();
  const intl = intlThatMayBeOld(() => context?.settings.conditions.noLongOffset ?? false);
  let code = '';
  let functions: readonly string[] = [];
  const end = (id: number, by: 'fault' | 'time', { calls, scriptMs }: Context): never => {
    post({ kind: 'ended', id, by, calls: calls(), scriptMs: scriptMs() });
    // Until the thread is ended from outside: what comes after in the script must not run.
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
  /** Every run starts from the source, as every execution in Apps Script does: nothing is left over from the last one. */
  const load = (settings: RunSettings, id: number): Context => {
    const fresh = createContext(bridge, settings, { end: (by) => end(id, by, fresh), pass: clock.pass });
    context = fresh;
    if (settings.conditions.latency !== null) define('Date', clock.Date);
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
    code = runnable(message.code);
    setClock(message.now);
    likeAppsScript();
    define('Intl', intl);
    functions = functionsMadeBy(() => void load(PLAIN_RUN, 0));
    post({ kind: 'ready', functions });
  };
  const run = (message: RunMessage): void => {
    const { settings } = message;
    let loaded: Context | null = null;
    let result: Pick<RunResult, 'value' | 'error'>;
    try {
      loaded = load(settings, message.id);
      const target = functions.includes(message.name) ? scope[message.name] : undefined;
      result = resultOf(loaded, message, target);
    } catch (error) {
      result = { error: failureOf(error) };
    }
    const scriptMs = loaded?.scriptMs();
    const cost = { calls: loaded?.calls() ?? 0, scriptMs, ...(settings.fault && { struck: loaded?.struck() }) };
    // Time has passed within this run alone: the next one starts at the workbook's present.
    clock.pass(-(scriptMs ?? 0));
    post({ kind: 'done', id: message.id, result: JSON.stringify({ ...result, ...cost }) });
  };
  return (message) => {
    if (message.kind === 'run') run(message);
    else if (message.kind === 'clock') setClock(message.now);
    else boot(message);
  };
}

/** Calls the function a message names. What a menu item or a trigger returns is looked at by nobody. */
function resultOf(context: Context, message: RunMessage, target: unknown): Pick<RunResult, 'value'> {
  const { name, event, byPage, args } = message;
  if (typeof target !== 'function') throw new Exception(`Script function not found: ${name}`);
  const given = event ? [eventObject(context, event)] : (JSON.parse(args) as unknown[]);
  const value: unknown = target(...given);
  return byPage ? { value: returned(value) } : {};
}
