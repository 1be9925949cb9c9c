import { cellsOf, isBlank, MAX_COUNT, readNumber, rowsOf, shown } from '../../base/cells';
import { monthStart } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { columnsByHeader, type Headers } from '../../base/headers';
import { labelText, segmentKey } from '../../base/labels';
import { alignTable, readTable } from '../../base/tables';
import type { Argument, At } from '../../base/types';
import type { Zone } from '../../base/zone';
import { COMMITMENT_HEADERS, monthOf } from './commitments';

/** Headers of the list of adjustments; why a number was put over a target is for people to read. */
const ADJUSTMENT_HEADERS = {
  month: COMMITMENT_HEADERS.month,
  channel: COMMITMENT_HEADERS.channel,
  persona: COMMITMENT_HEADERS.persona,
  leads: COMMITMENT_HEADERS.leads,
} satisfies Headers<string>;
type Column = keyof typeof ADJUSTMENT_HEADERS;

/**
 * Leads typed over the targets, in the order of other labels; null where none are typed. They are a labelled table, or the list
 * Adjustments, of which the rows of one month count.
 * @param month any day of that month; only the list needs it
 * @throws SlaError when a cell cannot be used, when a row of the list says no month, or one month the same segment twice
 */
export function readAdjustments(
  argument: Argument,
  month: number | null,
  labels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  zone: Zone,
): (number | null)[][] {
  const rows = rowsOf(argument).map(cellsOf);
  const top = rows.findIndex((cells) => !cells.every(isBlank));
  const at = columnsByHeader(rows[top] ?? [], ADJUSTMENT_HEADERS);
  if (Object.values(at).includes(-1)) {
    return alignTable(readTable(argument, 'adjustments', 'wholeCount'), labels.rows, labels.columns);
  }
  const typed = readList(rows, top, at, month === null ? null : monthStart(month), zone);
  return labels.rows.map((channel) => labels.columns.map((persona) => typed.get(segmentKey(channel, persona)) ?? null));
}

/** The leads of the list by segment. A row without leads says nothing. */
function readList(
  rows: readonly (readonly unknown[])[],
  top: number,
  at: Readonly<Record<Column, number>>,
  month: number | null,
  zone: Zone,
): ReadonlyMap<string, number> {
  const argument = 'adjustments';
  const typed = new Map<string, number>();
  for (let row = top + 1; row < rows.length; row++) {
    const cell = (column: Column): unknown => rows[row]![at[column]];
    const place = (column: Column): At => ({ row: row + 1, column: at[column] + 1 });
    if (isBlank(cell('leads'))) continue;
    // A number of no month would either count in every month or be lost: neither may happen unseen.
    if (isBlank(cell('month'))) throw new SlaError('entryWithoutMonth', { argument, at: place('month') });
    const monthOfRow = monthOf(cell('month'), zone, argument, place('month'));
    if (month === null) throw new SlaError('monthMissing', { argument });
    if (monthOfRow !== month) continue;
    const leads = readNumber(cell('leads'), { argument, max: MAX_COUNT, whole: true }, place('leads'));
    const [channel, persona] = [labelText(cell('channel')), labelText(cell('persona'))];
    const key = segmentKey(channel, persona);
    if (typed.has(key)) {
      const labels = [shown(channel), shown(persona)];
      throw new SlaError('repeatedEntry', { argument, labels, at: place('leads') });
    }
    typed.set(key, leads!);
  }
  return typed;
}
