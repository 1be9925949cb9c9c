import { atOnce, type Steps } from '../../base/steps';
import type { Zone } from '../../base/zone';
import { leadIdKey } from '../lead-ids';
import type { LogKey } from '../own-columns';
import { type RenamedColumn, renamedOf } from './aliased';
import { type Blanks, unreadOf } from './blanks';
import { type NamedRows, namedRows } from './named-rows';
import type { Period } from './number-forms';
import { type KeptRow, type OutcomeOfRows, outcomeOfRows } from './outcome-count';
import { allWon, outcomeOf, personaOutcome, sumOf } from './outcome-sums';
import type { ImportPlan, PlannedColumn } from './plan';
import type { RefusalBias } from './refusal-bias';
import { RowReader } from './row-reader';
import type { ImportRow, RowNote } from './rows';
import type { LeftOut, Table } from './table';
import { UnnamedRows } from './traits';

/**
 * The rows of a file as they can be written to the log, with the columns that their cells are for, and what there is to say of
 * the others.
 */
export interface Normalised extends OutcomeOfRows, NamedRows {
  /** Rows of the file that are not blank. */
  readonly read: number;
  /** Why rows were refused: one note for each cell that cannot be used. */
  readonly refused: readonly RowNote[];
  readonly refusedRows: number;
  /** What is odd about rows that are imported all the same, and rows that a later one of the same ID replaces. */
  readonly warnings: readonly RowNote[];
  readonly personaOutcome: ReturnType<typeof personaOutcome>;
  readonly allWon: ReturnType<typeof allWon>;
  readonly currencies: readonly string[];
  /** Won rows that a later one of the same ID replaces which is not won: the ID may be that of something with several deals. */
  readonly replacedWins: number;
  readonly periods: readonly Period[];
  /** Words and days of dates and numbers that were taken for nothing. */
  readonly blanks: readonly Blanks[];
  /** Cells that could not be read and were left blank. */
  readonly unread: readonly Unread[];
  /** Other spellings that labels were put in the place of. */
  readonly renamed: readonly RenamedColumn[];
  /** Lines of the file that are no leads. */
  readonly leftOut: readonly LeftOut[];
  /** Set when the refused rows have another close rate than those imported. */
  readonly refusalBias: RefusalBias | null;
}

/** Cells of a column that could not be read. */
interface Unread extends Blanks {
  /** Nothing of the column can be read. */
  readonly whole: boolean;
}

export interface NormaliseOptions {
  /** Dates after this day are pointed out. */
  readonly now: Date;
  /** The spreadsheet's time zone: rows that would read the same in the log are equal. */
  readonly zone: Zone;
  /** How many rows to read; all of them where it is left out. */
  readonly limit?: number;
}

/**
 * Reads every row of a file as planned. A row is refused when its date of creation or its outcome cannot be read, when it has
 * more customers than leads, and when its quotes are wrong; any other cell that cannot be read is left blank and pointed out, as
 * a win after today is. Kept and pointed out: a win before the lead was created, a date to come, a row with fewer cells than the
 * header. Of several rows with one ID the last is kept.
 */
export function normalise(table: Table, plan: ImportPlan, options: NormaliseOptions): Normalised {
  return atOnce(normalising(table, plan, options));
}

/** Rows that are read in a step. */
const ROWS_OF_A_STEP = 200;

/** The same in steps. */
export function* normalising(table: Table, plan: ImportPlan, options: NormaliseOptions): Steps<Normalised> {
  const { columns } = plan;
  const reader = new RowReader(table, plan, lastDay(options.now));
  const keys = columns.map(({ key }) => key);
  const read = Math.min(table.rows.length, options.limit ?? table.rows.length);
  const { found, kept, replacedWins, refusedRows } = yield* readRows(table, reader, { keys, read, zone: options.zone });
  yield;
  const told = outcomeOfRows(table, plan, found);
  yield;
  const renamed = renamedOf(table, columns, found, plan.aliases);
  yield;
  const raw = found.map(([, i]) => table.rows[i]!);
  return {
    ...namedRows(kept, keys, raw, plan.person, options.zone),
    read,
    refused: reader.refused,
    refusedRows,
    warnings: reader.warnings.sort((a, b) => a.line - b.line),
    personaOutcome: personaOutcome(columns, kept),
    allWon: allWon(columns, kept),
    currencies: plan.currencies,
    replacedWins,
    periods: plan.periods,
    blanks: reader.blanks.found,
    leftOut: table.leftOut,
    renamed,
    unread: unreadColumns(columns, kept, reader.warnings),
    refusalBias: reader.outcomes?.biasOf(sumOf(columns, kept)) ?? null,
    ...told,
  };
}

interface ReadRows {
  readonly found: readonly KeptRow[];
  readonly kept: readonly ImportRow[];
  readonly replacedWins: number;
  readonly refusedRows: number;
}

/** Reads the rows, and keeps the last one of each ID. */
function* readRows(
  table: Table,
  reader: RowReader,
  { keys, read, zone }: { readonly keys: readonly LogKey[]; readonly read: number; readonly zone: Zone },
): Steps<ReadRows> {
  const rows: (KeptRow | null)[] = [];
  const rowOfId = new Map<string, number>();
  const replaced: { readonly row: ImportRow; readonly key: string }[] = [];
  const unnamed = new UnnamedRows(keys, zone);
  const idAt = keys.indexOf('id');
  let refusedRows = 0;
  for (let i = 0; i < read; i++) {
    if (i % ROWS_OF_A_STEP === 0) yield;
    const row = reader.read(i);
    if (row === null) {
      refusedRows++;
      continue;
    }
    const line = table.lines[i]!;
    const id = row.cells[idAt] ?? '';
    if (id !== '') {
      const key = leadIdKey(id);
      const earlier = rowOfId.get(key);
      if (earlier !== undefined) {
        const [was] = rows[earlier]!;
        const place = { line: was.line, column: reader.labelOf(idAt), value: was.cells[idAt]! };
        reader.warnings.push({ ...place, reason: 'superseded', values: { line } });
        replaced.push({ row: was, key });
        rows[earlier] = null;
      }
      rowOfId.set(key, rows.length);
    }
    rows.push([{ line, occurrence: id === '' ? unnamed.add(row.cells) : 1, ...row }, i]);
  }
  const isWon = ({ cells }: ImportRow): boolean => outcomeOf(reader.at, cells).customers > 0;
  const found = rows.filter((row): row is KeptRow => row !== null);
  const kept: ImportRow[] = [];
  for (const [row] of found) {
    if (kept.length % ROWS_OF_A_STEP === 0) yield;
    kept.push((row.cells[idAt] ?? '') === '' ? { ...row, ...unnamed.among(row.cells) } : row);
  }
  const replacedWins = replaced.filter(({ row, key }) => isWon(row) && !isWon(rows[rowOfId.get(key)!]![0])).length;
  return { found, kept, replacedWins, refusedRows };
}

function unreadColumns(
  columns: readonly PlannedColumn[],
  rows: readonly ImportRow[],
  notes: readonly RowNote[],
): Unread[] {
  return unreadOf(notes).map((found) => {
    const at = columns.findIndex(({ label }) => label === found.column);
    return { ...found, whole: rows.every(({ cells }) => cells[at] === '') };
  });
}

/** Today's ISO day, in UTC or where the code runs, whichever is later. */
function lastDay(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60000);
  return [now, local].map((date) => date.toISOString().slice(0, 10)).sort()[1]!;
}
