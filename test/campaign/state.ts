import { namedZone } from '../../src/base/zone';
import { a1, columnLetters } from '../../src/sheet/addresses';
import type { Area } from '../../workbench/bridge/cells';
import type { Headless, Snapshot } from '../../workbench/headless';
import { type CellData, resource, type SheetData, type UniverRange, type WorkbookData } from './univer-data';

/**
 * Everything there is in a workbook, as facts by their place: "Leads!C2 value". Two states are equal when nobody could tell
 * the workbooks apart: ids that nobody sees are left out, and moments of now are all one.
 */
export type State = ReadonlyMap<string, string>;

/** The place of a fact, and which aspect of it. */
const factKey = (tab: string, place: string, aspect: string): string => `${tab}!${place} ${aspect}`;

const DAY_MS = 86400000;
/** A run and what follows it take no longer. */
const NOW_MS = 10 * 60000;

/** What is needed to tell facts that belong together by the sheet's name, and to know moments of now. */
interface Reading {
  readonly workbook: WorkbookData;
  readonly names: ReadonlyMap<string, string>;
  readonly nowSerial: number;
  readonly nowMs: number;
  readonly facts: Map<string, string>;
}

/** What is in the snapshot, and what the formulas of the workbook show when all is calculated. */
export async function stateOf(book: Headless): Promise<State> {
  await book.idle();
  const facts = new Map(savedState(book.snapshot(), book.now()));
  for (const { name } of book.tabs()) await addShown(book, name, facts);
  // How often an import was begun, and what the last of them has found left to do, is nobody's business.
  for (const key of [...facts.keys()]) if (OF_LAST_IMPORT.test(key)) facts.delete(key);
  return facts;
}

const OF_LAST_IMPORT = /^(?:Last import|Dernier import)!/;

/** What is in the snapshot alone: what people, scripts and the host have put there, without the results of formulas. */
export function savedState(snapshot: Snapshot, now: Date): State {
  const workbook = snapshot.workbook as WorkbookData;
  const names = new Map(Object.values(workbook.sheets).map(({ id, name }) => [id, name]));
  const nowSerial = namedZone(snapshot.timeZone).serialOf(now.getTime());
  const reading: Reading = { workbook, names, nowSerial, nowMs: now.getTime(), facts: new Map() };
  const { facts } = reading;
  facts.set('workbook!tabs order', JSON.stringify(workbook.sheetOrder.map((id) => names.get(id))));
  for (const sheet of Object.values(workbook.sheets)) addSheet(reading, sheet);
  addNotes(reading);
  addValidations(reading);
  addFormats(reading);
  addRecords(reading, snapshot);
  for (const [scope, properties] of Object.entries(snapshot.properties)) {
    for (const [name, value] of Object.entries(properties)) {
      facts.set(factKey('workbook', scope, `property ${name}`), timeless(reading, value));
    }
  }
  facts.set('workbook!locale setting', snapshot.locale);
  return facts;
}

function addSheet(reading: Reading, sheet: SheetData): void {
  const { facts, workbook } = reading;
  const set = (place: string, aspect: string, fact: unknown) =>
    void facts.set(factKey(sheet.name, place, aspect), JSON.stringify(fact));
  set('tab', 'frozen', [sheet.freeze.ySplit, sheet.freeze.xSplit]);
  set('tab', 'gridlines', sheet.showGridlines);
  set('tab', 'hidden', sheet.hidden);
  set('tab', 'size', [sheet.rowCount, sheet.columnCount]);
  set('tab', 'merged', sheet.mergeData);
  for (const [column, { w, hd }] of Object.entries(sheet.columnData)) {
    if (w !== undefined) set(columnLetters(Number(column) + 1), 'width', w);
    if (hd === 1) set(columnLetters(Number(column) + 1), 'hidden', true);
  }
  const looks = new Map<unknown, string>();
  const lookOf = (style: CellData['s']): string => {
    const known = looks.get(style);
    if (known !== undefined) return known;
    const look = lookText(typeof style === 'string' ? workbook.styles[style] : style);
    looks.set(style, look);
    return look;
  };
  for (const [row, cells] of Object.entries(sheet.cellData)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell) addCell(reading, factKey(sheet.name, a1(Number(row) + 1, Number(column) + 1), ''), cell, lookOf);
    }
  }
}

function addCell(reading: Reading, place: string, { v, f, s, t }: CellData, lookOf: (style: CellData['s']) => string) {
  const { facts } = reading;
  const look = s ? lookOf(s) : '{}';
  if (look !== '{}') facts.set(`${place}look`, look);
  if (f) facts.set(`${place}formula`, readable(reading, f));
  else if (v !== undefined && v !== null && v !== '') {
    const isNow = typeof v === 'number' && v % 1 !== 0 && Math.abs(v - reading.nowSerial) < NOW_MS / DAY_MS;
    facts.set(`${place}value`, isNow ? 'now' : t === 3 ? `checkbox ${v}` : JSON.stringify(v));
  }
}

/** A style without what says nothing: what is as in any other cell. */
function lookText(style: unknown): string {
  const plain = (key: string, value: unknown): boolean =>
    value === null || value === undefined || value === 0 || (key === 'fs' && value === 10) || value === 'General';
  const cleaned = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value)
      .filter(([key, one]) => !plain(key, one))
      .map(([key, one]) => [key, cleaned(one)] as const)
      .filter(([, one]) => JSON.stringify(one) !== '{}')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(kept);
  };
  return JSON.stringify(cleaned(style ?? {}));
}

