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
      // A script may have a variable of that name.
      set: (value: unknown) => define(name, value),
    });
  }
}

// Not called by its name, so that it runs in the global scope, where Apps Script has its functions.
const evaluate = scope.eval as (text: string) => unknown;

/**
 * The code of the add-on as it is run. In Apps Script a function held by `const` or `let` at the top level can be called by its name
 * as any other; evaluated code keeps such names to itself, so it hands them out at its end.
 */
export function runnable(code: string): string {
  const functions = heldNames(code).map((name) => `${name}: typeof ${name} === 'function' ? ${name} : null`);
  return `${code}\n;({ ${functions.join(', ')} })\n//# sourceURL=Code.js`;
}

/** Runs what `runnable` has made: the very same text each time, which the engine need not read again. */
export function runCode(text: string): void {
  const given = evaluate(text) as Record<string, unknown>;
  for (const [name, value] of Object.entries(given)) if (value !== null && value !== scope[name]) define(name, value);
}

/** The names some code gives to values by `const` or `let`, at whatever level. */
function heldNames(code: string): readonly string[] {
  const names = [...code.matchAll(/(?:\b(?:const|let)\s+|,\s*)([A-Za-z_$][\w$]*)\s*=(?![=>])/g)].map(
    ([, name = '']) => name,
  );
  return [...new Set(names)].filter(isIdentifier);
}

/** Comments have words after "const" or "let" that no name may be. */
function isIdentifier(name: string): boolean {
  try {
    return Boolean(new Function(`var ${name};`));
  } catch {
    return false;
  }
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
