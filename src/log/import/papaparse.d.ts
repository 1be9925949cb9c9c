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
}
