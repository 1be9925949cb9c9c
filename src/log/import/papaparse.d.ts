/**
 * The part of papaparse that is used here. The published types refer to Node's and the browser's, which would let pure code
 * call what Apps Script does not have.
 */
declare module 'papaparse' {
  export function parse(
    text: string,
    config: { readonly delimiter: string; readonly newline: '\n'; readonly preview?: number },
  ): {
    readonly data: string[][];
    /** `row` is the index in `data` of the row the problem is in. */
    readonly errors: readonly { readonly code: string; readonly row?: number }[];
  };

  /** What `parse` goes by, piece by piece. */
  export class Parser {
    constructor(config: { readonly delimiter: string; readonly newline: '\n' });
    /** @param leavesLast the last row of the text may go on behind it, and is left out */
    parse(
      text: string,
      first: number,
      leavesLast: boolean,
    ): ReturnType<typeof parse> & { /** How far it was read. */ readonly meta: { readonly cursor: number } };
  }
}
