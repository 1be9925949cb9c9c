import type { SheetInfo } from '../bridge/cells';
import type { Call, HostOp, RawCall } from '../bridge/operations';

/** How the services reach the spreadsheet, and what this run has asked of it so far. */
export interface Context {
  /** Performs an operation and counts it: one call of a service that reads or writes. */
  readonly call: Call;
  /** Performs an operation that is no call of its own in Apps Script, or part of one that has been counted. */
  readonly peek: Call;
  /** Counts one call of a service that needs no operation of the host. */
  count(): void;
  calls(): number;
  /** The sheets as they are; remembered until something changes them. */
  sheets(): readonly SheetInfo[];
  /** False in a run that no person has started: dialogs and menus are refused. */
  readonly hasUi: boolean;
  /** True in a simple trigger, which nobody has given their consent to. */
  readonly limited: boolean;
}

/** Operations after which the sheets may be others. */
const CHANGES_SHEETS = /^(insert|delete|rename|move|hide)|^(alert|prompt)$/;

export function createContext(bridge: RawCall, hasUi: boolean, limited = false): Context {
  let calls = 0;
  let sheets: readonly SheetInfo[] | null = null;
  const peek = (op: HostOp, ...args: readonly unknown[]): unknown => {
    if (CHANGES_SHEETS.test(op)) sheets = null;
    return bridge(op, ...args);
  };
  const call: typeof peek = (op, ...args) => {
    calls += 1;
    return peek(op, ...args);
  };
  return {
    peek: peek as Call,
    call: call as Call,
    count: () => {
      calls += 1;
    },
    calls: () => calls,
    sheets: () => {
      sheets ??= (peek as Call)('sheets');
      return sheets;
    },
    hasUi,
    limited,
  };
}
