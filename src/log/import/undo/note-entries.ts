import type { Cell, Grid } from '../../../base/types';
import type { Zone } from '../../../base/zone';
import type { LogSheet } from '../compared-log';
import type { CellUpdate } from '../merge';
import {
  type AddedBlock,
  type AddedLead,
  type ChangedCell,
  type ChangedLead,
  type Entries,
  keptCell,
  NO_ENTRIES,
  type RemovedRow,
} from './entries';
import { isNamed, KnownRows } from './known-rows';

/** What is going to be written to a log. */
export interface ToWrite {
  readonly updates: readonly CellUpdate[];
  readonly firstRow: number;
  readonly additions: Grid;
  /** The column of each cell of the additions; -1 for one that is not written. */
  readonly columns: readonly number[];
}

/** The number format of a cell of the sheet, as it is before anything is written. */
export type FormatOf = (row: number, column: number) => string;

/** What is to be noted before a batch is written, so that it can be taken back. */
export function noteEntries(sheet: LogSheet, written: ToWrite, zone: Zone, formatOf: FormatOf): Entries {
  const known = new KnownRows(sheet, zone);
  const alike = new AlikeRows(sheet, known);
  const formats: string[] = [];
  return {
    ...NO_ENTRIES,
    formats,
    changed: changedLeads(sheet, written, { known, alike, formats, formatOf }),
    added: addedLeads(sheet, written, known, alike),
    block: addedBlock(written, known, formatOf),
  };
}

interface Noting {
  readonly known: KnownRows;
  readonly alike: AlikeRows;
  readonly formats: string[];
  readonly formatOf: FormatOf;
}

function changedLeads(
  { values }: LogSheet,
  { updates }: ToWrite,
  { known, alike, formats, formatOf }: Noting,
): ChangedLead[] {
  // Where two rows of a file are one lead, the later one is what is written.
  const byRow = new Map<number, Map<number, CellUpdate>>();
  for (const update of updates) {
    const cells = byRow.get(update.row);
    if (cells) cells.set(update.column, update);
    else byRow.set(update.row, new Map([[update.column, update]]));
  }
  return [...byRow].map(([row, byColumn]): ChangedLead => {
    const all = [...byColumn.values()];
    const before = values[row]!;
    const after = [...before];
    for (const { column, value } of all) after[column] = value;
    const cells = all.map(({ column, value }): ChangedCell => {
      const kept = [known.nameOf(column), keptCell(before[column] ?? ''), keptCell(value)] as const;
      return [...kept, indexIn(formats, formatOf(row, column))];
    });
    const [lead, whole] = [known.leadOf(before), known.hashOf(row, after)];
    const now = known.leadOf(after);
    // One without an ID is known by its labels too: once they are spelt otherwise, by those.
    const called = isNamed(now) ? lead : now;
    const were = alike.take(lead, known.hashOf(row, before));
    return [called, row, whole, alike.add(called, whole), cells, were];
  });
}

function indexIn(formats: string[], format: string): number {
  const known = formats.indexOf(format);
  return known === -1 ? formats.push(format) - 1 : known;
}

function addedLeads(
  { values }: LogSheet,
  { firstRow, additions, columns }: ToWrite,
  known: KnownRows,
  alike: AlikeRows,
): AddedLead[] {
  return additions.map((addition, i): AddedLead => {
    const row = firstRow + i;
    const before = values[row] ?? [];
    const after: Cell[] = [...before];
    addition.forEach((cell, c) => {
      if (columns[c]! >= 0) after[columns[c]!] = cell;
    });
    const [lead, whole] = [known.leadOf(after), known.hashOf(row, after)];
    return [lead, row, whole, alike.add(lead, whole), known.hasOwn(row, before) ? 1 : 0];
  });
}

function addedBlock(
  { firstRow, additions, columns }: ToWrite,
  known: KnownRows,
  formatOf: FormatOf,
): AddedBlock | null {
  if (additions.length === 0) return null;
  const written = columns.filter((column) => column >= 0);
  return {
    row: firstRow,
    columns: written.map((column) => {
      const runs: [string, number][] = [];
      for (let i = 0; i < additions.length; i++) {
        const format = formatOf(firstRow + i, column);
        const last = runs[runs.length - 1];
        if (last?.[0] === format) last[1]++;
        else runs.push([format, 1]);
      }
      return [known.nameOf(column), runs] as const;
    }),
  };
}

/** Rows that are going to be taken out of a log, with all that stands in them. */
export function noteRemoved(
  sheet: LogSheet,
  rows: readonly number[],
  formulas: readonly (readonly string[])[],
  zone: Zone,
): Entries {
  const known = new KnownRows(sheet, zone);
  const removed = rows.map((row): RemovedRow => {
    const typed = known.places.filter(({ name }) => !known.isCalculated(row, name));
    return [
      row,
      typed.flatMap(({ name, column }) => {
        const cell = sheet.values[row]?.[column] ?? '';
        return cell === '' ? [] : [[name, keptCell(cell)] as const];
      }),
      known.places.flatMap(({ name, column }) => {
        const formula = formulas[row]?.[column] ?? '';
        return formula === '' ? [] : [[name, formula] as const];
      }),
    ];
  });
  return { ...NO_ENTRIES, removed };
}

/** How many rows of a log cannot be told apart, as they are written one after the other. */
class AlikeRows {
  private readonly counts = new Map<string, number>();
  private readonly rows: ReadonlyMap<string, readonly number[]>;
  private readonly counted = new Set<string>();

  constructor(
    private readonly sheet: LogSheet,
    private readonly known: KnownRows,
  ) {
    this.rows = known.rowsByLead();
  }

  /** A row is none of those any more. @returns how many there were, itself included */
  take(lead: string, whole: string): number {
    this.count(lead);
    const key = `${lead} ${whole}`;
    const before = this.counts.get(key) ?? 0;
    this.counts.set(key, before - 1);
    return before;
  }

  /** One more row. @returns how many were like it before */
  add(lead: string, whole: string): number {
    this.count(lead);
    const key = `${lead} ${whole}`;
    const before = this.counts.get(key) ?? 0;
    this.counts.set(key, before + 1);
    return Math.max(0, before);
  }

  /** Takes account of the rows of a lead when it is first asked for: of most leads nobody does. */
  private count(lead: string): void {
    if (this.counted.has(lead)) return;
    this.counted.add(lead);
    for (const row of this.rows.get(lead) ?? []) {
      const key = `${lead} ${this.known.hashOf(row, this.sheet.values[row]!)}`;
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }
}
