import type { Cells } from './a1';
import { type Line, referenceText, withReferences } from './references';

/** Whole cells of a sheet in R1C1 notation, such as "R2C3" or "R2C3:R4C5"; null where it is none. */
export function cellsOfR1C1(text: string): Cells | null {
  const match = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i.exec(text.trim());
  if (!match) return null;
  const [top = 1, left = 1, bottom = top, right = left] = match.slice(1).flatMap((part) => (part ? Number(part) : []));
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  return { row, column, rows: Math.max(top, bottom) - row + 1, columns: Math.max(left, right) - column + 1 };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Text in quotes, or what is written of a row and a column, outside of longer words. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.\]])(?:(R)(\[-?\d+\]|\d+)?)?(?:(C)(\[-?\d+\]|\d+)?)?(?![A-Za-z0-9_.(![])/gi;

/** A row or a column by what is written of it: nothing for its own, a distance in brackets, or a number. */
function lineOf(written: string, own: number): Line {
  if (/^\d/.test(written)) return { at: Number(written), fixed: true };
  return { at: own + Number(written.slice(1, -1)), fixed: false };
}

/** A formula in R1C1 notation, as the cell it stands in reads it, in A1 notation. */
export function formulaOfR1C1(formula: string, { row, column }: Cell): string {
  return [...formula.matchAll(TOKEN)].reduceRight((text, { 0: token, 1: r, 2: down, 3: c, 4: right, index }) => {
    if (!r && !c) return text;
    const cell = { row: r ? lineOf(down ?? '', row) : null, column: c ? lineOf(right ?? '', column) : null };
    const written = referenceText(cell);
    // A whole row or column by itself is both sides of one.
    const alone = !(r && c) && text[index - 1] !== ':' && text[index + token.length] !== ':';
    return text.slice(0, index) + (alone ? `${written}:${written}` : written) + text.slice(index + token.length);
  }, formula);
}

/** A formula in A1 notation as R1C1 notation writes it for its cell. */
export function r1c1OfFormula(formula: string, { row, column }: Cell): string {
  const text = (letter: string, line: Line | null, own: number): string => {
    if (!line) return '';
    return line.fixed ? `${letter}${line.at}` : `${letter}[${line.at - own}]`;
  };
  return withReferences(
    formula,
    (reference) => `${text('R', reference.row, row)}${text('C', reference.column, column)}`,
  );
}
