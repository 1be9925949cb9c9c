import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import type { Standing, Standings } from '../../sheet/standings';
import { labels } from '../../text';
import { cellOfPlace } from './list-columns';
import { headerOf, type ListKey, type ListName, titleOf } from './lists';
import { settingsSheetOf } from './reading';

/** Names of settings and headers of lists that people have changed: what the repair mends, and what is for a person to settle. */
export function nameProblems(book: Book): readonly Problem[] {
  const { rows, columns, values } = book.once(settingsSheetOf);
  const textAt = (row: number, column: number): string => String(values[row]?.[column] ?? '');
  return [
    ...problemsOf({
      book,
      ...rows,
      cellOf: (row) => ({ row, column: rows.column }),
      nameOf: (name) => labels(book.language, 'settings')[name],
      textAt,
    }),
    ...problemsOf({ book, ...columns, cellOf: cellOfPlace, nameOf: (key) => listed(book, key), textAt }),
  ];
}

/** A header with the list it is of, for the same word stands in several. */
function listed(book: Book, key: ListKey): string {
  const title = titleOf(book.language, key.split('.')[0] as ListName);
  const header = headerOf(book.language, key);
  return title === '' ? header : `${title} › ${header}`;
}

interface Seen<K extends string> {
  readonly book: Book;
  readonly standings: Standings<K>;
  readonly unclear: readonly K[];
  readonly news: readonly string[];
  /** From 0. */
  cellOf(place: number): { readonly row: number; readonly column: number };
  nameOf(key: K): string;
  textAt(row: number, column: number): string;
}

const problemsOf = <K extends string>(seen: Seen<K>): Problem[] =>
  [...seen.standings].flatMap(([key, standing]) => problemOf(seen, key, standing) ?? []);

function problemOf<K extends string>(seen: Seen<K>, key: K, standing: Standing<K>): Problem | null {
  const { book, unclear, news, cellOf, nameOf, textAt } = seen;
  const [tab, label] = [book.nameOf('settings'), nameOf(key)];
  const placeOf = (place: number): string => {
    const { row, column } = cellOf(place);
    return a1(row + 1, column + 1);
  };
  const at = 'at' in standing ? placeOf(standing.at) : 'A1';
  const place = { tab: 'settings', a1: at } as const;
  const blocks = { severity: 'error', signing: 'blocks', place } as const;
  switch (standing.by) {
    case 'mark': {
      const { row, column } = cellOf(standing.at);
      return { severity: 'warning', place, code: 'labelRenamed', values: { tab, label, value: textAt(row, column) } };
    }
    case 'several': {
      const other = standing.marked === null ? '' : placeOf(standing.marked);
      return { ...blocks, code: 'labelSeveral', values: { tab, label, list: standing.among.map(placeOf), other } };
    }
    case 'claimed':
      return { ...blocks, code: 'labelClaimed', values: { tab, label, value: at, other: nameOf(standing.claimant) } };
    default:
      return unclear.includes(key) ? { ...blocks, code: 'labelUnclear', values: { tab, label, list: news } } : null;
  }
}
