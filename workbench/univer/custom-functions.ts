import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { NOT_IN_APPS_SCRIPT } from '../bridge/not-in-apps-script';

/** A custom function as Sheets finds it: a top-level function whose JSDoc has `@customfunction`. */
export interface CustomFunctionDoc {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

const DOCUMENTED = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/** Finds the custom functions in the text of Code.js. */
export function findCustomFunctions(code: string): CustomFunctionDoc[] {
  const found = new Map<string, CustomFunctionDoc>();
  for (const [, comment = '', name = '', parameters = ''] of code.matchAll(DOCUMENTED)) {
    if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) continue;
    found.set(name, documentation(name, comment, parameters));
  }
  return [...found.values()];
}

function documentation(name: string, comment: string, parameters: string): CustomFunctionDoc {
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
    functionName: doc.name,
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

/**
 * Runs a second copy of Code.js, as Sheets runs custom functions: without services other than the facts of the spreadsheet,
 * and without anything of the browser's.
 * @param clock the Date the code shall see
 */
export function loadCustomFunctions(
  code: string,
  names: readonly string[],
  facts: SpreadsheetFacts,
  clock: DateConstructor,
): ReadonlyMap<string, PlainFunction> {
  if (names.length === 0) return new Map();
  const scope: Record<string, unknown> = {};
  const sheet = {
    getSpreadsheetLocale: () => facts.locale(),
    getSpreadsheetTimeZone: () => facts.timeZone(),
  };
  const spreadsheetApp = { getActiveSpreadsheet: () => sheet, getActive: () => sheet };
  const quiet = () => undefined;
  const given: Readonly<Record<string, unknown>> = {
    globalThis: scope,
    SpreadsheetApp: spreadsheetApp,
    Logger: { log: quiet },
    console: { log: quiet, info: quiet, warn: quiet, error: quiet },
    Date: clock,
  };
  const exported = names.map((name) => `${JSON.stringify(name)}: this[${JSON.stringify(name)}] || ${name}`).join(', ');
  const body = `${code}\n;return { ${exported} };\n//# sourceURL=Code.js (custom functions)`;
  const parameters = [...Object.keys(given), ...NOT_IN_APPS_SCRIPT];
  const run = new Function(...parameters, body) as PlainFunction;
  const functions = run.apply(scope, Object.values(given)) as Record<string, PlainFunction>;
  return new Map(Object.entries(functions));
}
