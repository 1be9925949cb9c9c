import { lettersOf } from '../bridge/a1';

/** A reference, unless it stands in quotes or is part of a longer word or a function's name. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!])/g;

/** A formula as it reads after being copied some rows down and columns to the right: only relative references move. */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(TOKEN, (token, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
    if (!letters || !row) return token;
    const column = fixedColumn ? letters : shiftedLetters(letters, right);
    const line = fixedRow ? Number(row) : Number(row) + down;
    return column === null || line < 1 ? '#REF!' : `${fixedColumn}${column}${fixedRow}${line}`;
  });
}

function shiftedLetters(letters: string, by: number): string | null {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column + by < 1 ? null : lettersOf(column + by);
}
