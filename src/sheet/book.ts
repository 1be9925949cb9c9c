import type { Language } from '../base/types';
import { namedZone, type Zone } from '../base/zone';
import { createFormat, type Format, languageOf } from '../text';
import { TABS, type TabName } from './tabs';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The key under which each of our sheets remembers which tab it is, whatever it is called. */
export const TAB_ID_KEY = 'lead-sla-tab';

/** The open spreadsheet, with what every action needs to know about it. */
export interface Book {
  readonly ss: Spreadsheet;
  readonly locale: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly zone: Zone;
  /** The sheet of a tab, or null while it does not exist. */
  sheet(tab: TabName): Sheet | null;
  /** The present name of a tab's sheet; its own title while there is no sheet. */
  nameOf(tab: TabName): string;
  /** The sheets by their names, as they were when the book was opened. */
  sheetsByName(): ReadonlyMap<string, Sheet>;
  /** Takes note of a sheet made for a tab, so that the tabs need not be looked for again. */
  remember(tab: TabName, sheet: Sheet, name: string): void;
  /** Whether a tab was made in this very run and is still blank: reading it would be a call for nothing. */
  isBlank(tab: TabName): boolean;
  /** Says that something was written on the new tabs. */
  written(): void;
  /** Whether the sheet of a tab carries the tab's id; one that was found by its name does not yet. */
  isMarked(tab: TabName): boolean;
  /** The formatter of the spreadsheet's locale, in a currency. */
  format(currency?: string): Format;
  /** A sheet serial as the Date that Sheets shows as that civil date. */
  dateCell(serial: number): Date;
  /** Today's date in the spreadsheet's time zone, as a sheet serial. */
  today(): number;
}

/** The currency a new workbook starts with. */
export const DEFAULT_CURRENCY = 'EUR';

/** Opens the active spreadsheet and finds the tabs by the id each sheet carries. */
export function openBook(ss: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Book {
  const locale = ss.getSpreadsheetLocale();
  const timeZone = ss.getSpreadsheetTimeZone();
  const zone = namedZone(timeZone);
  const names = new Map<TabName, string>();
  const blank = new Set<TabName>();
  let found: FoundTabs | null = null;
  let byName: ReadonlyMap<string, Sheet> | null = null;
  const sheetsByName = (): ReadonlyMap<string, Sheet> => {
    byName = byName ?? new Map(ss.getSheets().map((sheet) => [sheet.getName(), sheet]));
    return byName;
  };
  const tabs = (): FoundTabs => {
    found = found ?? findTabs(ss, sheetsByName);
    return found;
  };
  return {
    ss,
    locale,
    language: languageOf(locale),
    timeZone,
    zone,
    sheet: (tab) => tabs().sheets.get(tab) ?? null,
    nameOf: (tab) => {
      const known = names.get(tab) ?? tabs().sheets.get(tab)?.getName();
      if (known !== undefined) names.set(tab, known);
      return known ?? titleOf(tab, languageOf(locale));
    },
    sheetsByName,
    remember: (tab, sheet, name) => {
      tabs().sheets.set(tab, sheet);
      tabs().marked.add(tab);
      names.set(tab, name);
      blank.add(tab);
    },
    isBlank: (tab) => blank.has(tab),
    written: () => blank.clear(),
    isMarked: (tab) => tabs().marked.has(tab),
    format: (currency = DEFAULT_CURRENCY) => createFormat(locale, currency),
    dateCell: (serial) => new Date(zone.instantOf(serial)),
    today: () => Math.floor(zone.serialOf(Date.now())),
  };
}

interface FoundTabs {
  readonly sheets: Map<string, Sheet>;
  readonly marked: Set<string>;
}

/**
 * The sheets that carry a tab id. A copy made with "Duplicate" carries its original's id too: the first sheet in the
 * order of the tabs keeps it. A sheet without id that has a tab's own name is adopted, as after a copy made by hand.
 */
function findTabs(ss: Spreadsheet, byName: () => ReadonlyMap<string, Sheet>): FoundTabs {
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
  if (found.size < TABS.length) adoptByName(byName(), found);
  return { sheets: found, marked };
}

/** Finds tabs without an id by the name they were created with. */
function adoptByName(byName: ReadonlyMap<string, Sheet>, found: Map<string, Sheet>): void {
  const taken = new Set([...found.values()].map((sheet) => sheet.getSheetId()));
  for (const { name, title } of TABS) {
    const sheet = byName.get(title.en) ?? byName.get(title.fr);
    if (!found.has(name) && sheet && !taken.has(sheet.getSheetId())) found.set(name, sheet);
  }
}

function titleOf(tab: TabName, language: Language): string {
  return TABS.find((candidate) => candidate.name === tab)?.title[language] ?? '';
}
