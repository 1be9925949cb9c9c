import type { Book, Sheet } from './book';
import type { TabName } from './tabs';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

interface Sheets {
  /** The sheet of a tab, of those there were before this run. */
  known(tab: TabName): Sheet | null;
  sheetOf(tab: TabName): Sheet | null;
  /** All metadata, as read at any time: what stands on a sheet itself does not move. */
  metadata(): readonly Metadata[];
}

/** What is remembered with sheets: looked up among all metadata, which is read in one call anyway. */
export function keptWith({ known, sheetOf, metadata }: Sheets): Pick<Book, 'kept' | 'keep'> {
  /** What was written in this run. */
  const written = new Map<string, string>();
  const entryOf = (tab: TabName, key: string): Metadata | undefined => {
    const id = known(tab)?.getSheetId();
    const isOn = (entry: Metadata) => entry.getLocation().getSheet()?.getSheetId() === id;
    return id === undefined ? undefined : metadata().find((entry) => entry.getKey() === key && isOn(entry));
  };
  return {
    kept: (tab, key) => written.get(`${tab} ${key}`) ?? entryOf(tab, key)?.getValue() ?? null,
    keep: (tab, key, value) => {
      const place = `${tab} ${key}`;
      const sheet = sheetOf(tab);
      const added = written.has(place)
        ? sheet?.getDeveloperMetadata().find((entry) => entry.getKey() === key)
        : undefined;
      const entry = entryOf(tab, key) ?? added;
      if (entry) entry.setValue(value);
      else sheet?.addDeveloperMetadata(key, value);
      written.set(place, value);
    },
  };
}
