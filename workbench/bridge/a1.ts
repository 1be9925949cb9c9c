/** A side of a reference that names no row or no column: it goes to the edge of the sheet, however large that is. */
type OpenSide = 'top' | 'bottom' | 'left' | 'right';

/** The cells of a reference, without their sheet. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Left out where the reference names both corners. */
  readonly open?: readonly OpenSide[];
}

export const WHOLE_ROWS: readonly OpenSide[] = ['left', 'right'];
export const WHOLE_COLUMNS: readonly OpenSide[] = ['top', 'bottom'];
export const WHOLE_SHEET: readonly OpenSide[] = [...WHOLE_COLUMNS, ...WHOLE_ROWS];

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

export function numberOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 notation of cells, e.g. "B5:C7", whole columns "B:C" or the open end of "B5:C"; that of a whole sheet is ''. */
export function a1Of({ row, column, rows, columns, open = [] }: Cells): string {
  const corner = (side: OpenSide, x: number, edge: OpenSide, y: number): string =>
    `${open.includes(side) ? '' : lettersOf(x)}${open.includes(edge) ? '' : y}`;
  const start = corner('left', column, 'top', row);
  if (open.length === WHOLE_SHEET.length || (open.length === 0 && rows === 1 && columns === 1)) return start;
  return `${start}:${corner('right', column + columns - 1, 'bottom', row + rows - 1)}`;
}

/** The same with `$` before everything: a reference that stays where it is. */
export const absoluteA1 = (cells: Cells): string => a1Of(cells).replace(/[A-Z]+|\d+/g, '$$$&');

/** An area as large as the sheet is now, on the sides where it is open. */
export function spanned<A extends Cells>(area: A, size: { rows: number; columns: number }): A {
  const is = (side: OpenSide): boolean => area.open?.includes(side) ?? false;
  const row = is('top') ? 1 : area.row;
  const column = is('left') ? 1 : area.column;
  const bottom = is('bottom') ? size.rows : area.row + area.rows - 1;
  const right = is('right') ? size.columns : area.column + area.columns - 1;
  return { ...area, row, column, rows: bottom - row + 1, columns: right - column + 1 };
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
  const cells = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  const named = { top, left, ...(ranged && { bottom, right }) };
  const open = WHOLE_SHEET.filter((side) => side in named && named[side] === undefined);
  return open.length === 0 ? cells : { ...cells, open };
}
