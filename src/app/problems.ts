import { yearOf } from '../base/dates';
import { labelKey, labelText } from '../base/labels';
import type { Cell } from '../base/types';
import { logProblems } from '../features/leads/log-problems';
import { holidaysFull } from '../features/settings/public-holidays';
import { a1 } from '../sheet/addresses';
import type { TypedTable } from '../sheet/draw';
import { tableRow } from '../sheet/pieces';
import type { Problem } from '../sheet/problems';
import type { Place } from '../sheet/tabs';
import { labels } from '../text';
import { FEW_LEADS } from './computed';
import { COMPUTED_TABS, computedPieces } from './layout';
import type { Workspace } from './workspace';

/** From this share of leads still open on, the close rates are worth a warning. */
const MANY_OPEN = 0.5;

/** Everything in the workbook a person should look at, errors first. */
export function findProblems(workspace: Workspace): Problem[] {
  const problems = [
    ...workspace.settings.problems,
    ...holidayProblems(workspace),
    ...logProblems(workspace),
    ...planProblems(workspace),
    ...typedProblems(workspace),
    ...tableProblems(workspace),
  ];
  return [...problems.filter((p) => p.severity === 'error'), ...problems.filter((p) => p.severity === 'warning')];
}

function holidayProblems({ settingsSheet, settings, book, month }: Workspace): Problem[] {
  const at = settingsSheet.lists.get('holidays.date');
  if (!at || !holidaysFull(settingsSheet, book, settings.region, yearOf(month))) return [];
  const label = labelText(settingsSheet.values[at.row - 2]?.[at.column - 1] ?? '');
  return [problem('error', 'holidaysFull', { label }, { tab: 'settings', a1: a1(at.row, at.column) })];
}

/** What keeps the month from being planned, or the plan from being trusted. */
function planProblems(workspace: Workspace): Problem[] {
  const { cohort, settings, report, format, month, plan } = workspace;
  if (workspace.logError) return [];
  const leadsPlace: Place = { tab: 'leads', a1: 'A2' };
  if (report.rows === 0) return [problem('error', 'noLeads', {}, leadsPlace)];
  const problems: Problem[] = [];
  const total = sum(cohort.leads.flat());
  if (total === 0) {
    problems.push(problem('error', 'noLeadsInPeriod', { count: settings.months }, placeOfSetting(workspace, 'asOf')));
  }
  if (plan.goal === null) {
    problems.push(problem('error', 'noGoal', { label: format.month(month) }, placeOfGoals(workspace)));
  }
  for (const [side, code] of [
    ['persona', 'personaOutcome'],
    ['channel', 'channelOutcome'],
  ] as const) {
    if (!cohort.outcomeOnly[side]) continue;
    const { known, of } = report.outcomeOnly[side];
    problems.push(problem('error', code, { count: known, of }, leadsPlace));
  }
  if (total === 0 || cohort.outcomeOnly.persona || cohort.outcomeOnly.channel) return problems;
  const unknown = cohort.personas.filter((_, p) => {
    const customers = sum(cohort.customers.map((row) => row[p] ?? 0));
    return customers > 0 && plan.averages[p] === null;
  });
  if (unknown.length > 0) {
    const severity = plan.averages.some((average) => average !== null) ? 'warning' : 'error';
    problems.push(problem(severity, 'noAverage', { label: format.list(unknown) }, placeOfAverages(workspace)));
  }
  if (unknown.length === 0 && !plan.cells.some((cell) => (cell.value ?? 0) > 0)) {
    problems.push(problem('error', 'noValue', {}, { tab: 'values', a1: 'A1' }));
  }
  if (plan.gap !== null && plan.gap < 0 && plan.cells.some((cell) => cell.committed !== null)) {
    const values = { value: format.money(plan.revenue), other: format.money(-plan.gap) };
    problems.push(problem('warning', 'goalMissed', values, { tab: 'commitments', a1: 'A4' }));
  }
  const rates = plan.cells.filter((cell) => cell.leads > 0);
  const few = rates.filter((cell) => cell.leads < FEW_LEADS);
  if (few.length > 0) {
    problems.push(problem('warning', 'fewLeads', { count: few.length, of: rates.length }, { tab: 'rates', a1: 'A8' }));
  }
  const open = report.window.leads > 0 ? report.window.open / report.window.leads : 0;
  if (open >= MANY_OPEN) {
    problems.push(problem('warning', 'manyOpen', { value: format.percent(open, 0) }, { tab: 'rates', a1: 'A8' }));
  }
  return problems;
}

