import type { Steps } from '../../src/base/steps';
import type { Zone } from '../../src/base/zone';
import { type JoinCounts, joined } from '../../src/log/import/join/join';
import { type JoinKey, joinKeys } from '../../src/log/import/join/keys';
import type { ImportKey } from '../../src/log/import/mapping';
import type { Table } from '../../src/log/import/table';
import { type Format, say } from '../../src/text';
import { type Choices, type Draft, drafting, firstChoices } from './draft';
import { keyLabel } from './key-label';
import type { Source } from './read-file';

/** Two files that belong together: leads, and the deals that tell what became of them. */
export interface Pair {
  /** The leads as their file has them. */
  readonly leads: Table;
  readonly deals: Draft;
  /** All that joins the two, the best first, and what does. */
  readonly keys: readonly JoinKey[];
  readonly key: JoinKey;
  /** Deals without a lead are imported as leads. */
  readonly takeAlong: boolean;
  readonly counts: JoinCounts;
}

export interface PairedDraft {
  readonly pair: Pair;
  readonly draft: Draft;
}

/** What of a pair a person may change. */
export type PairChange = Partial<Pick<Pair, 'key' | 'takeAlong'>> & { readonly deals?: Choices };

type Named = (key: ImportKey, file: string) => string;

/** How pairs are read: today, the spreadsheet's zone, and what the columns of the deals are called. */
interface PairContext {
  readonly now: Date;
  readonly zone: Zone;
  readonly named: Named;
}

export const pairContext = (format: Format, zone: Zone): PairContext => ({
  now: new Date(),
  zone,
  named: (key, name) => say(format, 'importWords', 'ofFile', { column: keyLabel(format, key), name }),
});

/** Joins a file with another one; null where nothing joins them. Which of them holds the deals is told by what they hold. */
export function* pairing(first: Draft, second: Source, context: PairContext): Steps<PairedDraft | null> {
  const other = yield* drafting(firstChoices(second.name, second.table, first.spellings), context.now, context.zone);
  const [leads, deals] = dealsIn(first) > dealsIn(other) ? [other, first] : [first, other];
  const keys = joinKeys(leads.table, deals.table);
  const [key] = keys;
  if (key === undefined) return null;
  return yield* rejoining({ leads: leads.table, deals, keys, key, takeAlong: false }, leads, context, true);
}

const DEALS = ['outcome', 'closed', 'won', 'lost', 'amount'] as const;
const dealsIn = ({ mapping }: Choices): number => DEALS.filter((key) => mapping[key] !== undefined).length;

/** The same pair with a change of what joins it, or of how the deals are read. */
export function* changing(pair: Pair, choices: Choices, change: PairChange, context: PairContext): Steps<PairedDraft> {
  const deals = change.deals ? yield* drafting(change.deals, context.now, context.zone) : pair.deals;
  return yield* rejoining({ ...pair, ...change, deals }, choices, context, change.deals !== undefined);
}

/** @param fresh whether the columns are those that the deals tell; else they are as the person has chosen */
export function* rejoining(
  pair: Omit<Pair, 'counts'>,
  choices: Choices,
  { now, zone, named }: PairContext,
  fresh = false,
): Steps<PairedDraft> {
  const { leads, deals, key, takeAlong } = pair;
  const mapping = Object.fromEntries(Object.entries(choices.mapping).filter(([, index]) => index < leads.width));
  const own = choices.own.filter((index) => index < leads.width);
  const { plan } = yield* drafting({ ...choices, table: leads, mapping, own }, now, zone);
  const result = joined({ table: leads, mapping, plan }, deals, key, {
    named: (column) => named(column, deals.name),
    takeAlong,
  });
  const columns = fresh ? result.mapping : choices.mapping;
  const joinedChoices = { ...choices, table: result.table, mapping: columns, lastTime: null };
  yield;
  const draft = yield* drafting(joinedChoices, now, zone);
  // What the deals leave open is as open as what the leads do.
  const rows = deals.plan.questions.length > 0 ? null : draft.rows;
  return { pair: { ...pair, counts: result.counts }, draft: { ...draft, rows } };
}
