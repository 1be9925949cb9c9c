import { timeOf } from '../../../base/dates';
import type { Cell } from '../../../base/types';

/** A cell as it is kept in JSON: texts, numbers and checkboxes as they are, a date as its instant in a list. */
export type KeptCell = string | number | boolean | readonly [number];

/** The name of a column wherever it stands: the key of one of the log, or ":" and the header of a person's own. */
export type ColumnName = string;

/** How the name of a column without a header begins; its place follows. */
export const UNNAMED = ':\u0001';

/** The place of a column without a header: nothing else tells it. */
export function unnamedColumn(name: ColumnName): number | null {
  return name.startsWith(UNNAMED) ? Number(name.slice(UNNAMED.length)) : null;
}

/** A cell that an import has changed: its column, what it held, what it holds, and the format it had (an index of `formats`). */
export type ChangedCell = readonly [column: ColumnName, before: KeptCell, after: KeptCell, format?: number];

/** What an import has done to the log, in the order it was done; all that is needed to take it back, and to read it. */
export interface Entries {
  /** Number formats, to which changed cells point. */
  readonly formats: readonly string[];
  readonly changed: readonly ChangedLead[];
  readonly added: readonly AddedLead[];
  readonly removed: readonly RemovedRow[];
  readonly labels: readonly ListedLabel[];
  /** What a version before did not change. */
  readonly settings?: readonly ChangedSetting[];
  readonly block: AddedBlock | null;
}

/** A lead that was there: what it is known by, where it stood (0-based), and a hash of all it became. */
export type ChangedLead = readonly [
  lead: string,
  row: number,
  whole: string,
  /** How many leads there were already that cannot be told from what this one became. */
  alike: number,
  cells: readonly ChangedCell[],
  /** How many there were that could not be told from what it was, itself included; a version before did not count them. */
  were?: number,
];

/** A row that was added: what it is known by, where it was put, and a hash of all that stood in it then. */
export type AddedLead = readonly [
  lead: string,
  row: number,
  whole: string,
  /** How many rows there were already that cannot be told from it. */
  alike: number,
  /** 1 where something of the person's own stood in the row before. */
  own: 0 | 1,
];

/** A row that was taken out: where it stood, and its cells and formulas (as R1C1). */
export type RemovedRow = readonly [
  row: number,
  cells: readonly (readonly [column: ColumnName, cell: KeptCell])[],
  formulas: readonly (readonly [column: ColumnName, formula: string])[],
];

/** A label that went into a list of Settings. */
export type ListedLabel = readonly [list: 'channels' | 'personas', label: string];

/** A cell of a list of Settings: the key of its column, how far below the header it stands, what it held and holds. */
export type ChangedSetting = readonly [column: string, row: number, before: KeptCell, after: KeptCell];

/** Rows that were added together: from where on, which columns were written, and the formats these had, as runs from the top. */
export interface AddedBlock {
  readonly row: number;
  readonly columns: readonly (readonly [
    column: ColumnName,
    formats: readonly (readonly [format: string, rows: number])[],
  ])[];
}

export const NO_ENTRIES: Entries = { formats: [], changed: [], added: [], removed: [], labels: [], block: null };

export function keptCell(cell: Cell): KeptCell {
  const ms = timeOf(cell);
  return Number.isFinite(ms) ? [ms] : (cell as string | number | boolean);
}

export const cellOfKept = (kept: KeptCell): Cell => (typeof kept === 'object' ? new Date(kept[0]) : kept);
