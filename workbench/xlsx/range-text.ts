import { a1Of, absoluteA1, numberOf } from '../bridge/a1';
import type { Box } from '../bridge/book-contents';

/** How large a sheet of Excel is. */
const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
const LAST_COLUMN = 'XFD';

/** A range of cells in a formula; an end that Sheets leaves open goes to the edge of Excel's sheets. Null where it is none. */
export function rangeInFile(text: string): string | null {
  const [start = '', end = ''] = text.split(':');
  const [from, to] = [sidesOf(start), sidesOf(end)];
  const isWhole = (side: 'column' | 'row'): boolean => from[side] === '' && to[side] === '';
  if (start === '' || end === '') return null;
  const left = isWhole('column') ? '' : from.column || '$A';
  const top = isWhole('row') ? '' : from.row || '$1';
  const right = isWhole('column') ? '' : to.column || `$${LAST_COLUMN}`;
  const bottom = isWhole('row') ? '' : to.row || `$${MOST_ROWS}`;
  return isCorner(left + top) && isCorner(right + bottom) ? `${left}${top}:${right}${bottom}` : null;
}

/** Whether a corner of a range lies on a sheet of Excel. */
export function isCorner(corner: string): boolean {
  const { column, row } = sidesOf(corner);
  return (
    (column === '' || numberOf(column.replace('$', '')) <= MOST_COLUMNS) &&
    (row === '' || Number(row.replace('$', '')) <= MOST_ROWS)
  );
}

function sidesOf(corner: string): { column: string; row: string } {
  const [, column = '', row = ''] = /^(\$?[A-Z]+)?(\$?\d+)?$/i.exec(corner) ?? [];
  return { column, row };
}

const cellsOf = ({ startRow, endRow, startColumn, endColumn }: Box) => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** "B2:C5" */
export const boxText = (box: Box): string => a1Of(cellsOf(box));

/** "$B$2:$C$5" */
export const fixedBoxText = (box: Box): string => absoluteA1(cellsOf(box));
