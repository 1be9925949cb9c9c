import { serviceMethod } from './service-call';

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

const objects = new WeakSet<object>();

/** Whether something is an object of a service, which never leaves the add-on. */
export const isOffered = (value: unknown): boolean => typeof value === 'object' && value !== null && objects.has(value);

/**
 * Gives the add-on an object of a service. A method that Apps Script may have but the workbench has not is refused by name,
 * not by "undefined is not a function".
 * @param name as Apps Script calls it, such as "Range"; also what the object says of itself as text
 * @param object what there is of it here
 */
export function offer<T extends object>(name: string, object: Partial<T>): T {
  const offered = new Proxy(object, {
    get(target, key) {
      if (key === 'toString' && target.toString === Object.prototype.toString) return () => name;
      if (typeof key === 'symbol' || key in target || ASKED_OF_ALL.has(key)) {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? serviceMethod(value as Method, target) : value;
      }
      return refuse(`${name}.${key} is not available in the local workbench.`);
    },
    // Nothing inside is shown: as JSON it is {}.
    ownKeys: () => [],
  });
  objects.add(offered);
  return offered as T;
}

/** An enumeration of Apps Script whose values are their own names. */
export function names<const N extends readonly string[]>(...list: N): { readonly [K in N[number]]: K } {
  return Object.fromEntries(list.map((name) => [name, name])) as { readonly [K in N[number]]: K };
}

/** A value of such an enumeration, which Google's types take for a number. */
export const named = <E>(name: unknown): E => name as E;
