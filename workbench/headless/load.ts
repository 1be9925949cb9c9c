import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

type Load = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/** Jest gives each file of tests modules of its own; these stay for all files of a process, and warm. */
const LOADED = Symbol.for('sheets-workbench.loaded');
const REALM = new Script('globalThis').runInThisContext() as { [LOADED]?: Map<string, object> };

/**
 * Requires a bundle in Node's own realm. Jest runs tests in a realm where every look-up of a global passes through its hands:
 * Univer takes twice the time there.
 */
export function loadBundle<T extends object>(file: string): T {
  REALM[LOADED] ??= new Map();
  const loaded = REALM[LOADED];
  let exports = loaded.get(file);
  if (!exports) {
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    const run = new Script(source, { filename: file }).runInThisContext() as Load;
    const module = { exports: {} };
    run(module.exports, require, module, file, path.dirname(file));
    exports = module.exports;
    loaded.set(file, exports);
  }
  return exports as T;
}
