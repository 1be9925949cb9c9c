import { ensureSigned } from '../features/commitments/signed-sheet';
import { ensureLeads } from '../features/leads/leads-sheet';
import { patternsOf, settingsSheetOf } from '../features/settings/reading';
import { ensureSettings } from '../features/settings/settings-sheet';
import { ensureCharts } from '../features/tracking/charts';
import { type Book, DEFAULT_CURRENCY, type Sheet } from '../sheet/book';
import { TAB_ID_KEY } from '../sheet/found-tabs';
import { patternsFor } from '../sheet/patterns';
import type { Tab } from '../sheet/tabs';
import { labels } from '../text';
import { keepHolidays, redraw } from './redraw';

/** Makes every tab exist and complete: creates those that are missing and repairs the others; what people typed stays. */
export function ensureTabs(book: Book): void {
  const missing = book.tabs.filter((tab) => !book.sheet(tab.key));
  const fresh = missing.length === book.tabs.length;
  const before: ReadonlyMap<string, Sheet> = missing.length > 0 ? book.sheetsByName() : new Map();
  createMissing(book, missing, before);
  adopt(book);
  ensureSettings(book, patternsFor(book.locale, DEFAULT_CURRENCY));
  keepHolidays(book);
  ensureLeads(book, book.once(patternsOf), book.once(settingsSheetOf).lists);
  ensureSigned(book);
  redraw(book);
  ensureCharts(book, book.once(patternsOf));
  if (fresh) deleteBlankSheet(book, before);
  const start = book.sheet('start');
  if (missing.length > 0 && start) book.ss.setActiveSheet(start);
}

/** Marks the sheets that were found by their name alone, so that they may be renamed from now on. */
function adopt(book: Book): void {
  for (const { key } of book.tabs) {
    if (!book.isMarked(key)) book.sheet(key)?.addDeveloperMetadata(TAB_ID_KEY, key);
  }
}

/** Makes the missing tabs, each after those that come before it in our order, wherever people have moved them. */
function createMissing(book: Book, missing: readonly Tab[], before: ReadonlyMap<string, Sheet>): void {
  const taken = new Set(before.keys());
  for (const tab of missing) {
    const position = book.tabs.slice(0, book.tabs.indexOf(tab)).filter(({ key }) => book.sheet(key)).length;
    const name = freeName(taken, labels(book.language, 'tabs')[tab.key]);
    const sheet = book.ss.insertSheet(name, position);
    taken.add(name.toLowerCase());
    sheet.addDeveloperMetadata(TAB_ID_KEY, tab.key);
    if (tab.frozenRows) sheet.setFrozenRows(tab.frozenRows);
    if (tab.frozenColumns) sheet.setFrozenColumns(tab.frozenColumns);
    if (tab.hiddenGridlines) sheet.setHiddenGridlines(true);
    book.remember(tab.key, sheet, name);
  }
}

/** @param taken names in lower case: to Sheets, "LEADS" and "Leads" are one name */
function freeName(taken: ReadonlySet<string>, wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} (${n})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Takes away the one blank sheet a new spreadsheet comes with, which nobody needs beside the tabs. */
function deleteBlankSheet(book: Book, before: ReadonlyMap<string, Sheet>): void {
  const [only, ...others] = before.values();
  if (only && others.length === 0 && only.getLastRow() === 0) book.ss.deleteSheet(only);
}
