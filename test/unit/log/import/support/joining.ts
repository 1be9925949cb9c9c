import { guessMapping } from '../../../../../src/log/import/guess';
import { type Joined, joined, type Planned } from '../../../../../src/log/import/join/join';
import { joinKeys } from '../../../../../src/log/import/join/keys';
import { normalise } from '../../../../../src/log/import/normalise';
import { parseTable } from '../../../../../src/log/import/parse';
import { planImport } from '../../../../../src/log/import/plan';
import { csv, NOW } from './files';
import { PARIS } from './log';

export const planned = (rows: readonly (readonly string[])[]): Planned => {
  const table = parseTable(csv(rows), 'en');
  const { mapping } = guessMapping(table);
  return { table, mapping, plan: planImport(table, mapping, {}, NOW) };
};

export function join(leads: Planned, deals: Planned, takeAlong = false): Joined {
  const [key] = joinKeys(leads.table, deals.table);
  return joined(leads, deals, key!, { named: (column) => `${column} (deals)`, takeAlong });
}

/** The rows of two files as the log would get them, and the columns of those. */
export function rowsOf({ table, mapping }: Joined) {
  const result = normalise(table, planImport(table, mapping, {}, NOW), { now: NOW, zone: PARIS });
  const at = (key: (typeof result.columns)[number]) => result.columns.indexOf(key);
  const shown = ['id', 'won', 'lost', 'amount', 'customers'] as const;
  return { result, rows: result.rows.map(({ cells }) => shown.map((key) => cells[at(key)] ?? '').join('|')) };
}

export const LEADS = [
  ['Contact ID', 'Created', 'Channel', 'Email', 'Company'],
  ['1', '2026-01-05', 'Ads', 'ada@example.com', 'Lovelace Ltd'],
  ['2', '2026-01-06', 'Fairs', 'Bob@Example.com', 'Babbage SA'],
  ['3', '2026-01-07', 'Ads', 'cy@example.com', 'Turing SARL'],
  ['4', '2026-01-08', 'Ads', 'di@example.com', 'Hopper'],
];
