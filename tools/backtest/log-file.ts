import '../../src/text/pages/import';
import { readFileSync } from 'node:fs';
import type { Zone } from '../../src/base/zone';
import type { ColumnKey } from '../../src/log/columns';
import { columnLabel } from '../../src/log/header';
import { decode } from '../../src/log/import/decode';
import { guessMapping } from '../../src/log/import/guess';
import { LogCells } from '../../src/log/import/log-cells';
import type { Mapping } from '../../src/log/import/mapping';
import { normalise } from '../../src/log/import/normalise';
import { parseTable } from '../../src/log/import/parse';
import { planImport } from '../../src/log/import/plan';
import type { Table } from '../../src/log/import/table';
import { type Log, readLog } from '../../src/log/log';
import { headerOf, typeOf } from '../../src/log/own-columns';
import { FIGURES } from '../log-figures';

/** The columns of a file, by what they are in the log, as somebody has named them. */
export type NamedColumns = Readonly<Partial<Record<ColumnKey, string>>>;

/** A lead log read from a file. */
export interface LogFile {
  readonly log: Log;
  readonly rows: number;
  readonly refused: number;
  /** What each column of the log was read from. */
  readonly columns: readonly (readonly [key: string, label: string])[];
}

/**
 * Reads a CSV file as the import does: columns are recognised, unless they are named or those of a log whose figures are known.
 * A log without personas has one for all.
 * @param now tells two-digit years that cannot be meant
 */
export function readLogFile(file: string, named: NamedColumns, zone: Zone, now = new Date()): LogFile {
  return logOf(parseTable(decode(readFileSync(file), TextDecoder).text, 'en'), named, zone, now);
}

/** The same of a text that is read already. */
export function logOf(table: Table, named: NamedColumns, zone: Zone, now: Date): LogFile {
  const mapping = mappingOf(table, named);
  for (const key of ['created', 'channel'] as const) {
    if (mapping[key] === undefined)
      throw new Error(`Which column is “${key}”? Name it: --${key} "…". ${namesIn(table)}`);
  }
  const plan = planImport(table, mapping, {}, now);
  const open = plan.questions.map(({ column }) => table.columns.find(({ index }) => index === column)?.label);
  if (open.length > 0) throw new Error(`The dates or numbers of ${open.join(', ')} can be read in two ways.`);
  const { columns, rows, read, refusedRows } = normalise(table, plan, { now, zone });
  const cells = new LogCells(zone);
  const without = columns.includes('persona') ? [] : [columnLabel('persona', 'en')];
  const grid = [
    [...columns.map((key) => headerOf(key, 'en')), ...without],
    ...rows.map((row) => [
      ...row.cells.map((cell, i) => cells.cellOf(cell, typeOf(columns[i]!))),
      ...without.map(() => ''),
    ]),
  ];
  return {
    log: readLog(grid, { language: 'en', zone, dates: ['lost'] }),
    rows: read,
    refused: refusedRows,
    columns: plan.columns.map(({ key, label }) => [key, label] as const),
  };
}

function mappingOf(table: Table, named: NamedColumns): Mapping {
  const labels = new Set(table.columns.map(({ label }) => label));
  const known = FIGURES.find(({ columns }) => Object.values(columns).every((label) => labels.has(label)));
  const indexOf = (label: string) => {
    const column = table.columns.find((candidate) => candidate.label === label);
    if (column === undefined) throw new Error(`There is no column “${label}”. ${namesIn(table)}`);
    return column.index;
  };
  const chosen = Object.entries({ ...knownColumns(known?.columns), ...named });
  const taken = new Map(chosen.map(([key, label]) => [key, indexOf(label)]));
  const guessed = known === undefined ? Object.entries(guessMapping(table).mapping) : [];
  const used = new Set(taken.values());
  return Object.fromEntries([...guessed.filter(([, index]) => !used.has(index)), ...taken]);
}

/** The columns of a log whose figures are known, by what they are. */
function knownColumns(columns: Readonly<Record<string, string>> = {}): NamedColumns {
  const keys = ['id', 'created', 'channel', 'persona', 'won', 'lost'] as const;
  return Object.fromEntries(
    keys.flatMap((key) =>
      (columns[columnLabel(key, 'en')] ?? '') === '' ? [] : [[key, columns[columnLabel(key, 'en')]!]],
    ),
  );
}

const namesIn = ({ columns }: Table): string => `The columns are ${columns.map(({ label }) => label).join(', ')}.`;
