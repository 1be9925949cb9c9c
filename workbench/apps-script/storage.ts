import type { PropertyScope } from '../bridge/records';
import type { Context } from './context';
import { Exception, offer } from './refuse';

type PropertyStore = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

const MOST_PER_VALUE = 9 * 1024;
const MOST_IN_ALL = 500 * 1024;

/** UTF-8 length, which is what Google counts. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

type Methods =
  | 'getProperty'
  | 'getProperties'
  | 'getKeys'
  | 'setProperty'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties';

class PropertiesShim implements Pick<PropertyStore, Methods> {
  constructor(
    private readonly context: Context,
    private readonly scope: PropertyScope,
  ) {}

  private get self(): PropertyStore {
    return offer('Properties', this) as unknown as PropertyStore;
  }
  private save(all: Readonly<Record<string, string>>): PropertyStore {
    const sizes = Object.entries(all).map(([key, value]) => bytesOf(key) + bytesOf(value));
    if (Object.values(all).some((value) => bytesOf(value) > MOST_PER_VALUE)) {
      throw new Exception('Argument too large: value');
    }
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST_IN_ALL) {
      throw new Exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.context.call('setProperties', this.scope, all);
    return this.self;
  }

  getProperty(key: string): string | null {
    const all = this.context.call('properties', this.scope);
    return Object.hasOwn(all, key) ? (all[key] ?? null) : null;
  }
  getProperties(): { [key: string]: string } {
    return { ...this.context.call('properties', this.scope) };
  }
  getKeys(): string[] {
    return Object.keys(this.context.call('properties', this.scope));
  }
  setProperty(key: string, value: string): PropertyStore {
    return this.save({ ...this.context.peek('properties', this.scope), [key]: String(value) });
  }
  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): PropertyStore {
    const given = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    return this.save({ ...(!deleteAllOthers && this.context.peek('properties', this.scope)), ...given });
  }
  deleteProperty(key: string): PropertyStore {
    const { [key]: _, ...rest } = this.context.peek('properties', this.scope);
    return this.save(rest);
  }
  deleteAllProperties(): PropertyStore {
    return this.save({});
  }
}

export function propertiesService(context: Context) {
  const store = (scope: PropertyScope): PropertyStore =>
    offer('Properties', new PropertiesShim(context, scope)) as unknown as PropertyStore;
  return offer('PropertiesService', {
    getDocumentProperties: () => store('document'),
    getUserProperties: () => store('user'),
    getScriptProperties: () => store('script'),
  });
}

interface Entry {
  readonly value: string;
  readonly until: number;
}
const MOST_CACHED = 100 * 1024;
const LONGEST_SECONDS = 21_600;

/** Caches of the thread: they outlive a run, as Google's do, but not a restart. */
const caches = { document: new Map<string, Entry>(), user: new Map<string, Entry>(), script: new Map<string, Entry>() };

type CacheMethods = 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll';

class CacheShim implements Pick<Cache, CacheMethods> {
  constructor(
    private readonly context: Context,
    private readonly entries: Map<string, Entry>,
  ) {}

  private valid(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > Date.now() ? entry.value : null;
  }
  private keep(key: string, value: string, seconds = 600): void {
    if (key.length > 250) throw new Exception('Argument too large: key');
    if (bytesOf(String(value)) > MOST_CACHED) throw new Exception('Argument too large: value');
    const until = Date.now() + 1000 * Math.min(LONGEST_SECONDS, Math.max(1, seconds));
    this.entries.set(key, { value: String(value), until });
  }

  get(key: string): string | null {
    this.context.count();
    return this.valid(key);
  }
  getAll(keys: string[]): { [key: string]: string } {
    this.context.count();
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.valid(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }
  put(key: string, value: string, expirationInSeconds?: number): void {
    this.context.count();
    this.keep(key, value, expirationInSeconds);
  }
  putAll(values: { [key: string]: string }, expirationInSeconds?: number): void {
    this.context.count();
    for (const [key, value] of Object.entries(values)) this.keep(key, value, expirationInSeconds);
  }
  remove(key: string): void {
    this.context.count();
    this.entries.delete(key);
  }
  removeAll(keys: string[]): void {
    this.context.count();
    for (const key of keys) this.entries.delete(key);
  }
}

export function cacheService(context: Context) {
  const cache = (entries: Map<string, Entry>): Cache =>
    offer('Cache', new CacheShim(context, entries)) as unknown as Cache;
  return offer('CacheService', {
    getDocumentCache: () => cache(caches.document),
    getUserCache: () => cache(caches.user),
    getScriptCache: () => cache(caches.script),
  });
}
