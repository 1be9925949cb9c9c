/** A fact about Google's Sheets: what, where it is known from, a script that shows it, and what the script gives or is told. */
export type Fact = readonly [what: string, source: string, code: string, expected: unknown];

/** Tests and notes of github.com/brucemcpherson/gas-fakes, whose author ran them on Google's Sheets as well. */
export const SHEETS = 'gas-fakes, test/testsheets.js';
export const reference = (of: string): string => `Google’s reference of ${of}`;
