import { ALL_IMPLEMENTED_FUNCTIONS_SET, FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { utilities } from '../apps-script/utilities';
import { NOT_IN_APPS_SCRIPT } from '../bridge/not-in-apps-script';

/** A custom function as Sheets finds it: a top-level `function NAME(...)`, called in whatever case. */
export interface CustomFunctionDoc {
  readonly name: string;
  /** Whether its JSDoc has `@customfunction`: only then the formula helper shows it. */
  readonly listed: boolean;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

const DECLARED = /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*|^)(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;

/** By the name in upper case, by which formulas call it. */
export type CustomFunctionDocs = ReadonlyMap<string, CustomFunctionDoc>;

/**
 * Finds the custom functions in the text of Code.js: what begins a line, or has the tag. Whether it is there at the top level is
 * seen when it is called.
 */
export function findCustomFunctions(code: string): CustomFunctionDocs {
  const found = new Map<string, CustomFunctionDoc>();
  for (const [text, comment = '', name = '', parameters = ''] of code.matchAll(DECLARED)) {
    const listed = /@customfunction\b/i.test(comment);
    const beginsLine = /^(?:async\s+)?function\b/m.test(text);
    const key = name.toUpperCase();
    if (name.endsWith('_') || ALL_IMPLEMENTED_FUNCTIONS_SET.has(key) || !(listed || beginsLine)) continue;
    if (listed || !found.has(key)) found.set(key, { ...documentation(name, comment, parameters), listed });
  }
  return found;
}

function documentation(name: string, comment: string, parameters: string): Omit<CustomFunctionDoc, 'listed'> {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd())
    .join('\n');
  const [summary = '', ...tags] = text.split(/\n(?=\s*@)/);
  const described = new Map(
    tags.flatMap((tag) => {
      const match = /^\s*@param\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)(?:=[^\]]*)?\]?\s*([\s\S]*)$/.exec(tag);
      return match ? [[match[1] ?? '', oneLine(match[2] ?? '')] as const] : [];
    }),
  );
  const names = parameters
    .split(',')
    .map((parameter) => parameter.replace(/=.*$/s, '').replace('...', '').trim())
    .filter((parameter) => parameter !== '');
  return {
    name,
    summary: oneLine(summary),
    parameters: names.map((parameter) => ({ name: parameter, text: described.get(parameter) ?? '' })),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What Univer's formula helper shows of a custom function. */
export function descriptionOf(doc: CustomFunctionDoc): IFunctionInfo {
  return {
    functionName: doc.name.toUpperCase(),
    functionType: FunctionType.User,
    description: doc.summary,
    abstract: doc.summary,
    functionParameter: doc.parameters.map(({ name, text }) => ({
      name,
      detail: text,
      example: '',
      require: /^optional\b/i.test(text) ? 0 : 1,
      repeat: 0,
    })),
  };
}

export type PlainFunction = (...args: unknown[]) => unknown;

/** What a custom function may ask the spreadsheet. */
export interface SpreadsheetFacts {
  locale(): string;
  timeZone(): string;
}

/** What the code shall see of JavaScript's own objects. */
export interface World {
  readonly Date: DateConstructor;
  readonly Intl: typeof Intl;
}

/** What is there of a service, and a sentence for everything else of it. */
const service = <T extends object>(name: string, methods: T): T =>
  new Proxy(methods, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown;
      throw new Error(`${name}.${key} is not available to custom functions in the local workbench.`);
    },
  });

const WITHOUT_METHODS = ['CacheService', 'PropertiesService', 'LockService', 'Session', 'UrlFetchApp'];

/**
 * Runs a second copy of Code.js, as Sheets runs custom functions: without services other than the facts of the spreadsheet and
 * what needs no one's data, and without anything of the browser's.
 * @returns those of the names that are functions at the top level, by the name in upper case
 */
export function loadCustomFunctions(
  code: string,
  names: readonly string[],
  facts: SpreadsheetFacts,
  world: World,
): ReadonlyMap<string, PlainFunction> {
  if (names.length === 0) return new Map();
  const scope: Record<string, unknown> = {};
  const sheet = service('Spreadsheet', {
    getSpreadsheetLocale: () => facts.locale(),
    getSpreadsheetTimeZone: () => facts.timeZone(),
  });
  const active = () => sheet;
  const spreadsheetApp = service('SpreadsheetApp', { getActiveSpreadsheet: active, getActive: active });
  const quiet = () => undefined;
  const given: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(WITHOUT_METHODS.map((name) => [name, service(name, {})])),
    globalThis: scope,
    SpreadsheetApp: spreadsheetApp,
    Logger: { log: quiet },
    Utilities: utilities(() => undefined),
    console: { log: quiet, info: quiet, warn: quiet, error: quiet },
    ...world,
  };
  const exported = names
    .map((name) => `${name.toUpperCase()}: this.${name} || (typeof ${name} === 'function' ? ${name} : undefined)`)
    .join(', ');
  const body = `${code}\n;return { ${exported} };\n//# sourceURL=Code.js (custom functions)`;
  const parameters = [...Object.keys(given), ...NOT_IN_APPS_SCRIPT];
  const run = new Function(...parameters, body) as PlainFunction;
  const functions = run.apply(scope, Object.values(given)) as Record<string, PlainFunction | undefined>;
  return new Map(Object.entries(functions).filter((entry): entry is [string, PlainFunction] => entry[1] !== undefined));
}
