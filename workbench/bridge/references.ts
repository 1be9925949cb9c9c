import { lettersOf, numberOf } from './a1';

/**
 * A reference, unless it stands in quotes or is part of a longer word or a function's name: a cell, or one side of whole columns
 * or rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.$])(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}(?=:)|(?<=:)\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}(?=:)|(?<=:)\$?[1-9]\d{0,6})(?![A-Za-z0-9_.(!])/g;

/** A row or a column of a reference. */
export interface Line {
  readonly at: number;
  /** Whether it stays when its formula is copied: it has a `$`. */
  readonly fixed: boolean;
}

/** What a reference names; without a column it is a side of whole rows, without a row one of whole columns. */
export interface Reference {
  readonly column: Line | null;
  readonly row: Line | null;
}

/** A formula with each of its references written anew. */
export const withReferences = (formula: string, write: (reference: Reference) => string): string =>
  formula.replace(TOKEN, (token) => {
    const found = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/.exec(token);
    if (!found) return token;
    const [, columnMark, letters, rowMark, digits] = found;
    return write({
      column: letters ? { at: numberOf(letters), fixed: columnMark === '$' } : null,
      row: digits ? { at: Number(digits), fixed: rowMark === '$' } : null,
    });
  });

/** A reference in A1 notation; one that leaves the sheet is none any more. */
export function referenceText({ column, row }: Reference): string {
  if ((column?.at ?? 1) < 1 || (row?.at ?? 1) < 1) return '#REF!';
  const mark = (line: Line | null): string => (line?.fixed ? '$' : '');
  return `${mark(column)}${column ? lettersOf(column.at) : ''}${mark(row)}${row?.at ?? ''}`;
}

/** A formula as it reads after being copied some rows down and columns to the right: only relative references move. */
export function movedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const moved = (line: Line | null, by: number): Line | null =>
    line && !line.fixed ? { ...line, at: line.at + by } : line;
  return withReferences(formula, ({ column, row }) =>
    referenceText({ column: moved(column, right), row: moved(row, down) }),
  );
}
