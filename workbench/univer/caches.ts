import type { HostOps } from '../bridge/operations';
import type { PropertyScope } from '../bridge/records';

interface Entry {
  readonly text: string;
  readonly until: number;
}

/** What CacheService keeps: of the session, not of the workbook. @param clock the Date the add-on sees */
export function cacheOps(clock: DateConstructor): Pick<HostOps, 'cache' | 'cached' | 'dropCached'> {
  const scopes: Readonly<Record<PropertyScope, Map<string, Entry>>> = {
    document: new Map(),
    user: new Map(),
    script: new Map(),
  };
  return {
    cache: (scope, texts, seconds) => {
      const until = clock.now() + 1000 * seconds;
      for (const [key, text] of Object.entries(texts)) scopes[scope].set(key, { text, until });
    },
    cached: (scope, keys) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const entry = scopes[scope].get(key);
          return entry && entry.until > clock.now() ? [[key, entry.text]] : [];
        }),
      ),
    dropCached: (scope, keys) => {
      for (const key of keys) scopes[scope].delete(key);
    },
  };
}
