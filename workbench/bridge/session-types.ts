import type { FUniver } from '@univerjs/core/facade';
import type { Conditions, Fault } from './conditions';
import type { ButtonName, Dialog, DialogPage, LogLevel, MenuSpec } from './dialogs';
import type { HostOp } from './operations';
import type { ChartSpec, Mail, Properties, PropertyScope, RecordKind, Records, Trigger } from './records';
import type { RunResult } from './runs';

/** A cell as JSON can carry it: a date is its ISO text in UTC. */
export type PlainCell = string | number | boolean;

/** What is pasted: cells of the workbook with their formats and formulas, or what another program has put on the clipboard. */
type Pasted =
  | { readonly tab: string; readonly a1: string }
  | { readonly cells: readonly (readonly (string | number | boolean)[])[] };

/** A cell a chart shows: a date is its serial number. */
export interface ChartCell {
  readonly value: string | number | boolean;
  /** What a person sees in the cell. */
  readonly text: string;
  readonly format: string;
  readonly date: boolean;
}

/** A workbook as it is kept between two sessions; JSON. */
export interface Snapshot {
  readonly version: 1;
  /** Univer's own workbook data. */
  readonly workbook: unknown;
  /** What formulas have spilled; without it, all formulas are calculated when the workbook is opened. */
  readonly spilled?: { readonly ranges: unknown; readonly cells: unknown };
  readonly locale: string;
  readonly timeZone: string;
  readonly properties: Readonly<Record<PropertyScope, Properties>>;
  readonly records: { readonly [K in RecordKind]: readonly Records[K][] };
}

/** What the running add-on asks of the person; an alert or prompt keeps it waiting until it is answered. */
export interface SessionUi {
  /** @param seconds -1 keeps it until it is closed */
  toast(message: string, title: string, seconds: number): void;
  alert(dialog: Dialog): Promise<ButtonName>;
  prompt(dialog: Dialog): Promise<{ button: ButtonName; text: string }>;
  /** A menu with the title of an earlier one replaces it. */
  menu(menu: MenuSpec): void;
  sidebar(page: { html: string; title: string }): void;
  dialog(page: DialogPage): void;
  log(level: LogLevel, text: string): void;
}

export interface SessionOptions {
  /** Names and texts of the add-on's files: Code.js, Sidebar.html, … */
  readonly files: Readonly<Record<string, string>>;
  /** Of the spreadsheet, such as "fr_FR". */
  readonly locale: string;
  /** Default Europe/Paris. */
  readonly timeZone?: string;
  readonly name?: string;
  /** Of the person at the keyboard. */
  readonly email?: string;
  /** Their language, such as "fr"; by default the spreadsheet's. */
  readonly userLocale?: string;
  /** Null or undefined for a new workbook with one blank sheet. */
  readonly snapshot?: Snapshot | null;
  /** What the add-on takes for the present when the session starts; the clock runs on from there. */
  readonly now?: Date;
  /** Recipients the account may write to in a day; by default those of a consumer's. */
  readonly mailQuota?: number;
  /** What Google does to runs at times; nothing of it by default. */
  readonly conditions?: Partial<Conditions>;
  readonly ui: SessionUi;
  /** Asks a person who is about to write into cells whose protection warns whether they mean it; without it nobody is asked. */
  readonly agrees?: () => Promise<boolean>;
}

/** A run of the add-on that has ended. */
export interface RunRecord {
  readonly name: string;
  /** Its first argument, where that is a word: where all calls of a page go through one function, what was asked for. */
  readonly word?: string;
  readonly calls: number;
  readonly ms: number;
  /** Its duration on the script's own clock, where calls take the time they are given there. */
  readonly scriptMs?: number;
  /** What it said when it failed. */
  readonly error?: string;
  /** Whether the fault it was given has struck. */
  readonly struck?: boolean;
}

/** A call of a custom function: about how many bytes it was given, and the tab most of them are from. */
export interface Read {
  readonly bytes: number;
  readonly tab: string;
}

