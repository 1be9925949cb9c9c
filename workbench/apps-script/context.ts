import type { SheetInfo } from '../bridge/cells';
import type { RunSettings } from '../bridge/conditions';
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
  /** Whether the fault the run was given has struck. */
  struck(): boolean;
  /** The sheets as they are; remembered until something changes them. */
  sheets(): readonly SheetInfo[];
  /** The developer metadata as it is, by id; remembered until the next operation. */
  metadata(): ReadonlyMap<string, Metadata>;
  readonly settings: RunSettings;
}

/** Operations after which the sheets may be others. */
const CHANGES_SHEETS = /^(insert|delete|rename|move|hide)|^(alert|prompt)$/;

/** @param end ends the run where it is, and never returns */
export function createContext(bridge: RawCall, settings: RunSettings, end: () => never): Context {
  const { fault } = settings;
  let calls = 0;
  let struck = false;
  let sheets: readonly SheetInfo[] | null = null;
  let metadata: ReadonlyMap<string, Metadata> | null = null;
  const peek = (op: HostOp, ...args: readonly unknown[]): unknown => {
    if (CHANGES_SHEETS.test(op)) sheets = null;
    metadata = null;
    return bridge(op, ...args);
  };
  const count = (): void => {
    calls += 1;
    if (fault?.at !== calls) return;
    struck = true;
    if (fault.kind === 'end') end();
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
    struck: () => struck,
    sheets: () => {
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