/** A text in which sheets have their names and moments of now none of their own. */
function readable(reading: Reading, text: string): string {
  return timeless(reading, text).replace(/#gid=(\d+)/g, (all, id) => `#gid=${reading.names.get(String(id)) ?? all}`);
}

function timeless({ nowMs, nowSerial }: Reading, text: string): string {
  const near = (ms: number): boolean => Math.abs(ms - nowMs) < NOW_MS;
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (iso) => (near(Date.parse(iso)) ? 'now' : iso))
    .replace(/\b\d{13}\b/g, (ms) => (near(Number(ms)) ? 'now' : ms))
    .replace(/\b\d{5}\.\d+\b/g, (serial) => (Math.abs(Number(serial) - nowSerial) < NOW_MS / DAY_MS ? 'now' : serial));
}

function addNotes({ workbook, names, facts }: Reading): void {
  type Notes = Readonly<Record<string, Readonly<Record<string, { readonly note: string }>>>>;
  for (const [sheet, rows] of Object.entries(resource<Notes>(workbook, 'SHEET_NOTE_PLUGIN'))) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, { note }] of Object.entries(cells)) {
        if (note !== '')
          facts.set(factKey(names.get(sheet) ?? sheet, a1(Number(row) + 1, Number(column) + 1), 'note'), note);
      }
    }
  }
}

const rangeText = ({ startRow, endRow, startColumn, endColumn }: UniverRange): string =>
  a1(startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1);

const areaText = ({ row, column, rows, columns }: Omit<Area, 'sheet'>): string => a1(row, column, rows, columns);

function addValidations({ workbook, names, facts }: Reading): void {
  interface Rule {
    readonly uid: string;
    readonly ranges: readonly UniverRange[];
  }
  for (const [sheet, rules] of Object.entries(resource<readonly Rule[]>(workbook, 'SHEET_DATA_VALIDATION_PLUGIN'))) {
    for (const { uid: _, ranges, ...rule } of rules) {
      for (const range of ranges) {
        for (let row = range.startRow; row <= range.endRow; row++) {
          for (let column = range.startColumn; column <= range.endColumn; column++) {
            facts.set(factKey(names.get(sheet) ?? sheet, a1(row + 1, column + 1), 'validation'), JSON.stringify(rule));
          }
        }
      }
    }
  }
}

function addFormats({ workbook, names, facts }: Reading): void {
  interface Rule {
    readonly cfId: string;
    readonly ranges: readonly UniverRange[];
  }
  const rules = resource<readonly Rule[]>(workbook, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  for (const [sheet, list] of Object.entries(rules)) {
    list.forEach(({ cfId: _, ranges, ...rule }, index) => {
      const fact = JSON.stringify({ ...rule, ranges: ranges.map(rangeText) });
      facts.set(factKey(names.get(sheet) ?? sheet, 'tab', `conditional format ${index + 1}`), fact);
    });
  }
}

function addRecords(reading: Reading, { records }: Snapshot): void {
  const nameOf = (sheet: number | null): string =>
    sheet === null ? 'workbook' : (reading.names.get(String(sheet)) ?? `sheet ${sheet}`);
  const lists = new Map<string, string[]>();
  const add = (tab: string, kind: string, fact: object) => {
    const list = lists.get(factKey(tab, 'tab', kind)) ?? [];
    lists.set(factKey(tab, 'tab', kind), [...list, readable(reading, JSON.stringify(fact))]);
  };
  for (const { id: _, sheet, key, value, ...rest } of records.metadata) {
    add(nameOf(sheet), `metadata ${key}`, { ...rest, value: key === STAMP ? withoutLeft(value) : value });
  }
  for (const { id: _, sheet, area, unprotected, ...rest } of records.protections) {
    const ranges = { area: area && areaText(area), unprotected: unprotected.map(areaText).sort() };
    add(nameOf(sheet), 'protection', { ...rest, ...ranges });
  }
  for (const { id: _, sheet, ranges, ...rest } of records.charts) {
    const from = ranges.map((range) => `${nameOf(range.sheet)}!${areaText(range)}`);
    add(nameOf(sheet), 'chart', { ...rest, ranges: from });
  }
  for (const { handler, kind, schedule } of records.triggers) add('workbook', 'trigger', { handler, kind, schedule });
  for (const { to, cc, bcc, subject, text, html } of records.mails) {
    add('workbook', 'mail', { to, cc, bcc, subject, text, html });
  }
  // The order of their making is nobody's business.
  for (const [key, list] of lists) {
    list.sort().forEach((fact, index) => void reading.facts.set(`${key} ${index + 1}`, fact));
  }
}

/** What a tab with formulas shows; a tab without any shows what it holds. */
async function addShown(book: Headless, tab: string, facts: Map<string, string>): Promise<void> {
  const formulas = [...facts.keys()].filter((key) => key.startsWith(`${tab}!`) && key.endsWith(' formula'));
  if (formulas.length === 0) return;
  const values = await book.readValues(tab, SHOWN);
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      const place = a1(i + 1, j + 1);
      if (value !== '' && !facts.has(factKey(tab, place, 'value'))) {
        facts.set(factKey(tab, place, 'shown'), JSON.stringify(value));
      }
    });
  });
}

/** No computed tab reaches further. */
const SHOWN = 'A1:AZ200';

const STAMP = 'lead-sla-drawn';

/**
 * A stamp without the note of what stood over the tables: where a spill ends in an error, this host leaves its cells as they were
 * until it calculates again, and they are noted as somebody's.
 */
function withoutLeft(value: string | null): string | null {
  if (value === null) return null;
  const { left: _, ...stamp } = JSON.parse(value) as Record<string, unknown>;
  return JSON.stringify(stamp);
}
