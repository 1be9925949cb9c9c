/**
 * The functions of Sheets that give something else at each calculation, in English and as a French workbook may show them.
 * Source: https://developers.google.com/apps-script/guides/sheets/functions (custom functions and volatile functions).
 */
const VOLATILE =
  /(?<![\p{L}\p{N}_.])(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|MAINTENANT|AUJOURDHUI|ALEA|ALEA\.ENTRE\.BORNES)\s*\(/iu;

/** The first volatile function a formula calls; what stands in quotes calls nothing. */
const volatileIn = (formula: string): string | null =>
  VOLATILE.exec(formula.replace(/"(?:[^"]|"")*"/g, '""'))?.[1]?.toUpperCase() ?? null;

/** A cell (from 0) that keeps whatever custom function reads it from ever being done. */
export interface VolatileCell {
  readonly row: number;
  readonly column: number;
  /** The function that does. */
  readonly calls: string;
  /** How many cells of the column do. */
  readonly count: number;
}

/** The first volatile cell of each column. @param wanted the cells that are looked at */
export function volatileCells(
  formulas: readonly (readonly string[])[],
  wanted: (row: number, column: number) => boolean,
): VolatileCell[] {
  const found = new Map<number, VolatileCell>();
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const calls = formula === '' ? null : volatileIn(formula);
      if (calls === null || !wanted(row, column)) return;
      const first = found.get(column) ?? { row, column, calls, count: 0 };
      found.set(column, { ...first, count: first.count + 1 });
    });
  });
  return [...found.values()];
}
