/// <reference path="./papaparse.d.ts" />
import { Parser } from 'papaparse';
import type { Steps } from '../../base/steps';

/** The cells of a text, row by row, and what is wrong with its quotes: `row` is the index of the row it is in. */
export interface TextRows {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
}

/** Letters that are read at a time. */
const PIECE = 200_000;

/** Takes a text apart piece by piece; a row that goes on in the next piece is read with that. */
export function* rowsOfText(text: string, delimiter: string, size = PIECE): Steps<TextRows> {
  const parser = new Parser({ delimiter, newline: '\n' });
  const data: string[][] = [];
  const errors: { code: string; row?: number }[] = [];
  let length = size;
  for (let from = 0; ; ) {
    const isLast = from + length >= text.length;
    const piece = parser.parse(text.slice(from, from + length), 0, !isLast);
    for (const { code, row = 0 } of piece.errors) {
      // What is odd in a row that is not whole yet is found with the whole of it.
      if (isLast || row < piece.data.length) errors.push({ code, row: data.length + row });
    }
    for (const row of piece.data) data.push(row);
    if (isLast) return { data, errors };
    from += piece.meta.cursor;
    // A cell may be longer than a piece.
    length = piece.data.length === 0 ? length * 2 : size;
    yield;
  }
}
