import { labelText } from '../../base/labels';
import { type AliasesByColumn, meantBy } from '../aliases';
import type { KeptRow } from './outcome-count';
import type { PlannedColumn } from './plan';
import type { Table } from './table';

/** A spelling of the file that another label was put in the place of, and in how many rows. */
interface Renamed {
  readonly spelling: string;
  readonly label: string;
  readonly rows: number;
}

/** Those of a column of the file. */
export interface RenamedColumn {
  readonly column: string;
  readonly spellings: readonly Renamed[];
}

/** Which spellings of the rows that are kept were replaced. */
export function renamedOf(
  table: Table,
  columns: readonly PlannedColumn[],
  kept: readonly KeptRow[],
  aliases: AliasesByColumn,
): RenamedColumn[] {
  return columns.flatMap(({ key, index, label: column }, at) => {
    if ((key !== 'channel' && key !== 'persona') || !aliases[key]?.size) return [];
    const found = new Map<string, Renamed>();
    for (const [row, i] of kept) {
      const [spelling, label] = [labelText(table.rows[i]![index] ?? ''), row.cells[at]!];
      if (label === '' || meantBy(spelling, aliases[key]) !== label || spelling === label) continue;
      found.set(spelling, { spelling, label, rows: (found.get(spelling)?.rows ?? 0) + 1 });
    }
    return found.size === 0 ? [] : [{ column, spellings: [...found.values()].sort((a, b) => b.rows - a.rows) }];
  });
}
