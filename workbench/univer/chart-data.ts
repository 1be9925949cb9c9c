import type { Area } from '../bridge/cells';
import type { ChartSpec } from '../bridge/records';
import type { ChartCell } from '../bridge/session-types';
import { displayOf, plainValue, sheetCells } from './cells-read';
import type { SheetsHost } from './host';
import { isDatePattern } from './number-formats';

/** The cells of each range of a chart, without the rows and columns that are hidden: Sheets leaves those out. */
export async function chartData(host: SheetsHost, { ranges, options }: ChartSpec): Promise<ChartCell[][][]> {
  await host.settle();
  const strategy = String(options.hiddenDimensionStrategy ?? 'IGNORE_BOTH');
  return ranges.map((area) => cellsOf(host, area, strategy));
}

function cellsOf({ engine, reading }: SheetsHost, area: Area, strategy: string): ChartCell[][] {
  const cells = sheetCells(engine, area.sheet);
  const { worksheet } = cells;
  const { locale } = reading();
  const indices = (first: number, count: number, end: number, keep: (index: number) => boolean): number[] =>
    Array.from({ length: Math.max(0, Math.min(count, end - first + 1)) }, (_, i) => first - 1 + i).filter(keep);
  const rows = indices(
    area.row,
    area.rows,
    worksheet.getRowCount(),
    (row) => !/IGNORE_(BOTH|ROWS)/.test(strategy) || worksheet.getRowVisible(row),
  );
  const columns = indices(
    area.column,
    area.columns,
    worksheet.getColumnCount(),
    (column) => !/IGNORE_(BOTH|COLUMNS)/.test(strategy) || worksheet.getColVisible(column),
  );
  return rows.map((row) =>
    columns.map((column) => {
      const format = cells.pattern(row, column);
      const cell = cells.at(row, column);
      const value = plainValue(cell);
      return {
        value,
        text: displayOf(cell, format, locale),
        format,
        date: typeof value === 'number' && isDatePattern(format),
      };
    }),
  );
}
