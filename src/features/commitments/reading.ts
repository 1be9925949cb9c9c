import { monthStart } from '../../base/dates';
import { labelKey, labelText } from '../../base/labels';
import type { Cell } from '../../base/types';
import type { Book } from '../../sheet/book';
import type { TypedTable } from '../../sheet/draw';
import { leadsOf } from '../leads/reading';
import { asOfOf, formatOf, settingsOf } from '../settings/reading';
import { dateOf, type Goal } from '../settings/settings-read';
import { typedAveragesOf } from '../values/tab';
import { createPlan, type Plan } from './plan';
import { type SignedKey, type SignedLog, seeSigned } from './signed';
import { adjustmentsOf } from './tab';

export const signedOf = (book: Book): SignedLog => seeSigned(book.values('signed'), book.zone);

/** First day of the month being planned. */
export const plannedMonthOf = (book: Book): number => monthStart(book.once(asOfOf));

/** The goal typed for that month. */
export function goalOf(book: Book): Goal | null {
  const month = book.once(plannedMonthOf);
  return book.once(settingsOf).goals.find((candidate) => candidate.month === month) ?? null;
}

/** The plan of the month, from the leads of the window, the goal, and what the team has typed. */
export function planOf(book: Book): Plan {
  const { cohort } = book.once(leadsOf);
  const goal = book.once(goalOf);
  const [averages, adjustments] = [book.once(typedAveragesOf), book.once(adjustmentsOf)];
  return createPlan({
    cohort,
    typedAverages: cohort.personas.map((persona) => typedAverage(averages, persona)),
    goal: goal?.revenue == null ? null : goal.revenue * goal.share,
    adjustments: cohort.channels.map((channel) =>
      cohort.personas.map((persona) => typedLeads(adjustments, channel, persona)),
    ),
  });
}

/** The cell of an input table that belongs to a segment, wherever its row and column stand. */
function typedCell(table: TypedTable, channel: string | null, persona: string): Cell {
  const row = channel === null ? 0 : table.down.findIndex((label) => labelKey(label) === labelKey(channel));
  const column = table.across.findIndex((label) => labelKey(label) === labelKey(persona));
  return table.cells[row]?.[column] ?? '';
}

/** What is no amount above 0 is listed as a problem and not used. */
function typedAverage(table: TypedTable, persona: string): number | null {
  const cell = typedCell(table, null, persona);
  return typeof cell === 'number' && cell > 0 ? cell : null;
}

function typedLeads(table: TypedTable, channel: string, persona: string): number | null {
  const cell = typedCell(table, channel, persona);
  return typeof cell === 'number' && cell >= 0 && Number.isInteger(cell) ? cell : null;
}

/** When and by whom the month being planned was signed; null while it is not. */
export function signatureOf(book: Book): { readonly on: string; readonly by: string } | null {
  const signed = book.once(signedOf);
  const row = signed.current.get(book.once(plannedMonthOf))?.[0];
  if (row === undefined) return null;
  const cell = (key: SignedKey) => signed.values[row]?.[signed.columns.get(key) ?? -1] ?? '';
  const on = dateOf(cell('signedOn'), book.zone);
  return { on: on === null ? '?' : book.once(formatOf).date(on), by: labelText(cell('signedBy')) };
}
