import type { Language } from '../core/types';
import { namedZone, type Zone } from '../core/zone';
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
  let found: FoundTabs | null = null;
  const tabs = (): FoundTabs => {
    found = found ?? findTabs(ss);
    return found;
  };
  return {
    ss,
    locale,
    language: languageOf(locale),
    timeZone,
    zone,
    sheet: (tab) => tabs().sheets.get(tab) ?? null,
    isMarked: (tab) => tabs().marked.has(tab),
    format: (currency = DEFAULT_CURRENCY) => createFormat(locale, currency),
    dateCell: (serial) => new Date(zone.instantOf(serial)),
    today: () => Math.floor(zone.serialOf(Date.now())),
  };
}

interface FoundTabs {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly marked: ReadonlySet<string>;
}

/**
 * The sheets that carry a tab id. A copy made with "Duplicate" carries its original's id too: the first sheet in the
 * order of the tabs keeps it. A sheet without id that has a tab's own name is adopted, as after a copy made by hand.
 */
function findTabs(ss: Spreadsheet): FoundTabs {
  const found = new Map<string, Sheet>();
  const positions = new Map<string, number>();
  for (const entry of ss.createDeveloperMetadataFinder().withKey(TAB_ID_KEY).find()) {
    const sheet = entry.getLocation().getSheet();
    const tab = entry.getValue();
    if (!sheet || !tab) continue;
    const position = sheet.getIndex();
    if (position < (positions.get(tab) ?? Number.POSITIVE_INFINITY)) {
      positions.set(tab, position);
      found.set(tab, sheet);
    }
  }
  const marked = new Set(found.keys());
  for (const tab of TABS) {
    if (found.has(tab.name)) continue;
    const sheet = ss.getSheetByName(tab.title.en) ?? ss.getSheetByName(tab.title.fr);
    if (sheet && ![...found.values()].some((other) => other.getSheetId() === sheet.getSheetId()))
      found.set(tab.name, sheet);
  }
  return { sheets: found, marked };
}
