import type { Cell, Grid } from '../../../base/types';
import type { LogSheet } from '../compared-log';
import type { KnownRows } from './known-rows';

/** The rows of a log as they would be once what has been taken back so far is taken back. */
export class StandingRows {
  /** Rows that are to go. */
  readonly gone = new Set<number>();
  /** Rows that are what they were already. */
  private readonly aside = new Set<number>();
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

  get height(): number {
    return this.sheet.values.length;
  }

  /** The rows of a lead that are not to go, but for those that were put aside. */
  of(lead: string): readonly number[] {
    const rows = this.rowsOf.get(lead) ?? [];
    const { gone, aside } = this;
    return gone.size + aside.size === 0 ? rows : rows.filter((row) => !gone.has(row) && !aside.has(row));
  }

  /** Nobody asks for a row until it is brought back. */
  putAside(lead: string, row: number): void {
    this.forget(lead, row);
    this.aside.add(row);
  }

  bringBack(lead: string, row: number): void {
    if (this.aside.delete(row)) this.note(this.hashes(lead), row);
  }

  /** Those of them that hold the very same. */
  like(lead: string, whole: string): ReadonlySet<number> {
    return this.hashes(lead).get(whole) ?? NONE;
  }

  cells(row: number): readonly Cell[] {
    return this.changed.get(row) ?? this.sheet.values[row]!;
  }

  set(lead: string, row: number, column: number, value: Cell): void {
    this.forget(lead, row);
    const cells = [...this.cells(row)];
    cells[column] = value;
    this.changed.set(row, cells);
    this.note(this.hashes(lead), row);
  }

  /** A row that lost the ID it stood under is one of those that are like it without. */
  regroup(lead: string, row: number): void {
    const now = this.known.leadOf(this.cells(row));
    if (now === lead) return;
    this.forget(lead, row);
    const hashes = this.hashes(now);
    this.rowsOf.set(
      lead,
      (this.rowsOf.get(lead) ?? []).filter((one) => one !== row),
    );
    this.rowsOf.set(now, [...(this.rowsOf.get(now) ?? []), row]);
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