export interface SessionEvents {
  /** Anything worth saving has changed. */
  change: undefined;
  action: RunRecord;
  charts: undefined;
  triggers: undefined;
  mails: undefined;
  selection: undefined;
  /** Tabs were added, removed, renamed, moved, hidden or shown. */
  sheets: undefined;
}

/**
 * What a person does while a run is under way: told of each operation before it is performed, of the service calls so far, and
 * of what the operation is given, until it returns true.
 */
export type Meanwhile = (op: HostOp, calls: number, args: readonly unknown[]) => boolean;

/** An open workbook with the add-on attached. */
export interface Session {
  /** Names of the add-on's global functions. */
  readonly functions: readonly string[];
  /** Runs a function of the add-on after those asked for earlier; never rejects. Arguments as google.script.run takes them. */
  run(name: string, args?: readonly unknown[]): Promise<RunResult>;
  /** The same for a menu item: what the function returns is let go. */
  runMenuItem(name: string): Promise<RunResult>;
  /** Sets what the add-on and its custom functions take for the present; null for the real one. The clock runs on from there. */
  setNow(now: Date | null): void;
  now(): Date;
  /** Of the runs to come; each may be changed. */
  readonly conditions: Conditions;
  /** The fault the next run will meet, whatever starts it; it is given to that run alone. */
  setFault(fault: Fault | null): void;
  /** Scripts lock each other out, but nobody locks a person out. */
  setMeanwhile(deed: Meanwhile | null): void;
  /**
   * Runs a function for another person while something is done: two runs that overlap, their operations one after the other in an
   * order that the seed decides. A lock that one waits for is had when the other has let it go.
   * @returns how the other person's run has ended
   */
  together(work: () => Promise<unknown>, name: string, args: readonly unknown[], seed: number): Promise<RunResult>;
  nextFault(): Fault | null;
  setMailQuota(recipients: number | null): void;
  /** Ends the running action, whose result is an error named "Stopped", and starts the add-on anew. */
  stop(): void;
  running(): boolean;
  /** The calls of custom functions since the last run began that were given much; whole once the session is idle. */
  reads(): readonly Read[];
  totals(): { readonly calls: number; readonly ms: number };
  /** Resolves when nothing runs and nothing waits to be calculated. */
  idle(): Promise<void>;
  tabs(): { readonly id: number; readonly name: string; readonly hidden: boolean }[];
  readDisplay(tab: string, a1: string): Promise<string[][]>;
  readValues(tab: string, a1: string): Promise<PlainCell[][]>;
  readFormulas(tab: string, a1: string): Promise<string[][]>;
  readNotes(tab: string, a1: string): Promise<string[][]>;
  /** Types into a cell (or each cell of a range) as a person does, then runs onEdit if the add-on has it. */
  edit(tab: string, a1: string, value: string | number | boolean): Promise<void>;
  /** Pastes a block, its first cell there, then runs onEdit: over whatever stands in its place. */
  paste(tab: string, a1: string, block: Pasted): Promise<void>;
  select(tab: string, a1: string): void;
  selection(): { readonly tab: string; readonly a1: string };
  /** The message of a custom function that failed in this cell (1-based), or null. */
  errorAt(tab: string, row: number, column: number): string | null;
  triggers(): readonly Trigger[];
  /** Runs a trigger as its time or event would: by its id, or the name of its function. */
  runTrigger(which: string): Promise<RunResult>;
  mails(): readonly Mail[];
  charts(): readonly ChartSpec[];
  /** The cells of each range of a chart that are not hidden. */
  chartData(chart: ChartSpec): Promise<ChartCell[][][]>;
  snapshot(): Snapshot;
  /** @returns what takes the listener off again */
  on<K extends keyof SessionEvents>(event: K, listener: (payload: SessionEvents[K]) => void): () => void;
  /** Univer's facade, for what only the page does. */
  readonly univer: FUniver;
  dispose(): void;
}
