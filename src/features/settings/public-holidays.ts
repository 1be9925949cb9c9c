import { yearOf } from '../../base/dates';
import { foldLabel } from '../../base/labels';
import { dateOf } from '../../base/moments';
import { type Cell, type Grid, LANGUAGES, type Language } from '../../base/types';
import { type HolidayName, publicHolidays, REGIONS, type Region, regionOfLocale } from '../../calendar/holidays';
import type { Book } from '../../sheet/book';
import { writeHolidaysOf } from '../../sheet/record';
import { type Labels, labels } from '../../text';
import { changeSettings } from './change';
import { writeRows } from './list-write';
import { LISTS } from './lists';
import { listCells, type SettingsSheet } from './seen';

const ROWS = LISTS.holidays.rows;

/** A row of the list of holidays (counted from 0 below its header) and what it has to hold; null takes it out. */
interface Change {
  readonly index: number;
  readonly holiday: { readonly day: number; readonly name: string } | null;
}

/**
 * Keeps the list of holidays at the dates of a year: each public holiday of the chosen region has a row of its own, found by its
 * name, so that its tick stays with it from year to year. Only rows of the region that was chosen before go: any other holiday
 * was typed by a person, whatever it is called.
 */
export function keepPublicHolidays(book: Book, seen: SettingsSheet, region: Region | null, year: number): void {
  const changes = changesFor(book, seen, region, year);
  write(book, seen, changes);
  // After the rows: a run that ends between leaves rows that are still known to be the add-on's.
  if (region !== regionBefore(book)) writeHolidaysOf(book.ss, region ?? '');
}

/** The region whose holidays the add-on wrote last; it is remembered where it is not that of a new workbook. */
function regionBefore(book: Book): Region | null {
  const before = book.record().holidaysOf;
  return before === null ? regionOfLocale(book.locale) : (REGIONS.find((one) => one === before) ?? null);
}

function write(book: Book, seen: SettingsSheet, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  const worked = listCells(seen, 'holidays', 'worked');
  const all = runs(changes);
  changeSettings(book, seen, ['holidays'], (sheet) => {
    for (const run of all) writeRows(sheet, seen, 'holidays', run[0]!.index, cellsOf(book, run, worked));
  });
  const [first] = all;
  // In a new tab nothing else can have changed.
  if (book.isNew('settings') && first && all.length === 1) {
    book.know('settings', withHolidays(seen, first[0]!.index, cellsOf(book, first, worked)));
  }
}

/** What the tab holds with holidays below each other, from a row of their list on. */
function withHolidays({ values, lists }: SettingsSheet, below: number, rows: Grid): Grid {
  const { row, column } = lists.get('holidays.date')!;
  const width = values[0]!.length;
  const first = row - 1 + below;
  return Array.from({ length: Math.max(values.length, first + rows.length) }, (_, i) =>
    Array.from({ length: width }, (_, j) => rows[i - first]?.[j - column + 1] ?? values[i]?.[j] ?? ''),
  );
}

/** Whether the list has no room left for a holiday it should have. */
export function holidaysFull(seen: SettingsSheet, book: Book, region: Region | null, year: number): boolean {
  return changesFor(book, seen, region, year).some(({ index }) => index >= ROWS);
}

function changesFor(book: Book, seen: SettingsSheet, region: Region | null, year: number): Change[] {
  // Without their names, those that are there already could not be told.
  if (!seen.lists.has('holidays.date') || !seen.lists.has('holidays.text')) return [];
  const dates = pad(listCells(seen, 'holidays', 'date'));
  const names = pad(listCells(seen, 'holidays', 'text'));
  const own = dates.map((cell, index) => ownHoliday(dateOf(cell, book.zone), names[index] ?? ''));
  const wanted = holidaysOf(year, region);
  const text = labels(book.language, 'tracking');
  const before = regionBefore(book);
  const isOurs = (name: HolidayName, index: number): boolean =>
    holidaysOf(yearOf(dateOf(dates[index], book.zone) ?? 0), before).has(name);
  const changes: Change[] = own.flatMap((name, index): Change[] =>
    name !== null && !wanted.has(name) && isOurs(name, index) ? [{ index, holiday: null }] : [],
  );
  const free = dates.flatMap((cell, index) => (cell === '' && (names[index] ?? '') === '' ? [index] : []));
  for (const [name, day] of wanted) {
    const known = own.indexOf(name);
    const holiday = { day, name: text[name] };
    if (known < 0) changes.push({ index: free.shift() ?? ROWS, holiday });
    else if (dateOf(dates[known], book.zone) !== day) changes.push({ index: known, holiday });
  }
  return changes.sort((a, b) => a.index - b.index);
}

const pad = (cells: readonly Cell[]): Cell[] => Array.from({ length: ROWS }, (_, index) => cells[index] ?? '');

function holidaysOf(year: number, region: Region | null): Map<HolidayName, number> {
  if (region === null) return new Map();
  return new Map(publicHolidays(year, region).flatMap(({ day, names }) => names.map((name) => [name, day] as const)));
}

/** The public holiday a row stands for: its name in either language, on the date it has that year. */
function ownHoliday(day: number | null, name: Cell): HolidayName | null {
  if (day === null) return null;
  const dates = holidaysOf(yearOf(day), 'FR-ALSACE-MOSELLE');
  const fold = foldLabel(name);
  for (const [holiday, date] of dates) {
    if (date === day && LANGUAGES.some((language) => foldLabel(nameIn(language, holiday)) === fold)) {
      return holiday;
    }
  }
  return null;
}

const nameIn = (language: Language, name: HolidayName): string =>
  (labels(language, 'tracking') as Labels<'tracking'>)[name];

/** Neighbouring rows are written together. */
function runs(changes: readonly Change[]): Change[][] {
  const found: Change[][] = [];
  for (const change of changes.filter(({ index }) => index < ROWS)) {
    const last = found[found.length - 1];
    if (last && last[last.length - 1]!.index + 1 === change.index) last.push(change);
    else found.push([change]);
  }
  return found;
}

/** The box of a row that is taken out is unticked, so that it does not wait for the next date typed there. */
const cellsOf = (book: Book, run: readonly Change[], worked: readonly Cell[]): Grid =>
  run.map(({ index, holiday }): Cell[] =>
    holiday ? [book.dateCell(holiday.day), holiday.name, worked[index] === true] : ['', '', false],
  );
