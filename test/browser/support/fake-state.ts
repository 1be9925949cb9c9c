import type { Figure, ImportChange, LastImport, ProblemView, SigningPlan, StepView } from '../../../src/app/api';
import type { TabName } from '../../../src/sheet/tabs';
import { type Format, labels, say } from '../../../src/text';
import { AS_OF, MONTH, type Situation } from './situation';

/** The four steps of a team that plans May 2022. */
export function fakeSteps(format: Format, situation: Situation): StepView[] {
  const text = labels(format.language, 'assistant');
  const month = format.month(MONTH);
  const range = say(format, 'assistant', 'range', { low: 0.081, high: 0.127 });
  const commitments: readonly Figure[] = [
    { label: text.goal, value: format.money(48000) },
    { label: text.leadsCommitted, value: format.int(1184) },
    { label: text.committedValue, value: format.money(48020) },
    { label: text.gap, value: format.money(20) },
  ];
  const figuresOf = say(format, 'assistant', 'figuresOf', { month });
  const signed = say(format, 'assistant', 'signedState', { month: month });
  const followed: readonly Figure[] = [
    { label: text.leadsThisMonth, value: format.int(398) },
    { label: text.leadsCommitted, value: format.int(1184) },
  ];
  return [
    {
      ...{ step: 1, tab: 'rates', title: text.step1, state: 'done', stateText: text.done },
      figures: [
        { label: text.leadsInPeriod, value: format.int(5230) },
        { label: text.customersSoFar, value: format.int(402) },
        { label: text.toCome, value: format.int(132) },
        { label: text.rateEventual, value: format.percent(0.1021), hint: range },
      ],
      advice: say(format, 'assistant', 'byEventual', { horizon: 90 }),
    },
    {
      ...{ step: 2, tab: 'values', title: text.step2, state: 'problem', stateText: text.problem },
      figures: [
        { label: `${text.averageSale}, Responsable informatique & <b>Achats</b>`, value: format.money(41250) },
        { label: text.leadValue, value: format.money(40.61) },
      ],
      advice: text.adviceAverage,
    },
    {
      ...{ step: 3, tab: 'leads', title: text.step3, figuresOf },
      ...(situation.signed
        ? { state: 'done', stateText: signed, figures: followed }
        : {
            ...{ state: 'waiting', stateText: say(format, 'assistant', 'nothingCommitted', { month }), figures: [] },
            advice: say(format, 'assistant', 'adviceCommit', { month }),
          }),
    },
    {
      ...{ step: 4, tab: 'commitments', title: text.step4, figures: commitments, figuresOf },
      ...(situation.signed
        ? { state: 'done', stateText: signed, advice: text.adviceSigned }
        : {
            ...{ state: 'todo', stateText: say(format, 'assistant', 'readyToSign', { month }) },
            advice: say(format, 'assistant', 'adviceSign', { month: month }),
            outlook: outlook(format, situation),
          }),
    },
  ];
}

/** How sure the plan is, and the way to another one. */
function outlook(format: Format, { surer }: Situation): NonNullable<StepView['outlook']> {
  const label = labels(format.language, 'choose');
  const offer = (choice: 'in80' | 'onAverage') => ({ action: 'choose' as const, choice, label: label[choice] });
  return surer
    ? { text: say(format, 'assistant', 'reachedIn', { months: 80 }), offer: offer('onAverage') }
    : { text: say(format, 'assistant', 'reachedMore', { months: 54, leads: 1310 }), offer: offer('in80') };
}

/** That the workbook plans as it did before there was another way. */
export function fakeUnchosen(format: Format): ProblemView {
  const label = labels(format.language, 'choose');
  const offer = (choice: 'eventual' | 'soFar') => ({ action: 'choose' as const, choice, label: label[choice] });
  return {
    severity: 'warning',
    text: say(format, 'problems', 'plansSoFar', { share: 0.031, otherShare: 0.052 }),
    fix: offer('eventual'),
    keep: offer('soFar'),
  };
}

/** The first of twelve problems: rows that cannot be read, then what is odd. */
export function fakeProblems(format: Format, count: number): ProblemView[] {
  const text = labels(format.language, 'assistant');
  const where = (tab: TabName, a1: string) => {
    const title = labels(format.language, 'tabs')[tab];
    return { place: { tab, a1 }, placeLabel: say(format, 'assistant', 'where', { tab: title, a1 }) };
  };
  const column = format.language === 'fr' ? 'Créé le' : 'Created';
  const rows = Array.from({ length: 9 }, (_, index) => {
    const values = { row: 41 + index, column, value: `2022-13-0${index + 1}` };
    const sentence = say(format, 'problems', 'createdNotDate', values);
    return { severity: 'error' as const, text: sentence, ...where('leads', `B${41 + index}`) };
  });
  const others: ProblemView[] = [
    {
      severity: 'warning',
      text: say(format, 'problems', 'notListed', { value: 'Webinaire', count: 3, row: 77 }),
      ...where('leads', 'C77'),
      fix: { action: 'addMissingLabels', label: text.addMissingLabels },
    },
    { severity: 'warning', text: say(format, 'problems', 'fewLeads', { count: 4, of: 20 }), ...where('rates', 'A5') },
    { severity: 'warning', text: say(format, 'problems', 'manyOpen', { value: format.percent(0.41) }) },
  ];
  return [...rows.slice(0, Math.max(0, count - others.length)), ...others].slice(0, count);
}

/** The first cells that an import has changed. */
export const importChanges = (format: Format, day: string): ImportChange[] => [
  { lead: 'A-12', column: 'Amount', before: '', after: format.money(1200) },
  { lead: 'A-12', column: 'Won on', before: '', after: day },
  { lead: 'B-7', column: 'Channel', before: 'Ads', after: '=1+1' },
];

/** The last import of a situation, with spellings that were merged after it. */
export function fakeImport(
  format: Format,
  { imported }: Situation,
  { number, merged }: { readonly number: number; readonly merged: boolean },
): LastImport | null {
  if (!imported) return null;
  const named = { day: format.date(AS_OF.serial), by: 'ann@example.com' };
  const undone = imported === 'undone';
  const text = undone
    ? say(format, 'assistant', 'lastImportUndone', named)
    : say(format, 'assistant', 'lastImport', { ...named, added: 12, changed: 2 });
  const merges = { alone: false, last: merged };
  return { number, text, undone, begun: undone, added: 12, changed: 303, sample: 0, merges };
}

/** What signing the month would write. */
export function fakePlan(format: Format, situation: Situation, month: string, version: string): SigningPlan {
  const text = labels(format.language, 'assistant');
  const missed = { value: format.money(45210), other: format.money(2790) };
  return {
    month,
    figures: [
      { label: text.goal, value: situation.refusals ? '–' : format.money(48000) },
      { label: text.leadsCommitted, value: format.int(1184) },
      { label: text.committedValue, value: format.money(48020) },
      { label: text.gap, value: situation.refusals ? '–' : format.money(20) },
      { label: text.reached, value: say(format, 'assistant', 'monthsIn100', { months: 54 }) },
    ],
    refusals: situation.refusals ? [say(format, 'problems', 'noGoal', { label: month })] : [],
    warnings: situation.warnings ? [say(format, 'problems', 'goalMissed', missed)] : [],
    supersedes: situation.signed
      ? say(format, 'answers', 'supersedes', { month, on: format.date(AS_OF.serial), by: 'Ada, Karim' })
      : null,
    version,
    signedBy: situation.signed ? 'Ada, Karim' : '',
  };
}
