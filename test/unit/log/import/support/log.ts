import type { Cell, Grid } from '../../../../../src/base/types';
import { namedZone, type Zone } from '../../../../../src/base/zone';
import { COLUMNS, type ColumnKey } from '../../../../../src/log/columns';
import { findHeader } from '../../../../../src/log/header';
import { type LogSheet, type Merge, mergeRows } from '../../../../../src/log/import/merge';
import type { ImportRow } from '../../../../../src/log/import/rows';

export const PARIS = namedZone('Europe/Paris');

/** A Leads tab in memory, that takes merges as the sheet does. */
export class MemoryLog {
  constructor(
    readonly values: Grid,
    readonly formulas: string[][] = values.map((row) => row.map(() => '')),
    readonly zone: Zone = PARIS,
  ) {}

  static empty(): MemoryLog {
    return new MemoryLog([COLUMNS.map(({ label }) => label.en)]);
  }

  get sheet(): LogSheet {
    return { header: findHeader(this.values, 'leads', 'en')!, values: this.values, formulas: this.formulas };
  }

  /** A whole import in batches. */
  take(columns: readonly ColumnKey[], rows: readonly ImportRow[], batchSize = 500): Omit<Merge, 'updates'> {
    const total = {
      firstRow: 0,
      additions: [] as Cell[][],
      writable: [] as boolean[],
      updated: 0,
      unchanged: 0,
      keptFormulas: 0,
    };
    for (let i = 0; i < rows.length; i += batchSize) {
      const merge = mergeRows(this.sheet, rows.slice(i, i + batchSize), { columns, zone: this.zone });
      this.write(columns, merge);
      total.additions.push(...merge.additions);
      total.updated += merge.updated;
      total.unchanged += merge.unchanged;
      total.keptFormulas += merge.keptFormulas;
    }
    return total;
  }

  private write(columns: readonly ColumnKey[], merge: Merge): void {
    const { header } = this.sheet;
    for (const { row, column, value } of merge.updates) this.values[row]![column] = value;
    merge.additions.forEach((cells, i) => {
      const at = merge.firstRow + i;
      const width = this.values[header.row]!.length;
      this.values[at] ??= Array.from({ length: width }, () => '');
      this.formulas[at] ??= Array.from({ length: width }, () => '');
      cells.forEach((cell, c) => {
        if (merge.writable[c]) this.values[at]![header.columns[columns[c]!]] = cell;
      });
    });
  }
}
