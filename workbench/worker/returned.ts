import { Exception, isOffered } from '../apps-script/refuse';
import { isDate } from '../apps-script/values';

/** A result as google.script.run hands it to a page: plain data only. Members that are undefined are left out. */
export function returned(value: unknown): unknown {
  const check = (part: unknown, path: string, above: readonly unknown[]): void => {
    if (typeof part === 'function') illegal(path);
    if (part === null || typeof part !== 'object') return;
    if (isDate(part) || isOffered(part) || above.includes(part)) illegal(path);
    for (const [key, inner] of Object.entries(part))
      check(inner, path === '' ? key : `${path}.${key}`, [...above, part]);
  };
  check(value, '', []);
  return value;
}

function illegal(path: string): never {
  throw new Exception(
    `The script completed but the returned value is not a supported return type${path && ` (${path})`}.`,
  );
}
