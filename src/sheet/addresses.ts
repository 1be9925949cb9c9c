/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** A1 notation of a rectangle, e.g. (5, 2, 3, 2) → "B5:C7". */
export function a1(row: number, column: number, height = 1, width = 1): string {
  const start = `${columnLetters(column)}${row}`;
  return height === 1 && width === 1 ? start : `${start}:${columnLetters(column + width - 1)}${row + height - 1}`;
}

/** The same with dollar signs, e.g. "$B$5:$C$7". */
export function absolute(row: number, column: number, height = 1, width = 1): string {
  return a1(row, column, height, width).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Whole columns of a sheet, from the first of some places (from 0) to the last, as formulas name them. */
export function spanOf(sheetName: string, places: readonly number[]): string {
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return `${quoted(sheetName)}!$${columnLetters(first + 1)}:$${columnLetters(last + 1)}`;
}

/** A sheet name as formulas write it: quoted, with quotes doubled. */
export function quoted(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
}
