import type { Conditions, Fault } from '../bridge/conditions';
import type { RunResult } from '../bridge/runs';
import type { RunRecord, Session, SessionOptions, SessionUi, Snapshot } from '../bridge/session-types';
import type { OpenSession } from '../univer/session';
import type { CellMethods } from '../univer/session-cells';
import { buildHeadless } from './build';
import { type Answer, type Seen, watchingPerson } from './eyes';
import { type Hands, handsOn } from './hands';
import { loadBundle } from './load';
import { nodeThreads } from './thread';

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
  /** The person's own language, such as "fr"; by default the spreadsheet's. */
  readonly userLocale?: string;
  readonly snapshot?: Snapshot | null;
  /** Recipients the account may write to in a day. */
  readonly mailQuota?: number;
  /** What Google does to runs at times; `Headless.conditions` changes it later. */
  readonly conditions?: Partial<Conditions>;
}

/** What the add-on threw, as the person's page would get it. */
class AddonError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    /** Where in the add-on. */
    readonly trace: string,
    readonly calls: number,
    /** What it has written to the console before: the error itself, where the person's page is told a sentence. */
    logged: string,
  ) {
    super(message, { cause: new Error(logged) });
  }
}

/** A workbook with the add-on in Node, and a person at it. */
export interface Headless
  extends CellMethods,
    Pick<
      Session,
      | 'functions'
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
      | 'conditions'
      | 'setMeanwhile'
      | 'together'
      | 'reads'
    >,
    Hands,
    Seen {
  /** Runs a function of the add-on. @throws AddonError with what it threw */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  tryRun(name: string, ...args: unknown[]): Promise<RunResult>;
  /** Runs a trigger by its id or the name of its function, with its event. */
  runTrigger(which: string): Promise<void>;
  /** As choosing a menu item does: what the function returns is let go. */
  runMenuItem(name: string): Promise<void>;
  /** The fault the next run meets, whatever starts it (also onEdit); that run takes it away. */
  fault: Fault | null;
  /** The last run that has ended, whatever started it; `struck` tells whether its fault did. */
  readonly lastRun: RunRecord | null;
  /** Service calls of the last run, and of all. */
  readonly lastCalls: number;
  readonly calls: number;
  /** Answers to come, in order; without one an alert is closed and a prompt cancelled. */
  readonly answers: Answer[];
  /**
   * Puts the workbook back to a snapshot, as opening it anew does: what is saved comes back, caches are empty, listeners are gone.
   * The clock, the conditions and what the person has seen go on.
   */
  restore(snapshot: Snapshot): Promise<void>;
  close(): void;
}

type Beginning = Pick<SessionOptions, 'snapshot' | 'now' | 'conditions'>;

/** What opens the workbook of the options: at first, and again whenever it is put back. */
async function opener(options: HeadlessOptions, ui: SessionUi): Promise<(from: Beginning) => Promise<OpenSession>> {
  const files = await buildHeadless();
  const spawn = nodeThreads(files.worker, options.code);
  const { openNodeSession } = loadBundle<typeof import('./node-session')>(files.session);
  const common = {
    files: { ...options.files, 'Code.js': options.code },
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone,
    name: options.name ?? 'Workbook',
    email: options.email,
    userLocale: options.userLocale,
    ...(options.mailQuota !== undefined && { mailQuota: options.mailQuota }),
    ui,
  };
  return (from) => {
    // Univer works on the very object: a copy, so that a snapshot may be opened again.
    const snapshot = from.snapshot && structuredClone(from.snapshot);
    return openNodeSession({ ...common, ...from, snapshot }, spawn);
  };
}

/** What a run gives back, or an error with the last words it has written to the console. */
async function resultOf(run: Promise<RunResult>, { logs }: Seen): Promise<unknown> {
  const before = logs.length;
  const { value, error, calls } = await run;
  if (!error) return value;
  const logged = logs.slice(before).map(({ text }) => text);
  throw new AddonError(error.name, error.message, error.stack, calls, logged.join('\n'));
}

/** Opens a workbook on headless Univer with the add-on in a thread of its own. */
export async function openHeadless(options: HeadlessOptions): Promise<Headless> {
  const answers: Answer[] = [];
  const { seen, ui } = watchingPerson(answers);
  const open = await opener(options, ui);
  let lastRun: RunRecord | null = null;
  const begin = async (from: Beginning): Promise<OpenSession> => {
    const session = await open(from);
    session.on('action', (run) => {
      lastRun = run;
    });
    return session;
  };
  let session = await begin({
    snapshot: options.snapshot,
    now: options.today === undefined ? undefined : new Date(options.today),
    ...(options.conditions && { conditions: options.conditions }),
  });
  const own = {
    answers,
    run: async (name: string, ...args: unknown[]) => resultOf(session.run(name, args), seen),
    tryRun: (name: string, ...args: unknown[]) => session.run(name, args),
    runTrigger: async (which: string) => void (await resultOf(session.runTrigger(which), seen)),
    runMenuItem: async (name: string) => void (await resultOf(session.runMenuItem(name), seen)),
    restore: async (snapshot: Snapshot) => {
      const { conditions } = session;
      const now = session.now();
      session.dispose();
      session = await begin({ snapshot, now, conditions });
      Object.assign(book, session, handsOn(session), own);
    },
    close: () => session.dispose(),
  };
  // Getters, because what has been seen changes under the test's eyes.
  const getters: Record<string, () => unknown> = {
    ...Object.fromEntries((Object.keys(seen) as (keyof Seen)[]).map((key) => [key, () => seen[key]])),
    lastRun: () => lastRun,
    lastCalls: () => lastRun?.calls ?? 0,
    calls: () => session.totals().calls,
  };
  const book = Object.defineProperties(
    { ...session, ...handsOn(session), ...own },
    {
      ...Object.fromEntries(Object.entries(getters).map(([key, get]) => [key, { get, enumerable: true }])),
      fault: { get: () => session.nextFault(), set: (fault) => session.setFault(fault), enumerable: true },
    },
  ) as unknown as Headless;
  return book;
}
