import { serialOfIso, yearOf } from '../base/dates';
import { ensureSigned } from '../features/commitments/signed';
import { digestState, readDigest } from '../features/digest/digest-settings';
import { ensureLeads } from '../features/leads/leads-sheet';
import { keepPublicHolidays } from '../features/settings/public-holidays';
import { readSettings } from '../features/settings/settings-read';
import { ensureSettings, type SettingsSheet } from '../features/settings/settings-sheet';
import { drawStart } from '../features/start/start-sheet';
import { ensureCharts } from '../features/tracking/charts';
import { a1 } from '../sheet/addresses';
import { type Book, DEFAULT_CURRENCY, openBook, type Sheet, TAB_ID_KEY } from '../sheet/book';
import { alone } from '../sheet/lock';
import { patternsFor } from '../sheet/patterns';
import { Refusal } from '../sheet/refusal';
import { type Place, TABS, type Tab } from '../sheet/tabs';
import { labels, say } from '../text';
import type { AssistantState, Done } from './api';
import { layOut, seeComputed } from './layout';
import { emptyState, stateOf } from './state';
import { openWorkspace, readyWorkspace, type Workspace } from './workspace';

/** The assistant's state, whether or not the tabs exist. */
export function currentState(book: Book = openBook()): AssistantState {
  const workspace = openWorkspace(book);
  return workspace ? stateOf(workspace) : emptyState(book);
}

/** Creates the tabs that are missing and repairs the others; what people typed stays. */
export function createTabs(): Done {
  return alone((book) => {
    const workspace = ensureTabs(book);
    return { message: labels(book.language, 'assistant').createdTabs, state: stateOf(workspace) };
  });
}

/** Makes every tab exist and complete. */
export function ensureTabs(book: Book): Workspace {
  const { ss } = book;
  const missing = TABS.filter((tab) => !book.sheet(tab.name));
  const fresh = missing.length === TABS.length;
  const before: ReadonlyMap<string, Sheet> = missing.length > 0 ? book.sheetsByName() : new Map();
  createMissing(book, missing, before);
  adopt(book);
  const get = (tab: Tab['name']): Sheet => book.sheet(tab)!;
  const settingsSheet = ensureSettings(book, get('settings'), patternsFor(book.locale, DEFAULT_CURRENCY));
  const { currency, region, asOf } = readSettings(settingsSheet, book.zone);
  keepPublicHolidays(book, get('settings'), settingsSheet, region, yearOf(asOf ?? book.today()));
  ensureLeads(book, get('leads'), patternsFor(book.locale, currency), {
    sheet: get('settings'),
    channels: settingsSheet.lists.get('channels.label')!,
    personas: settingsSheet.lists.get('personas.label')!,
  });
  ensureSigned(book, get('signed'));
  const workspace = redraw(book);
  ensureCharts(book, get('tracking'), workspace.patterns);
  book.written();
  if (fresh) deleteBlankSheet(book, before);
  if (missing.length > 0) ss.setActiveSheet(get('start'));
  return workspace;
}

/** Marks the sheets that were found by their name alone, so that they may be renamed from now on. */
function adopt(book: Book): void {
  for (const tab of TABS) {
    const sheet = book.sheet(tab.name);
    if (sheet && !book.isMarked(tab.name)) sheet.addDeveloperMetadata(TAB_ID_KEY, tab.name);
  }
}

/** Makes the missing tabs, each after those that come before it in our order, wherever people have moved them. */
function createMissing(book: Book, missing: readonly Tab[], before: ReadonlyMap<string, Sheet>): void {
  const taken = new Set(before.keys());
  missing.forEach((tab) => {
    const position = TABS.slice(0, TABS.indexOf(tab)).filter((before) => book.sheet(before.name)).length;
    const name = freeName(taken, tab.title[book.language]);
    const sheet = book.ss.insertSheet(name, position);
    taken.add(name);
    sheet.addDeveloperMetadata(TAB_ID_KEY, tab.name);
    if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
    if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
    if (tab.hiddenGridlines) sheet.setHiddenGridlines(true);
    book.remember(tab.name, sheet, name);
  });
}

