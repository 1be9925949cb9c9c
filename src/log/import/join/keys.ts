import { foldLabel } from '../../../base/labels';
import { leadIdKey } from '../../lead-ids';
import { nameKeys, nameWords } from '../names';
import { isNoText } from '../nothing';
import type { FileColumn, Table } from '../table';

/** What rows of two files are joined by: a column of each. */
export interface JoinKey {
  readonly kind: 'id' | 'email' | 'company';
  readonly leads: FileColumn;
  readonly deals: FileColumn;
}

type Kind = JoinKey['kind'];

/** Values a column is judged by, and the share of them that must be alike. */
const SAMPLE = 500;
const MOST = 0.7;
/** So large a share of the deals has to find a lead, or two columns have a few words in common by chance. */
const ENOUGH = 0.05;
const ADDRESS = /^\S+@\S+\.\S+$/;
const SMALL_NUMBER = /^\d{1,8}(?:\.0)?$/;
const COMPANY = /\b(?:company|account|organi[sz]ation|societe|entreprise|compte|client|customer)\b/;
const NO_COMPANY = /\b(?:id|ids|identifiant|owner|proprietaire|size|taille|type|date|amount|montant)\b/;
/** A column of deals that is named after people, and one of leads that is named after deals. */
const OF_LEADS = /\b(?:contacts?|leads?|pers(?:on|onne)s?|prospects?|pistes?)\b/;
const OF_DEALS = /\b(?:deals?|opportunity|opportunities|opportunites?|affaires?|transactions?)\b/;
/** All the words of a name that is none but that of the ID of a deal. */
const DEAL_ID = /^(?:(?:ids?|identifiant|number|numero|no|ref|reference|record|key) ?)+$/;
const SEVERAL = /[;,|]/;

/** The texts under which a cell is found: case and form do not count, and a list of IDs has several. */
export function keysOf(text: string, kind: Kind): string[] {
  if (isNoText(text)) return [];
  if (kind === 'company') return [foldLabel(text)];
  return text.split(SEVERAL).flatMap((part) => {
    const one = part.trim();
    if (one === '') return [];
    return [kind === 'email' ? one.toLowerCase() : leadIdKey(one)];
  });
}

/** Every key that joins two files, the one that joins most of the deals first. */
export function joinKeys(leads: Table, deals: Table): JoinKey[] {
  const found: { readonly key: JoinKey; readonly share: number }[] = [];
  const ofLeads = columnsOf(leads);
  const ofDeals = columnsOf(deals);
  for (const kind of ['id', 'email', 'company'] as const) {
    for (const lead of ofLeads.filter((column) => column.kind === kind)) {
      const known = new Set(leads.rows.flatMap((row) => keysOf(row[lead.column.index] ?? '', kind)));
      for (const deal of ofDeals.filter((column) => column.kind === kind)) {
        // Numbers from 1 on are in every file: only a name tells that they are those of the other.
        const byChance = kind === 'id' && lead.small && deal.small;
        if (byChance && !OF_LEADS.test(wordsOf(deal.column)) && !OF_DEALS.test(wordsOf(lead.column))) continue;
        const key = { kind, leads: lead.column, deals: deal.column };
        const share = shareOf(deals, deal.column.index, kind, known);
        if (share >= ENOUGH) found.push({ key, share });
      }
    }
  }
  return found.sort((a, b) => b.share - a.share).map(({ key }) => key);
}

/**
 * The column that tells which rows are of one deal: the one that is chosen for the ID, unless it is that of leads, or else one that
 * is named so, which repeats where a report has several rows of each deal.
 */
export function dealIdOf({ columns }: Table, chosen: number | undefined, key: JoinKey): FileColumn | null {
  const isDealId = ({ label }: FileColumn): boolean => {
    const words = nameKeys(nameWords(label)).loose;
    return OF_DEALS.test(words) && DEAL_ID.test(words.replace(OF_DEALS, '').replace(/ {2,}/, ' ').trim());
  };
  const ofLeads = (column: FileColumn) => column.index === key.deals.index || OF_LEADS.test(wordsOf(column));
  const id = columns.find(({ index }) => index === chosen);
  if (id !== undefined && (isDealId(id) || !ofLeads(id))) return id;
  return columns.find(isDealId) ?? null;
}

function shareOf(deals: Table, index: number, kind: Kind, known: ReadonlySet<string>): number {
  const matched = deals.rows.filter((row) => keysOf(row[index] ?? '', kind).some((key) => known.has(key)));
  return matched.length / Math.max(1, deals.rows.length);
}

const wordsOf = ({ label }: FileColumn): string =>
  foldLabel(label.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[_-]/g, ' ');

interface Candidate {
  readonly column: FileColumn;
  readonly kind: Kind;
  readonly small: boolean;
}

function columnsOf(table: Table): Candidate[] {
  return table.columns.flatMap((column): Candidate[] => {
    const values = table.rows
      .slice(0, SAMPLE)
      .map((row) => (row[column.index] ?? '').trim())
      .filter((text) => !isNoText(text));
    if (values.length === 0) return [];
    const share = (fits: (text: string) => boolean) => values.filter(fits).length / values.length;
    const words = wordsOf(column);
    const small = share((text) => text.split(SEVERAL).every((part) => SMALL_NUMBER.test(part.trim()))) > MOST;
    if (share((text) => ADDRESS.test(text)) > MOST) return [{ column, kind: 'email', small: false }];
    if (/\b(?:ids?|identifiant|record|key)\b/.test(words)) return [{ column, kind: 'id', small }];
    return COMPANY.test(words) && !NO_COMPANY.test(words) && !small ? [{ column, kind: 'company', small: false }] : [];
  });
}
