import type { Cell } from '../../../base/types';
import type { Zone } from '../../../base/zone';
import { leadIdKey } from '../../lead-ids';
import type { LogSheet } from '../compared-log';
import { usedRows } from '../merge';
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

/** Rows of one lead that are looked through for one that is half taken back. */
const MOST_LOOKED_AT = 200;

/**
 * What has to be written to take an import back, the last of its batches first. Rows are found by what they are known by, cells
 * by their columns, and only what stands there as the import has left it is touched; so doing it again does nothing.
 * @param again whether a script may have been ended in the midst of it
 */
export function planUndo(sheet: LogSheet, batches: readonly Entries[], zone: Zone, again: boolean): Undo {
  const known = new KnownRows(sheet, zone);
  const undoing = new Undoing(known, new StandingRows(sheet, known), again);
  if (again) for (const batch of batches) for (const changed of batch.changed) undoing.putAside(changed);
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
    blocks: written.filter((block) => rowsOfBlock(block).every((row) => isCleared.has(row))),
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
  /** The rows put aside, by the ID they stood under. */
  private readonly aside = new Map<string, number>();

  constructor(
    private readonly known: KnownRows,
    readonly rows: StandingRows,
    private readonly again: boolean,
  ) {}

  takeOut([lead, row, whole, alike, own]: AddedLead): void {
    const { rows } = this;
    const like = rows.like(lead, whole);
    if (like.size > alike) {
      const at = like.has(row) ? row : [...like][like.size - 1]!;
      rows.remove(lead, at);
      if (own === 1) this.withOwn.add(at);
      return;
    }
    const standing = rows.of(lead);
    // Without an ID, others may be known by the same: only the row that stands where it was put is it for sure.
    const changed = isNamed(lead) ? standing.length > 0 : standing.includes(row) && !like.has(row);
    if (changed) this.keptRows.push(lead);
  }

  /**
   * A lead that the import gave an ID, and that does not stand under it any more, is what it was before: that comes last. Until
   * the turn of that change it must not be taken for another one of which the import made the same.
   */
  putAside([lead, row, whole, , cells]: ChangedLead): void {
    const id = newIdIn(cells);
    if (id === '' || this.rows.of(id).length > 0) return;
    const begun = this.begunIn(this.rows.of(lead), row, whole, cells);
    if (begun === undefined) return;
    this.rows.putAside(lead, begun);
    this.aside.set(id, begun);
  }

  changeBack([lead, row, whole, alike, cells]: ChangedLead, formats: readonly string[]): void {
    const known = newIdIn(cells) || lead;
    const aside = this.aside.get(known);
    if (aside !== undefined) this.rows.bringBack(lead, aside);
    const standing = this.rows.of(known);
    if (standing.length === 0) return;
    // Others may have been called so all along: of those that came to be, only the row that is just as it was left is it for sure.
    const surely = !isNamed(known) && cells.some(([name]) => isTrait(name));
    const at = this.rowOf(standing, this.rows.like(known, whole), { row, whole, alike, cells, surely });
    if (at !== null) this.restore(known, at, cells, formats);
    else if (!this.again || !this.isBack(row, cells)) {
      this.keptCells.push(...cells.map(([column]) => ({ lead, column })));
    }
  }

  private isBack(row: number, cells: readonly ChangedCell[]): boolean {
    return row < this.rows.height && cells.every(([name, before]) => this.holds(row, name, cellOfKept(before)));
  }

  /** The row of a lead that a change was made in; null where that cannot be told. */
  private rowOf(standing: readonly number[], like: ReadonlySet<number>, changed: Changed): number | null {
    const { row, whole, alike, cells, surely } = changed;
    if (like.size > alike) return like.has(row) ? row : [...like][0]!;
    if (surely) return null;
    const begun = this.again ? this.begunIn(standing, row, whole, cells) : undefined;
    return begun ?? (standing.length === 1 ? standing[0]! : null);
  }

  /**
   * The row of a lead that has been changed back, or else is in part: one that only looks like half of it may be another lead,
   * and is no reason to take anything from it where the whole is done.
   */
  private begunIn(
    standing: readonly number[],
    row: number,
    whole: string,
    cells: readonly ChangedCell[],
  ): number | undefined {
    const looked = [...standing.filter((one) => one === row), ...standing].slice(0, MOST_LOOKED_AT);
    const back = looked.map((one) => this.cellsBack(one, whole, cells));
    const done = back.indexOf(cells.length);
    return looked[done >= 0 ? done : back.findIndex((count) => count > 0)];
  }

  /** How many cells have been changed back already, in a row that is what the change has made of it but for those; else 0. */
  private cellsBack(row: number, whole: string, cells: readonly ChangedCell[]): number {
    const after: Cell[] = [...this.rows.cells(row)];
    let back = 0;
    for (const [name, before, changed] of cells) {
      const column = this.known.columnOf(name);
      if (column < 0) return 0;
      if (this.holds(row, name, cellOfKept(before))) back++;
      after[column] = cellOfKept(changed);
    }
    return this.known.hashOf(row, after) === whole ? back : 0;
  }

  private restore(lead: string, row: number, cells: readonly ChangedCell[], formats: readonly string[]): void {
    for (const [name, before, after, format] of cells) {
      const column = this.known.columnOf(name);
      const old = cellOfKept(before);
      if (column >= 0 && this.holds(row, name, old) && !this.known.isCalculated(row, name)) continue;
      if (column < 0 || !this.holds(row, name, cellOfKept(after)) || this.known.isCalculated(row, name)) {
        this.keptCells.push({ lead, column: name });
        continue;
      }
      this.rows.set(lead, row, column, old);
      this.formats.set(`${row}:${column}`, formats[format ?? -1] ?? null);
    }
    this.rows.regroup(lead, row);
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
        if (value === values[row]![column] || !this.formats.has(place)) return [];
        return [{ row, column, value, format: this.formats.get(place) ?? null }];
      });
    });
  }
}

interface Changed {
  readonly row: number;
  readonly whole: string;
  readonly alike: number;
  readonly cells: readonly ChangedCell[];
  readonly surely: boolean;
}

/** The ID that an import has given to a lead; '' where it left it as it was. */
function newIdIn(cells: readonly ChangedCell[]): string {
  const [, , after = ''] = cells.find(([name]) => name === 'id') ?? [];
  return leadIdKey(after);
}
