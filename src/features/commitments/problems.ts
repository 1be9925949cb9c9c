import { labelKey, segmentKey } from '../../base/labels';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Place } from '../../sheet/tabs';
import { labels } from '../../text';
import { hasRates, leadsOf } from '../leads/reading';
import { formatOf, placeOf, settingsOf, settingsSheetOf } from '../settings/reading';
import { adjustmentsOf } from './adjustment-list';
import { plannedMonthOf, planOf, trackedMonthOf } from './reading';

/** What keeps the month from being planned, or its goal from being reached. */
export function commitmentProblems(book: Book): readonly Problem[] {
  const { error, report } = book.once(leadsOf);
  return [...(error || report.rows === 0 ? [] : goalProblems(book)), ...inputProblems(book)];
}

function goalProblems(book: Book): Problem[] {
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  if (plan.goal === null) {
    const month = book.once(plannedMonthOf);
    // For a month to come there is time.
    const severity = month > book.once(trackedMonthOf) ? 'warning' : 'error';
    const values = { label: format.month(month) };
    return [{ severity, signing: 'blocks', code: 'noGoal', values, place: book.once(placeOfGoals) }];
  }
  if (!book.once(hasRates)) return [];
  return [...(plan.unreachable ? [chanceProblem(book)] : []), ...gapProblems(book)];
}

function gapProblems(book: Book): Problem[] {
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  if (plan.gap === null || plan.gap >= 0 || !plan.cells.some((cell) => cell.committed !== null)) return [];
  const values = { value: format.money(plan.revenue), other: format.money(-plan.gap) };
  const place: Place = { tab: 'commitments', a1: 'A4' };
  return [{ severity: 'warning', signing: 'read', code: 'goalMissed', values, place }];
}

/** The plan is not as sure as it is meant to be. */
function chanceProblem(book: Book): Problem {
  const value = labels(book.language, 'choices')[book.once(settingsOf).planFor];
  const label = labels(book.language, 'settings').planFor;
  const place = placeOf(book, 'planFor');
  return { severity: 'warning', signing: 'read', code: 'chanceUnreachable', values: { value, label }, place };
}

/** Numbers typed in the list that cannot be used, or that belong to no segment of the plan. */
function inputProblems(book: Book): Problem[] {
  const { channels, personas } = book.once(leadsOf).segments;
  const month = book.once(plannedMonthOf);
  const has = (list: readonly string[], label: string) => list.some((known) => labelKey(known) === labelKey(label));
  const seen = new Set<string>();
  return book.once(adjustmentsOf).flatMap((row): Problem[] => {
    const { channel, persona, leads, typed, place } = row;
    const label = `${channel} × ${persona}`;
    const blocks = { severity: 'error', signing: 'blocks', place } as const;
    if (leads === null) return [{ ...blocks, code: 'adjustmentText', values: { value: typed } }];
    if (row.month === null) return [{ ...blocks, code: 'adjustmentWithoutMonth', values: { label, value: typed } }];
    if (row.month !== month) return [];
    const key = segmentKey(channel, persona);
    if (seen.has(key)) return [{ ...blocks, code: 'adjustmentTwice', values: { label } }];
    seen.add(key);
    if (has(channels, channel) && has(personas, persona)) return [];
    return [{ severity: 'warning', signing: 'read', code: 'typedUnknown', values: { label }, place }];
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
  const { column } = lists.get('goals.month') ?? at;
  const free = rows.findIndex((row) => (row[column - 1] ?? '') === '');
  return { tab: 'settings', a1: a1(at.row + (free < 0 ? rows.length : free), column) };
}
