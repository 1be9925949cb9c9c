import type { TabName } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What is remembered with the sheets of the tabs. */
export interface Kept {
  /** What is remembered with the sheet of a tab under a key; null where nothing is. */
  kept(tab: TabName, key: string): string | null;
  keep(tab: TabName, key: string, value: string): void;
}

interface Sheets {
  /** The sheet of a tab, of those there were before this run. */
  known(tab: TabName): Sheet | null;
  sheetOf(tab: TabName): Sheet | null;
  /** All metadata, as read at any time: what stands on a sheet itself does not move. */
  metadata(): readonly Metadata[];
}

/** The key of an entry; null of one that this very run has taken away. */
function keyOf(entry: Metadata): string | null {
  try {
    return entry.getKey();
  } catch {
    return null;
  }
}

/** Looked up among all metadata, which is read in one call anyway. */
export function keptWith({ known, sheetOf, metadata }: Sheets): Kept {
  /** What was written in this run. */
  const written = new Map<string, string>();
  const entryOf = (tab: TabName, key: string): Metadata | undefined => {
    const id = known(tab)?.getSheetId();
    const isOn = (entry: Metadata) => entry.getLocation().getSheet()?.getSheetId() === id;
    return id === undefined ? undefined : metadata().find((entry) => keyOf(entry) === key && isOn(entry));
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
