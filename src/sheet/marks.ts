import { columnLetters } from './addresses';
import type { Book } from './book';
import { marksToSet, type Places, type Standings } from './standings';
import type { TabName } from './tabs';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A kind of mark: metadata on rows or columns of a tab, whose value says what the row or column is, whatever it is called. */
export interface MarkKind<K extends string> {
  readonly tab: TabName;
  readonly metadata: string;
  readonly on: 'row' | 'column';
  readonly keys: readonly K[];
}

/** The marks of one kind on a sheet. */
export interface Marks<K extends string> {
  readonly places: Places<K>;
  readonly entries: ReadonlyMap<K, readonly { readonly at: number; readonly entry: Metadata }[]>;
}

/** Reads the marks of a kind. Those that this version does not know are left out; a tab that has just been made has none. */
export function readMarks<K extends string>(book: Book, { tab, metadata, on, keys }: MarkKind<K>): Marks<K> {
  if (book.sheet(tab) === null || book.isNew(tab)) return { places: new Map(), entries: new Map() };
  const entries = new Map<K, { at: number; entry: Metadata }[]>();
  for (const entry of book.metadata()) {
    if (entry.getKey() !== metadata) continue;
    const key = keys.find((known) => known === entry.getValue());
    const location = entry.getLocation();
    const line = on === 'row' ? location.getRow() : location.getColumn();
    // A copy that somebody has made of the tab carries its marks too.
    if (key === undefined || line === null || line.getSheet().getSheetId() !== book.idOf(tab)) continue;
    const at = on === 'row' ? line.getRow() : line.getColumn();
    entries.set(key, [...(entries.get(key) ?? []), { at: at - 1, entry }]);
  }
  return { entries, places: new Map([...entries].map(([key, found]) => [key, found.map(({ at }) => at)])) };
}

/**
 * Gives each key that stands somewhere one mark, at its place: sets it where there is none, moves it where it is elsewhere,
 * takes away any other. Nothing is done as long as one key is not settled.
 */
export function setMarks<K extends string>(
  book: Book,
  { tab, metadata, on }: MarkKind<K>,
  standings: Standings<K>,
  marks: Marks<K>,
): void {
  const wanted = marksToSet(standings, marks.places);
  const sheet = book.sheet(tab);
  if (sheet === null) return;
  for (const [key, at] of wanted) {
    const found = marks.entries.get(key) ?? [];
    const kept = found.find((mark) => mark.at === at) ?? found[0];
    if (kept === undefined || kept.at !== at) {
      const name = on === 'row' ? at + 1 : columnLetters(at + 1);
      const line = sheet.getRange(`${name}:${name}`);
      if (kept === undefined) line.addDeveloperMetadata(metadata, key);
      else if (on === 'row') kept.entry.moveToRow(line);
      else kept.entry.moveToColumn(line);
    }
    for (const mark of found) if (mark !== kept) mark.entry.remove();
  }
}
