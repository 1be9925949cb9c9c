import { foldLabel, labelText } from '../../base/labels';
import { type Cell, type Grid, LANGUAGES } from '../../base/types';
import type { Book } from '../../sheet/book';
import { type MarkKind, type Marks, readMarks, setMarks } from '../../sheet/marks';
import { isSettled, type Places, type Standings, standingsOf } from '../../sheet/standings';
import { labels } from '../../text';
import {
  FILLED_KEYS,
  isFit,
  keysSince,
  READ_KEYS,
  SIGNED_COLUMNS,
  SIGNED_KEYS,
  type SignedColumn,
  type SignedKey,
} from './signed-columns';

/** What each column of the Signed tab is, whatever its header says. */
const SIGNED_MARKS: MarkKind<SignedKey> = {
  tab: 'signed',
  metadata: 'lead-sla-signed-column',
  on: 'column',
  keys: SIGNED_KEYS,
};

export const signedMarksOf = (book: Book): Marks<SignedKey> => readMarks(book, SIGNED_MARKS);

/** The headers of the signed log: their row, and where the columns stand by labels, marks, or what stands in them. */
export interface SignedHeader {
  /** From 0; null where there is none. */
  readonly row: number | null;
  readonly cells: readonly Cell[];
  readonly standings: Standings<SignedKey>;
  /** Columns that are missing while others are new, of which nobody knows whether they are the same; with the new names. */
  readonly unclear: readonly SignedKey[];
  readonly news: readonly string[];
}

/** The words of a column: those of today in either language, and those of earlier versions. */
export const wordsOfSigned = ({ label, formerly = [] }: SignedColumn) => ({
  today: LANGUAGES.map((language): string => labels(language, 'sheet')[label]),
  former: formerly,
});

function placesBy(wordsOf: (column: SignedColumn) => readonly string[], row: readonly Cell[]): Places<SignedKey> {
  const folds = row.map((cell) => (typeof cell === 'string' ? foldLabel(cell) : ''));
  return new Map(
    SIGNED_COLUMNS.flatMap((column): [SignedKey, number[]][] => {
      const words = wordsOf(column).map(foldLabel);
      const places = folds.flatMap((fold, index) => (fold !== '' && words.includes(fold) ? [index] : []));
      return places.length > 0 ? [[column.key, places]] : [];
    }),
  );
}

const labelPlaces = (row: readonly Cell[]) => placesBy((column) => wordsOfSigned(column).today, row);
const formerPlaces = (row: readonly Cell[]) => placesBy((column) => wordsOfSigned(column).former, row);

/** Where the columns stand in a row by any of their words. */
export const wordPlaces = (row: readonly Cell[]): Places<SignedKey> =>
  new Map([...formerPlaces(row), ...labelPlaces(row)]);

/** So many labels of ours stand in no row but the headers'. */
const ENOUGH_LABELS = 4;

const rowOfLabels = (values: Grid): number => values.findIndex((row) => wordPlaces(row).size >= ENOUGH_LABELS);

/** Whether the labels alone say where everything stands, so that no marks need be asked for. */
export function isLabelled(values: Grid): boolean {
  const places = labelPlaces(values[rowOfLabels(values)] ?? []);
  return SIGNED_KEYS.every((key) => places.get(key)?.length === 1);
}

/** @param marks where the marks stand; none where there are none, or where the labels say everything */
export function seeHeader(values: Grid, marks: Places<SignedKey>): SignedHeader {
  const found = rowOfLabels(values);
  const row = found >= 0 ? found : renamedRow(values, marks);
  const cells = row === null ? [] : (values[row] ?? []);
  const known = labelPlaces(cells);
  const guessed = row === null ? unlabelled(values) : byOrder(values, row, wordPlaces(cells));
  const witnesses = marks.size > 0 ? marks : guessed;
  const standings = standingsOf(SIGNED_KEYS, { labels: known, former: formerPlaces(cells), marks: witnesses });
  const header = { row, cells, standings };
  return { ...header, ...(marks.size > 0 ? { unclear: [], news: [] } : unclearIn(values, header)) };
}

/** Whether the log may be written to: every column is where it is, or nowhere, and nobody can take one for another. */
export const mayWrite = ({ standings, unclear }: SignedHeader): boolean => isSettled(standings) && unclear.length === 0;

/** The columns as they are read: of several that are called the same, the one with the mark, or else the first. */
export function columnsOf({ standings }: SignedHeader): Map<SignedKey, number> {
  return new Map(
    [...standings].flatMap(([key, standing]): [SignedKey, number][] => {
      if (standing.by === 'several') return [[key, standing.marked ?? standing.among[0]!]];
      return 'at' in standing && standing.by !== 'claimed' ? [[key, standing.at]] : [];
    }),
  );
}

