import { isoOfSerial } from '../base/dates';
import { SAMPLE_PREFIX } from '../features/leads/sample-data';
import { wilson } from '../features/rates/close-rates';
import { monthView } from '../features/tracking/month-view';
import { type Book, DEFAULT_CURRENCY } from '../sheet/book';
import type { Problem } from '../sheet/problems';
import { type Place, TABS, type TabName } from '../sheet/tabs';
import { labels, say } from '../text';
import type { AssistantState, Figure, Offer, ProblemView, StepView } from './api';
import { findProblems, placeOfAverages, placeOfGoals } from './problems';
import type { Workspace } from './workspace';

type Names = ReadonlyMap<TabName, string>;

/** What the assistant shows of a workbook whose tabs do not exist yet. */
export function emptyState(book: Book): AssistantState {
  const text = labels(book.language, 'assistant');
  return {
    language: book.language,
    locale: book.locale,
    currency: DEFAULT_CURRENCY,
    timeZone: book.timeZone,
    ready: false,
    sample: false,
    asOf: null,
    month: '',
    rowsUsed: '',
    steps: [],
    pace: null,
    problems: [],
    primary: { action: 'createTabs', label: text.createTabs },
    others: [{ action: 'fillSample', label: text.fillSample }],
  };
}

/** Everything the assistant shows, in words. */
export function stateOf(workspace: Workspace): AssistantState {
  const { book, settings, report, format, month } = workspace;
  const names = tabNames(book);
  const problems = findProblems(workspace);
  const steps = stepsOf(workspace);
  return {
    language: book.language,
    locale: book.locale,
    currency: settings.currency,
    timeZone: book.timeZone,
    ready: true,
    sample: hasSample(workspace),
    asOf:
      settings.asOf === null
        ? null
        : { iso: isoOfSerial(settings.asOf), text: format.date(settings.asOf), pinned: settings.pinned },
    month: format.month(month),
    rowsUsed: report.rows === 0 ? '' : say(format, 'assistant', 'rowsUsed', { used: report.used, rows: report.rows }),
    steps,
    pace: monthView(workspace),
    problems: problems.map((problem) => viewOf(problem, workspace, names)),
    ...offers(workspace, problems, steps),
  };
}

/** The present names of the tabs, which people may have changed. */
function tabNames(book: Book): Names {
  return new Map(TABS.map((tab) => [tab.name, book.nameOf(tab.name)]));
}

/** Whether the log holds leads of the sample. */
function hasSample(workspace: Workspace): boolean {
  return sampleRows(workspace).length > 0;
}

/** The rows (0-based, in the values of the Leads tab) that the sample has put there. */
export function sampleRows(workspace: Workspace): number[] {
  const column = workspace.header?.columns.id ?? -1;
  if (column < 0) return [];
  return workspace.logValues.flatMap((row, index) =>
    String(row[column] ?? '').startsWith(SAMPLE_PREFIX) ? [index] : [],
  );
}

function viewOf(problem: Problem, workspace: Workspace, names: Names): ProblemView {
  const { format } = workspace;
  const text = say(format, 'problems', problem.code, problem.values);
  const { place } = problem;
  const fix = fixOf(problem, workspace);
  return {
    severity: problem.severity,
    text,
    ...(place && {
      place,
      placeLabel: say(format, 'assistant', 'where', { tab: names.get(place.tab) ?? '', a1: place.a1 }),
    }),
    ...(fix && { fix }),
  };
}

/** Problems the add-on can mend itself, at the press of a button. */
function fixOf(problem: Problem, workspace: Workspace): Offer | null {
  const text = labels(workspace.book.language, 'assistant');
  switch (problem.code) {
    case 'notListed':
      return { action: 'addMissingLabels', label: text.addMissingLabels };
    case 'personaOutcome':
      return { action: 'useOnePersona', label: text.useOnePersona };
    case 'logUnreadable':
      return { action: 'createTabs', label: labels(workspace.book.language, 'assistant').menuCreate };
    default:
      return null;
  }
}