function freeName(taken: ReadonlySet<string>, wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} (${n})`;
    if (!taken.has(name)) return name;
  }
}

/** Takes away the one blank sheet a new spreadsheet comes with, which nobody needs beside the tabs. */
function deleteBlankSheet(book: Book, before: ReadonlyMap<string, Sheet>): void {
  const [only, ...others] = before.values();
  if (only && others.length === 0 && only.getLastRow() === 0) book.ss.deleteSheet(only);
}

/** Lays the computed tabs out for the data as it is now, then reports on the Start tab. */
export function redraw(book: Book): Workspace {
  const before = withHolidays(readyWorkspace(book));
  layOut(book, before.settingsSheet, before.logColumns, before.cohort, before.computed, before.patterns);
  // Without leads there is nothing that could stand in the way of a table, and no need to look again.
  const after: Workspace =
    before.report.rows === 0 ? before : { ...before, computed: seeComputed(book) ?? before.computed };
  report(after);
  return after;
}

/** Brings the list of holidays to the year of the as-of date; the workbook is read again where that has changed something. */
function withHolidays(workspace: Workspace): Workspace {
  const { book, settings, settingsSheet, month } = workspace;
  const sheet = book.sheet('settings');
  const written = sheet && keepPublicHolidays(book, sheet, settingsSheet, settings.region, yearOf(month));
  return written ? readyWorkspace(book) : workspace;
}

function report(workspace: Workspace): void {
  const { book, format } = workspace;
  const sheet = book.sheet('start');
  if (!sheet) return;
  const text = labels(book.language, 'assistant');
  const state = stateOf(workspace);
  const digest = readDigest();
  const purposes = [text.step1Purpose, text.step2Purpose, text.step3Purpose, text.step4Purpose];
  drawStart(book, sheet, {
    sample: state.sample,
    rowsUsed: state.rowsUsed,
    refreshed: format.date(book.today()),
    digest: digest.failure || digestState(format, digest),
    digestFailed: digest.failure !== '',
    steps: state.steps.map((step, index) => ({
      title: `${step.step} · ${step.title}`,
      purpose: purposes[index] ?? '',
      state: step.stateText,
      tone:
        step.state === 'done'
          ? 'ok'
          : step.state === 'problem'
            ? 'problem'
            : step.state === 'todo'
              ? 'attention'
              : 'quiet',
      figures: step.figures.map((figure) => `${figure.label} ${figure.value}`).join(' · '),
      tab: step.tab,
    })),
    problems: state.problems.map((problem) => ({
      severity: problem.severity,
      text: problem.text,
      tab: problem.place?.tab ?? null,
      a1: problem.place?.a1 ?? '',
      where: problem.placeLabel ?? '',
    })),
  });
}

/** Sets the as-of date to today, unless a person keeps another day. @returns the workbook as it is then */
export function followToday(workspace: Workspace): Workspace {
  const { book, settings, settingsSheet } = workspace;
  const today = book.today();
  if (settings.pinned || settings.asOf === today) return workspace;
  writeAsOf(book, settingsSheet, today, false);
  return readyWorkspace(book);
}

/** Sets the as-of date to today, unless a person has pinned another day, and draws the tabs anew. */
export function refresh(): Done {
  return alone((book) => {
    followToday(readyWorkspace(book));
    const after = redraw(book);
    const day = after.format.date(after.settings.asOf ?? book.today());
    return { message: say(after.format, 'assistant', 'refreshed', { day }), state: stateOf(after) };
  });
}

/** Pins the as-of date to a day, or lets it follow today again. */
export function setAsOf(iso: string | null): Done {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    const day = iso === null ? book.today() : serialOfIso(iso);
    if (day === null) throw new Refusal(say(workspace.format, 'assistant', 'notADay', { value: String(iso) }));
    writeAsOf(book, workspace.settingsSheet, Math.floor(day), iso !== null);
    const after = redraw(book);
    return {
      message: say(after.format, 'assistant', 'refreshed', { day: after.format.date(day) }),
      state: stateOf(after),
    };
  });
}

/**
 * Brings a workbook to today when it is opened: the date first, then everything that rests on it. Does nothing on a workbook
 * without the tabs, on a kept date, and when the date is today's already.
 */
export function followOpening(): void {
  const book = openBook();
  const workspace = openWorkspace(book);
  if (!workspace || workspace.settings.pinned || workspace.settings.asOf === book.today()) return;
  alone((fresh) => {
    followToday(readyWorkspace(fresh));
    redraw(fresh);
  });
}

function writeAsOf(book: Book, settings: SettingsSheet, day: number, pinned: boolean): void {
  const sheet = book.sheet('settings');
  const [date, pin] = [settings.settings.get('asOf'), settings.settings.get('pinned')];
  if (!sheet || !date || !pin) return;
  sheet.getRange(date.row, date.column).setValue(book.dateCell(day));
  sheet.getRange(pin.row, pin.column).setValue(pinned);
}

/** Selects a cell, for the links of the assistant. */
export function goTo(place: Place): void {
  const book = openBook();
  const sheet = book.sheet(place.tab);
  if (!sheet) throw new Refusal(labels(book.language, 'assistant').placeMissing);
  const range = /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/.test(place.a1) ? place.a1 : a1(1, 1);
  book.ss.setActiveRange(sheet.getRange(range));
}

/**
 * What follows when a person edits the Settings tab: a typed as-of date is kept, an emptied one becomes today again, and the
 * tabs are laid out anew for other lists. Runs as a simple trigger, so other tabs cost one call.
 */
export function followEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const range = event.range;
  const book = openBook();
  const sheet = range.getSheet();
  if (book.sheet('settings')?.getSheetId() !== sheet.getSheetId()) return;
  const workspace = openWorkspace(book);
  if (!workspace) return;
  const { settingsSheet, settings } = workspace;
  const touches = (row: number, column: number, height: number): boolean =>
    range.getRow() < row + height &&
    range.getLastRow() >= row &&
    range.getColumn() <= column &&
    range.getLastColumn() >= column;
  const at = (name: 'asOf' | 'pinned') => settingsSheet.settings.get(name);
  const [date, pin] = [at('asOf'), at('pinned')];
  if (date && touches(date.row, date.column, 1)) {
    writeAsOf(book, settingsSheet, settings.asOf ?? book.today(), settings.asOf !== null);
  } else if (pin && touches(pin.row, pin.column, 1) && !settings.pinned) {
    writeAsOf(book, settingsSheet, book.today(), false);
  }
  redraw(book);
}
