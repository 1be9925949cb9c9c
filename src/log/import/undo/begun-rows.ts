import type { Cell } from '../../../base/types';
import { type ChangedLead, cellOfKept, type Entries, type KeptCell } from './entries';
import { isNamed, type KnownRows } from './known-rows';
import { type LeftRows, leftRows, type MadeRow } from './made-rows';
import type { StandingRows } from './standing-rows';

/** Rows of one lead that are looked through for one that is taken back already. */
const MOST_LOOKED_AT = 200;

/** How far a row is taken back: not at all, some of its cells, or all of them. */
type Progress = 'whole' | 'half' | 'done';

interface Seen {
  readonly row: number;
  readonly progress: Progress;
  /** What stands there. */
  readonly cells: Cell[];
}

/**
 * Rows whose changing back a script has begun are seen whole again, as the import had left them: all else can be planned as if it
 * had not ended. They stand where the import found them, unless people have sorted the log; that shows in that there are more
 * rows alike then than the import had left.
 * @returns where the rows stand, by the changes that were made in them
 */
export function seeWhole(
  batches: readonly Entries[],
  known: KnownRows,
  rows: StandingRows,
): ReadonlyMap<ChangedLead, number> {
  const seeing = new Seeing(leftRows(batches), known, rows);
  seeing.inPlace();
  seeing.forgetSurplus();
  seeing.preferDone();
  seeing.elsewhere();
  const places = new Map<ChangedLead, number>();
  for (const [{ changes }, { row }] of seeing.seen) for (const change of changes) places.set(change, row);
  return places;
}

class Seeing {
  readonly seen = new Map<MadeRow, Seen>();
  private readonly taken = new Set<number>();
  /** Whether rows that were added still stand. They go last: where they are gone, no other row is left halfway. */
  private readonly added: { readonly some: boolean; readonly all: boolean };

  constructor(
    private readonly left: LeftRows,
    private readonly known: KnownRows,
    private readonly rows: StandingRows,
  ) {
    const stands = ([row, lead]: readonly [number, string]): boolean =>
      isNamed(lead) ? rows.of(lead).length > 0 : rows.has(row) && known.leadOf(rows.cells(row)) === lead;
    const added = [...left.added];
    this.added = { some: added.length === 0 || added.some(stands), all: added.every(stands) };
  }

  inPlace(): void {
    for (const made of this.left.made) {
      const progress = this.progressIn(made, made.row);
      if (progress === null) continue;
      this.countBefore(made, made.row);
      if (progress === 'done' || (progress === 'half' && this.added.some)) this.see(made, made.row, progress);
    }
  }

  /** Of rows that are more than there were, those that look all taken back were never changed rather than others. */
  forgetSurplus(): void {
    for (let before = -1; before !== this.seen.size; ) {
      before = this.seen.size;
      for (const progress of ['done', 'half']) {
        for (const [made, seen] of this.seen) {
          if (seen.progress === progress && this.missing(made) < 0) this.forget(made, seen);
        }
      }
    }
  }

  /** A row that looks half taken back is another lead, where there is one too many that is taken back. */
  preferDone(): void {
    for (const [made, seen] of this.seen) {
      const done = seen.progress === 'half' ? this.surplusBefore(made, seen.row) : undefined;
      if (done === undefined) continue;
      this.forget(made, seen);
      this.see(made, done, 'done');
    }
  }

  /**
   * Where another row stands in its place, any row of the lead that is taken back is as good: for sure where there is one too many
   * of those, and else rather than half a one once rows that were added are gone.
   */
  elsewhere(): void {
    for (const made of this.left.made) {
      if (this.seen.has(made) || this.missing(made) <= 0 || this.progressIn(made, made.row) === 'whole') continue;
      const done = this.find(made, 'done');
      if (done !== undefined) this.countBefore(made, done);
      const surely = done !== undefined && this.surplusBefore(made, done) !== undefined;
      const row = surely || !this.added.all ? done : this.isInPlace(made) ? undefined : this.find(made, 'half');
      if (row !== undefined) this.see(made, row, row === done ? 'done' : 'half');
    }
  }

