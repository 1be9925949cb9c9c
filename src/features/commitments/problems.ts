import { labelKey } from '../../base/labels';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { typedProblems } from '../../sheet/typed-problems';
import { hasRates, leadsOf } from '../leads/reading';
import { formatOf, settingsOf, settingsSheetOf } from '../settings/reading';
import { plannedMonthOf, planOf } from './reading';
import { adjustmentsOf } from './tab';

/** What keeps the month from being planned, or its goal from being reached. */
export function commitmentProblems(book: Book): readonly Problem[] {
  const { error, report } = book.once(leadsOf);
  return [...(error || report.rows === 0 ? [] : goalProblems(book)), ...inputProblems(book)];
}

function goalProblems(book: Book): Problem[] {
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  if (plan.goal === null) {
    const values = { label: format.month(book.once(plannedMonthOf)) };
    return [{ severity: 'error', signing: 'blocks', code: 'noGoal', values, place: book.once(placeOfGoals) }];
  }
  if (!book.once(hasRates) || plan.gap === null || plan.gap >= 0) return [];
  if (!plan.cells.some((cell) => cell.committed !== null)) return [];
  const values = { value: format.money(plan.revenue), other: format.money(-plan.gap) };
  const place: Place = { tab: 'commitments', a1: 'A4' };
  return [{ severity: 'warning', signing: 'read', code: 'goalMissed', values, place }];
}

function inputProblems(book: Book): Problem[] {
  const { channels, personas } = book.once(leadsOf).cohort;
  const has = (list: readonly string[], label: string) => list.some((known) => labelKey(known) === labelKey(label));
  return typedProblems(book.once(adjustmentsOf), {
    tab: 'commitments',
    code: 'adjustmentText',
    valid: (cell) => cell >= 0 && Number.isInteger(cell),
    known: (channel, persona) => has(channels, channel) && has(personas, persona),
    label: (channel, persona) => `${channel} × ${persona}`,
  });
}

/** The goal's cell of the month being planned, or the first free row of the goals. */
export function placeOfGoals(book: Book): Place {
  const { lists, values } = book.once(settingsSheetOf);
  const at = lists.get('goals.goal');
  if (!at) return { tab: 'settings', a1: 'A1' };
  const month = book.once(plannedMonthOf);
  const goal = book.once(settingsOf).goals.find((candidate) => candidate.month === month);
  if (goal) return { tab: 'settings', a1: a1(at.row + goal.offset, at.column) };
  const rows = values.slice(at.row - 1);
  const free = rows.findIndex((row) => (row[at.column - 2] ?? '') === '');
  return { tab: 'settings', a1: a1(at.row + (free < 0 ? rows.length : free), at.column - 1) };
}
