import { MISSING_SERVICES } from '../apps-script/globals';
import { Exception } from '../apps-script/refuse';
import { NOT_IN_APPS_SCRIPT } from '../bridge/not-in-apps-script';

/** The global scope of the worker: where Apps Script has its services and the add-on its functions. */
export const scope = globalThis as Record<string, unknown>;

export function define(name: string, value: unknown): void {
  Object.defineProperty(scope, name, { value, configurable: true, writable: true, enumerable: false });
}

/** Takes away what Apps Script has not, and lets the services that are missing here say so. */
export function likeAppsScript(): void {
  for (const name of NOT_IN_APPS_SCRIPT) if (name in scope) define(name, undefined);
  for (const name of MISSING_SERVICES) {
    Object.defineProperty(scope, name, {
      configurable: true,
      get: () => {
        throw new Exception(`${name} is not available in the local workbench.`);
      },
    });
  }
}

// Not called by its name, so that it runs in the global scope, where Apps Script has its functions.
const evaluate = scope.eval as (text: string) => unknown;

export function runCode(code: string): void {
  evaluate(`${code}\n//# sourceURL=Code.js`);
}

/** What the global names of the worker stand for, without asking those that only answer when asked. */
const globals = (): Map<string, unknown> =>
  new Map(Object.getOwnPropertyNames(scope).map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)?.value]));

/**
 * The global functions that are there after something has been done and were not before. By what they are, not by their names:
 * a worker has a `name` of its own, and so may an add-on.
 */
export function functionsMadeBy(work: () => void): string[] {
  const before = globals();
  work();
  return [...globals()]
    .filter(([name, value]) => typeof value === 'function' && value !== before.get(name))
    .map(([name]) => name);
}