/** Columns that are called by another name now, with the place and that name. */
export const renamedIn = ({ row, standings, cells }: SignedHeader) =>
  [...standings].flatMap(([key, standing]) =>
    row !== null && standing.by === 'mark' ? [{ key, at: standing.at, name: String(cells[standing.at] ?? '') }] : [],
  );

/** Sets the marks that are missing: a new tab gets none, the next run can make them as well. */
export function keepSignedMarks(book: Book, header: SignedHeader): void {
  if (book.sheet('signed') === null || book.isNew('signed') || header.row === null || !mayWrite(header)) return;
  setMarks(book, SIGNED_MARKS, header.standings, book.once(signedMarksOf));
}

/** A row of headers of which hardly a name is left: the first one, where the marks tell what would stand in a signed row. */
function renamedRow(values: Grid, marks: Places<SignedKey>): number | null {
  const first = values.findIndex((row) => row.some((cell) => cell !== ''));
  const columns = SIGNED_COLUMNS.filter(({ key }) => FILLED_KEYS.includes(key));
  const cells = columns.map((column) => ({ column, at: marks.get(column.key) ?? [] }));
  if (first < 0 || cells.some(({ at }) => at.length !== 1)) return null;
  const isNone = cells.every(({ column, at }) => !isFit(values[first]?.[at[0]!] ?? '', column));
  return isNone && cells.some(({ at }) => labelText(values[first]?.[at[0]!] ?? '') !== '') ? first : null;
}

const LATER = keysSince(1);
const FIRST_KEYS = SIGNED_KEYS.filter((key) => !LATER.includes(key));

/** The columns in the order of this version, and of those that knew no versions: a repair has put theirs at the end. */
const ORDERS: readonly (readonly SignedKey[])[] = [SIGNED_KEYS, [...FIRST_KEYS, ...LATER]];

/** Columns that came later, or are at the end: one of one's own may stand in their place. */
const ADDED: ReadonlySet<SignedKey> = new Set([...LATER, 'supersededOn']);

/** The renamed columns of a log without marks: where all others stand in their order, and what is in a column may stand there. */
function byOrder(values: Grid, header: number, words: Places<SignedKey>): Places<SignedKey> {
  const order = ORDERS.find((keys) =>
    [...words].every(([key, places]) => places.length === 1 && keys[places[0]!] === key),
  );
  const rows = values.filter((_, row) => row > header);
  return new Map(
    SIGNED_COLUMNS.flatMap((column): [SignedKey, number[]][] => {
      const index = order?.indexOf(column.key) ?? -1;
      if (words.has(column.key) || index < 0 || ADDED.has(column.key)) return [];
      if (labelText(values[header]?.[index] ?? '') === '') return [];
      return rows.every((row) => isFit(row[index] ?? '', column)) ? [[column.key, [index]]] : [];
    }),
  );
}

/**
 * The columns of a log without headers and marks: those of an order that all its rows agree with; none where they agree with none.
 * Those of the end are not guessed: logs without marks are older, and columns of one's own may stand there.
 */
function unlabelled(values: Grid): Places<SignedKey> {
  const rows = values.filter((row) => row.some((cell) => cell !== ''));
  const columns = SIGNED_COLUMNS.filter(({ key }) => READ_KEYS.includes(key));
  const fits = (row: Grid[number], order: readonly SignedKey[]) =>
    columns.every((column) => isFit(row[order.indexOf(column.key)] ?? '', column));
  const order = rows.length === 0 ? undefined : ORDERS.find((keys) => rows.every((row) => fits(row, keys)));
  return new Map(order && columns.map(({ key }) => [key, [order.indexOf(key)]]));
}

/** What is missing from a log without marks while a column that nobody knows could be it. */
function unclearIn(values: Grid, { row, cells, standings }: Pick<SignedHeader, 'row' | 'cells' | 'standings'>) {
  const rows = row === null ? [] : values.filter((line, index) => index > row && line.some((cell) => cell !== ''));
  const missing = SIGNED_COLUMNS.filter(({ key }) => !ADDED.has(key) && standings.get(key)?.by === 'nothing');
  const ours = new Set(
    [...standings.values()].flatMap((one) => ('at' in one ? [one.at] : 'among' in one ? one.among : [])),
  );
  const unknown = cells.flatMap((cell, at) => (labelText(cell) === '' || ours.has(at) ? [] : [at]));
  const fits = (column: SignedColumn, at: number) => rows.every((line) => isFit(line[at] ?? '', column));
  const unclear = rows.length === 0 ? [] : missing.filter((column) => unknown.some((at) => fits(column, at)));
  const news = unknown.filter((at) => unclear.some((column) => fits(column, at))).map((at) => labelText(cells[at]));
  return { unclear: unclear.map(({ key }) => key), news };
}