/** Numbers typed beside the computed tables that cannot be used, or that belong to no segment any more. */
function typedProblems(workspace: Workspace): Problem[] {
  const { cohort, computed } = workspace;
  const text = labels(workspace.book.language, 'sheet');
  const check = (
    table: TypedTable,
    tab: 'values' | 'commitments',
    code: 'averageText' | 'adjustmentText',
    valid: (cell: number) => boolean,
    known: (down: string, across: string) => boolean,
  ): Problem[] =>
    table.cells.flatMap((row, i) =>
      row.flatMap((cell, j): Problem[] => {
        if (labelText(cell) === '') return [];
        const [down, across] = [table.down[i] ?? '', table.across[j] ?? ''];
        const place: Place = { tab, a1: table.places[i]?.[j] ?? 'A1' };
        if (typeof cell !== 'number' || !valid(cell)) {
          return [problem('error', code, { value: String(cell) }, place)];
        }
        const label = tab === 'values' ? across : `${down} × ${across}`;
        return known(down, across) ? [] : [problem('warning', 'typedUnknown', { label }, place)];
      }),
    );
  const has = (list: readonly string[], label: string) => list.some((known) => labelKey(known) === labelKey(label));
  return [
    ...check(
      computed.averages,
      'values',
      'averageText',
      (cell) => cell > 0,
      (_, persona) => has(cohort.personas, persona) || text.typedAveragesRow === persona,
    ),
    ...check(
      computed.adjustments,
      'commitments',
      'adjustmentText',
      (cell) => cell >= 0 && Number.isInteger(cell),
      (channel, persona) => has(cohort.channels, channel) && has(cohort.personas, persona),
    ),
  ];
}

/** Tables that cannot be shown, because something was typed where they would spill or because a formula fails. */
function tableProblems(workspace: Workspace): Problem[] {
  const { computed, cohort } = workspace;
  const tabs = computedPieces(workspace.book, workspace.settingsSheet, workspace.logColumns, cohort, computed);
  return COMPUTED_TABS.flatMap((tab) =>
    tabs[tab].pieces.flatMap((piece): Problem[] => {
      if (piece.kind !== 'table') return [];
      const { values, formulas } = computed.seen[tab];
      const row = tableRow(piece);
      const shown = values[row - 1]?.[0] ?? '';
      if (typeof shown !== 'string' || !shown.startsWith('#')) return [];
      for (let i = 0; i < piece.height; i++) {
        for (let j = 0; j < piece.width; j++) {
          const cell: Cell = values[row - 1 + i]?.[j] ?? '';
          const own = (formulas[row - 1 + i]?.[j] ?? '') !== '';
          if ((i === 0 && j === 0) || own || cell === '') continue;
          const place: Place = { tab, a1: a1(row + i, j + 1) };
          return [problem('error', 'blocked', { label: piece.title, value: labelText(cell) }, place)];
        }
      }
      // The reason stands in the list already: an error of the log or of a setting.
      if (workspace.logError || workspace.settings.problems.some(({ severity }) => severity === 'error')) return [];
      return [problem('error', 'tableError', { label: piece.title, value: shown }, { tab, a1: a1(row, 1) })];
    }),
  );
}

function problem(
  severity: Problem['severity'],
  code: Problem['code'],
  values: Problem['values'],
  place?: Place,
): Problem {
  return { severity, code, values, ...(place && { place }) };
}

function placeOfSetting(workspace: Workspace, name: 'asOf'): Place {
  const at = workspace.settingsSheet.settings.get(name);
  return { tab: 'settings', a1: at ? a1(at.row, at.column) : 'A1' };
}

/** The goal's cell of the month being planned, or the first free row of the goals. */
export function placeOfGoals(workspace: Workspace): Place {
  const at = workspace.settingsSheet.lists.get('goals.goal');
  if (!at) return { tab: 'settings', a1: 'A1' };
  const index = workspace.settings.goals.findIndex((goal) => goal.month === workspace.month);
  const rows = workspace.settingsSheet.values.slice(at.row - 1);
  const free = rows.findIndex((row) => (row[at.column - 2] ?? '') === '');
  const offset = index >= 0 ? (workspace.settings.goals[index]?.offset ?? 0) : free < 0 ? rows.length : free;
  return { tab: 'settings', a1: a1(at.row + offset, index >= 0 ? at.column : at.column - 1) };
}

/** The first input cell of the typed average sales. */
export function placeOfAverages(workspace: Workspace): Place {
  return { tab: 'values', a1: workspace.computed.averages.places[0]?.[0] ?? 'A5' };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
