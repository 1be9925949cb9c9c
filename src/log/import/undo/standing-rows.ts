import type { Cell, Grid } from '../../../base/types';
import type { LogSheet } from '../compared-log';
import type { KnownRows } from './known-rows';

/** The rows of a log as they would be once what has been taken back so far is taken back. */
export class StandingRows {
  /** Rows that are to go. */
  readonly gone = new Set<number>();
  private readonly rowsOf: Map<string, readonly number[]>;
  private readonly changed = new Map<number, Cell[]>();
  /** The rows of a lead by the hash of all they hold, for the leads that were asked for. */
  private readonly byWhole = new Map<string, Map<string, Set<number>>>();

  constructor(
    private readonly sheet: LogSheet,
    private readonly known: KnownRows,
  ) {
    this.rowsOf = new Map(known.rowsByLead());
  }

  /** Whether a row is one of those that may hold leads. */
  has(row: number): boolean {
    return row > this.sheet.header.row && row < this.sheet.values.length && !this.gone.has(row);
  }

  /** The rows of a lead that are not to go. */
  of(lead: string): readonly number[] {
    const rows = this.rowsOf.get(lead) ?? [];
    return this.gone.size === 0 ? rows : rows.filter((row) => !this.gone.has(row));
  }

  /** Those of them that hold the very same. */
  like(lead: string, whole: string): ReadonlySet<number> {
    return this.hashes(lead).get(whole) ?? NONE;
  }

  cells(row: number): readonly Cell[] {
    return this.changed.get(row) ?? this.sheet.values[row]!;
  }

  /** A row holds other cells, and is known by those from then on. */
  put(row: number, cells: Cell[]): void {
    const [before, now] = [this.known.leadOf(this.cells(row)), this.known.leadOf(cells)];
    this.forget(before, row);
    const hashes = this.hashes(now);
    this.changed.set(row, cells);
    if (now !== before) {
      this.rowsOf.set(
        before,
        (this.rowsOf.get(before) ?? []).filter((one) => one !== row),
      );
      this.rowsOf.set(now, [...(this.rowsOf.get(now) ?? []), row]);
    }
    this.note(hashes, row);
  }

  remove(lead: string, row: number): void {
    this.forget(lead, row);
    this.gone.add(row);
  }

  /** The whole log then; rows that are to go are blank. */
  values(): Grid {
    return this.sheet.values.map((cells, row) => (this.gone.has(row) ? [] : (this.changed.get(row) ?? cells)));
  }

  /** The rows of which cells have changed. */
  changedRows(): readonly number[] {
    return [...this.changed.keys()].filter((row) => !this.gone.has(row)).sort((a, b) => a - b);
  }

  private hashes(lead: string): Map<string, Set<number>> {
    const known = this.byWhole.get(lead);
    if (known) return known;
    const hashes = new Map<string, Set<number>>();
    this.byWhole.set(lead, hashes);
    for (const row of this.of(lead)) this.note(hashes, row);
    return hashes;
  }

  private note(hashes: Map<string, Set<number>>, row: number): void {
    const whole = this.known.hashOf(row, this.cells(row));
    const rows = hashes.get(whole);
    if (rows) rows.add(row);
    else hashes.set(whole, new Set([row]));
  }

  private forget(lead: string, row: number): void {
    this.hashes(lead)
      .get(this.known.hashOf(row, this.cells(row)))
      ?.delete(row);
  }
}

const NONE: ReadonlySet<number> = new Set();
