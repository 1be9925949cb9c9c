import { cellsOf, isBlank, isBlankArgument, MAX_COUNT, MAX_MONEY, readNumber, rowsOf } from '../../base/cells';
import { MomentKind, MomentReader, monthStart } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { foldLabel, labelKey, labelText } from '../../base/labels';
import type { Argument, At, Language } from '../../base/types';
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

type Column = 'month' | 'channel' | 'persona' | 'leads' | 'leadValue' | 'superseded';

/** Headers of a table of commitments, in either language. */
export const COMMITMENT_HEADERS: Readonly<Record<Column, Readonly<Record<Language, string>>>> = {
  month: { en: 'Month', fr: 'Mois' },
  channel: { en: 'Channel', fr: 'Canal' },
  persona: { en: 'Persona', fr: 'Persona' },
  leads: { en: 'Leads', fr: 'Leads' },
  leadValue: { en: 'Lead value', fr: 'Valeur d’un lead' },
  superseded: { en: 'Superseded on', fr: 'Remplacé le' },
};
const OPTIONAL: ReadonlySet<Column> = new Set(['superseded']);

/**
 * The commitments of a month from the signed log or any table with its headers, in the order of the table. Rows of other
 * months and superseded ones are left out; the same channel and persona twice add up.
 * @param argument the name of the table, for messages
 * @throws SlaError when a column is missing or a cell cannot be used
 */
export function readCommitments(
  table: Argument,
  month: number,
  zone: Zone,
  language: Language,
  argument = 'commitments',
): Commitment[] {
  if (isBlankArgument(table)) return [];
  const rows = rowsOf(table).map(cellsOf);
  const top = rows.findIndex((cells) => !cells.every(isBlank));
  const at = columnsOf(rows[top] ?? [], language, argument);
  const found = new Map<string, Commitment>();
  for (let row = top + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const cell = (column: Column): unknown => cells[at[column]];
    const place = (column: Column): At => ({ row: row + 1, column: at[column] + 1 });
    if (isBlank(cell('month')) && isBlank(cell('channel')) && isBlank(cell('leads'))) continue;
    if (at.superseded >= 0 && !isBlank(cell('superseded'))) continue;
    if (monthOf(cell('month'), zone, argument, place('month')) !== month) continue;
    const leads = readNumber(cell('leads'), { argument, max: MAX_COUNT }, place('leads')) ?? 0;
    const rule = { argument, max: MAX_MONEY };
    const leadValue = readNumber(cell('leadValue'), rule, place('leadValue'));
    add(found, { channel: labelText(cell('channel')), persona: labelText(cell('persona')), leads, leadValue });
  }
  return [...found.values()];
}

function columnsOf(header: readonly unknown[], language: Language, argument: string): Record<Column, number> {
  const folds = header.map(foldLabel);
  const columns = {} as Record<Column, number>;
  for (const column of Object.keys(COMMITMENT_HEADERS) as Column[]) {
    const { en, fr } = COMMITMENT_HEADERS[column];
    columns[column] = folds.findIndex((fold) => fold === foldLabel(en) || fold === foldLabel(fr));
    if (columns[column] === -1 && !OPTIONAL.has(column)) {
      throw new SlaError('missingColumn', { argument, column: COMMITMENT_HEADERS[column][language] });
    }
  }
  return columns;
}

function monthOf(cell: unknown, zone: Zone, argument: string, at: At): number {
  const reader = new MomentReader();
  const kind = reader.read(cell);
  if (kind === MomentKind.civil) return monthStart(reader.value);
  if (kind === MomentKind.instant) return monthStart(zone.serialOf(reader.value));
  throw new SlaError('notDate', { argument, value: labelText(cell), at });
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

/** The same text for the same segment, however its labels are spelt. */
export const segmentKey = (channel: string, persona: string): string =>
  `${labelKey(channel)}\u0000${labelKey(persona)}`;
