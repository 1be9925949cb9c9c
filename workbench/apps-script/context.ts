import type { SheetInfo } from '../bridge/cells';
import { longest, type RunSettings } from '../bridge/conditions';
import type { Call, HostOp, RawCall } from '../bridge/operations';
import type { Metadata } from '../bridge/records';
import { Exception } from './refuse';
import { failAtEnd } from './service-call';

/** How the services reach the spreadsheet, and what this run has asked of it so far. */
export interface Context {
  /** Performs an operation and counts it: one call of a service that reads or writes. */
  readonly call: Call;
  /** Performs an operation that is no call of its own in Apps Script, or part of one that has been counted. */
  readonly peek: Call;
  /** Counts a call of a service whose operations follow, or that needs none. */
  count(): void;
  calls(): number;
  /** Lets time pass on the script's clock, and waits for it here where calls take no time of their own. */
  sleep(ms: number): void;
  /** What has passed on the script's clock, where calls take the time they are given. */
  scriptMs(): number | undefined;
  /** Whether the fault the run was given has struck. */
  struck(): boolean;
  /** The sheets as they are; remembered until something changes them. */
  sheets(): readonly SheetInfo[];
  /** The developer metadata as it is, by id; remembered until the next operation. */
  metadata(): ReadonlyMap<string, Metadata>;
  readonly settings: RunSettings;
}

/** Operations that need nobody's consent. */
const WITHOUT_CONSENT: ReadonlySet<HostOp> = new Set(['menu', 'userLocale', 'log']);

/** Operations after which the sheets may be others. */
const CHANGES_SHEETS = /^(insert|delete|rename|move|hide|copySheet)|^(alert|prompt)$/;

/** What a run does to the thread it runs in. */
export interface RunThread {
  /** Ends the run where it is. */
  end(by: 'fault' | 'time'): never;
  /** Lets time pass on its clock. */
  pass(ms: number): void;
}

/** Time on the script's clock: passed at once, up to the limit of the run. */
function scriptTime(settings: RunSettings, thread: RunThread) {
  const { latency } = settings.conditions;
  let passed = 0;
  const pass = (ms: number): void => {
    passed += ms;
    thread.pass(ms);
    if (passed > longest(settings)) thread.end('time');
  };
  return {
    scriptMs: () => (latency === null ? undefined : passed),
    call: () => {
      if (latency !== null) pass(latency);
    },
    sleep: (ms: number): void => {
      if (latency === null) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
      else pass(ms);
    },
  };
}

export function createContext(bridge: RawCall, settings: RunSettings, thread: RunThread): Context {
  const { fault } = settings;
  const time = scriptTime(settings, thread);
  let calls = 0;
  let struck = false;
  let sheets: readonly SheetInfo[] | null = null;
  let metadata: ReadonlyMap<string, Metadata> | null = null;
  const peek = (op: HostOp, ...args: readonly unknown[]): unknown => {
    if (CHANGES_SHEETS.test(op)) sheets = null;
    metadata = null;
    if (settings.menusOnly && !WITHOUT_CONSENT.has(op)) {
      throw new Exception('You do not have permission to perform that action.');
    }
    return bridge(op, ...args);
  };
  const count = (): void => {
    calls += 1;
    time.call();
    if (fault?.at !== calls) return;
    struck = true;
    if (fault.kind === 'end') thread.end('fault');
    const failure = new Exception('Service Spreadsheets failed while accessing document with id workbook.');
    if (fault.kind === 'throw') throw failure;
    failAtEnd(failure);
  };
  const call: typeof peek = (op, ...args) => {
    count();
    return peek(op, ...args);
  };
  return {
    peek: peek as Call,
    call: call as Call,
    count,
    calls: () => calls,
    ...{ sleep: time.sleep, scriptMs: time.scriptMs },
    struck: () => struck,
    sheets: () => {
      // Another run may have changed them.
      if (settings.overlaps) sheets = null;
      sheets ??= (peek as Call)('sheets');
      return sheets;
    },
    metadata: () => {
      metadata ??= new Map((peek as Call)('records', 'metadata').map((record) => [record.id, record]));
      return metadata;
    },
    settings,
  };
}
