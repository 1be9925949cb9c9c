import type { Language } from '../base/types';
import { labels } from '../text';
import { BEGUN_KEY, type FoundTabs, findTabs, TAB_ID_KEY } from './found-tabs';
import { keptWith } from './kept';
import { readRecord, type WorkbookRecord } from './record';
import type { Tab, TabName } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Worked out when it is first asked for, and then known. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** The spreadsheet as it was opened, and how often something has been written to it since. */
interface Opened {
  readonly ss: Spreadsheet;
  readonly tabs: readonly Tab[];
  readonly language: Language;
  writes(): number;
}

/** The sheets of the tabs, what they are called and what they carry; no question is put to the spreadsheet twice. */
export function knownSheets({ ss, tabs, language, writes }: Opened) {
  const names = new Map<TabName, string>();
  const ids = new Map<TabName, number>();
  const made = new Set<TabName>();
  const byName = once(
    (): ReadonlyMap<string, Sheet> => new Map(ss.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet])),
  );
  let entries: { readonly found: readonly Metadata[]; readonly after: number } | null = null;
  const metadata = (): readonly Metadata[] => {
    // What is written may move rows and columns, and what stands on them.
    if (entries?.after !== writes()) entries = { found: ss.createDeveloperMetadataFinder().find(), after: writes() };
    return entries.found;
  };
  const record = once((): WorkbookRecord => readRecord(metadata()));
  const found = once((): FoundTabs => findTabs(metadata(), tabs, { byName, sheetIds: () => record().sheetIds }));
  const sheetOf = (tab: TabName): Sheet | null => found().sheets.get(tab) ?? null;
  return {
    byName,
    record,
    ...keptWith({
      known: (tab) => (made.has(tab) ? null : sheetOf(tab)),
      sheetOf,
      // What stands on a sheet itself does not move: as it was read is good enough.
      metadata: () => entries?.found ?? metadata(),
    }),
    metadata,
    sheetOf,
    copies: () => found().copies,
    idOf: (tab: TabName): number | null => {
      const id = ids.get(tab) ?? sheetOf(tab)?.getSheetId() ?? null;
      if (id !== null) ids.set(tab, id);
      return id;
    },
    nameOf: (tab: TabName): string => {
      const name = names.get(tab) ?? sheetOf(tab)?.getName() ?? labels(language, 'tabs')[tab];
      names.set(tab, name);
      return name;
    },
    add: (tab: TabName, sheet: Sheet, name: string): void => {
      found().sheets.set(tab, sheet);
      names.set(tab, name);
      made.add(tab);
    },
    isNew: (tab: TabName): boolean => made.has(tab),
    isMarked: (tab: TabName): boolean => found().marked.has(tab),
    mark: (tab: TabName): void => {
      sheetOf(tab)?.addDeveloperMetadata(TAB_ID_KEY, tab);
      found().marked.add(tab);
    },
    ...completing(sheetOf, () => found().begun),
  };
}

/** What is known of tabs that are being completed: it stays with the sheet until the last look is set. */
function completing(sheetOf: (tab: TabName) => Sheet | null, begun: () => Set<string>) {
  return {
    isBegun: (tab: TabName): boolean => begun().has(tab),
    begin: (tab: TabName): void => {
      sheetOf(tab)?.addDeveloperMetadata(BEGUN_KEY, tab);
      begun().add(tab);
    },
    finish: (tab: TabName): void => {
      const entries = sheetOf(tab)?.getDeveloperMetadata() ?? [];
      for (const entry of entries) if (entry.getKey() === BEGUN_KEY) entry.remove();
      begun().delete(tab);
    },
  };
}
