import type { Perform } from '../bridge/channel';
import type { Pending } from '../bridge/conditions';
import type { HostOp } from '../bridge/operations';
import type { Meanwhile } from '../bridge/session-types';
import type { SheetsHost } from './host';

/** Carries out what the running script asks of the workbook. */
export interface Performer {
  readonly perform: Perform;
  /** A run begins; @param how what it is shown of cells it has made calculate */
  began(how: Pending | null): void;
  ended(): void;
  setMeanwhile(deed: Meanwhile | null): void;
  /** Does something in the name of a script, not of a person. */
  asScript<T>(work: () => T): T;
  /** Whether what happens now is a script's doing. */
  byScript(): boolean;
}

/** @param host of the workbook, which may be opened after the thread of the add-on has been started */
export function createPerformer(host: () => SheetsHost): Performer {
  /** Operations run one at a time, so a flag is enough to tell a script's changes from a person's. */
  let byScript = false;
  let meanwhile: Meanwhile | null = null;
  /** Set while a run that is to see pending cells has not asked for anything yet. */
  let arriving: Pending | null = null;
  const asScript = <T>(work: () => T): T => {
    byScript = true;
    try {
      return work();
    } finally {
      byScript = false;
    }
  };
  const performNow = (op: HostOp, args: readonly unknown[]): unknown => {
    const { scriptAnswers } = host();
    if (!Object.hasOwn(scriptAnswers, op)) throw new Error(`${op} is not available in the local workbench.`);
    return asScript(() => (scriptAnswers[op] as (...given: readonly unknown[]) => unknown)(...args));
  };
  return {
    perform: (op, args, calls) => {
      if (meanwhile?.(op, calls)) meanwhile = null;
      const how = arriving;
      if (how === null) return performNow(op, args);
      arriving = null;
      // What was written before the run has been calculated by now.
      return host()
        .settle()
        .then(() => {
          host().pending.begin(how);
          return performNow(op, args);
        });
    },
    began: (how) => {
      arriving = how;
    },
    ended: () => {
      arriving = null;
      host().pending.end();
    },
    setMeanwhile: (deed) => {
      meanwhile = deed;
    },
    asScript,
    byScript: () => byScript,
  };
}
