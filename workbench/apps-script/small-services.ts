import type { LockKind } from '../bridge/operations';
import type { Context } from './context';
import { needs, SCOPES } from './permissions';
import { Exception, offer } from './refuse';
import { integer } from './values';

/** LockService: a lock can be had unless an overlapping run has it or the run's conditions say so; it ends with the run. */
export function lockService(context: Context) {
  const { lockHeld, noDocumentLock } = context.settings.conditions;
  const lock = (kind: LockKind, heldByAnother = false) => {
    // One lock for all who ask for it during a run.
    let held = false;
    const take = (timeoutMs: number): boolean => {
      const wait = integer(timeoutMs);
      context.count();
      if (!heldByAnother && wait >= 0) held = context.peek('takeLock', kind, wait > 0);
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
        if (held) context.peek('releaseLock', kind);
        held = false;
      },
    });
    return () => shared;
  };
  return offer('LockService', {
    getDocumentLock: noDocumentLock ? () => null : lock('document', lockHeld),
    getScriptLock: lock('script'),
    getUserLock: lock('user'),
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
    getActiveUserLocale: () => context.call('userLocale'),
    getScriptTimeZone: () => context.call('info').timeZone,
    getTemporaryActiveUserKey: () => 'local-user',
  });
}
