import type { RememberedOn } from '../../src/app/api';
import type { Steps } from '../../src/base/steps';
import type { Zone } from '../../src/base/zone';
import { type JoinCounts, type Joined, joined, OF_DEALS } from '../../src/log/import/join/join';
import { type JoinKey, joinKeys } from '../../src/log/import/join/keys';
import type { ImportKey, Mapping } from '../../src/log/import/mapping';
import { headerKey, markOf, type Remembered, rememberedOf } from '../../src/log/import/remembered';
import type { RowNote } from '../../src/log/import/rows';
import type { Table } from '../../src/log/import/table';
import { type Format, say } from '../../src/text';
import { asLastTime, type Choices, type Draft, drafting, firstChoices, openQuestions } from './draft';
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
  /** How the leads would be read without the deals. */
  readonly alone: Draft;
  /** The day they were joined so before (ISO); null where they are joined for the first time. */
  readonly asOn: string | null;
  readonly counts: JoinCounts;
  /** What there is to say of the rows of the deals. */
  readonly notes: readonly RowNote[];
  /** Words and days of theirs that were taken for nothing. */
  readonly blanks: Joined['blanks'];
}

export interface PairedDraft {
  readonly pair: Pair;
  readonly draft: Draft;
}

/** What of a pair a person may change. */
export type PairChange = Partial<Pick<Pair, 'key' | 'takeAlong'>> & {
  readonly deals?: Choices;
  /** Other choices of the leads alone, with which all is joined anew. */
  readonly leads?: Choices;
};

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

/**
 * Joins a file with another one; null where nothing joins them. Which of them holds the deals is told by what they hold.
 * @param last what was chosen for the last file with the header of the second
 */
export function* pairing(
  first: Draft,
  second: Source,
  last: RememberedOn | null,
  context: PairContext,
): Steps<PairedDraft | null> {
  const fresh = firstChoices(second.name, second.table, first.spellings);
  const chosen = last === null ? fresh : yield* asLastTime(fresh, last, context.now);
  const other = yield* drafting(chosen, context.now, context.zone);
  const [leads, deals] = dealsIn(first) > dealsIn(other) ? [other, first] : [first, other];
  const keys = joinKeys(leads.table, deals.table);
  const before = last?.pair?.header === headerKey(first.table) ? last.pair : undefined;
  const known = keys.find(
    (one) => markOf(one.leads.label) === before?.leads && markOf(one.deals.label) === before?.deals,
  );
  const key = known ?? keys[0];
  if (key === undefined) return null;
  const asOn = known && last ? last.on : null;
  const takeAlong = known !== undefined && before?.takeAlong === true;
  return yield* rejoining(
    { leads: leads.table, deals, keys, key, takeAlong, alone: leads, asOn },
    leads,
    context,
    true,
  );
}

interface ToRemember {
  readonly remember: Remembered | null;
  readonly rememberSecond: Remembered | null;
}

/** What is to be remembered of a file, or of the leads and the deals of two; null for one without a header. */
export function toRemember(draft: Draft, pair: Pair | null): ToRemember {
  if (pair === null) return { remember: rememberedOf(draft.table, draft, draft.plan), rememberSecond: null };
  const { leads, deals, key, takeAlong, alone } = pair;
  const [one, other] = [rememberedOf(leads, alone, alone.plan), rememberedOf(deals.table, deals, deals.plan)];
  if (one === null || other === null) return { remember: one, rememberSecond: other };
  const joining = { leads: markOf(key.leads.label), deals: markOf(key.deals.label), takeAlong };
  return {
    remember: { ...one, pair: { ...joining, header: other.header } },
    rememberSecond: { ...other, pair: { ...joining, header: one.header } },
  };
}

const DEALS = ['outcome', 'closed', 'won', 'lost', 'amount'] as const;
const dealsIn = ({ mapping }: Choices): number => DEALS.filter((key) => mapping[key] !== undefined).length;

/** The same pair with a change of what joins it, or of how one of the files is read. */
export function* changing(pair: Pair, choices: Choices, change: PairChange, context: PairContext): Steps<PairedDraft> {
  const { leads: ofLeads, deals: ofDeals, ...rest } = change;
  const deals = ofDeals ? yield* drafting(ofDeals, context.now, context.zone) : pair.deals;
  const leads = ofLeads?.table ?? pair.leads;
  const changed = { ...pair, ...rest, leads, deals };
  const isOther = leads !== pair.leads || deals.table !== pair.deals.table;
  const next = isOther ? { ...changed, ...keysAnew(changed) } : changed;
  return yield* rejoining(next, ofLeads ?? choices, context, ofLeads !== undefined || ofDeals !== undefined);
}

/** What joins two files one of which has other names of columns now: the same columns, where nothing else does. */
function keysAnew({ leads, deals, key }: Pick<Pair, 'leads' | 'deals' | 'key'>): Pick<Pair, 'keys' | 'key'> {
  const named = ({ columns }: Table, { index }: JoinKey['leads']) =>
    columns.find((column) => column.index === index) ?? columns[0]!;
  const same = { ...key, leads: named(leads, key.leads), deals: named(deals.table, key.deals) };
  const keys = joinKeys(leads, deals.table);
  return { keys: keys.length > 0 ? keys : [same], key: keys[0] ?? same };
}

/** @param fresh whether the columns are those that the deals tell; else they are as the person has chosen */
export function* rejoining(
  pair: Omit<Pair, 'counts' | 'notes' | 'blanks'>,
  choices: Choices,
  { now, zone, named }: PairContext,
  fresh = false,
): Steps<PairedDraft> {
  const { leads, deals, key, takeAlong } = pair;
  const ofLeads = Object.entries(choices.mapping).filter(([, index]) => index < leads.width);
  // What the deals tell stays known of the leads, whose file may come alone the next time.
  const told = OF_DEALS.flatMap((one) =>
    pair.alone.mapping[one] === undefined ? [] : [[one, pair.alone.mapping[one]]],
  );
  const mapping: Mapping = Object.fromEntries([...told, ...ofLeads]);
  const own = choices.own.filter((index) => index < leads.width);
  const alone = yield* drafting({ ...choices, table: leads, mapping, own }, now, zone);
  const result = joined({ table: leads, mapping, plan: alone.plan }, deals, key, {
    named: (column) => named(column, deals.name),
    takeAlong,
  });
  const columns = fresh ? result.mapping : choices.mapping;
  const joinedChoices = { ...choices, table: result.table, mapping: columns, lastTime: null };
  yield;
  const draft = yield* drafting(joinedChoices, now, zone);
  // What the deals leave open is as open as what the leads do.
  const rows = openQuestions(deals) > 0 ? null : draft.rows;
  return {
    pair: { ...pair, alone, counts: result.counts, notes: result.notes, blanks: result.blanks },
    draft: { ...draft, rows },
  };
}