function stepsOf(workspace: Workspace): StepView[] {
  const { plan, cohort, format, month, signed, settings, pace } = workspace;
  const text = labels(workspace.book.language, 'assistant');
  const figure = (label: string, value: string | null, hint?: string): Figure[] =>
    value === null ? [] : [{ label, value, ...(hint && { hint }) }];
  const leads = sum(cohort.leads.flat());
  const customers = sum(cohort.customers.flat());
  const monthName = format.month(month);

  const ratesReady = leads > 0 && !workspace.logError;
  const range = ratesReady ? wilson(customers, leads, settings.confidence) : null;
  const rates: StepView = {
    step: 1,
    tab: 'rates',
    title: text.step1,
    ...stateWords(workspace, ratesReady ? 'done' : 'todo'),
    figures: ratesReady
      ? [
          ...figure(text.leadsInPeriod, format.int(leads)),
          ...figure(text.customers, format.int(customers)),
          ...figure(
            text.closeRate,
            format.percent(customers / leads),
            range ? say(format, 'assistant', 'range', range) : undefined,
          ),
        ]
      : [],
    ...(!ratesReady && { advice: text.adviceLeads }),
  };

  const valued = plan.cells.filter((cell) => cell.value !== null && cell.leads > 0);
  const missing = cohort.personas.some(
    (_, p) => plan.averages[p] === null && sum(cohort.customers.map((row) => row[p] ?? 0)) > 0,
  );
  const valuesReady = valued.some((cell) => (cell.value ?? 0) > 0) && !missing;
  const mean = sum(valued.map((cell) => cell.leads * (cell.value ?? 0))) / sum(valued.map((cell) => cell.leads));
  const values: StepView = {
    step: 2,
    tab: 'values',
    title: text.step2,
    ...stateWords(workspace, valuesReady ? 'done' : ratesReady ? 'todo' : 'waiting'),
    figures: [
      ...cohort.personas.flatMap((persona, p) => {
        const average = plan.averages[p] ?? null;
        return average === null || cohort.personas.length > 3
          ? []
          : figure(`${text.averageSale}, ${persona}`, format.money(average));
      }),
      ...(valued.length > 0 ? figure(text.leadValue, format.money(mean)) : []),
    ],
    ...(ratesReady && !valuesReady && { advice: text.adviceAverage }),
  };

  const isSigned = signed.current.has(month);
  const follow: StepView = {
    step: 3,
    tab: 'tracking',
    title: text.step3,
    ...stateWords(workspace, isSigned ? 'done' : 'waiting'),
    figures: pace
      ? [
          ...figure(text.leadsThisMonth, format.int(pace.tracking.total.actual)),
          ...figure(text.leadsCommitted, format.int(pace.tracking.total.committed)),
          ...figure(
            labels(format.language, 'tracking').forecast,
            pace.tracking.total.forecast === null ? null : format.int(pace.tracking.total.forecast),
          ),
        ]
      : [],
    ...(!isSigned && { advice: text.adviceFollow }),
  };

  const planned = plan.goal !== null && plan.cells.some((cell) => cell.committed !== null);
  const stateText = isSigned
    ? say(format, 'assistant', 'signedState', { month: monthName })
    : planned
      ? text.readyToSign
      : undefined;
  const commitments: StepView = {
    step: 4,
    tab: 'commitments',
    title: text.step4,
    ...stateWords(workspace, isSigned ? 'done' : ratesReady ? 'todo' : 'waiting', stateText),
    figures: [
      ...figure(text.goal, plan.goal === null ? null : format.money(plan.goal)),
      ...(planned
        ? [
            ...figure(text.leadsCommitted, format.int(plan.leads)),
            ...figure(text.committedValue, format.money(plan.revenue)),
            ...figure(text.gap, plan.gap === null ? null : format.money(plan.gap)),
          ]
        : []),
    ],
    advice: isSigned
      ? text.adviceSigned
      : say(format, 'assistant', plan.goal === null ? 'adviceGoal' : 'adviceSign', { month: monthName }),
  };
  return [rates, values, follow, commitments];
}

function stateWords(workspace: Workspace, state: StepView['state'], words?: string) {
  const text = labels(workspace.book.language, 'assistant');
  return { state, stateText: words ?? text[state] };
}

/** The one thing to do next, and what else one may do. */
function offers(
  workspace: Workspace,
  problems: readonly Problem[],
  steps: readonly StepView[],
): { primary: Offer; others: Offer[] } {
  const { format, month, plan, report } = workspace;
  const text = labels(workspace.book.language, 'assistant');
  const openImport: Offer = { action: 'openImport', label: text.openImport };
  const refresh: Offer = { action: 'refresh', label: text.refresh };
  const sign: Offer = {
    action: 'openSigning',
    label: say(format, 'assistant', 'openSigning', { month: format.month(month) }),
  };
  const goTo = (label: string, place: Place): Offer => ({ action: 'goTo', label, place });
  const sample: Offer = hasSample(workspace)
    ? { action: 'removeSample', label: text.removeSample }
    : { action: 'fillSample', label: text.fillSample };
  const others = (...offered: Offer[]): Offer[] =>
    report.rows === 0 || hasSample(workspace) ? [...offered, sample] : offered;
  const broken = problems.find((problem) => problem.severity === 'error' && problem.place?.tab === 'settings');

  if (report.rows === 0 && !workspace.logError) return { primary: openImport, others: others(refresh) };
  if (workspace.logError) return { primary: { action: 'createTabs', label: text.menuCreate }, others: others(refresh) };
  if (broken && broken.code !== 'noGoal' && broken.place) {
    return { primary: goTo(text.showProblem, broken.place), others: others(openImport, refresh) };
  }
  if (plan.goal === null) {
    return { primary: goTo(text.typeGoal, placeOfGoals(workspace)), others: others(openImport, refresh) };
  }
  if (workspace.cohort.outcomeOnly.persona) {
    const primary: Offer = { action: 'useOnePersona', label: text.useOnePersona };
    return { primary, others: others(openImport, refresh) };
  }
  if (steps[1]?.state !== 'done') {
    return { primary: goTo(text.typeAverages, placeOfAverages(workspace)), others: others(openImport, refresh) };
  }
  if (steps[3]?.state !== 'done') return { primary: sign, others: others(openImport, refresh) };
  return { primary: openImport, others: others(refresh, sign) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
