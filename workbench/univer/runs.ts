import type { Addon, HowToRun } from '../bridge/addon';
import type { Conditions, Fault, RunSettings } from '../bridge/conditions';
import type { EditEvent, EventSource, RunResult } from '../bridge/runs';
import type { RunRecord } from '../bridge/session-types';

/** The runs of the add-on: what each is told before it begins, and what it has cost. */
export interface Runs {
  run(name: string, args: readonly unknown[], how: Omit<HowToRun, 'settings'>): Promise<RunResult>;
  readonly conditions: Conditions;
  setFault(fault: Fault | null): void;
  nextFault(): Fault | null;
  totals(): { readonly calls: number; readonly ms: number };
}

interface RunsOptions {
  readonly conditions: Conditions;
  /** Whether another run is under way at the same time. */
  readonly overlaps: () => boolean;
  /** Is told of each run. */
  readonly ended: (record: RunRecord) => void;
}

export function createRuns(addon: Addon, { conditions, overlaps, ended }: RunsOptions): Runs {
  let fault: Fault | null = null;
  const totals = { calls: 0, ms: 0 };
  /** What a run is told; the fault is for one run alone. */
  const settingsOf = (event: EventSource | undefined): RunSettings => {
    const settings = {
      hasUi: !(event?.kind === 'trigger' && event.trigger.kind === 'CLOCK'),
      limited: event?.kind === 'open' || event?.kind === 'edit',
      menusOnly: conditions.notAuthorised && event?.kind === 'open',
      overlaps: overlaps(),
      conditions: { ...conditions },
      fault,
    };
    fault = null;
    return settings;
  };
  return {
    run: async (name, args, how) => {
      const result = await addon.run(name, args, { ...how, settings: settingsOf(how.event) });
      totals.calls += result.calls;
      totals.ms += result.ms;
      ended(recordOf(name, args, result));
      return result;
    },
    conditions,
    setFault: (next) => {
      fault = next;
    },
    nextFault: () => fault,
    totals: () => ({ ...totals }),
  };
}

/** What reads as a name, and is none of the data that pages send. */
const WORD = /^[a-z]\w{0,39}$/i;

function recordOf(
  name: string,
  [first]: readonly unknown[],
  { calls, ms, scriptMs, error, struck }: RunResult,
): RunRecord {
  return {
    name,
    ...(typeof first === 'string' && WORD.test(first) && { word: first }),
    calls,
    ms,
    ...(error && { error: error.message }),
    ...(scriptMs !== undefined && { scriptMs }),
    ...(struck !== undefined && { struck }),
  };
}

/** The runs of onEdit, where the add-on has it. */
export interface Edits {
  /** Runs it for a change that somebody waits for. */
  run(edit: EditEvent): Promise<void>;
  /** Runs it for what a person has typed, who goes on typing. */
  start(edit: EditEvent): void;
  /** Those that were started and have not ended. */
  readonly running: ReadonlySet<Promise<void>>;
}

export function createEdits(runs: Runs, functions: readonly string[]): Edits {
  const running = new Set<Promise<void>>();
  const isWanted = functions.includes('onEdit');
  const run = async (edit: EditEvent): Promise<void> => {
    if (isWanted) await runs.run('onEdit', [], { event: { kind: 'edit', edit } });
  };
  return {
    run,
    start: (edit) => {
      if (!isWanted) return;
      const mine: Promise<void> = run(edit).finally(() => running.delete(mine));
      running.add(mine);
    },
    running,
  };
}
