import type { Grid, Language } from '../base/types';
import type { Zone } from '../base/zone';
import { createFormat, type Format, languageOf } from '../text';
import type { FoundTabs } from './found-tabs';
import type { Kept } from './kept';
import { knownSheets } from './known-sheets';
import { zoneOf } from './locale';
import { createMemory } from './memory';
import type { WorkbookRecord } from './record';
import type { Tab, TabName } from './tabs';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What is read from the workbook and worked out of it; see `Book.once`. */
export type Reader<T> = (book: Book) => T;

/** The open spreadsheet: what every action reads through and writes through. */
export interface Book extends Kept {
  readonly ss: Spreadsheet;
  readonly locale: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly zone: Zone;
  /** The declared tabs, in the order they are created. */
  readonly tabs: readonly Tab[];
  /**
   * The sheet of a tab, or null while it does not exist. What is in its cells is read by `values` and `formulas` and changed
   * within `write`; looks may be changed on the sheet itself.
   */
  sheet(tab: TabName): Sheet | null;
  /** The id of a tab's sheet, for links; null while there is no sheet. */
  idOf(tab: TabName): number | null;
  /** The tabs this workbook has or should have: all that are not optional, and those of these that were asked for. */
  wanted(): readonly Tab[];
  /** Whether every one of them exists. */
  isComplete(): boolean;
  /** The present name of a tab's sheet; its own title while there is no sheet. */
  nameOf(tab: TabName): string;
  /** The cells of a tab in use, read once; one blank cell while there is no sheet. */
  values(tab: TabName): Grid;
  formulas(tab: TabName): readonly (readonly string[])[];
  /**
   * What a reader makes of the workbook, worked out once: a write to a tab forgets what was read from that tab, directly or
   * by way of other readers, and nothing else.
   */
  once<T>(reader: Reader<T>): T;
  /** Writes to a tab. @throws Error when the tab does not exist */
  write<T>(tab: TabName, work: (sheet: Sheet) => T): T;
  /** Takes note of all that a tab holds by what was just written, which is values alone: it is not read again. */
  know(tab: TabName, values: Grid): void;
  /** How often something was written; tells whether anything has changed since. */
  writes(): number;
  /**
   * Whether the tables show what the workbook holds. Not after something they rest on was written in this run: custom functions
   * are calculated later, and what is read of them meanwhile may be old, or an error that is none.
   */
  isCalculated(): boolean;
  /** Takes note that a person has just changed what the tables rest on. */
  awaitCalculation(): void;
  /** The sheets by their names in lower case, as they were when the book was opened: to Sheets, names that differ by case are equal. */
  sheetsByName(): ReadonlyMap<string, Sheet>;
  /** Takes note of a sheet made for a tab, so that the tabs need not be looked for again. */
  remember(tab: TabName, sheet: Sheet, name: string): void;
  /** Whether a tab was made in this very run: asking for its looks, charts or protections would be a call for nothing. */
  isNew(tab: TabName): boolean;
  /** Copies that people have made of tabs: they carry the tab's id and are not the tab. */
  copies(): FoundTabs['copies'];
  /** What the spreadsheet remembers of the add-on, as it was when first asked for. */
  record(): WorkbookRecord;
  /** All metadata of the spreadsheet, its sheets, rows and columns, read in one call; again where something was written since. */
  metadata(): readonly Metadata[];
  /** Whether the sheet of a tab carries the tab's id; one that is not complete yet, and was found by its name, does not. */
  isMarked(tab: TabName): boolean;
  /** Gives a sheet its tab's id, so that people may rename it from now on. */
  mark(tab: TabName): void;
  /** Whether a script was ended in the midst of completing a tab that is marked. */
  isBegun(tab: TabName): boolean;
  /** Says, before anything is written, that a tab that is marked is going to be completed, and that it has been. */
  begin(tab: TabName): void;
  finish(tab: TabName): void;
  /** The formatter of the spreadsheet's locale, in a currency. */
  format(currency?: string): Format;
  /** A sheet serial as the Date that Sheets shows as that civil date. */
  dateCell(serial: number): Date;
  /** Today's date in the spreadsheet's time zone, as a sheet serial. */
  today(): number;
}

/** The currency a new workbook starts with. */
export const DEFAULT_CURRENCY = 'EUR';

/**
 * Opens the active spreadsheet and finds the tabs by the id each sheet carries.
 * @param asked the locale and time zone, where they have been asked for in this run
 */
export function openBook(
  tabs: readonly Tab[],
  ss: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  asked?: Pick<Book, 'locale' | 'timeZone'>,
): Book {
  const { locale, timeZone } = asked ?? { locale: ss.getSpreadsheetLocale(), timeZone: ss.getSpreadsheetTimeZone() };
  const [zone, language] = [zoneOf(timeZone), languageOf(locale)];
  const memory = createMemory<Book>();
  /** New tabs on which nothing has been written: there is nothing to read. */
  const blank = new Set<TabName>();
  const reports = new Set(tabs.filter(({ report }) => report).map(({ key }) => key));
  let writes = 0;
  const { sheetOf, byName, add, ...known } = knownSheets({ ss, tabs, language, writes: () => writes });
  let calculated = true;
  const contents = (tab: TabName) =>
    memory.cells(tab, () => {
      const sheet = sheetOf(tab);
      return sheet === null || blank.has(tab) ? null : sheet.getDataRange();
    });
  const book: Book = {
    ...{ ss, locale, language, timeZone, zone, tabs },
    ...known,
    ...manners(locale, zone),
    sheet: (tab) => {
      memory.touch(tab);
      return sheetOf(tab);
    },
    wanted: () => tabs.filter(({ key, optional }) => !optional || book.sheet(key) !== null),
    isComplete: () => tabs.every(({ key, optional }) => optional || book.sheet(key) !== null),
    values: (tab) => contents(tab).values(),
    formulas: (tab) => contents(tab).formulas(),
    once: (reader) => memory.once(reader, book),
    write: (tab, work) => {
      const sheet = sheetOf(tab);
      if (sheet === null) throw new Error(`There is no sheet for the tab “${tab}”.`);
      writes++;
      if (!reports.has(tab)) calculated = false;
      blank.delete(tab);
      try {
        return work(sheet);
      } finally {
        memory.forget(tab);
      }
    },
    know: memory.know,
    writes: () => writes,
    isCalculated: () => calculated,
    awaitCalculation: () => {
      calculated = false;
    },
    sheetsByName: byName,
    remember: (tab, sheet, name) => {
      add(tab, sheet, name);
      blank.add(tab);
      memory.forget(tab);
    },
  };
  return book;
}

/** How the spreadsheet writes amounts and days. */
function manners(locale: string, zone: Zone): Pick<Book, 'format' | 'dateCell' | 'today'> {
  return {
    format: (currency = DEFAULT_CURRENCY) => createFormat(locale, currency),
    dateCell: (serial) => new Date(zone.instantOf(serial)),
    today: () => Math.floor(zone.serialOf(Date.now())),
  };
}
