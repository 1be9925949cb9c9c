import { monthStart } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { labelText, segmentKey } from '../../base/labels';
import { dateOf } from '../../base/moments';
import { spanOf } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { leadsOf } from '../leads/reading';
import { rateInUse, uncertaintyOf } from '../rates/reading';
import type { Goal } from '../settings/list-read';
import { asOfOf, formatOf, settingsOf } from '../settings/reading';
import { typedAverage, typedAveragesOf } from '../values/list';
import { adjustmentsOf, leadsTypedFor } from './adjustment-list';
import { type Commitment, readCommitments } from './commitments';
import { createPlan, type Plan } from './plan';
import { plannedMonth } from './planned-month';
import { type SignedLog, seeSigned } from './signed';
import { READ_KEYS, type SignedKey } from './signed-columns';
import { isLabelled, signedMarksOf } from './signed-header';

/** Asks for marks only where the labels do not say everything. */
export function signedOf(book: Book): SignedLog {
  const values = book.values('signed');
  return seeSigned(values, book.zone, isLabelled(values) ? undefined : book.once(signedMarksOf).places);
}

/** The signed log as formulas name it, from the first to the last column of those they read. */
export function signedAddress(book: Book): string {
  const { columns } = book.once(signedOf);
  const places = READ_KEYS.flatMap((key) => columns.get(key) ?? []);
  return spanOf(book.nameOf('signed'), places.length > 0 ? places : [...READ_KEYS.keys()]);
}

/** The signed commitments of a month, read as the tables read them; or why they cannot be. */
export function signedCommitmentsOf(book: Book, month: number): readonly Commitment[] | SlaError {
  try {
    return readCommitments(book.values('signed'), book.zone, book.language).of(month);
  } catch (error) {
    if (error instanceof SlaError) return error;
    throw error;
  }
}

/** First day of the month being planned. */
export function plannedMonthOf(book: Book): number {
  const { plannedMonth: typed, goals } = book.once(settingsOf);
  return plannedMonth({
    asOf: book.once(asOfOf),
    typed,
    isSigned: (month) => book.once(signedOf).current.has(month),
    hasGoal: (month) => goals.some((goal) => goal.month === month && goal.revenue !== null),
  });
}

/** First day of the month being tracked. */
export const trackedMonthOf = (book: Book): number => monthStart(book.once(asOfOf));

/** The goal typed for that month. */
export function goalOf(book: Book): Goal | null {
  const month = book.once(plannedMonthOf);
  return book.once(settingsOf).goals.find((candidate) => candidate.month === month) ?? null;
}

/** How sure plans of each choice of the setting are to reach their goal; null for those that reach it on average. */
export const SURENESS = { onAverage: null, in80: 0.8, in90: 0.9 } as const;

/** The plan of the month, from the leads of the window, the goal, and what the team has typed. */
export function planOf(book: Book): Plan {
  const { segments, report } = book.once(leadsOf);
  const goal = book.once(goalOf);
  const averages = book.once(typedAveragesOf);
  const typed = leadsTypedFor(book.once(adjustmentsOf), book.once(plannedMonthOf));
  return createPlan({
    segments,
    rateOf: book.once(rateInUse),
    outcomeKnown: report.outcomeKnown,
    typedAverages: segments.personas.map((persona) => typedAverage(averages, persona)),
    goal: goal?.revenue == null ? null : goal.revenue * goal.share,
    confidence: SURENESS[book.once(settingsOf).planFor],
    uncertainty: book.once(uncertaintyOf),
    adjustments: segments.channels.map((channel) =>
      segments.personas.map((persona) => typed.get(segmentKey(channel, persona)) ?? null),
    ),
  });
}

/** When and by whom a month was signed; null while it is not. */
export function signatureOf(book: Book, month: number): { readonly on: string; readonly by: string } | null {
  const signed = book.once(signedOf);
  const row = signed.current.get(month)?.[0];
  if (row === undefined) return null;
  const cell = (key: SignedKey) => signed.values[row]?.[signed.columns.get(key) ?? -1] ?? '';
  const on = dateOf(cell('signedOn'), book.zone);
  return { on: on === null ? '?' : book.once(formatOf).date(on), by: labelText(cell('signedBy')) };
}
