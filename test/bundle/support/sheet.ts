import { buildCode, loadCode, plain, type SheetFunctions, spreadsheet } from './code';

/** The cells a function fills. */
export type Table = (string | number | Date)[][];

/** A sheet with the functions of Code.js, called as its formulas call them. */
export interface Sheet {
  call(name: string, ...args: unknown[]): unknown;
  /** The same of a function that fills cells. */
  table(name: string, ...args: unknown[]): Table;
}

let built: Promise<string> | undefined;

/**
 * A sheet for the tests of a file or of one `describe`; Code.js is built once for all sheets of a file.
 * @param locale that of its spreadsheet; without one the functions are given no spreadsheet to ask
 */
export function newSheet(locale?: string): Sheet {
  let functions: SheetFunctions = {};
  beforeAll(async () => {
    built ??= buildCode();
    functions = loadCode(await built, locale === undefined ? {} : spreadsheet(locale, 'Europe/Paris'));
  });
  const call: Sheet['call'] = (name, ...args) => {
    const work = functions[name];
    if (!work) throw new Error(`Code.js has no function ${name}.`);
    return plain(work(...args));
  };
  return { call, table: (name, ...args) => call(name, ...args) as Table };
}
