import type { SigningPlan, SignRequest, SignResult } from '../../app/api';
import { findProblems } from '../../app/problems';
import { stateOf } from '../../app/state';
import { redraw } from '../../app/workbook';
import { readyWorkspace, signatureOf, type Workspace } from '../../app/workspace';
import { labelText } from '../../base/labels';
import { alone } from '../../sheet/lock';
import type { Problem } from '../../sheet/problems';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import { appendSigned, type SignedRow } from './signed';

/** Where the names of the last signature are kept, to be offered again. */
const SIGNER_KEY = 'signedBy';

/** What signing the month would write, and what stands against it. */
export function planSigning(): SigningPlan {
  return planOf(readyWorkspace());
}

function planOf(workspace: Workspace): SigningPlan {
  const { format, plan, month } = workspace;
  const text = labels(workspace.book.language, 'assistant');
  const problems = findProblems(workspace);
  const sentence = (problem: Problem) => say(format, 'problems', problem.code, problem.values);
  const refusing = problems.filter((problem) => problem.severity === 'error' && REFUSING.has(problem.code));
  const refusals = refusing.map(sentence);
  if (refusals.length === 0 && rowsToSign(workspace).length === 0) refusals.push(text.refuseNoTargets);
  return {
    month: format.month(month),
    figures: [
      { label: text.goal, value: plan.goal === null ? '–' : format.money(plan.goal) },
      { label: text.leadsCommitted, value: format.int(plan.leads) },
      { label: text.committedValue, value: format.money(plan.revenue) },
      { label: text.gap, value: plan.gap === null ? '–' : format.money(plan.gap) },
    ],
    refusals,
    warnings: problems.filter((problem) => WARNING.has(problem.code)).map(sentence),
    supersedes: supersedes(workspace),
    version: workspace.signed.values.length,
    signedBy: PropertiesService.getUserProperties().getProperty(SIGNER_KEY) ?? '',
  };
}

/** Problems that make the plan no plan; those of single rows of the log do not. */
const REFUSING: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'asOfMissing',
  'settingNumber',
  'settingChoice',
  'settingCurrency',
  'notADate',
  'notAnAmount',
  'notAShare',
  'monthTwice',
  'goalWithoutMonth',
  'logUnreadable',
  'noLeads',
  'noLeadsInPeriod',
  'noGoal',
  'noAverage',
  'noValue',
  'personaOutcome',
  'channelOutcome',
  'averageText',
  'adjustmentText',
]);

/** Things to have read before signing. */
const WARNING: ReadonlySet<Problem['code']> = new Set<Problem['code']>(['goalMissed', 'noAverage', 'typedUnknown']);

function supersedes(workspace: Workspace): string | null {
  const { month, format } = workspace;
  const signature = signatureOf(workspace);
  return signature && say(format, 'assistant', 'supersedes', { month: format.month(month), ...signature });
}

/** One row for each segment with leads committed or a target; a target that was set to 0 is a commitment of 0. */
function rowsToSign(workspace: Workspace): Omit<SignedRow, 'signedOn' | 'signedBy'>[] {
  const { plan, book, month, goal, settings } = workspace;
  return plan.cells
    .filter((cell) => cell.committed !== null)
    .map((cell) => ({
      month: book.dateCell(month),
      channel: cell.channel,
      persona: cell.persona,
      leads: cell.committed ?? '',
      leadValue: cell.value ?? '',
      value: cell.revenue ?? '',
      rate: cell.rate ?? '',
      average: cell.average ?? '',
      target: cell.target ?? '',
      rateLeads: cell.leads,
      rateCustomers: cell.customers,
      goal: goal?.revenue ?? '',
      share: goal?.share ?? '',
      asOf: settings.asOf === null ? '' : book.dateCell(settings.asOf),
      months: settings.months,
      currency: settings.currency,
    }));
}

/**
 * Signs the month: its commitments become plain values in the signed log, with the rates, values and settings they rest on.
 * A version signed before stays, marked as superseded. A second press finds the month signed a moment ago and does nothing.
 */
export function sign(request: SignRequest): SignResult {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    const text = labels(book.language, 'assistant');
    const { format, month, signed } = workspace;
    const sheet = book.sheet('signed');
    const signedBy = labelText(request.signedBy);
    const plan = planOf(workspace);
    if (signedBy === '') throw new Refusal(text.whoMissing);
    if (plan.refusals[0]) throw new Refusal(plan.refusals[0]);
    const named = { month: format.month(month) };
    if (plan.version !== request.version) {
      return { signed: false, message: say(format, 'assistant', 'justSigned', named), state: stateOf(workspace) };
    }
    const accepted = new Set(request.acceptedWarnings);
    if (!plan.warnings.every((warning) => accepted.has(warning))) throw new Refusal(text.plansChanged);
    const now = book.zone.serialOf(Date.now());
    const rows = rowsToSign(workspace).map((row) => ({ ...row, signedOn: book.dateCell(now), signedBy }));
    if (!sheet) throw new Refusal(text.notReady);
    appendSigned(book, sheet, signed, month, rows, now, workspace.patterns);
    PropertiesService.getUserProperties().setProperty(SIGNER_KEY, signedBy);
    const after = redraw(book);
    const leads = rows.reduce((sum, row) => sum + Number(row.leads), 0);
    return {
      signed: true,
      message: say(after.format, 'assistant', 'signed', { ...named, leads }),
      state: stateOf(after),
    };
  });
}
