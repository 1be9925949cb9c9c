import { BooleanNumber, CommandType, type IRange, type Worksheet, WrapStrategy } from '@univerjs/core';
import type { SheetsHost } from './host';

/** Mutations after which wrapped text may need more or fewer lines. */
const RESHAPES = /^sheet\.mutation\.(set-range-values|set-worksheet-col-width)$/;

/**
 * Makes rows as high as their wrapped text once an action is over, as Sheets does. Univer would measure every row of a
 * sheet again at each change of a column's width.
 * @returns what fits the rows of the sheets that have changed since it was called last
 */
export function rowFitter(host: SheetsHost): () => void {
  const { engine } = host;
  /** The rows by sheet that something was written into; null for all of a sheet. */
  const changed = new Map<string, Set<number> | null>();
  engine.commands.onCommandExecuted(({ id, type, params }) => {
    const { subUnitId: sheet, cellValue } = (params ?? {}) as { subUnitId?: string; cellValue?: object };
    if (type !== CommandType.MUTATION || sheet === undefined || !RESHAPES.test(id)) return;
    const known = changed.get(sheet);
    if (cellValue === undefined) changed.set(sheet, null);
    else if (known !== null) {
      const rows = known ?? new Set<number>();
      for (const row of Object.keys(cellValue)) rows.add(Number(row));
      changed.set(sheet, rows);
    }
  });
  return () => {
    const sheets = [...changed];
    changed.clear();
    for (const [id, rows] of sheets) {
      const sheet = engine.workbook.getSheetBySheetId(id);
      const ranges = sheet ? wrappedRows(host, sheet, rows) : [];
      if (ranges.length > 0) engine.api.getWorkbook(engine.unit)?.getSheetBySheetId(id)?.setRangesAutoHeight(ranges);
    }
    // What that has done concerns nobody but the script.
    if (sheets.length > 0) host.clearUndo();
  };
}

/** The rows with wrapped text whose height nobody has set. */
function wrappedRows({ engine }: SheetsHost, sheet: Worksheet, changed: ReadonlySet<number> | null): IRange[] {
  const styles = engine.workbook.getStyles();
  const wraps = new Map<string, boolean>();
  const ranges: IRange[] = [];
  const columns = { startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  sheet.getCellMatrix().forRow((row, columnsOfRow) => {
    if (changed?.has(row) === false) return;
    if (sheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) return;
    const wrapped = columnsOfRow.some((column) => {
      const cell = sheet.getCellRaw(row, column);
      if (typeof cell?.s !== 'string' || (cell.v ?? '') === '') return false;
      let known = wraps.get(cell.s);
      if (known === undefined) {
        known = styles.get(cell.s)?.tb === WrapStrategy.WRAP;
        wraps.set(cell.s, known);
      }
      return known;
    });
    if (wrapped) ranges.push({ startRow: row, endRow: row, ...columns });
  });
  return ranges;
}
