import { ensureSigned } from '../features/commitments/signed-sheet';
import { ensureLeads } from '../features/leads/leads-sheet';
import { noteToday } from '../features/settings/as-of';
import { patternsOf, settingsSheetOf } from '../features/settings/reading';
import { ensureSettings } from '../features/settings/settings-sheet';
import { type Book, DEFAULT_CURRENCY } from '../sheet/book';
import { nthName } from '../sheet/found-tabs';
import { ensureCharts } from '../sheet/kept-charts';
import { patternsFor } from '../sheet/patterns';
import { writeSheetIds } from '../sheet/record';
import type { Tab, TabName } from '../sheet/tabs';
import { labels, say } from '../text';
import { CHARTS, TABS } from './features';
import { keepHolidays, redraw } from './redraw';

/** What had another name, and the one it has again. */
interface Renamed {
  readonly name: string;
  readonly back: string;
}

/**
 * Makes every tab exist and complete: creates those that are missing and repairs the others; what people typed stays. A tab
 * carries its id from the moment it is complete: one without it is found by its name, and finished where a script was ended.
 * @returns what a person should know of what was mended, in sentences
 */
export function ensureTabs(book: Book): readonly string[] {
  const missing = book.wanted().filter(({ key }) => !book.sheet(key));
  const unmarked = book.wanted().filter(({ key }) => !book.isMarked(key));
  const first = unmarked.length === book.wanted().length;
  createMissing(book, missing);
  for (const tab of unmarked) setUp(book, tab);
  const renamedSettings = ensureSettings(
    book,
    book.isNew('settings') ? patternsFor(book.locale, DEFAULT_CURRENCY) : book.once(patternsOf),
  );
  noteToday(book);
  keepHolidays(book);
  const renamed = ensureLeads(book, book.once(patternsOf), book.once(settingsSheetOf).lists);
  const renamedSigned = ensureSigned(book);
  redraw(book);
  for (const { key } of TABS) {
    const charts = CHARTS[key];
    if (charts) ensureCharts(book, key, book.once(charts));
  }
  if (first) deleteBlankSheet(book);
  for (const { key } of unmarked) book.mark(key);
  const backOn = (tab: TabName, sentence: 'nameBack' | 'labelBack', all: readonly Renamed[]): string[] =>
    all.map((one) => say(book.format(), 'answers', sentence, { ...one, tab: book.nameOf(tab) }));
  return [
    ...backOn('settings', 'labelBack', renamedSettings),
    ...backOn('leads', 'nameBack', renamed),
    ...backOn('signed', 'nameBack', renamedSigned),
  ];
}

/** Takes note of the sheets of the tabs, so that copies of them can be told apart from now on. */
export function keepSheetIds(book: Book): void {
  // Nobody can have made a copy of a tab that is being made in this very run.
  if (book.wanted().every(({ key }) => book.isNew(key))) return;
  const ids = new Map(
    book.tabs.flatMap(({ key }): [string, number][] => {
      const sheet = book.sheet(key);
      return sheet ? [[key, sheet.getSheetId()]] : [];
    }),
  );
  const { sheetIds } = book.record();
  if (ids.size === sheetIds.size && [...ids].every(([tab, id]) => sheetIds.get(tab) === id)) return;
  writeSheetIds(book.ss, ids);
}

/** Makes a tab that is missing; it is complete when the tabs are ensured. */
export const createTab = (book: Book, key: TabName): void =>
  createMissing(
    book,
    book.tabs.filter((tab) => tab.key === key),
  );

/** Makes a tab that a team asks for, where it is not there yet; what it shows is drawn with all others. */
export function addTab(book: Book, key: TabName): void {
  const tab = book.tabs.find((one) => one.key === key);
  if (!tab || book.sheet(key)) return;
  const name = labels(book.language, 'tabs')[key];
  const begun = book.sheetsByName().get(name.toLowerCase());
  // A blank sheet of that name is what a script was ended in the midst of making.
  if (begun && begun.getLastRow() === 0) book.remember(key, begun, begun.getName());
  else createMissing(book, [tab]);
  setUp(book, tab);
  // From here on it is the tab, and whatever draws the others draws this one too.
  book.mark(key);
}

/**
 * Makes the missing tabs, each after those that come before it in our order, wherever people have moved them. A new sheet is the
 * one that is shown: the first of them comes last, so that people begin there.
 */
function createMissing(book: Book, missing: readonly Tab[]): void {
  const taken: Set<string> = new Set(missing.length > 0 ? book.sheetsByName().keys() : []);
  for (const tab of [...missing].reverse()) {
    const position = book.tabs.slice(0, book.tabs.indexOf(tab)).filter(({ key }) => book.sheet(key)).length;
    const name = freeName(taken, labels(book.language, 'tabs')[tab.key]);
    const sheet = book.ss.insertSheet(name, position);
    taken.add(name.toLowerCase());
    book.remember(tab.key, sheet, name);
  }
}

function setUp(book: Book, { key, frozenRows, frozenColumns, hiddenGridlines }: Tab): void {
  const sheet = book.sheet(key);
  if (frozenRows) sheet?.setFrozenRows(frozenRows);
  if (frozenColumns) sheet?.setFrozenColumns(frozenColumns);
  if (hiddenGridlines) sheet?.setHiddenGridlines(true);
}

/** @param taken names in lower case: to Sheets, "LEADS" and "Leads" are one name */
function freeName(taken: ReadonlySet<string>, wanted: string): string {
  for (let n = 1; ; n++) {
    const name = nthName(wanted, n);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Takes away the one blank sheet a new spreadsheet comes with, which nobody needs beside the tabs. */
function deleteBlankSheet(book: Book): void {
  const ours = new Set(book.tabs.map(({ key }) => book.nameOf(key).toLowerCase()));
  const [only, ...others] = [...book.sheetsByName()].filter(([name]) => !ours.has(name));
  if (only && others.length === 0 && only[1].getLastRow() === 0) book.ss.deleteSheet(only[1]);
}
