import { serviceMethod } from './service-call';
import { checkArguments } from './signatures';

type Method = (...args: unknown[]) => unknown;

/** What a service of Apps Script throws. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** Refuses with a sentence, Sheets' own where it is known. */
function refuse(sentence: string): never {
  throw new Exception(sentence);
}

/** What JavaScript itself asks of any object. */
const ASKED_OF_ALL = new Set(['then', 'toJSON', 'constructor', 'prototype', 'nodeType', '$$typeof', 'asymmetricMatch']);

/** The names of what the add-on has been given, and what it has been given for each object behind. */
const offeredNames = new WeakMap<object, string>();
const proxies = new WeakMap<object, object>();

/** What an object of a service is called; null for everything else. */
export const offeredName = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? (offeredNames.get(value) ?? null) : null;

/** Whether something is an object of a service, which never leaves the add-on. */
export const isOffered = (value: unknown): boolean => offeredName(value) !== null;

/**
 * Gives the add-on an object of a service. A method that Apps Script may have but the workbench has not is refused by name,
 * not by "undefined is not a function".
 * @param name as Apps Script calls it, such as "Range"; also what the object says of itself as text
 * @param object what there is of it here
 */
export function offer<T extends object>(name: string, object: Partial<T>): T {
  const known = proxies.get(object);
  if (known) return known as T;
  const offered = new Proxy(object, {
    get(target, key) {
      if (key === 'toString' && target.toString === Object.prototype.toString) return () => name;
      if (typeof key === 'symbol' || key in target || ASKED_OF_ALL.has(key)) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        const method: Method = (...args) => {
          checkArguments(name, String(key), args);
          return (value as Method).apply(target, args);
        };
        return serviceMethod(method, target);
      }
      return refuse(`${name}.${key} is not available in the local workbench.`);
    },
    // Nothing inside is shown: as JSON it is {}.
    ownKeys: () => [],
  });
  offeredNames.set(offered, name);
  proxies.set(object, offered);
  return offered as T;
}

/** An enumeration of Apps Script whose values are their own names. */
export function names<const N extends readonly string[]>(...list: N): { readonly [K in N[number]]: K } {
  return Object.fromEntries(list.map((name) => [name, name])) as { readonly [K in N[number]]: K };
}

/** A value of such an enumeration, which Google's types take for a number. */
export const named = <E>(name: unknown): E => name as E;
