import type { BaseReferenceObject } from '@univerjs/engine-formula';
import type { Engine } from './engine';

/** Functions of Sheets whose results are others at each calculation. */
const VOLATILE = /(?<![\p{L}\p{N}_.])(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/iu;

/** What stands in a cell that never gets its result. */
export const LOADING = 'Loading...';

/** Whether a formula asks for the time or for chance; what stands in quotes asks for nothing. */
export const isVolatile = (formula: string): boolean => VOLATILE.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

/** A cell (0-based) of a sheet of Univer's. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Whether the custom function in a cell never comes to a result in Sheets: its formula holds a volatile function, or a cell it
 * points at does.
 */
export function isNeverDone(engine: Engine, cell: Place, references: readonly BaseReferenceObject[]): boolean {
  const formulas = engine.formulas.getFormulaData()[engine.unit] ?? {};
  if (isVolatile(formulas[cell.sheet]?.[cell.row]?.[cell.column]?.f ?? '')) return true;
  return references.some((reference) => {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const lines = formulas[reference.getSheetId()] ?? {};
    const rows = Object.keys(lines)
      .map(Number)
      .filter((row) => row >= startRow && row <= endRow);
    return rows.some((row) => {
      const columns = Object.keys(lines[row] ?? {}).map(Number);
      return columns.some(
        (column) => column >= startColumn && column <= endColumn && isVolatile(lines[row]?.[column]?.f ?? ''),
      );
    });
  });
}
