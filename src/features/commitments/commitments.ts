import {
  cellsOf,
  isBlank,
  isBlankArgument,
  MAX_COUNT,
  MAX_MONEY,
  type NumberRule,
  readNumber,
  rowsOf,
  shown,
} from '../../base/cells';
import { MomentKind, MomentReader, monthStart } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { groupedBy } from '../../base/groups';
import { columnsByHeader, type Headers } from '../../base/headers';
import { foldLabel, labelText, segmentKey } from '../../base/labels';
import type { Argument, At, Language } from '../../base/types';
import { WORDS } from '../../base/words';
import type { Zone } from '../../base/zone';

/** What a month commits to for one channel and persona. */
export interface Commitment {
  readonly channel: string;
  readonly persona: string;
  readonly leads: number;
  /** Leads × lead value; null where the value of a lead is unknown. */
  readonly value: number | null;
  readonly leadValue: number | null;
}

/** Headers of a table of commitments, in either language. */
export const COMMITMENT_HEADERS = {
  month: { en: 'Month', fr: 'Mois' },
  channel: WORDS.channel,
  persona: WORDS.persona,
  leads: { en: 'Leads', fr: 'Leads' },
  leadValue: { en: 'Lead value', fr: 'Valeur d’un lead' },
  version: { en: 'Version', fr: 'Version' },
  superseded: { en: 'Superseded on', fr: 'Remplacé le' },
} as const satisfies Headers<string>;
type Column = keyof typeof COMMITMENT_HEADERS;
const OPTIONAL: ReadonlySet<Column> = new Set(['version', 'superseded']);

/** A table of commitments: the signed log, or any table with its headers. */
export interface CommitmentTable {
  /** First days of the months that have rows, the earliest first. */
  readonly months: readonly number[];
  /**
   * The commitments of a month in the order of the table, without those of earlier versions; the same channel and persona twice
   * add up.
   * @throws SlaError when a cell of the month cannot be used
   */
  of(month: number): readonly Commitment[];
}

/**
 * Reads a table of commitments; the numbers of a month only when they are asked for.
 * @param argument the name of the table, for messages
 * @throws SlaError when a column is missing or a month is no date
 */
export function readCommitments(
  table: Argument,
  zone: Zone,
  language: Language,
  argument = 'commitments',
): CommitmentTable {
  if (isBlankArgument(table)) return { months: [], of: () => [] };
  const rows = rowsOf(table).map(cellsOf);
  const { top, at } = headerOf(rows, language, argument);
  const cellOf = (row: number, column: Column): unknown => rows[row]?.[at[column]];
  const place = (row: number, column: Column): At => ({ row: row + 1, column: at[column] + 1 });
  const number = (row: number, column: Column, rule: Omit<NumberRule, 'argument'>) =>
    readNumber(cellOf(row, column), { argument, ...rule }, place(row, column));
  const title = foldLabel(cellOf(top, 'month'));
  const dated: { readonly row: number; readonly month: number }[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cell = cellOf(row, 'month');
    // A title above the headers counts nothing, and no more does a second row of headers that somebody has pasted.
    if (row === top || (row < top && isBlank(cellOf(row, 'leads')))) continue;
    if (typeof cell === 'string' && foldLabel(cell) === title) continue;
    if ((['month', 'channel', 'leads'] as const).every((column) => isBlank(cellOf(row, column)))) continue;
    dated.push({ row, month: monthOf(cell, zone, argument, place(row, 'month')) });
  }
  const byMonth = groupedBy(dated, ({ month }) => month);
  const commitment = ({ row }: VersionedRow): Omit<Commitment, 'value'> => ({
    channel: labelText(cellOf(row, 'channel')),
    persona: labelText(cellOf(row, 'persona')),
    leads: number(row, 'leads', { max: MAX_COUNT }) ?? 0,
    leadValue: number(row, 'leadValue', { max: MAX_MONEY }),
  });
  const versioned = ({ row }: { readonly row: number }): VersionedRow => ({
    row,
    version: number(row, 'version', { max: MAX_COUNT, whole: true }),
    superseded: !isBlank(cellOf(row, 'superseded')),
  });
  return {
    months: [...byMonth.keys()].sort((a, b) => a - b),
    of: (month) => {
      const found = new Map<string, Commitment>();
      for (const row of currentOf((byMonth.get(month) ?? []).map(versioned))) add(found, commitment(row));
      return [...found.values()];
    },
  };
}

/** A row of a month: which version it belongs to, and whether it is marked as superseded. */
export interface VersionedRow {
  readonly row: number;
  readonly version: number | null;
  readonly superseded: boolean;
}

/**
 * The rows of a month that count: those of its highest version, whatever is marked as superseded, for that is for people to read.
 * Rows without a version are older than any; where no row has one, those marked as superseded are left out.
 */
export function currentOf(rows: readonly VersionedRow[]): readonly VersionedRow[] {
  const highest = rows.reduce<number | null>(
    (most, { version }) => ((version ?? -1) > (most ?? -1) ? version : most),
    null,
  );
  return rows.filter(({ version, superseded }) => (highest === null ? !superseded : version === highest));
}

/**
 * The row of the headers, wherever it stands: sorting a table together with its headers moves them among the rows.
 * @throws SlaError when no row has all the columns that are needed
 */
function headerOf(rows: readonly (readonly unknown[])[], language: Language, argument: string) {
  for (const [top, cells] of rows.entries()) {
    const at = columnsByHeader(cells, COMMITMENT_HEADERS);
    if (missingIn(at) === undefined) return { top, at };
  }
  const first = rows.find((cells) => !cells.every(isBlank)) ?? [];
  const column = missingIn(columnsByHeader(first, COMMITMENT_HEADERS)) ?? 'month';
  throw new SlaError('missingColumn', { argument, column: COMMITMENT_HEADERS[column][language] });
}

const missingIn = (at: Readonly<Record<Column, number>>): Column | undefined =>
  (Object.keys(COMMITMENT_HEADERS) as Column[]).find((column) => at[column] === -1 && !OPTIONAL.has(column));

/** The first day of the month of a cell. @throws SlaError when it is no date */
export function monthOf(cell: unknown, zone: Zone, argument: string, at: At): number {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.civil) return monthStart(reader.value);
  if (kind === MomentKind.instant) return monthStart(zone.serialOf(reader.value));
  throw new SlaError('notDate', { argument, value: shown(cell), at });
}

/** Adds a row to its segment; the value of a lead of two rows is the mean weighted by their leads. */
function add(found: Map<string, Commitment>, row: Omit<Commitment, 'value'>): void {
  const key = segmentKey(row.channel, row.persona);
  const value = row.leadValue === null ? null : row.leads * row.leadValue;
  const known = found.get(key);
  if (!known) {
    found.set(key, { ...row, value });
    return;
  }
  const leads = known.leads + row.leads;
  const sum = known.value === null || value === null ? (known.value ?? value) : known.value + value;
  const mean = sum === null || leads === 0 ? (known.leadValue ?? row.leadValue) : sum / leads;
  found.set(key, { channel: known.channel, persona: known.persona, leads, value: sum, leadValue: mean });
}
