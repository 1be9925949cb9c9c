import { timeOf } from '../../../base/dates';
import type { Cell } from '../../../base/types';
import type { Zone } from '../../../base/zone';
import type { LogSheet } from '../compared-log';
import { usedRows } from '../merge';
import { seeWhole } from './begun-rows';
import {
  type AddedBlock,
  type AddedLead,
  type ChangedCell,
  type ChangedLead,
  type ColumnName,
  cellOfKept,
  type Entries,
  type RemovedRow,
} from './entries';
import { isNamed, isTrait, KnownRows } from './known-rows';
import { leadAfter } from './made-rows';
import { StandingRows } from './standing-rows';

/** A cell that gets its value and its number format back. */
export interface Restored {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** Null where it is not known. */
  readonly format: string | null;
}

/** A cell that a person has changed since: it stays. */
interface KeptChange {
  readonly lead: string;
  readonly column: ColumnName;
}

/** What taking an import back comes to; rows and columns as indices of the sheet's values. */
export interface Undo {
  readonly restored: readonly Restored[];
  /** Rows that go, and those of which only what was written goes: nothing stands below them, or something of a person's own in them. */
  readonly deleted: readonly number[];
  readonly cleared: readonly number[];
  /** The columns of those. */
  readonly clearedColumns: readonly number[];
  /** Blocks of added rows whose cells get their formats back. */
  readonly blocks: readonly AddedBlock[];
  /** Rows that come back. */
  readonly back: readonly RemovedRow[];
  readonly keptCells: readonly KeptChange[];
  /** Added leads that a person has worked on since: they stay. */
  readonly keptRows: readonly string[];
}

/**
 * What has to be written to take an import back, the last of its batches first. Rows are found by what they are known by, cells
 * by their columns, and only what stands there as the import has left it is touched; so doing it again does nothing.
 * @param again whether a script may have been ended in the midst of it
 */
export function planUndo(sheet: LogSheet, batches: readonly Entries[], zone: Zone, again: boolean): Undo {
  const known = new KnownRows(sheet, zone);
  const standing = new StandingRows(sheet, known);
  const undoing = new Undoing(known, standing, again ? seeWhole(batches, known, standing) : new Map());
  for (const batch of [...batches].reverse()) {
    for (const added of [...batch.added].reverse()) undoing.takeOut(added);
    for (const changed of [...batch.changed].reverse()) undoing.changeBack(changed, batch.formats);
  }
  const { rows, keptCells, keptRows } = undoing;
  const used = usedRows({ ...sheet, values: rows.values() });
  const gone = [...rows.gone].sort((a, b) => a - b);
  const cleared = gone.filter((row) => row >= used || undoing.withOwn.has(row));
  const isCleared = new Set(cleared);
  const written = batches.flatMap(({ block }) => block ?? []);
  return {
    restored: undoing.restored(sheet),
    deleted: gone.filter((row) => !isCleared.has(row)),
    cleared,
    clearedColumns: columnsOf(written, known),
    blocks: written.filter((block) => rowsOfBlock(block).every((row) => isCleared.has(row) || row >= used)),
    back: batches.flatMap(({ removed }) =>
      removed.filter((row) => rows.of(leadOfRemoved(row, sheet, known)).length === 0),
    ),
    keptCells,
    keptRows,
  };
}

const columnsOf = (blocks: readonly AddedBlock[], known: KnownRows): number[] =>
  [...new Set(blocks.flatMap(({ columns }) => columns.map(([name]) => known.columnOf(name))))]
    .filter((column) => column >= 0)
    .sort((a, b) => a - b);

function rowsOfBlock({ row, columns }: AddedBlock): number[] {
  const height = columns[0]?.[1].reduce((sum, [, rows]) => sum + rows, 0) ?? 0;
  return Array.from({ length: height }, (_, i) => row + i);
}

/** What a row that was taken out is known by. */
function leadOfRemoved([, cells]: RemovedRow, sheet: LogSheet, known: KnownRows): string {
  const row: Cell[] = (sheet.values[0] ?? []).map(() => '');
  for (const [name, cell] of cells) {
    const column = known.columnOf(name);
    if (column >= 0) row[column] = cellOfKept(cell);
  }
  return known.leadOf(row);
}

