/** A cell's value as JSON can carry it: a date is its ISO text. */
export type PlainCell = string | number | boolean;

/** A run of the add-on: a menu item, a call of the sidebar, a trigger. */
export interface ActionRecord {
  /** The function of the add-on. */
  readonly name: string;
  /** Calls to Google's services it made. */
  readonly calls: number;
  readonly ms: number;
  /** What it said when it failed. */
  readonly error?: string;
}

export interface MailRecord {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What `window.workbench` offers to tests and to the tool that takes the screenshots. */
export interface WorkbenchApi {
  /** Resolves when the workbook is open and the first actions are done; rejects when it could not open. */
  ready(): Promise<void>;
  /** Resolves when nothing runs, nothing waits to be calculated, and everything is saved. */
  idle(): Promise<void>;
  /** The names of the tabs that are shown, in order. */
  tabs(): string[];
  readDisplay(tab: string, a1: string): Promise<string[][]>;
  readValues(tab: string, a1: string): Promise<PlainCell[][]>;
  /** Writes as a person does: numbers, dates and formulas are understood, onEdit runs. */
  edit(tab: string, a1: string, value: string | number | boolean): Promise<void>;
  /** Shows a tab and selects a range in it. */
  select(tab: string, a1: string): Promise<void>;
  selection(): { readonly tab: string; readonly a1: string } | null;
  /** Runs a function of the add-on, as a menu item would. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  lastAction(): ActionRecord | null;
  /** All actions since the page was opened, oldest first. */
  actions(): readonly ActionRecord[];
  serviceCalls(): number;
  mails(): readonly MailRecord[];
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}
