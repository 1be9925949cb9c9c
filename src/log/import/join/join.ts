import { COLUMNS } from '../../columns';
import { leadIdKey } from '../../lead-ids';
import type { Blanks } from '../blanks';
import type { ImportKey, Mapping } from '../mapping';
import type { ImportPlan } from '../plan';
import type { RowNote } from '../rows';
import type { Table } from '../table';
import { cellReader, DEAL_KEYS, type Deal, outcomeOfDeals, readDeals } from './deals';
import { dealIdOf, type JoinKey, keysOf } from './keys';

/** A file that was read, and how its columns are. */
export interface Planned {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly plan: ImportPlan;
}

/**
 * What became of the deals and leads of two files. Every row of the deals is a deal, repeated or unusable, and every deal one of
 * found, orphans and without a key.
 */
export interface JoinCounts {
  readonly deals: number;
  /** Rows of a deal that a later row is of too. */
  readonly repeated: number;
  /** Rows of which no deal can be made. */
  readonly unusable: number;
  readonly found: number;
  /** Of these, the ones that fit several leads: each is given to the lead created first. */
  readonly several: number;
  readonly orphans: number;
  readonly withoutKey: number;
  readonly leads: number;
  readonly leadsWithDeal: number;
  /** Keys of deals that no lead has. */
  readonly examples: readonly string[];
}

export interface JoinOptions {
  readonly named: (key: (typeof DEAL_KEYS)[number]) => string;
  readonly takeAlong: boolean;
}

export interface Joined {
  /** The leads with what their deals tell in further columns. */
  readonly table: Table;
  readonly mapping: Mapping;
  readonly counts: JoinCounts;
  /** What there is to say of the rows of the deals. */
  readonly notes: readonly RowNote[];
  /** Words and days of theirs that were taken for nothing. */
  readonly blanks: readonly Blanks[];
}

const EXAMPLES = 3;
/** What deals tell better than leads. */
export const OF_DEALS: readonly ImportKey[] = ['outcome', 'closed', 'won', 'lost', 'customers', 'amount'];
const LAST = '~';

/**
 * Leads with the outcome of their deals. The order of the rows of either file makes no difference, and no row of either is lost
 * without being counted.
 * @param named how a column that comes from the deals is called
 * @param takeAlong deals without a lead become leads themselves
 */
export function joined(leads: Planned, deals: Planned, key: JoinKey, { named, takeAlong }: JoinOptions): Joined {
  const id = dealIdOf(deals.table, deals.mapping.id, key);
  const { deals: read, unusable, notes, blanks } = readDeals(deals.table, deals.plan, id);
  const leadsOf = leadsByKey(leads, key);
  const dealsOf = new Map<number, Deal[]>();
  const orphans: Deal[] = [];
  const lost = new Map<string, number>();
  const repeated = deals.table.rows.length - unusable - read.length;
  const counts = { deals: read.length, repeated, unusable, found: 0, several: 0, orphans: 0, withoutKey: 0 };
  for (const deal of read) {
    const texts = deal.rows.map((row) => deals.table.rows[row]![key.deals.index] ?? '');
    const keys = texts.flatMap((text) => keysOf(text, key.kind));
    const fitting = [...new Set(keys.flatMap((one) => leadsOf.get(one) ?? []))];
    if (fitting.length === 0) {
      orphans.push(deal);
      counts[keys.length === 0 ? 'withoutKey' : 'orphans']++;
      if (keys.length > 0) lost.set(texts.at(-1)!.trim(), 1);
      continue;
    }
    counts.found++;
    if (fitting.length > 1) counts.several++;
    const lead = firstOf(fitting, leads);
    const before = dealsOf.get(lead);
    if (before) before.push(deal);
    else dealsOf.set(lead, [deal]);
  }
  const { width } = leads.table;
  const rows = leads.table.rows.map((row, i) => extended(row, width, outcomeOfDeals(dealsOf.get(i) ?? [])));
  const added = takeAlong ? orphans : [];
  return {
    table: {
      ...leads.table,
      columns: [...leads.table.columns, ...toldBy(deals).map(([key, i]) => ({ index: width + i, label: named(key) }))],
      width: width + DEAL_KEYS.length,
      rows: [...rows, ...added.map((deal) => asLead(deal, leads, deals, key))],
      lines: [...leads.table.lines, ...added.map(({ row }) => deals.table.lines[row]!)],
    },
    mapping: joinedMapping(leads.mapping, deals, width),
    notes,
    blanks,
    counts: {
      ...counts,
      leads: leads.table.rows.length,
      leadsWithDeal: dealsOf.size,
      examples: [...lost.keys()].sort().slice(0, EXAMPLES),
    },
  };
}

/** What the deals tell: what their file lacks is not there; dates of winning alone tell which are won. */
const toldBy = ({ plan }: Planned): readonly (readonly [(typeof DEAL_KEYS)[number], number])[] =>
  DEAL_KEYS.map((key, i) => [key, i] as const).filter(
    ([key]) => key === 'outcome' || plan.columns.some((column) => column.key === key),
  );

function joinedMapping(mapping: Mapping, deals: Planned, width: number): Mapping {
  const kept = Object.entries(mapping).filter(([key, i]) => i < width && !OF_DEALS.includes(key as ImportKey));
  return Object.fromEntries([...kept, ...toldBy(deals).map(([key, i]) => [key, width + i])]);
}

/** Cells beyond the header stay beyond it, so that they are refused as before. */
const extended = (row: readonly string[], width: number, more: readonly string[]): string[] => [
  ...Array.from({ length: width }, (_, i) => row[i] ?? ''),
  ...more,
  ...row.slice(width),
];

/** The rows of the leads by their keys; of rows that share an ID the last counts, as it does for the import. */
function leadsByKey({ table, mapping }: Planned, key: JoinKey): Map<string, number[]> {
  const idOf = (row: readonly string[]) => (mapping.id === undefined ? '' : leadIdKey(row[mapping.id] ?? ''));
  const lastOf = new Map(table.rows.map((row, i) => [idOf(row), i]));
  const found = new Map<string, number[]>();
  table.rows.forEach((row, i) => {
    const id = idOf(row);
    if (id !== '' && lastOf.get(id) !== i) return;
    for (const one of keysOf(row[key.leads.index] ?? '', key.kind)) {
      const rows = found.get(one);
      if (rows) rows.push(i);
      else found.set(one, [i]);
    }
  });
  return found;
}

/** The lead that was created first; of several of one moment, the first by what stands in them. */
function firstOf(fitting: readonly number[], { table, plan }: Planned): number {
  if (fitting.length === 1) return fitting[0]!;
  const read = cellReader(plan);
  const place = (i: number) => [read(table.rows[i]!, 'created') || LAST, ...table.rows[i]!].join('\n');
  return fitting.reduce((best, next) => (place(next) < place(best) ? next : best));
}

/** A deal without a lead in the columns of the leads, under an ID that is none of theirs. */
function asLead(deal: Deal, leads: Planned, deals: Planned, key: JoinKey): string[] {
  const read = cellReader(deals.plan);
  const raw = deals.table.rows[deal.row]!;
  const cells = new Array<string>(leads.table.width).fill('');
  // The address that is none of a lead's is the deal's own all the same, by which it is known where there are no IDs.
  if (key.kind === 'email') cells[key.leads.index] = raw[key.deals.index] ?? '';
  for (const { key: of } of COLUMNS) {
    const [index, text] = [leads.mapping[of], read(raw, of)];
    if (index !== undefined && text !== '') cells[index] = of === 'id' ? `deal ${text}` : text;
  }
  return [...cells, ...outcomeOfDeals([deal])];
}
