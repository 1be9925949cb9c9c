import { Worker } from 'node:worker_threads';
import type { ButtonName, Dialog, DialogPage, LogLevel, MenuSpec } from '../bridge/dialogs';
import type { FromWorker, WorkerPort } from '../bridge/messages';
import type { RunResult } from '../bridge/runs';
import type { Session, SessionUi, Snapshot } from '../bridge/session-types';
import { buildHeadless } from './build';
import { loadBundle } from './load';

export type { PlainCell, Snapshot } from '../bridge/session-types';

export interface HeadlessOptions {
  /** The text of Code.js. */
  readonly code: string;
  /** The project's other files, such as Sidebar.html. */
  readonly files?: Readonly<Record<string, string>>;
  /** Default en_US. */
  readonly locale?: string;
  /** Default Europe/Paris. */
  readonly timeZone?: string;
  /** What the add-on takes for the present: a Date, or a text Date understands. Default: the real present. */
  readonly today?: Date | string;
  readonly name?: string;
  readonly email?: string;
  readonly snapshot?: Snapshot | null;
  /** Recipients the account may write to in a day. */
  readonly mailQuota?: number;
}

/** How a person answers an alert (a button) or a prompt (a button and a text). */
export type Answer = ButtonName | { readonly button: ButtonName; readonly text: string };

/** What the add-on threw, as the person's page would get it. */
class AddonError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    /** Where in the add-on. */
    readonly trace: string,
    readonly calls: number,
  ) {
    super(message);
  }
}

/** A workbook with the add-on in Node, and a person at it. */
export interface Headless
  extends Pick<
    Session,
    | 'functions'
    | 'tabs'
    | 'readDisplay'
    | 'readValues'
    | 'readFormulas'
    | 'readNotes'
    | 'edit'
    | 'select'
    | 'selection'
    | 'errorAt'
    | 'triggers'
    | 'mails'
    | 'charts'
    | 'chartData'
    | 'snapshot'
    | 'on'
    | 'stop'
    | 'idle'
    | 'setNow'
    | 'now'
    | 'setMailQuota'
  > {
  /** Runs a function of the add-on. @throws AddonError with what it threw */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  tryRun(name: string, ...args: unknown[]): Promise<RunResult>;
  /** Runs a trigger by its id or the name of its function, with its event. */
  runTrigger(which: string): Promise<void>;
  /** As choosing a menu item does: what the function returns is let go. */
  runMenuItem(name: string): Promise<void>;
  /** Service calls of the last run, and of all. */
  readonly lastCalls: number;
  readonly calls: number;
  /** Answers to come, in order; without one an alert is closed and a prompt cancelled. */
  readonly answers: Answer[];
  readonly alerts: readonly Dialog[];
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
  readonly menus: readonly MenuSpec[];
  readonly sidebar: { readonly html: string; readonly title: string } | null;
  readonly dialogs: readonly DialogPage[];
  readonly logs: readonly { readonly level: LogLevel; readonly text: string }[];
  // As a person does with the mouse; rows, columns and indices are 1-based except a tab's index.
  insertRows(tab: string, row: number, count?: number): void;
  deleteRows(tab: string, row: number, count?: number): void;
  insertColumns(tab: string, column: number, count?: number): void;
  deleteColumns(tab: string, column: number, count?: number): void;
  addTab(name: string, index?: number): void;
  renameTab(from: string, to: string): void;
  moveTab(tab: string, index: number): void;
  deleteTab(tab: string): void;
  clear(tab: string, a1: string): void;
  sort(tab: string, a1: string, column: number, ascending?: boolean): Promise<void>;
  close(): void;
}

