import { isoOfSerial, serialOfIso } from '../../base/dates';
import { labelText } from '../../base/labels';
import { settled, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { keepOwnProperty, ownProperty } from '../../sheet/properties';
import { Refusal } from '../../sheet/refusal';
import { cellText, listOf, shortText } from '../../sheet/shapes';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { methodOf, segmentsOf } from '../rates/reading';
import { formatOf, settingsOf } from '../settings/reading';
import { figure } from '../start/words';
import type { SigningPlan, SignRequest } from './api';
import { monthsIn100 } from './outlook';
import { planProblems } from './plan-problems';
import { goalOf, plannedMonthOf, planOf, signatureOf, signedOf } from './reading';
import type { SignedRow } from './signed';
import { appendSigned, completeSigned, markSuperseded } from './signed-sheet';
import { nextVersion, signedVersion } from './versions';

/** Where the names of the last signature are kept, to be offered again. */
const SIGNER_KEY = 'signedBy';

/** What signing the month would write, and what stands against it. */
const planSigning = settled({ run: ({ book }) => signingPlan(book) });

function signingPlan(book: Book): SigningPlan {
  const [format, plan] = [book.once(formatOf), book.once(planOf)];
  const text = labels(book.language, 'assistant');
  const problems = book.once(planProblems);
  const sentences = (signing: Problem['signing']) =>
    problems
      .filter((problem) => problem.signing === signing)
      .map((problem) => say(format, 'problems', problem.code, problem.values));
  const inWords = (chance: number) => say(format, 'assistant', 'monthsIn100', { months: monthsIn100(chance) });
  const refusals = sentences('blocks');
  if (refusals.length === 0 && rowsToSign(book).length === 0) {
    refusals.push(labels(book.language, 'answers').refuseNoTargets);
  }
  return {
    month: format.month(book.once(plannedMonthOf)),
    figures: [
      { label: text.goal, value: plan.goal === null ? '–' : format.money(plan.goal) },
      { label: text.leadsCommitted, value: format.int(plan.leads) },
      { label: text.committedValue, value: format.money(plan.revenue) },
      { label: text.gap, value: plan.gap === null ? '–' : format.money(plan.gap) },
      ...figure(text.reached, plan.chance === null ? null : inWords(plan.chance)),
    ],
    refusals,
    warnings: sentences('read'),
    supersedes: supersedes(book),
    version: seenIn(book),
    signedBy: ownProperty(SIGNER_KEY) ?? '',
  };
}

/** What a person has read of the plan: the month, which version of it is signed, and what it would commit to. */
function seenIn(book: Book): string {
  const [month, plan] = [book.once(plannedMonthOf), book.once(planOf)];
  const signed = signedVersion(book.once(signedOf), month, book.zone);
  return [isoOfSerial(month), signed, plan.leads, plan.revenue, plan.chance].join(' ');
}

/** The month of a plan that was read, if it has been signed since; once it is, another may be the planned one. */
function signedSince(book: Book, version: string): number | null {
  const [iso = '', before] = version.split(' ');
  const month = serialOfIso(iso);
  if (month === null) return null;
  return String(signedVersion(book.once(signedOf), month, book.zone)) === before ? null : month;
}

function supersedes(book: Book): string | null {
  const [format, month] = [book.once(formatOf), book.once(plannedMonthOf)];
  const signature = signatureOf(book, month);
  return signature && say(format, 'answers', 'supersedes', { month: format.month(month), ...signature });
}

/** One row for each segment with leads committed or a target; a target that was set to 0 is a commitment of 0. */
function rowsToSign(book: Book): Omit<SignedRow, 'signedOn' | 'signedBy' | 'version'>[] {
  const [month, goal, settings] = [book.once(plannedMonthOf), book.once(goalOf), book.once(settingsOf)];
  const { cells, chance } = book.once(planOf);
  const choices = labels(book.language, 'choices');
  return cells
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
      method: choices[book.once(methodOf)],
      horizon: book.once(segmentsOf).delay.horizon,
      low: cell.low ?? '',
      high: cell.high ?? '',
      confidence: settings.confidence,
      planFor: choices[settings.planFor],
      chance: chance ?? '',
    }));
}

const MOST_WARNINGS = 1000;
const request = v.object({
  signedBy: v.pipe(v.string(), v.maxLength(1000)),
  acceptedWarnings: listOf(cellText, MOST_WARNINGS),
  version: shortText,
});

/**
 * Signs the month: its commitments become plain values in the signed log, with the rates, values and settings they rest on, as
 * its highest version. A second press finds the month signed a moment ago and signs nothing; it finishes what the first has left.
 */
const sign = writing({
  argument: request,
  run: ({ book, format }, { signedBy: names, acceptedWarnings, version }: SignRequest) => {
    const text = labels(book.language, 'answers');
    const month = book.once(plannedMonthOf);
    const named = { month: format.month(month) };
    const since = signedSince(book, version);
    if (since !== null) {
      markSuperseded(book);
      return { signed: false, message: say(format, 'answers', 'justSigned', { month: format.month(since) }) };
    }
    const signedBy = labelText(names);
    if (signedBy === '') throw new Refusal(text.whoMissing);
    const plan = signingPlan(book);
    if (plan.refusals[0]) throw new Refusal(plan.refusals[0]);
    const accepted = new Set(acceptedWarnings);
    if (plan.version !== version || !plan.warnings.every((warning) => accepted.has(warning))) {
      throw new Refusal(text.plansChanged);
    }
    // Offered again the next time, also where this script ends once the month is signed.
    keepOwnProperty(SIGNER_KEY, signedBy);
    const renamed = completeSigned(book) ?? [];
    const [signedOn, next] = [
      book.dateCell(book.zone.serialOf(Date.now())),
      nextVersion(book.once(signedOf), month, book.zone),
    ];
    const rows = rowsToSign(book).map((row) => ({ ...row, signedOn, signedBy, version: next }));
    appendSigned(book, rows);
    markSuperseded(book);
    const leads = rows.reduce((sum, row) => sum + Number(row.leads), 0);
    const message = say(format, 'answers', 'signed', { ...named, leads });
    const tab = book.nameOf('signed');
    const back = renamed.map((one) => say(format, 'answers', 'nameBack', { ...one, tab }));
    return { signed: true, message: [message, ...back].join(' ') };
  },
});

/** What the pages may call. */
export const commitmentsActions = { planSigning, sign };
