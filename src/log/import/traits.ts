import type { Zone } from '../../base/zone';
import { type CellType, type LogKey, typeOf } from '../own-columns';
import { LogCells, rememberingZone } from './log-cells';
import type { ImportRow } from './rows';

/** What does not change in the life of a lead: leads without an ID are known by it. */
const TRAITS: readonly LogKey[] = ['created', 'channel', 'persona'];

const SEPARATOR = '\u0001';

/** What is compared of a row, as one text. */
export const joined = (cells: readonly string[]): string => cells.join(SEPARATOR);

/** The traits among the columns of a file, by their index. */
export const traitColumns = (columns: readonly LogKey[]): number[] =>
  columns.flatMap((key, i) => (TRAITS.includes(key) ? [i] : []));

/** The traits of rows of a file, as one text: those of two leads are equal that read the same in the log. */
function traitsOf(columns: readonly LogKey[], zone: Zone): (cells: readonly string[]) => string {
  const compared = new LogCells(rememberingZone(zone));
  const traits = traitColumns(columns).map((i) => ({ i, type: typeOf(columns[i]!) }));
  return (cells) => joined(traits.map(({ i, type }) => compared.comparable(cells[i], type)));
}

/** Counts the rows of a file that have no ID, by what the log will show of them. */
export class UnnamedRows {
  private readonly equal = new Map<string, number>();
  private readonly sharing = new Map<string, number>();
  private readonly traits: (cells: readonly string[]) => string;
  private readonly compared: LogCells;
  private readonly types: readonly CellType[];

  constructor(columns: readonly LogKey[], zone: Zone) {
    this.traits = traitsOf(columns, zone);
    this.compared = new LogCells(rememberingZone(zone));
    this.types = columns.map(typeOf);
  }

  /** Takes one more row. @returns how many are equal to it so far */
  add(cells: readonly string[]): number {
    const traits = this.traits(cells);
    this.sharing.set(traits, (this.sharing.get(traits) ?? 0) + 1);
    const row = joined(cells.map((cell, i) => this.compared.comparable(cell, this.types[i]!)));
    const occurrence = (this.equal.get(row) ?? 0) + 1;
    this.equal.set(row, occurrence);
    return occurrence;
  }

  /** How many rows share the traits of a row. */
  alike(cells: readonly string[]): number {
    return this.sharing.get(this.traits(cells)) ?? 0;
  }
}

/**
 * Rows in batches of about a size: those without an ID that share their traits go together, because only then can be told which
 * of them the log has. All else stays in the order of the file.
 */
export function batchesOf(
  rows: readonly ImportRow[],
  columns: readonly LogKey[],
  size: number,
  zone: Zone,
): ImportRow[][] {
  const traits = traitsOf(columns, zone);
  const batchOf = new Map<string, ImportRow[]>();
  const batches: ImportRow[][] = [];
  let last: ImportRow[] = [];
  for (const row of rows) {
    const key = (row.alike ?? 0) > 1 ? traits(row.cells) : null;
    const begun = key === null ? undefined : batchOf.get(key);
    if (begun === undefined && (batches.length === 0 || last.length >= size)) {
      last = [];
      batches.push(last);
    }
    (begun ?? last).push(row);
    if (key !== null && begun === undefined) batchOf.set(key, last);
  }
  return batches;
}
