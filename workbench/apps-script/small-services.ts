import type { LogLevel } from '../bridge/dialogs';
import type { Context } from './context';
import { needs, SCOPES } from './permissions';
import { Exception, offer } from './refuse';
import { formatDate } from './utilities';
import { isDate } from './values';

/** LockService: one thread runs one action at a time here, so a lock can always be had; using it wrongly still fails. */
export function lockService(context: Context) {
  const lock = () => {
    // One lock for all who ask for it during a run.
    let held = false;
    const take = (timeoutMs: number): boolean => {
      if (!(timeoutMs >= 0)) throw new Exception('Invalid argument: timeoutInMillis');
      context.count();
      held = true;
      return true;
    };
    const shared = offer('Lock', {
      tryLock: take,
      waitLock: (timeoutMs: number): void => void take(timeoutMs),
      hasLock: (): boolean => held,
      releaseLock: (): void => {
        context.count();
        held = false;
      },
    });
    return () => shared;
  };
  return offer('LockService', { getDocumentLock: lock(), getScriptLock: lock(), getUserLock: lock() });
}

/** Session: who is at the keyboard. */
export function session(context: Context) {
  const user = (method: string) => {
    const allowed = () => needs(context, SCOPES.email, `Session.${method}`);
    return offer('User', {
      getEmail: () => {
        // A simple trigger is told nothing of who it is.
        if (context.limited) return '';
        allowed();
        return context.call('info').email;
      },
      toString: () => (context.limited ? '' : context.peek('info').email),
    });
  };
  return offer('Session', {
    getActiveUser: () => user('getActiveUser'),
    getEffectiveUser: () => user('getEffectiveUser'),
    getActiveUserLocale: () => context.call('info').locale.slice(0, 2),
    getScriptTimeZone: () => context.call('info').timeZone,
    getTemporaryActiveUserKey: () => 'local-user',
  });
}

/** Text of what is logged, as the execution log shows it. */
function logText(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  const formatted =
    typeof first === 'string' && rest.length > 0
      ? [first.replace(/%[sdifoj]/g, () => shown(rest.shift())), ...rest.map(shown)]
      : values.map(shown);
  return formatted.join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (isDate(value)) return formatDate(value, 'UTC', "yyyy-MM-dd'T'HH:mm:ss'Z'");
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

export function consoles(context: Context) {
  const at =
    (level: LogLevel) =>
    (...values: unknown[]): void =>
      context.peek('log', level, logText(values));
  const timers = new Map<string, number>();
  const console = {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    time: (label = 'default') => void timers.set(label, Date.now()),
    timeEnd: (label = 'default') => at('log')(`${label}: ${Date.now() - (timers.get(label) ?? Date.now())}ms`),
  };
  const lines: string[] = [];
  const logger = {
    log: (...values: unknown[]) => {
      lines.push(logText(values));
      at('log')(...values);
      return Logger;
    },
    getLog: () => lines.join('\n'),
    clear: () => void lines.splice(0),
  };
  const Logger = offer('Logger', logger);
  return { console: offer('console', console), Logger };
}