class Undoing {
  readonly keptCells: KeptChange[] = [];
  readonly keptRows: string[] = [];
  /** Rows that go, but in which something of a person's own stood before. */
  readonly withOwn = new Set<number>();
  private readonly formats = new Map<string, string | null>();
  private readonly begunRows: ReadonlySet<number>;

  /** @param begun the rows whose changing back has begun, by their changes */
  constructor(
    private readonly known: KnownRows,
    readonly rows: StandingRows,
    private readonly begun: ReadonlyMap<ChangedLead, number>,
  ) {
    this.begunRows = new Set(begun.values());
  }

  takeOut([lead, row, whole, alike, own]: AddedLead): void {
    const { rows } = this;
    const like = rows.like(lead, whole);
    if (like.size > alike) {
      const at = this.oneOf(like, row, true);
      rows.remove(lead, at);
      if (own === 1) this.withOwn.add(at);
      return;
    }
    const standing = rows.of(lead);
    // Without an ID, others may be known by the same: only the row that stands where it was put is it for sure.
    const changed = isNamed(lead) ? standing.length > 0 : standing.includes(row) && !like.has(row);
    if (changed) this.keptRows.push(lead);
  }

  changeBack(changed: ChangedLead, formats: readonly string[]): void {
    const [lead, , , , cells] = changed;
    const standing = this.rows.of(leadAfter(changed));
    const at = this.begun.get(changed) ?? (standing.length === 0 ? undefined : this.rowOf(standing, changed));
    if (at === undefined) return;
    if (at === null) this.keptCells.push(...cells.map(([column]) => ({ lead, column })));
    else this.restore(lead, at, cells, formats);
  }

  /** The row of a lead that a change was made in; null where that cannot be told. */
  private rowOf(standing: readonly number[], changed: ChangedLead): number | null {
    const [, row, whole, alike, cells] = changed;
    const lead = leadAfter(changed);
    const like = this.rows.like(lead, whole);
    if (like.size > alike) return this.oneOf(like, row, false);
    // Others may have been called so all along: of those that came to be, only the row that is just as it was left is it for sure.
    const surely = !isNamed(lead) && cells.some(([name]) => isTrait(name));
    return standing.length === 1 && !surely ? standing[0]! : null;
  }

  /** Which of rows that are alike is taken: the one in its place, and none that is known to be another. */
  private oneOf(like: ReadonlySet<number>, row: number, last: boolean): number {
    if (like.has(row) && !this.begunRows.has(row)) return row;
    const all = [...like];
    if (last) all.reverse();
    return all.find((one) => !this.begunRows.has(one)) ?? all[0]!;
  }

  private restore(lead: string, row: number, cells: readonly ChangedCell[], formats: readonly string[]): void {
    const restored = [...this.rows.cells(row)];
    for (const [name, before, after, format] of cells) {
      const column = this.known.columnOf(name);
      const old = cellOfKept(before);
      if (column >= 0 && this.holds(row, name, old) && !this.known.isCalculated(row, name)) continue;
      if (column < 0 || !this.holds(row, name, cellOfKept(after)) || this.known.isCalculated(row, name)) {
        this.keptCells.push({ lead, column: name });
        continue;
      }
      restored[column] = old;
      this.formats.set(`${row}:${column}`, formats[format ?? -1] ?? null);
    }
    this.rows.put(row, restored);
  }

  private holds(row: number, name: ColumnName, cell: Cell): boolean {
    const now = this.rows.cells(row)[this.known.columnOf(name)] ?? '';
    return this.known.comparable(name, now) === this.known.comparable(name, cell);
  }

  restored({ values }: LogSheet): Restored[] {
    return this.rows.changedRows().flatMap((row) => {
      const cells = this.rows.cells(row);
      return cells.flatMap((value, column): Restored[] => {
        const place = `${row}:${column}`;
        if (isSame(value, values[row]![column]) || !this.formats.has(place)) return [];
        return [{ row, column, value, format: this.formats.get(place) ?? null }];
      });
    });
  }
}

/** Dates are others each time they are read. */
const isSame = (a: Cell, b: Cell | undefined): boolean => a === b || timeOf(a) === timeOf(b);
