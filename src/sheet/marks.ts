import { columnLetters } from './addresses';
import type { Sheet } from './book';
import type { Places } from './standings';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A kind of mark: metadata on rows or columns of a sheet, whose value says what the row or column is, whatever it is called. */
export interface MarkKind<K extends string> {
  readonly metadata: string;
  readonly on: 'row' | 'column';
  readonly keys: readonly K[];
}

/** The marks of one kind on a sheet. */
export interface Marks<K extends string> {
  readonly places: Places<K>;
  readonly entries: ReadonlyMap<K, readonly { readonly at: number; readonly entry: Metadata }[]>;
}

/** Reads the marks of a kind, all at once. Those that this version does not know are left out. */
export function readMarks<K extends string>(sheet: Sheet, { metadata, on, keys }: MarkKind<K>): Marks<K> {
  const entries = new Map<K, { at: number; entry: Metadata }[]>();
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(metadata).find()) {
    const key = keys.find((known) => known === entry.getValue());
    const location = entry.getLocation();
    const at = on === 'row' ? location.getRow()?.getRow() : location.getColumn()?.getColumn();
    if (key === undefined || at === undefined) continue;
    entries.set(key, [...(entries.get(key) ?? []), { at: at - 1, entry }]);
  }
  return { entries, places: new Map([...entries].map(([key, found]) => [key, found.map(({ at }) => at)])) };
}

/** Gives each key one mark, at its place: sets it where there is none, moves it where it is elsewhere, takes away any other. */
export function setMarks<K extends string>(
  sheet: Sheet,
  { metadata, on }: MarkKind<K>,
  { entries }: Marks<K>,
  wanted: ReadonlyMap<K, number>,
): void {
  for (const [key, at] of wanted) {
    const found = entries.get(key) ?? [];
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
