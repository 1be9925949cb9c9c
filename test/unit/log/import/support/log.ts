import type { Cell, Grid } from '../../../../../src/base/types';
import { namedZone, type Zone } from '../../../../../src/base/zone';
import { COLUMNS } from '../../../../../src/log/columns';
import { findHeader } from '../../../../../src/log/header';
import { columnIn, type LogSheet } from '../../../../../src/log/import/compared-log';
import { type Merge, mergeRows } from '../../../../../src/log/import/merge';
import type { ImportRow } from '../../../../../src/log/import/rows';
import { batchesOf } from '../../../../../src/log/import/traits';
import { headerOfOwn, isOwn, type LogKey } from '../../../../../src/log/own-columns';
import type { PersonKind } from '../../../../../src/log/person-ids';

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
  take(
    columns: readonly LogKey[],
    rows: readonly ImportRow[],
    batchSize = 500,
    person: PersonKind | null = null,
  ): Omit<Merge, 'updates'> {
    const total = {
      firstRow: 0,
      additions: [] as Cell[][],
      writable: [] as boolean[],
      updated: 0,
      unchanged: 0,
      ...{ recognised: 0, byPerson: 0 },
      ...{ keptFormulas: 0, winsTakenBack: 0, lossesTakenBack: 0 },
    };
    this.addOwn(columns);
    for (const batch of batchesOf(rows, columns, batchSize, this.zone)) {
      const merge = mergeRows(this.sheet, batch, { columns, zone: this.zone, person });
      this.write(columns, merge);
      total.additions.push(...merge.additions);
      total.updated += merge.updated;
      total.unchanged += merge.unchanged;
      total.recognised += merge.recognised;
      total.byPerson += merge.byPerson;
      total.keptFormulas += merge.keptFormulas;
      total.winsTakenBack += merge.winsTakenBack;
      total.lossesTakenBack += merge.lossesTakenBack;
    }
    return total;
  }

  /** Own columns that the tab lacks are added at its end, as the start of an import does. */
  private addOwn(columns: readonly LogKey[]): void {
    for (const key of columns.filter(isOwn)) {
      const { header, values } = this.sheet;
      if (columnIn(this.sheet, key) !== -1) continue;
      for (const [i, row] of values.entries()) row.push(i === header.row ? headerOfOwn(key) : '');
    }
  }

  private write(columns: readonly LogKey[], merge: Merge): void {
    const { header } = this.sheet;
    const places = columns.map((key) => columnIn(this.sheet, key));
    for (const { row, column, value } of merge.updates) this.values[row]![column] = value;
    merge.additions.forEach((cells, i) => {
      const at = merge.firstRow + i;
      const width = this.values[header.row]!.length;
      this.values[at] ??= Array.from({ length: width }, () => '');
      this.formulas[at] ??= Array.from({ length: width }, () => '');
      cells.forEach((cell, c) => {
        if (merge.writable[c]) this.values[at]![places[c]!] = cell;
      });
    });
  }
}
