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
  /** The formatter of the spreadsheet's locale, in a currency. */
  format(currency?: string): Format;
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
  let found: Map<string, Sheet> | null = null;
  return {
    ss,
    locale,
    language: languageOf(locale),
    timeZone,
    zone,
    sheet: (tab) => {
      found = found ?? findTabs(ss);
      return found.get(tab) ?? null;
    },
    format: (currency = DEFAULT_CURRENCY) => createFormat(locale, currency),
    today: () => Math.floor(zone.serialOf(Date.now())),
  };
}

/**
 * The sheets that carry a tab id. A copy made with "Duplicate" carries its original's id too: the first sheet in the
 * order of the tabs keeps it. A sheet without id that has a tab's own name is adopted, as after a copy made by hand.
 */
function findTabs(ss: Spreadsheet): Map<string, Sheet> {
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
  for (const tab of TABS) {
    if (found.has(tab.name)) continue;
    const sheet = ss.getSheetByName(tab.title.en) ?? ss.getSheetByName(tab.title.fr);
    if (sheet && ![...found.values()].some((other) => other.getSheetId() === sheet.getSheetId()))
      found.set(tab.name, sheet);
  }
  return found;
}
