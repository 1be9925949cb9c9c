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
    return offer<PropertyStore>('Properties', this);
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
    offer<PropertyStore>('Properties', new PropertiesShim(context, scope));
  return offer('PropertiesService', {
    getDocumentProperties: () => store('document'),
    getUserProperties: () => store('user'),
    getScriptProperties: () => store('script'),
  });
}

const MOST_CACHED = 100 * 1024;
const LONGEST_SECONDS = 21_600;

type CacheMethods = 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll';

class CacheShim implements Pick<Cache, CacheMethods> {
  constructor(
    private readonly context: Context,
    private readonly scope: PropertyScope,
  ) {}

  private keep(entries: { [key: string]: string }, seconds = 600): null {
    for (const [key, value] of Object.entries(entries)) {
      if (key.length > 250) throw new Exception('Argument too large: key');
      if (bytesOf(String(value)) > MOST_CACHED) throw new Exception('Argument too large: value');
    }
    const texts = Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, String(value)]));
    this.context.call('cache', this.scope, texts, Math.min(LONGEST_SECONDS, Math.max(1, seconds)));
    return null;
  }
  private drop(keys: string[]): null {
    this.context.call('dropCached', this.scope, keys);
    return null;
  }

  get(key: string): string | null {
    return this.context.call('cached', this.scope, [key])[key] ?? null;
  }
  getAll(keys: string[]): { [key: string]: string } {
    return { ...this.context.call('cached', this.scope, keys) };
  }
  // What Google's types call nothing is null there.
  put(key: string, value: string, expirationInSeconds?: number): null {
    return this.keep({ [key]: value }, expirationInSeconds);
  }
  putAll(values: { [key: string]: string }, expirationInSeconds?: number): null {
    return this.keep(values, expirationInSeconds);
  }
  remove(key: string): null {
    return this.drop([key]);
  }
  removeAll(keys: string[]): null {
    return this.drop(keys);
  }
}

export function cacheService(context: Context) {
  const cache = (scope: PropertyScope): Cache => offer<Cache>('Cache', new CacheShim(context, scope));
  return offer('CacheService', {
    getDocumentCache: () => cache('document'),
    getUserCache: () => cache('user'),
    getScriptCache: () => cache('script'),
  });
}
