import { csvLine, guarded } from '../../base/csv';
import { MomentKind, MomentReader, utcMsOfSerial } from '../../base/dates';
import { labelText } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { ColumnType } from '../../log/columns';
import { wallText } from '../../log/import/cell-text';
import { cellText } from '../import/cell-text';

/** How a spreadsheet of a locale writes a CSV file. */
export interface CsvManner {
  readonly delimiter: ',' | ';';
  readonly decimalMark: '.' | ',';
  readonly zone: Zone;
}

/** A decimal comma takes the comma from the columns: Excel reads such files with semicolons. */
export function mannerOf(locale: string, zone: Zone): CsvManner {
  const parts = new Intl.NumberFormat(locale.replace(/_/g, '-')).formatToParts(1.5);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return { delimiter: comma ? ';' : ',', decimalMark: comma ? ',' : '.', zone };
}

/**
 * A cell as text: dates as ISO on the sheet's clock, which Excel reads in every locale; numbers with the locale's mark; texts as
 * they stand, inert. What its column is for, where that is known, decides what a cell is.
 */
function csvCell(cell: Cell, type: ColumnType | null, { zone, decimalMark }: CsvManner): string {
  if (type === 'text') return typeof cell === 'string' ? guarded(cell) : labelText(cell);
  const day = type === 'dateTime' ? civilOf(cell, zone) : null;
  if (day !== null) return wallText(utcMsOfSerial(day));
  if (typeof cell === 'string') return guarded(cell);
  const text = cellText(cell, zone);
  return typeof cell === 'number' ? text.replace('.', decimalMark) : text;
}

/** Rows as lines of a CSV file. @param types what the columns are for, by their place; a header is text throughout */
export const csvLines = (rows: Grid, types: readonly (ColumnType | null)[], manner: CsvManner): string =>
  rows
    .map((row) =>
      csvLine(
        row.map((cell, column) => csvCell(cell, types[column] ?? null, manner)),
        manner.delimiter,
      ),
    )
    .join('');

function civilOf(cell: Cell, zone: Zone): number | null {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.civil) return reader.value;
  return kind === MomentKind.instant ? zone.serialOf(reader.value) : null;
}
