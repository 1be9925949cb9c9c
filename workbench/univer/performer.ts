import type { Perform } from '../bridge/channel';
import type { Pending } from '../bridge/conditions';
import type { HostOp, HostOps, LockKind } from '../bridge/operations';
import type { Meanwhile } from '../bridge/session-types';
import type { OfTheRun } from './answers';
import type { SheetsHost } from './host';
import { createLocks, type Locks } from './locks';
import { createTurns, type Turns } from './turns';

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

/** What the performers of one workbook share. */
export interface Sharing {
  readonly turns: Turns<Performer>;
  readonly locks: Locks<Performer>;
}

export const createSharing = (): Sharing => ({
  turns: createTurns<Performer>(),
  locks: createLocks<Performer>(),
});

/** Performs an operation when it is the turn of its run, where runs overlap; at once where none does. */
function inTurn(
  { turns, locks }: Pick<Sharing, 'turns' | 'locks'>,
  performer: Performer,
  perform: Perform,
  asked: Parameters<Perform>,
): unknown {
  const [op, [kind, waits]] = asked;
  // A lock that is waited for lets the other run go on until it is free.
  const isReady = (): boolean => op !== 'takeLock' || !waits || locks.isFree(kind as LockKind, performer);
  const turn = turns.take(performer, isReady);
  if (turn === null) return perform(...asked);
  return turn.then(async (done) => {
    try {
      return await perform(...asked);
    } finally {
      done();
    }
  });
}

/** @param host of the workbook, which may be opened after the thread of the add-on has been started */
export function createPerformer(host: () => SheetsHost, { turns, locks }: Sharing): Performer {
  let meanwhile: Meanwhile | null = null;
  /** Set while a run that is to see pending cells has not asked for anything yet. */
  let arriving: Pending | null = null;
  let sees = false;
  const asScript = <T>(work: () => T): T => {
    const { acting } = host().engine;
    acting.script = true;
    try {
      return work();
    } finally {
      acting.script = false;
    }
  };
  const ofTheRun: { readonly [K in OfTheRun]: HostOps[K] } = {
    takeLock: (kind) => locks.take(kind, performer),
    releaseLock: (kind) => locks.release(kind, performer),
  };
  const performNow = (op: HostOp, args: readonly unknown[]): unknown => {
    const answers: Readonly<Record<string, unknown>> = Object.hasOwn(ofTheRun, op) ? ofTheRun : host().scriptAnswers;
    if (!Object.hasOwn(answers, op)) throw new Error(`${op} is not available in the local workbench.`);
    return asScript(() => (answers[op] as (...given: readonly unknown[]) => unknown)(...args));
  };
  const performNext: Perform = (op, args, calls) => {
    if (meanwhile?.(op, calls, args)) meanwhile = null;
    const how = arriving;
    if (how === null) return performNow(op, args);
    arriving = null;
    // What was written before the run has been calculated by now.
    return host()
      .settle()
      .then(() => {
        sees = true;
        host().pending.begin(how);
        return performNow(op, args);
      });
  };
  const performer: Performer = {
    perform: (...asked) => inTurn({ turns, locks }, performer, performNext, asked),
    began: (how) => {
      host().reads.clear();
      arriving = how;
    },
    ended: () => {
      arriving = null;
      if (sees) host().pending.end();
      sees = false;
      locks.releaseAll(performer);
    },
    setMeanwhile: (deed) => {
      meanwhile = deed;
    },
    asScript,
    byScript: () => host().engine.acting.script,
  };
  return performer;
}
