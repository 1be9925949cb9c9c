import type { PlainCell } from '../../../workbench/headless';

/** What stands below a header, in whichever row that is; blank cells left out. */
export function columnUnder(cells: readonly (readonly PlainCell[])[], header: string): PlainCell[] {
  const row = cells.findIndex((line) => line.includes(header));
  const at = cells[row]?.indexOf(header) ?? -1;
  return cells.slice(row + 1).flatMap((line) => (line[at] === '' ? [] : [line[at]!]));
}
