/** Numbers by row and column; null for a blank cell. */
export type Matrix = readonly (readonly (number | null)[])[];

/** A value by cell of a matrix, in the shape of the matrix. */
export function mapCells<T>(matrix: Matrix, value: (cell: number | null, row: number, column: number) => T): T[][] {
  return matrix.map((cells, row) => cells.map((cell, column) => value(cell, row, column)));
}

/** The totals of a table: one per row, one per column, and one of the whole. */
export interface Totals {
  readonly rows: (number | null)[];
  readonly columns: (number | null)[];
  readonly all: number | null;
}

/** The position of a cell. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * The totals of a table, each made by the same rule from the cells it covers.
 * @param columns number of columns, which a table without rows cannot tell
 */
export function totalsOf(rows: number, columns: number, total: (cells: readonly Position[]) => number | null): Totals {
  const down = Array.from({ length: rows }, (_, row) => row);
  const across = Array.from({ length: columns }, (_, column) => column);
  return {
    rows: down.map((row) => total(across.map((column) => ({ row, column })))),
    columns: across.map((column) => total(down.map((row) => ({ row, column })))),
    all: total(down.flatMap((row) => across.map((column) => ({ row, column })))),
  };
}

/**
 * The rule of a plain total: the sum of the cells that are not blank.
 * @param none the total where all are: nothing, or 0 for counts
 */
export function sumOf(matrix: Matrix, none: number | null = null): (cells: readonly Position[]) => number | null {
  return (cells) => {
    const filled = cells.map(({ row, column }) => matrix[row]![column]!).filter((cell) => cell !== null);
    return filled.length === 0 ? none : filled.reduce((sum, cell) => sum + cell, 0);
  };
}
