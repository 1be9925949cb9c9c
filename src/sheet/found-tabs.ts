import { LANGUAGES } from '../base/types';
import { labels } from '../text';
import { quoted } from './addresses';
import type { Tab, TabName } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The key under which each of our sheets remembers which tab it is, whatever it is called. */
export const TAB_ID_KEY = 'lead-sla-tab';
/** The key that says that a sheet of ours is being completed: it stays where a script is ended in the midst of that. */
export const BEGUN_KEY = 'lead-sla-begun';
/** What every key of our metadata begins with. */
const OUR_KEYS = 'lead-sla-';

/** The sheets of the tabs, which of them carry their id, and the copies people have made of them. */
export interface FoundTabs {
  readonly sheets: Map<string, Sheet>;
  readonly marked: Set<string>;
  /** Those that a script was ended in the midst of completing. */
  readonly begun: Set<string>;
  readonly copies: readonly { readonly tab: TabName; readonly sheet: Sheet }[];
}

/** What is asked of the workbook only where the ids do not say everything. */
interface Witnesses {
  byName(): ReadonlyMap<string, Sheet>;
  /** The ids of the sheets that the tabs had when last seen; a copy never has its original's. */
  sheetIds(): ReadonlyMap<string, number>;
}

/**
 * The sheets that carry a tab id. A copy made with "Duplicate" carries its original's id too: it stays the person's. A sheet
 * without id that has a tab's own name is adopted where its content shows that it is ours, or where there is none.
 */
export function findTabs(metadata: readonly Metadata[], tabs: readonly Tab[], witnesses: Witnesses): FoundTabs {
  const carriers = new Map<TabName, Sheet[]>();
  for (const entry of metadata) {
    if (entry.getKey() !== TAB_ID_KEY) continue;
    const sheet = entry.getLocation().getSheet();
    const tab = tabs.find(({ key }) => key === entry.getValue());
    if (sheet && tab) carriers.set(tab.key, [...(carriers.get(tab.key) ?? []), sheet]);
  }
  const found = new Map<string, Sheet>();
  const copies: { tab: TabName; sheet: Sheet }[] = [];
  for (const [tab, sheets] of carriers) {
    const original = sheets.length === 1 ? sheets[0]! : originalOf(sheets, carriers, witnesses.sheetIds().get(tab));
    found.set(tab, original);
    copies.push(...sheets.filter((sheet) => sheet !== original).map((sheet) => ({ tab, sheet })));
  }
  const marked = new Set(found.keys());
  const halfway = sheetsWith(metadata, (key) => key === BEGUN_KEY);
  const begun = new Set([...found].flatMap(([tab, sheet]) => (halfway.has(sheet.getSheetId()) ? [tab] : [])));
  // One that nobody has asked for is not looked for.
  const missing = tabs.filter(({ key, optional }) => !optional && !found.has(key));
  if (missing.length > 0) adoptByName(missing, witnesses.byName(), found, { copies, metadata });
  return { sheets: found, marked, begun, copies };
}

/** The one that was the tab before; where that is not known, the one that formulas point at, then the first in order. */
function originalOf(sheets: readonly Sheet[], carriers: ReadonlyMap<TabName, readonly Sheet[]>, id?: number): Sheet {
  const known = sheets.find((sheet) => sheet.getSheetId() === id);
  if (known) return known;
  const inOrder = [...sheets].sort((a, b) => a.getIndex() - b.getIndex());
  const others = [...carriers.values()].filter((all) => all !== sheets).flat();
  const formulas = others.flatMap((sheet) => sheet.getDataRange().getFormulas().flat());
  const isPointedAt = (sheet: Sheet): boolean => {
    const name = sheet.getName();
    const plain = new RegExp(`[^\\w ')]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'i');
    return formulas.some((formula) => formula.includes(`${quoted(name)}!`) || plain.test(formula));
  };
  return inOrder.find(isPointedAt) ?? inOrder[0]!;
}

/** A tab's content is known by what stands in its first rows. */
const ROWS_LOOKED_AT = 100;

/** Finds tabs without an id by a name they may have been created with. */
function adoptByName(
  missing: readonly Tab[],
  byName: ReadonlyMap<string, Sheet>,
  found: Map<string, Sheet>,
  { copies, metadata }: Pick<FoundTabs, 'copies'> & { readonly metadata: readonly Metadata[] },
): void {
  const taken = new Set([...found.values(), ...copies.map(({ sheet }) => sheet)].map((sheet) => sheet.getSheetId()));
  // What a script was ended in the midst of making has no id yet, but may bear the stamp of a drawing or a kept header.
  const begun = sheetsWith(metadata, (key) => key.startsWith(OUR_KEYS));
  for (const tab of missing) {
    const titles = [...LANGUAGES.map((language) => labels(language, 'tabs')[tab.key]), ...(tab.formerly ?? [])];
    const named = titles.flatMap((title) => sheetsNamed(byName, title));
    const ours = named.find((sheet) => {
      const id = sheet.getSheetId();
      return !taken.has(id) && (begun.has(id) || isOurs(tab, sheet));
    });
    if (!ours) continue;
    found.set(tab.key, ours);
    taken.add(ours.getSheetId());
  }
}

/** The ids of the sheets that carry metadata of some keys. */
function sheetsWith(metadata: readonly Metadata[], isWanted: (key: string) => boolean): ReadonlySet<number> {
  const sheets = metadata.filter((entry) => isWanted(entry.getKey())).map((entry) => entry.getLocation().getSheet());
  return new Set(sheets.flatMap((sheet) => (sheet ? [sheet.getSheetId()] : [])));
}

/** The sheets of a name and of those that are given where it is taken, whatever their case. */
function sheetsNamed(byName: ReadonlyMap<string, Sheet>, wanted: string): Sheet[] {
  const sheets: Sheet[] = [];
  for (let n = 1; ; n++) {
    const sheet = byName.get(nthName(wanted, n).toLowerCase());
    if (!sheet) return sheets;
    sheets.push(sheet);
  }
}

/** "Leads", then "Leads (2)" where that is taken, and so on. */
export const nthName = (wanted: string, n: number): string => (n === 1 ? wanted : `${wanted} (${n})`);

function isOurs({ recognises }: Tab, sheet: Sheet): boolean {
  const rows = Math.min(sheet.getLastRow(), ROWS_LOOKED_AT);
  if (rows === 0) return true;
  const range = sheet.getRange(1, 1, rows, sheet.getLastColumn());
  return recognises({ values: range.getValues(), formulas: range.getFormulas() });
}
