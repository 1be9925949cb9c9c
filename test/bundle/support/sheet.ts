import { builtCode, loadCode, plain, type SheetFunctions, spreadsheet } from './code';

/** The cells a function fills. */
export type Table = (string | number | Date)[][];

/** A sheet with the functions of Code.js, called as its formulas call them. */
export interface Sheet {
  call(name: string, ...args: unknown[]): unknown;
  /** The same of a function that fills cells. */
  table(name: string, ...args: unknown[]): Table;
}

/** @param locale that of its spreadsheet; without one the functions are given no spreadsheet to ask */
export function newSheet(locale?: string, timeZone = 'Europe/Paris'): Sheet {
  let functions: SheetFunctions | undefined;
  const call: Sheet['call'] = (name, ...args) => {
    functions ??= loadCode(builtCode(), locale === undefined ? {} : spreadsheet(locale, timeZone));
    const work = functions[name];
    if (!work) throw new Error(`Code.js has no function ${name}.`);
    return plain(work(...args));
  };
  return { call, table: (name, ...args) => call(name, ...args) as Table };
}
