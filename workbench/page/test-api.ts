import type { Fault } from '../bridge/conditions';
import type { Mail, Trigger } from '../bridge/records';
import type { PlainCell, RunRecord, Session } from '../bridge/session-types';
import type { Runner } from './runner';
import type { Saving } from './saving';

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
  select(tab: string, a1: string): void;
  selection(): { readonly tab: string; readonly a1: string };
  /** Runs a function of the add-on, as a page of it would; rejects with its error. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  lastAction(): RunRecord | null;
  /** All actions since the page was opened, oldest first. */
  actions(): readonly RunRecord[];
  serviceCalls(): number;
  mails(): readonly Mail[];
  triggers(): readonly Trigger[];
  /** Runs a trigger by its id or the name of its function; what goes wrong is shown, and told by lastAction(). */
  runTrigger(which: string): Promise<void>;
  /** Sets what the add-on takes for the present (ISO text), or puts it back to the real one. */
  setNow(iso: string | null): void;
  setMailQuota(recipients: number | null): void;
  /** What the run that begins next meets at one of its service calls; null for nothing. */
  setFault(fault: Fault | null): void;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** A workbook that is open, with what the page has around it. */
export interface OpenWorkbench {
  readonly session: Session;
  readonly runner: Runner;
  readonly saving: Saving;
  /** Every run of the add-on since the page was opened. */
  readonly actions: readonly RunRecord[];
}

/** Puts the API at `window.workbench`, for a workbook that is being opened. */
export function offerWorkbenchApi(opening: Promise<OpenWorkbench>): void {
  let opened: OpenWorkbench | null = null;
  const open = (): OpenWorkbench => {
    if (!opened) throw new Error('The workbook is not open yet: wait for ready().');
    return opened;
  };
  opening.then(
    (workbench) => {
      opened = workbench;
    },
    (error) => console.error(error),
  );
  window.workbench = {
    ready: async () => void (await opening),
    idle: async () => {
      const { runner, saving } = await opening;
      await runner.idle();
      await saving.settled();
    },
    tabs: () =>
      open()
        .session.tabs()
        .filter((tab) => !tab.hidden)
        .map((tab) => tab.name),
    readDisplay: (tab, a1) => open().session.readDisplay(tab, a1),
    readValues: (tab, a1) => open().session.readValues(tab, a1),
    edit: (tab, a1, value) => open().session.edit(tab, a1, value),
    select: (tab, a1) => open().session.select(tab, a1),
    selection: () => open().session.selection(),
    run: async (name, ...args) => (await opening).runner.call(name, args),
    actions: () => open().actions,
    lastAction: () => open().actions.at(-1) ?? null,
    serviceCalls: () => open().session.totals().calls,
    mails: () => open().session.mails(),
    triggers: () => open().session.triggers(),
    runTrigger: async (which) => void (await open().runner.trigger(which)),
    setNow: (iso) => open().session.setNow(iso === null ? null : new Date(iso)),
    setMailQuota: (recipients) => open().session.setMailQuota(recipients),
    setFault: (fault) => open().session.setFault(fault),
  };
}
