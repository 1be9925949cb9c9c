/**
 * What crosses the bridge between the add-on's thread, where the Apps Script services are, and the thread that holds the
 * spreadsheet. Everything here is JSON; a date travels as a Stamp.
 */

/** An instant; a `Date` on the side of Apps Script. */
export interface Stamp {
  readonly $date: number;
}

/** A cell as Apps Script reads it: blank is ''. */
export type Value = string | number | boolean | Stamp;

/** A rectangle of cells, 1-based as in Apps Script; `sheet` is the sheet's id. */
export interface Area {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What can be read of cells and written to them, one entry a cell. */
export interface Aspects {
  /** Written like typed input: text is parsed by the locale unless the format is '@'; a leading apostrophe forces text. */
  value: Value;
  /** '' where there is none. */
  formula: string;
  /** Read only: the text a person sees. */
  display: string;
  numberFormat: string;
  background: string;
  fontColor: string;
  fontWeight: 'bold' | 'normal';
  fontStyle: 'italic' | 'normal';
  fontLine: 'underline' | 'line-through' | 'none';
  fontSize: number;
  fontFamily: string;
  horizontalAlignment: 'left' | 'center' | 'right' | 'general';
  verticalAlignment: 'top' | 'middle' | 'bottom';
  wrap: 'OVERFLOW' | 'CLIP' | 'WRAP';
  note: string;
  validation: Validation;
}
export type Aspect = keyof Aspects;

/** A data validation rule, with the name of Apps Script's DataValidationCriteria. */
export interface Validation {
  readonly criteria: string;
  readonly values: readonly (Value | Area | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Of a list: whether it shows a dropdown; by default it does. */
  readonly dropdown?: boolean;
}

/** A conditional format rule, with the name of Apps Script's BooleanCriteria. */
export interface FormatRule {
  readonly ranges: readonly Area[];
  readonly criteria: string;
  readonly values: readonly Value[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
}

/** The sides to draw (true), to take away (false) and to leave alone (null). */
export interface Border {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly color: string;
  readonly style: string;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Rows and columns of the grid, blank ones included. */
  readonly rows: number;
  readonly columns: number;
}

/** An embedded chart as Apps Script describes it; the page draws it. */
export interface ChartSpec {
  readonly id: string;
  readonly sheet: number;
  /** Apps Script's ChartType: LINE, COMBO, COLUMN, … */
  readonly type: string;
  readonly ranges: readonly Area[];
  /** How many of the first rows (or columns) are headers. */
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** The cell (1-based) whose corner it hangs on, and its distance from there in pixels. */
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

export interface Metadata {
  readonly id: string;
  /** Null stands for the spreadsheet. */
  readonly sheet: number | null;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
}

export interface Protection {
  readonly id: string;
  readonly sheet: number;
  /** Null protects the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Area[];
  /** E-mail addresses beside the owner's, who may always edit. */
  readonly editors?: readonly string[];
  readonly domainEdit?: boolean;
}

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly kind: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** When it runs, e.g. `everyDays(1).atHour(7).inTimezone("Europe/Paris")`. */
  readonly schedule: string;
}

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly string[];
  /** When it was sent, in milliseconds. */
  readonly at: number;
}

/** What the services remember beside the spreadsheet's own model, each kind a list in the order of its making. */
export interface Records {
  metadata: Metadata;
  protections: Protection;
  triggers: Trigger;
  mails: Mail;
  charts: ChartSpec;
}
export type RecordKind = keyof Records;

export type PropertyScope = 'document' | 'user' | 'script';
export type Properties = Readonly<Record<string, string>>;

/** The operations the spreadsheet's thread answers. Every read of contents waits for a pending calculation first. */
export interface HostOps {
  info(): { id: string; name: string; url: string; locale: string; timeZone: string; email: string };
  rename(name: string): void;
  setLocale(locale: string): void;
  setTimeZone(timeZone: string): void;

  /** In the order of the tab strip. */
  sheets(): SheetInfo[];
  insertSheet(name: string | null, index: number | null): SheetInfo;
  deleteSheet(sheet: number): void;
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
  /** Copies contents, formats and validation; relative references in formulas move with them. */
  copy(from: Area, to: Area): void;
  sort(area: Area, by: readonly { column: number; ascending: boolean }[]): void;
  formatRules(sheet: number): FormatRule[];
  setFormatRules(sheet: number, rules: readonly FormatRule[]): void;
  namedRanges(): { name: string; area: Area }[];
  setNamedRange(name: string, area: Area | null): void;
  /** Finishes what is pending. */
  flush(): void;

  properties(scope: PropertyScope): Properties;
  setProperties(scope: PropertyScope, properties: Properties): void;
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

export type LogLevel = 'log' | 'info' | 'warn' | 'error';
export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Dialog {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSet;
}

export interface DialogPage {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

export interface MenuSpec {
  readonly title: string;
  /** Add-on menus stand under "Extensions". */
  readonly addon: boolean;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuSpec };

/** Calls an operation and waits for its answer: how the services talk to the host. */
export interface Call {
  <A extends Aspect>(op: 'read', area: Area, aspect: A): (Aspects[A] | null)[][];
  <K extends RecordKind>(op: 'records', kind: K): readonly Records[K][];
  <K extends Exclude<HostOp, 'read' | 'records'>>(op: K, ...args: Parameters<HostOps[K]>): ReturnType<HostOps[K]>;
}
/** The same without its types, as it is carried out. */
export type RawCall = (op: HostOp, ...args: readonly unknown[]) => unknown;

/** A failure as it crosses threads. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** How a run of the add-on ended. */
export interface RunResult {
  readonly value?: unknown;
  readonly error?: Failure;
  /** Service calls of the run that read or wrote, and its duration. */
  readonly calls: number;
  readonly ms: number;
}

/** A change a person has made to cells, as the simple trigger onEdit is told of it. */
export interface EditEvent {
  readonly area: Area;
  /** Of a single cell only, as text: a date is its serial number, true is TRUE. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** What a function is run by when it is given an event object. */
export type EventSource =
  | { readonly kind: 'open' }
  | { readonly kind: 'edit'; readonly edit: EditEvent }
  | { readonly kind: 'trigger'; readonly trigger: Trigger };
