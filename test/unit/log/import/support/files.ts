import type { ColumnKey } from '../../../../../src/log/columns';
import { decode } from '../../../../../src/log/import/decode';
import { guessMapping } from '../../../../../src/log/import/guess';
import type { Mapping } from '../../../../../src/log/import/mapping';
import { type Normalised, normalise } from '../../../../../src/log/import/normalise';
import { parseTable } from '../../../../../src/log/import/parse';
import { type Answers, type ImportPlan, planImport } from '../../../../../src/log/import/plan';
import type { Table } from '../../../../../src/log/import/table';
import { PARIS } from './log';

/** The day the tests run on, whatever day it is. */
export const NOW = new Date('2026-11-23T12:00:00Z');

function tableOf(bytes: Uint8Array): Table {
  return parseTable(decode(bytes, TextDecoder).text, 'en');
}

/** What a person answers for the columns of the marketplace’s log: lead, day, origin, win, type of business, rep. */
export const MARKET_MAPPING: Mapping = { id: 0, created: 1, channel: 2, won: 4, persona: 5, owner: 6 };

export interface Imported extends Normalised {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly plan: ImportPlan;
}

/** A file taken through every step, with the columns guessed unless they are given. */
export function imported(file: string | Uint8Array, answers: Answers = {}, mapping?: Mapping): Imported {
  const table = typeof file === 'string' ? parseTable(file, 'en') : tableOf(file);
  const guessed = mapping ?? guessMapping(table).mapping;
  const plan = planImport(table, guessed, answers, NOW);
  return { ...normalise(table, plan, { now: NOW, zone: PARIS }), table, mapping: guessed, plan };
}

/** The cells of one column of the log, row by row. */
export function cellsOf(result: Normalised, key: ColumnKey): string[] {
  const at = result.columns.indexOf(key);
  return result.rows.map((row) => row.cells[at]!);
}

/** A CSV of one line a row, each cell quoted where it has to be. */
export function csv(rows: readonly (readonly string[])[], delimiter = ',', newline = '\n'): string {
  const cell = (text: string) =>
    /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join(newline);
}

/** A file of one date column, the others as they are needed. */
export function withDates(values: readonly string[]): string {
  return csv([['Created'], ...values.map((value) => [value])]);
}
