import type { Zone } from '../../base/zone';
import { type LogKey, takenBackOf } from '../own-columns';
import { type PersonKind, personId } from '../person-ids';
import { LogCells, rememberingZone } from './log-cells';
import type { Person } from './person';
import type { ImportRow } from './rows';
import type { Table } from './table';
import { joined } from './trait-keys';
import { traitColumns } from './traits';

const SECONDS_A_DAY = 86400;

/** Rows of a file, their columns, and what their IDs are made of where the file has none. */
export interface NamedRows {
  readonly columns: readonly LogKey[];
  readonly rows: readonly ImportRow[];
  readonly person: PersonKind | null;
}

/**
 * Gives rows without an ID the one that their person and day of creation make, so that they are one lead in every file. Several
 * of one person and day are numbered by what does not change in a lead's life first, so that any order of the rows numbers them
 * alike.
 * @param raw the rows as the file has them, in the same order
 */
export function namedRows(
  rows: readonly ImportRow[],
  columns: readonly LogKey[],
  raw: Table['rows'],
  person: Person | null,
  zone: Zone,
): NamedRows {
  if (person === null) return { rows, columns, person };
  const dayOf = dayReader(columns, zone);
  const leads = new Map<string, { readonly at: number[]; readonly key: string; readonly day: number }>();
  rows.forEach(({ cells }, i) => {
    const key = person.of(raw[i]!);
    if (key === '') return;
    const day = dayOf(cells);
    const lead = leads.get(`${key}\n${day}`);
    if (lead) lead.at.push(i);
    else leads.set(`${key}\n${day}`, { at: [i], key, day });
  });
  const placeOf = placeReader(columns);
  const ids = rows.map(() => '');
  for (const { at, key, day } of leads.values()) {
    const ordered = at.length === 1 ? at : sortedBy(at, (i) => placeOf(rows[i]!.cells));
    ordered.forEach((i, nth) => {
      ids[i] = personId(person.kind, key, day, nth + 1);
    });
  }
  return {
    columns: ['id', ...columns],
    rows: rows.map((row, i) => ({ ...row, cells: [ids[i]!, ...row.cells] })),
    person: person.kind,
  };
}

/** The day on which a lead was created, on the clock of the spreadsheet. */
function dayReader(columns: readonly LogKey[], zone: Zone): (cells: readonly string[]) => number {
  const compared = new LogCells(rememberingZone(zone));
  const created = columns.indexOf('created');
  return (cells) => Math.floor(Number(compared.comparable(cells[created], 'dateTime')) / SECONDS_A_DAY);
}

/** What the leads of one person and day are put in order by: their traits first, what becomes of them last. */
function placeReader(columns: readonly LogKey[]): (cells: readonly string[]) => string {
  const traits = new Set(traitColumns(columns));
  const rank = (i: number): number => (traits.has(i) ? 0 : takenBackOf(columns[i]!) === undefined ? 1 : 2);
  const order = [...columns.keys()].sort((a, b) => rank(a) - rank(b));
  return (cells) => joined(order.map((i) => cells[i]!));
}

function sortedBy(items: readonly number[], by: (item: number) => string): number[] {
  const keyed = items.map((item) => ({ item, key: by(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}