/** Opens a workbook on headless Univer with the add-on in a thread of its own. */
export async function openHeadless(options: HeadlessOptions): Promise<Headless> {
  const files = await buildHeadless();
  const { openNodeSession } = loadBundle<typeof import('./node-session')>(files.session);
  const answers: Answer[] = [];
  const seen = {
    alerts: [] as Dialog[],
    toasts: [] as { message: string; title: string }[],
    menus: [] as MenuSpec[],
    dialogs: [] as DialogPage[],
    logs: [] as { level: LogLevel; text: string }[],
    sidebar: null as { html: string; title: string } | null,
  };
  const ui: SessionUi = {
    toast: (message, title) => void seen.toasts.push({ message, title }),
    alert: async (dialog) => {
      seen.alerts.push(dialog);
      const answer = answers.shift() ?? 'CLOSE';
      return typeof answer === 'string' ? answer : answer.button;
    },
    prompt: async (dialog) => {
      seen.alerts.push(dialog);
      const answer = answers.shift() ?? 'CLOSE';
      return typeof answer === 'string' ? { button: answer, text: '' } : { ...answer };
    },
    menu: (menu) => void seen.menus.push(menu),
    sidebar: (page) => {
      seen.sidebar = page;
    },
    dialog: (page) => void seen.dialogs.push(page),
    log: (level, text) => void seen.logs.push({ level, text }),
  };
  const session = await openNodeSession(
    {
      files: { ...options.files, 'Code.js': options.code },
      locale: options.locale ?? 'en_US',
      timeZone: options.timeZone,
      name: options.name ?? 'Workbook',
      email: options.email,
      // Univer works on the very object: a copy, so that a snapshot may be opened again.
      snapshot: options.snapshot && structuredClone(options.snapshot),
      now: options.today === undefined ? undefined : new Date(options.today),
      ...(options.mailQuota !== undefined && { mailQuota: options.mailQuota }),
      ui,
    },
    () => workerPort(files.worker),
  );
  const { host } = session;
  const sheet = (tab: string): number => session.area(tab, 'A1').sheet;
  let lastCalls = 0;
  const counted = async (run: Promise<RunResult>): Promise<RunResult> => {
    const result = await run;
    lastCalls = result.calls;
    return result;
  };
  const resultOf = ({ value, error, calls }: RunResult): unknown => {
    if (error) throw new AddonError(error.name, error.message, error.stack, calls);
    return value;
  };
  const own = {
    answers,
    run: async (name: string, ...args: unknown[]) => resultOf(await counted(session.run(name, args))),
    tryRun: (name: string, ...args: unknown[]) => counted(session.run(name, args)),
    runTrigger: async (which: string) => void resultOf(await counted(session.runTrigger(which))),
    runMenuItem: async (name: string) => void resultOf(await counted(session.runMenuItem(name))),
    insertRows: (tab: string, row: number, count = 1) => host.answers.insertRows(sheet(tab), row, count),
    deleteRows: (tab: string, row: number, count = 1) => host.answers.deleteRows(sheet(tab), row, count),
    insertColumns: (tab: string, column: number, count = 1) => host.answers.insertColumns(sheet(tab), column, count),
    deleteColumns: (tab: string, column: number, count = 1) => host.answers.deleteColumns(sheet(tab), column, count),
    addTab: (name: string, index?: number) => void host.answers.insertSheet(name, index ?? null),
    renameTab: (from: string, to: string) => void host.answers.renameSheet(sheet(from), to),
    moveTab: (tab: string, index: number) => void host.answers.moveSheet(sheet(tab), index),
    deleteTab: (tab: string) => void host.answers.deleteSheet(sheet(tab)),
    clear: (tab: string, a1: string) => void host.answers.clear([session.area(tab, a1)], { contents: true }),
    sort: async (tab: string, a1: string, column: number, ascending = true) => {
      await host.answers.sort(session.area(tab, a1), [{ column, ascending }]);
    },
    close: () => session.dispose(),
  };
  // Getters, because what has been seen changes under the test's eyes.
  return Object.defineProperties(
    { ...session, ...own },
    {
      ...Object.fromEntries(
        (Object.keys(seen) as (keyof typeof seen)[]).map((key) => [key, { get: () => seen[key], enumerable: true }]),
      ),
      lastCalls: { get: () => lastCalls, enumerable: true },
      calls: { get: () => session.totals().calls, enumerable: true },
    },
  ) as unknown as Headless;
}

function workerPort(file: string): WorkerPort {
  // Loaders of this process (tsx) have no business in the add-on's world.
  const worker = new Worker(file, { execArgv: [] });
  return {
    // Only what is running keeps the process alive, not a workbook somebody has forgotten to close.
    post: (message) => {
      worker.ref();
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'ready' || message.kind === 'done') worker.unref();
        listener(message);
      });
    },
    onError: (listener) => {
      worker.on('error', (error: unknown) => listener(String((error as Error).message ?? error)));
    },
    terminate: () => void worker.terminate(),
  };
}
