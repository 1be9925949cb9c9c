import { type Candidate, candidatesOf } from './candidates';
import { contentOf, repeatsOf } from './contents';
import { exactOf } from './known-names';
import type { Confidence, ImportKey, Mapping } from './mapping';
import { nameWords } from './names';
import { holdsAddresses, shareOfAddresses } from './person';
import { matchPreset } from './preset-match';
import type { FileColumn, Table } from './table';

type PersonKey = 'person' | 'givenName';

/** The columns that tell whose a lead is, and how surely. */
export type GuessedPerson = readonly (readonly [
  PersonKey,
  { readonly index: number; readonly confidence: Confidence },
])[];

const HALF = 0.5;
const MOST = 0.8;
/** What hardly any lead has tells none of them apart. */
const HARDLY_ANY = 0.05;
/** In so many rows, values of which nearly all are the same are not of the leads. */
const SEVERAL = 20;
const NEARLY_ALL = 0.9;
/** Last names are those of many. */
const LAST_NAMES = new Set(['Last name', 'Nom de famille', 'Surname', 'Family name', 'Invitee last name'].map(exactOf));
/** What a deal is called says nothing of a person. */
const OF_DEALS = /^(?:deal|opportunity|affaire|transaction|opportunite)\b.*\b(?:name|nom)$/;
/** Addresses of somebody else than the lead. */
const OF_OTHERS = new RegExp(
  `\\b(?:${[
    ...['owner', 'proprietaire', 'commercial\\w*', 'vendeur', 'sales\\w*', 'rep', 'responsable', 'manager', 'agent'],
    ...['assign\\w*', 'attribu\\w*', 'users?', 'utilisateur', 'charge\\w*', 'gestionnaire', 'creat\\w*', 'cree\\w*'],
    ...['modif\\w*', 'updat\\w*', 'author', 'auteur', 'host', 'hote', 'organi[sz]\\w*', 'organisateur', 'sender'],
    ...['expediteur', 'from', 'cc', 'bcc', 'team', 'equipe', 'referr\\w*', 'parrain\\w*', 'partner', 'partenaire'],
    ...['company', 'societe', 'entreprise', 'account', 'compte', 'billing', 'facturation', 'support', 'by', 'par'],
  ].join('|')})\\b`,
);

/**
 * The column by which leads without an ID are told apart: an e-mail address by its name or by what it holds, else the name of a
 * person; none where the file has IDs. It takes no column from another use.
 */
export function guessPerson(table: Table, mapping: Mapping): GuessedPerson {
  if (mapping.id !== undefined) return [];
  const match = matchPreset(table);
  const taken = new Set(Object.values(mapping));
  const known = new Set(match?.columns.map(({ column }) => column.index));
  const named = candidatesOf(table.columns, match).filter(
    ({ column }) => !taken.has(column.index) && !OF_DEALS.test(nameWords(column.label)) && isOfMany(table, column),
  );
  const of = (key: ImportKey): Candidate[] => named.filter((candidate) => candidate.key === key);
  const isAddress = (column: FileColumn): boolean => holdsAddresses(table, column);
  const [address] = of('person').filter(({ column }) => isAddress(column));
  if (address) return [['person', chosen(address)]];
  const others = table.columns.filter(({ index }) => !taken.has(index) && !known.has(index));
  const found = others.filter((column) => isOfLeads(table, column));
  if (found.length > 0) return [['person', { index: mostFilled(table, found).index, confidence: 'unsure' }]];
  const given = of('givenName')[0];
  const isLast = ({ column }: Candidate) => LAST_NAMES.has(exactOf(column.label));
  const person = of('person').find((candidate) => holdsNames(table, candidate.column) && (given || !isLast(candidate)));
  if (!person) return [];
  const isWhole = given === undefined || given.column.index === person.column.index;
  return [['person', chosen(person)], ...(isWhole ? [] : [['givenName', chosen(given)] as const])];
}

const chosen = ({ column, confidence }: Candidate) => ({ index: column.index, confidence });

/** Whether enough rows have a value, and not all the same. */
function isOfMany(table: Table, { index }: FileColumn): boolean {
  const { filled, repeated } = repeatsOf(table, index, undefined);
  return filled > table.rows.length * HARDLY_ANY && (filled < SEVERAL || repeated <= filled * NEARLY_ALL);
}

/** Whether a column holds addresses, those of the leads by its name and because they are different. */
function isOfLeads(table: Table, column: FileColumn): boolean {
  if (OF_OTHERS.test(nameWords(column.label)) || !isOfMany(table, column)) return false;
  const { filled, repeated } = repeatsOf(table, column.index, undefined);
  return repeated <= filled * HALF && shareOfAddresses(table, column.index) >= MOST;
}

function holdsNames(table: Table, { index }: FileColumn): boolean {
  const { dates, numbers, codes } = contentOf(table, index);
  return dates < HALF && numbers < HALF && codes < HALF;
}

const mostFilled = (table: Table, columns: readonly FileColumn[]): FileColumn =>
  columns.reduce((best, next) => (filledIn(table, next) > filledIn(table, best) ? next : best));

const filledIn = (table: Table, { index }: FileColumn): number => repeatsOf(table, index, undefined).filled;
