/** The cells of a reference, without their sheet. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 → "A", 27 → "AA". */
export function lettersOf(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

function numberOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 notation of cells, e.g. "B5:C7". */
export function a1Of({ row, column, rows, columns }: Cells): string {
  const start = `${lettersOf(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}

/** A sheet's name as references write it. */
export const quotedName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/**
 * Reads A1 notation: "B2", "B2:C5", whole columns "A:C", whole rows "2:4", or open ended "A2:C".
 * @param size the sheet's, for the ends that are left open
 * @returns null where it is no such notation
 */
export function areaOfA1(a1: string, size: { rows: number; columns: number }): Cells | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?)?$/.exec(a1.trim());
  if (!match || a1.trim() === '') return null;
  const [, left, top, right, bottom] = match;
  const ranged = a1.includes(':');
  if (!ranged && (!left || !top)) return null;
  if (ranged && ((!left && !top) || (!right && !bottom))) return null;
  const columns = [
    left ? numberOf(left) : 1,
    ranged ? (right ? numberOf(right) : size.columns) : numberOf(left ?? 'A'),
  ];
  const rows = [top ? Number(top) : 1, ranged ? (bottom ? Number(bottom) : size.rows) : Number(top)];
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
