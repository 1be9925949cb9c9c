import { labels } from '../text';
import type { Tab, TabName } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The key under which each of our sheets remembers which tab it is, whatever it is called. */
export const TAB_ID_KEY = 'lead-sla-tab';

/** The sheets of the tabs, and which of them carry their id. */
export interface FoundTabs {
  readonly sheets: Map<string, Sheet>;
  readonly marked: Set<string>;
}

/**
 * The sheets that carry a tab id. A copy made with "Duplicate" carries its original's id too: the first sheet in the
 * order of the tabs keeps it. A sheet without id that has a tab's own name is adopted, as after a copy made by hand.
 */
export function findTabs(ss: Spreadsheet, tabs: readonly Tab[], byName: () => ReadonlyMap<string, Sheet>): FoundTabs {
  const found = new Map<string, Sheet>();
  const marked = new Set<string>();
  for (const entry of ss.createDeveloperMetadataFinder().withKey(TAB_ID_KEY).find()) {
    const sheet = entry.getLocation().getSheet();
    const tab = entry.getValue();
    if (!sheet || !tab) continue;
    const rival = found.get(tab);
    if (!rival || sheet.getIndex() < rival.getIndex()) found.set(tab, sheet);
    marked.add(tab);
  }
  const missing = tabs.filter(({ key }) => !found.has(key)).map(({ key }) => key);
  if (missing.length > 0) adoptByName(missing, byName(), found);
  return { sheets: found, marked };
}

/** Finds tabs without an id by the name they were created with. */
function adoptByName(missing: readonly TabName[], byName: ReadonlyMap<string, Sheet>, found: Map<string, Sheet>): void {
  const taken = new Set([...found.values()].map((sheet) => sheet.getSheetId()));
  for (const key of missing) {
    const [english, french] = (['en', 'fr'] as const).map((language) => labels(language, 'tabs')[key].toLowerCase());
    const sheet = byName.get(english ?? '') ?? byName.get(french ?? '');
    if (sheet && !taken.has(sheet.getSheetId())) found.set(key, sheet);
  }
}