  private find(made: MadeRow, progress: Progress): number | undefined {
    const now = this.rows.of(made.lead);
    return [...now, ...this.rows.of(made.changes[0]![0])]
      .filter((one) => !this.taken.has(one))
      .slice(0, MOST_LOOKED_AT)
      .find((one) => this.progressIn(made, one) === progress);
  }

  /** Whether the lead seems to stand where it stood, a person having changed something else of it. */
  private isInPlace({ row, lead, changes }: MadeRow): boolean {
    if (!this.rows.has(row)) return false;
    const now = this.known.leadOf(this.rows.cells(row));
    return now === lead || now === changes[0]![0];
  }

  private countBefore(made: MadeRow, row: number): void {
    const [, , , , , were] = made.changes[0]!;
    if (were !== undefined) this.left.counts.set(this.before(made, row)[1], were - 1, made.turn);
  }

  /** A row that is what another was before, where there are more of those than the import has left. */
  private surplusBefore(made: MadeRow, row: number): number | undefined {
    const [lead, whole] = this.before(made, row);
    const like = this.rows.like(lead, whole);
    const left = this.left.counts.of(whole) ?? Number.POSITIVE_INFINITY;
    return like.size > left ? [...like].find((one) => !this.taken.has(one)) : undefined;
  }

  /** How many rows are missing of those that are like a row in the end; less than none where there are too many. */
  private missing({ lead, whole }: MadeRow): number {
    return (this.left.counts.of(whole) ?? 0) - this.rows.like(lead, whole).size;
  }

  /** Null for a row that this was never made of, or that a person has changed since. */
  private progressIn(made: MadeRow, row: number): Progress | null {
    const { known, rows } = this;
    if (!rows.has(row)) return null;
    const named = isNamed(made.lead) ? rows.of(made.lead) : [];
    if (named.length > 0 && !named.includes(row)) return null;
    let [back, left] = [0, 0];
    for (const [name, { before, after }] of made.cells) {
      const column = known.columnOf(name);
      if (column < 0 || known.isCalculated(row, name)) return null;
      const now = known.comparable(name, rows.cells(row)[column] ?? '');
      const isBack = now === known.comparable(name, cellOfKept(before));
      const isLeft = now === known.comparable(name, cellOfKept(after));
      if (!isBack && !isLeft) return null;
      back += Number(isBack);
      left += Number(isLeft);
    }
    const whole = this.with(made, row, ({ after }) => after);
    if (known.hashOf(row, whole) !== made.whole) return null;
    return back === made.cells.size ? 'done' : left === made.cells.size ? 'whole' : 'half';
  }

  /** What a row was known by before the import, and the hash of all it held. */
  private before(made: MadeRow, row: number): readonly [lead: string, whole: string] {
    const cells = this.with(made, row, ({ before }) => before);
    return [this.known.leadOf(cells), this.known.hashOf(row, cells)];
  }

  private with(made: MadeRow, row: number, held: (cell: { before: KeptCell; after: KeptCell }) => KeptCell): Cell[] {
    const cells = [...this.rows.cells(row)];
    for (const [name, cell] of made.cells) cells[this.known.columnOf(name)] = cellOfKept(held(cell));
    return cells;
  }

  private see(made: MadeRow, row: number, progress: Progress): void {
    this.seen.set(made, { row, progress, cells: [...this.rows.cells(row)] });
    this.taken.add(row);
    this.rows.put(
      row,
      this.with(made, row, ({ after }) => after),
    );
  }

  private forget(made: MadeRow, { row, cells }: Seen): void {
    this.seen.delete(made);
    this.taken.delete(row);
    this.rows.put(row, cells);
  }
}
