import { isBlank } from '../../base/cells';
import { MomentKind, MomentReader } from '../../base/dates';
import { SlaError } from '../../base/errors';
import type { Cell, Grid } from '../../base/types';
import { COLUMNS, type ColumnKey, STANDARD_COLUMNS } from '../../log/columns';
import { formerPlaces, type Header, labelPlaces, placesOf } from '../../log/header';
import type { Book } from '../../sheet/book';
import { type MarkKind, type Marks, readMarks, setMarks } from '../../sheet/marks';
import { isSettled, type Places, placeOf, type Standings, standingsOf } from '../../sheet/standings';
import { keepHeader, keptHeaderOf, newNames, placesByKept } from './kept-header';

/** What each column of the Leads tab is, whatever its header says. */
const LEADS_MARKS: MarkKind<ColumnKey> = {
  tab: 'leads',
  metadata: 'lead-sla-column',
  on: 'column',
  keys: COLUMNS.map(({ key }) => key),
};

/** The header row of the Leads tab, and where the columns stand by labels, marks and what was there before. */
export interface LeadsHeader {
  /**
   * - `blank`: nothing is written on the tab;
   * - `here`: the first row that is not blank is the header;
   * - `gone`: that row is one of leads, and the header is nowhere;
   * - `below`: the header stands below rows of something else;
   * - `replaced`: hardly any name of the header is left.
   */
  readonly state: 'blank' | 'here' | 'gone' | 'below' | 'replaced';
  /** Where it stands; where it is not, the row that takes its place (0-based). */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly standings: Standings<ColumnKey>;
  /** Columns that are missing while others are new, of which nobody knows whether they are the same. */
  readonly unclear: readonly ColumnKey[];
  /** Names that were not there before. */
  readonly news: readonly string[];
}

const NOWHERE: Places<ColumnKey> = new Map();
const REQUIRED = COLUMNS.filter(({ required }) => required).map(({ key }) => key);

const leadsMarksOf = (book: Book): Marks<ColumnKey> => readMarks(book, LEADS_MARKS);

/** Asks for marks only where the labels do not say everything. */
export function leadsHeaderOf(book: Book): LeadsHeader {
  const values = book.values('leads');
  const first = values.findIndex((row) => !row.every(isBlank));
  const cells = values[first] ?? [];
  const labels = labelPlaces(cells);
  const known = STANDARD_COLUMNS.every(({ key }) => labels.get(key)?.length === 1);
  const marks = known ? NOWHERE : book.once(leadsMarksOf).places;
  const kept = known || marks.size > 0 ? [] : book.once(keptHeaderOf);
  const by = (state: LeadsHeader['state'], row: number, header: readonly Cell[]): LeadsHeader => {
    const witnesses = marks.size > 0 ? marks : placesByKept(kept, header);
    const found = { labels: labelPlaces(header), former: formerPlaces(header), marks: witnesses };
    const standings = standingsOf<ColumnKey>(LEADS_MARKS.keys, found);
    const ours = new Set([...placesOf(header).values(), ...witnesses.values()].flat());
    const news = marks.size > 0 || known ? [] : newNames(kept, header, ours);
    const missed = kept.length > 0 ? [...placesOf(kept).keys()] : REQUIRED;
    const unclear = news.length > 0 ? missed.filter((key) => standings.get(key)?.by === 'nothing') : [];
    return { state, row, cells: header, standings, unclear, news };
  };
  if (known) return by('here', first, cells);
  if (first < 0) return by('blank', 0, []);
  const before = marks.size > 0 ? marks : firstPlaces(placesOf(kept));
  const below = REQUIRED.every((key) => placesOf(cells).has(key)) ? -1 : headerBelow(values, first);
  if (below >= 0) return by('below', below, values[below]!);
  if (isLead(cells, before)) return by('gone', first, []);
  const left = [...before.keys()].filter((key) => placesOf(cells).has(key)).length;
  const replaced = before.size > 0 ? left * 2 < before.size : placesOf(cells).size === 0;
  return by(replaced ? 'replaced' : 'here', first, cells);
}

const firstPlaces = (places: Places<ColumnKey>): Places<ColumnKey> =>
  new Map([...places].map(([key, [first]]) => [key, [first!]]));

/** Whether a row holds a date where the log has the date of creation. */
function isLead(cells: readonly Cell[], places: Places<ColumnKey>): boolean {
  const [column, other] = places.get('created') ?? [];
  if (column === undefined || other !== undefined) return false;
  const kind = new MomentReader().read(cells[column]);
  return kind === MomentKind.civil || kind === MomentKind.instant;
}

const headerBelow = (values: Grid, first: number): number =>
  values.findIndex((row, index) => index > first && isHeader(placesOf(row)));

/** Whether a row has every column a log needs. */
export const isHeader = (places: Places<ColumnKey>): boolean => REQUIRED.every((key) => places.get(key)?.length === 1);

/** Whether the header may be written on: it is where it belongs, and nothing about it is for a person to settle. */
export const mayMend = ({ state, standings, unclear }: LeadsHeader): boolean =>
  state !== 'below' && state !== 'replaced' && isSettled(standings) && unclear.length === 0;

/**
 * Where the columns stand as the readers of the log take it; null while the log is blank. Leads whose header row is gone are
 * read on where the marks tell what stands where: its row is then the one above them.
 * @throws SlaError when the header is not where it belongs, or a required column is missing or not settled
 */
export function logHeaderOf(book: Book, argument: string): Header | null {
  const header = book.once(leadsHeaderOf);
  const { state, row, standings } = header;
  if (state === 'blank') return null;
  const readable = state === 'here' || (state === 'gone' && mayMend(header));
  const columns = {} as Record<ColumnKey, number>;
  for (const { key, required, label } of COLUMNS) {
    const at = readable ? placeOf(standings, key) : null;
    const standing = standings.get(key);
    const column = label[book.language];
    if (standing?.by === 'several') {
      const [first, second] = standing.among;
      throw new SlaError('repeatedColumn', { argument, column, first: first! + 1, second: second! + 1 });
    }
    if (required && at === null) throw new SlaError('missingColumn', { argument, column });
    columns[key] = at ?? -1;
  }
  return { row: state === 'gone' ? row - 1 : row, columns };
}

/** Columns that are called by another name now, with the place and that name. */
export function renamedIn({ standings, cells }: LeadsHeader) {
  return LEADS_MARKS.keys.flatMap((key) => {
    const standing = standings.get(key);
    return standing?.by === 'mark' ? [{ key, at: standing.at, name: String(cells[standing.at] ?? '') }] : [];
  });
}

/** Sets the marks that are missing and takes note of the header as it is, for the day when its words are gone. */
export function keepLeadsMarks(book: Book): void {
  const sheet = book.sheet('leads');
  // A new workbook gets none: some twenty calls that the next run can make as well.
  if (sheet === null || book.isNew('leads')) return;
  const header = book.once(leadsHeaderOf);
  if (header.state !== 'here' || !mayMend(header)) return;
  setMarks(book, LEADS_MARKS, header.standings, book.once(leadsMarksOf));
  if (renamedIn(header).length === 0) keepHeader(sheet, header.cells);
}

/** Where the columns stand, of those that stand somewhere. */
export const columnsIn = ({ standings }: LeadsHeader): ReadonlyMap<ColumnKey, number> =>
  new Map(
    [...standings.keys()].flatMap((key): [ColumnKey, number][] => {
      const at = placeOf(standings, key);
      return at === null ? [] : [[key, at]];
    }),
  );
