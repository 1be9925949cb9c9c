import type { LogLevel } from '../bridge/dialogs';
import type { Context } from './context';
import { needs, SCOPES } from './permissions';
import { Exception, offer } from './refuse';
import { formatDate } from './utilities';
import { isDate } from './values';

/** LockService: one run at a time here, so a lock can be had unless the run's conditions say otherwise; it ends with the run. */
export function lockService(context: Context) {
  const { lockHeld, noDocumentLock } = context.settings.conditions;
  const lock = (heldByAnother: boolean) => {
    // One lock for all who ask for it during a run.
    let held = false;
    const take = (timeoutMs: number): boolean => {
      if (!(timeoutMs >= 0)) throw new Exception('Invalid argument: timeoutInMillis');
      context.count();
      if (!heldByAnother) held = true;
      return held;
    };
    const shared = offer('Lock', {
      tryLock: take,
      waitLock: (timeoutMs: number): void => {
        if (!take(timeoutMs)) {
          throw new Exception('Lock timeout: another process was holding the lock for too long.');
        }
      },
      hasLock: (): boolean => held,
      releaseLock: (): void => {
        context.count();
        held = false;
      },
    });
    return () => shared;
  };
  return offer('LockService', {
    getDocumentLock: noDocumentLock ? () => null : lock(lockHeld),
    getScriptLock: lock(false),
    getUserLock: lock(false),
  });
}

/** Session: who is at the keyboard. */
export function session(context: Context) {
  const user = (method: string) => {
    const allowed = () => needs(context, SCOPES.email, `Session.${method}`);
    return offer('User', {
      getEmail: () => {
        // A simple trigger is told nothing of who it is.
        if (context.settings.limited) return '';
        allowed();
        return context.call('info').email;
      },
      toString: () => (context.settings.limited ? '' : context.peek('info').email),
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
