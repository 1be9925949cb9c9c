import { type Addon, type AddonOptions, startAddon } from '../bridge/addon';
import type { Area } from '../bridge/cells';
import { type Clock, createClock } from '../bridge/clock';
import { type Conditions, QUIET, type RunSettings } from '../bridge/conditions';
import type { WorkerPort } from '../bridge/messages';
import type { Trigger } from '../bridge/records';
import type { RunRecord, Session, SessionEvents, SessionOptions } from '../bridge/session-types';
import { watchChanges } from './changes';
import { chartData } from './chart-data';
import { type Deeds, watchDeeds } from './deeds';
import { createEvents, type Events } from './events';
import { openHost, type SheetsHost } from './host';
import type { Build } from './host-options';
import { createPerformer, createSharing, type Performer } from './performer';
import { type Attached, createRival } from './rival';
import { createEdits, createRuns, type Edits, type Runs } from './runs';
import { cellMethods } from './session-cells';

/** A session with what only tests and the page's own tools use. */
export interface OpenSession extends Session {
  readonly host: SheetsHost;
  readonly deeds: Deeds;
  area(tab: string, a1: string): Area;
}

/** Opens a workbook and starts the add-on beside it. */
export async function openSession(
  options: SessionOptions,
  build: Build,
  spawn: () => WorkerPort,
): Promise<OpenSession> {
  const events = createEvents<SessionEvents>();
  const clock = createClock(options.now?.getTime() ?? null);
  const account = { mailQuota: options.mailQuota ?? null };
  const sharing = createSharing();
  const code = options.files['Code.js'] ?? '';
  const attach = (): Attached =>
    attached(
      createPerformer(() => host, sharing),
      { code, clock, spawn },
    );
  const { performer, addon } = attach();
  // The thread loads its code while the workbook is opened here: nothing is asked of the host before it has run.
  const conditions: Conditions = { ...QUIET, ...options.conditions };
  const facts = { build, clock: clock.Date, conditions, mailQuota: () => account.mailQuota };
  const host = openHost({ ...options, ...facts }, (kind) => {
    if (kind === 'charts' || kind === 'triggers' || kind === 'mails') events.emit(kind, undefined);
    events.emit('change', undefined);
  });
  const written = { byScript: false };
  const ended = (record: RunRecord): void => {
    if (written.byScript) host.clearUndo();
    written.byScript = false;
    events.emit('action', record);
  };
  const runsOf = (of: Addon) => createRuns(of, { conditions, overlaps: sharing.turns.isOn, ended });
  const runs = runsOf(addon);
  const rival = createRival({ own: performer, turns: sharing.turns, attach, runsOf });
  const functions = await namesOf(addon, host);
  const edits = createEdits(runs, functions);
  const stopWatching = watch({ host, performer, events, written });
  const deeds = watchDeeds(host, { byScript: performer.byScript, agrees: options.agrees, edited: edits.start });
  return {
    host,
    deeds,
    functions,
    univer: host.engine.api,
    ...clockMethods(clock, [addon, rival]),
    setMeanwhile: performer.setMeanwhile,
    together: rival.together,
    setMailQuota: (recipients) => {
      account.mailQuota = recipients;
    },
    ...cellMethods(host, performer, edits),
    ...runMethods({ host, addon, runs, edits }),
    ...recordMethods(host, runs),
    on: (event, listener) => events.on(event, listener),
    dispose: () => {
      stopWatching();
      deeds.stop();
      addon.stop();
      rival.stop();
      host.dispose();
    },
  };
}

/** @param threads what is told when the clock is set */
function clockMethods(clock: Clock, threads: readonly { clockSet(): void }[]): Pick<Session, 'setNow' | 'now'> {
  return {
    setNow: (now) => {
      clock.set(now?.getTime() ?? null);
      for (const thread of threads) thread.clockSet();
    },
    now: () => new clock.Date(),
  };
}

/** A thread of the add-on, whose operations a performer carries out. */
function attached(performer: Performer, thread: Pick<AddonOptions, 'code' | 'clock' | 'spawn'>): Attached {
  const { perform, began, ended } = performer;
  const told = { perform, began: ({ conditions }: RunSettings) => began(conditions.pending), ended };
  return { performer, addon: startAddon({ ...thread, ...told }) };
}

/** The names of the add-on's functions; where it cannot be loaded, nothing is left open. */
async function namesOf(addon: Addon, host: SheetsHost): Promise<readonly string[]> {
  try {
    return await addon.ready();
  } catch (error) {
    addon.stop();
    host.dispose();
    throw error;
  }
}

interface Watched {
  readonly host: SheetsHost;
  readonly performer: Performer;
  readonly events: Events<SessionEvents>;
  /** Whether a script has changed anything since the last run ended. */
  readonly written: { byScript: boolean };
}

/** Tells everybody what happens to the workbook. @returns what stops it */
function watch({ host, performer, events, written }: Watched): () => void {
  return watchChanges(host.engine, (kind) => {
    if (performer.byScript()) written.byScript = true;
    if (kind === 'sheets') events.emit('sheets', undefined);
    events.emit(kind === 'selection' ? 'selection' : 'change', undefined);
  });
}

interface Running {
  readonly host: SheetsHost;
  readonly addon: Addon;
  readonly runs: Runs;
  readonly edits: Edits;
}

/** How the add-on is run, and what is told of it. */
function runMethods({ host, addon, runs, edits }: Running) {
  const { conditions, setFault, nextFault, totals } = runs;
  const run: Session['run'] = (name, args = []) => {
    // Opening is a simple trigger: it is given its event.
    const event = name === 'onOpen' && args.length === 0 ? ({ kind: 'open' } as const) : undefined;
    return runs.run(name, args, { byPage: true, ...(event && { event }) });
  };
  return {
    ...{ conditions, setFault, nextFault, totals, run },
    reads: host.reads.list,
    runMenuItem: (name: string) => runs.run(name, [], {}),
    stop: () => addon.stop(),
    running: () => addon.running(),
    idle: async () => {
      for (;;) {
        await host.settle();
        if (!addon.running() && edits.running.size === 0) return;
        await Promise.race([...edits.running, new Promise((resolve) => setTimeout(resolve, 10))]);
      }
    },
  };
}

/** What the services have left beside the cells. */
function recordMethods(host: SheetsHost, runs: Runs) {
  const { answers } = host;
  const triggers = (): readonly Trigger[] => answers.records('triggers') as readonly Trigger[];
  return {
    triggers,
    runTrigger: (which: string) => {
      const trigger = triggers().find(({ id, handler }) => id === which || handler === which);
      if (!trigger) throw new Error('There is no such trigger any more.');
      return runs.run(trigger.handler, [], { event: { kind: 'trigger', trigger } });
    },
    mails: () => answers.records('mails') as ReturnType<Session['mails']>,
    charts: () => answers.records('charts') as ReturnType<Session['charts']>,
    chartData: (chart: Parameters<Session['chartData']>[0]) => chartData(host, chart),
    snapshot: () => host.snapshot(),
  };
}
