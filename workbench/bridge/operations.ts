import type { Area, Aspect, Aspects, Border, FormatRule, SheetInfo } from './cells';
import type { ButtonName, Dialog, DialogPage, LogLevel, MenuSpec } from './dialogs';
import type { Properties, PropertyScope, RecordKind, Records } from './records';

/**
 * What crosses the bridge between the add-on's thread, where the Apps Script services are, and the thread that holds the
 * spreadsheet. Everything here is JSON; a date travels as a Stamp.
 */

/** Whose runs a lock keeps apart: those in a document, of a script, of a person. */
export type LockKind = 'document' | 'script' | 'user';

/** The operations the spreadsheet's thread answers. Every read of contents waits for a pending calculation first. */
export interface HostOps {
  info(): { id: string; name: string; url: string; locale: string; timeZone: string; email: string };
  /** The language of the person at the keyboard, such as "fr". */
  userLocale(): string;
  rename(name: string): void;
  setLocale(locale: string): void;
  setTimeZone(timeZone: string): void;

  /** In the order of the tab strip. */
  sheets(): SheetInfo[];
  insertSheet(name: string | null, index: number | null): SheetInfo;
  deleteSheet(sheet: number): void;
  /** "Copy of …", at the end of the tab strip. */
  copySheet(sheet: number): SheetInfo;
  renameSheet(sheet: number, name: string): void;
  moveSheet(sheet: number, index: number): void;
  hideSheet(sheet: number, hidden: boolean): void;
  activeSheet(): number;
  activateSheet(sheet: number): void;
  selection(): Area;
  select(area: Area): void;
  /** Last row and column with contents; 0 and 0 on a blank sheet. */
  extent(sheet: number): { rows: number; columns: number };
  insertRows(sheet: number, row: number, count: number): void;
  insertColumns(sheet: number, column: number, count: number): void;
  deleteRows(sheet: number, row: number, count: number): void;
  deleteColumns(sheet: number, column: number, count: number): void;
  columnWidth(sheet: number, column: number): number;
  setColumnWidths(sheet: number, column: number, count: number, width: number): void;
  rowHeight(sheet: number, row: number): number;
  setRowHeights(sheet: number, row: number, count: number, height: number): void;
  hideLines(sheet: number, axis: 'row' | 'column', at: number, count: number, hidden: boolean): void;
  isLineHidden(sheet: number, axis: 'row' | 'column', at: number): boolean;
  frozen(sheet: number): { rows: number; columns: number };
  setFrozen(sheet: number, rows: number, columns: number): void;
  gridlines(sheet: number): boolean;
  setGridlines(sheet: number, shown: boolean): void;
  tabColor(sheet: number): string | null;
  setTabColor(sheet: number, color: string | null): void;

  read<A extends Aspect>(area: Area, aspect: A): (Aspects[A] | null)[][];
  /** One entry a cell of the only area, or a 1 × 1 grid for all cells of every area; null clears. */
  write<A extends Aspect>(areas: readonly Area[], aspect: A, cells: readonly (readonly (Aspects[A] | null)[])[]): void;
  setBorder(areas: readonly Area[], border: Border): void;
  clear(
    areas: readonly Area[],
    what: { contents?: boolean; formats?: boolean; notes?: boolean; validations?: boolean },
  ): void;
  merge(area: Area, how: 'all' | 'across' | 'vertically' | 'break'): void;
  merged(area: Area): Area[];
  /** Copies contents, formats or both; relative references in formulas move with them. */
  copy(from: Area, to: Area, what: 'all' | 'values' | 'formulas' | 'formats'): void;
  sort(area: Area, by: readonly { column: number; ascending: boolean }[]): void;
  formatRules(sheet: number): FormatRule[];
  setFormatRules(sheet: number, rules: readonly FormatRule[]): void;
  namedRanges(): { name: string; area: Area }[];
  setNamedRange(name: string, area: Area | null): void;
  /** Finishes what is pending. */
  flush(): void;

  /** @param waits whether it is waited for, where another run has it */
  takeLock(kind: LockKind, waits: boolean): boolean;
  releaseLock(kind: LockKind): void;

  properties(scope: PropertyScope): Properties;
  setProperties(scope: PropertyScope, properties: Properties): void;
  /** Keeps texts for some seconds, as long as the session lasts. */
  cache(scope: PropertyScope, texts: Properties, seconds: number): void;
  cached(scope: PropertyScope, keys: readonly string[]): Properties;
  dropCached(scope: PropertyScope, keys: readonly string[]): void;
  records<K extends RecordKind>(kind: K): readonly Records[K][];
  /** Adds a record, or replaces the one with its id. */
  putRecord<K extends RecordKind>(kind: K, record: Records[K]): void;
  dropRecord(kind: RecordKind, id: string): void;

  // What a person sees and answers
  toast(message: string, title: string, seconds: number): void;
  alert(dialog: Dialog): ButtonName;
  prompt(dialog: Dialog): { button: ButtonName; text: string };
  menu(menu: MenuSpec): void;
  sidebar(page: { html: string; title: string }): void;
  dialog(page: DialogPage): void;
  /** Recipients the account may write to in a day; null for a consumer's. */
  mailQuota(): number | null;
  /** The text of a file of the script project, such as "Sidebar.html"; null when there is none. */
  file(name: string): string | null;
  log(level: LogLevel, text: string): void;
}

export type HostOp = keyof HostOps;

/** Calls an operation and waits for its answer: how the services talk to the host. */
export interface Call {
  <A extends Aspect>(op: 'read', area: Area, aspect: A): (Aspects[A] | null)[][];
  <K extends RecordKind>(op: 'records', kind: K): readonly Records[K][];
  <K extends Exclude<HostOp, 'read' | 'records'>>(op: K, ...args: Parameters<HostOps[K]>): ReturnType<HostOps[K]>;
}

/** The same without its types, as it is carried out. */
export type RawCall = (op: HostOp, ...args: readonly unknown[]) => unknown;
