import { a1Of, areaOfA1 } from '../bridge/a1';
import { type HowToRun, startAddon } from '../bridge/addon';
import type { Area, Value } from '../bridge/cells';
import { createClock } from '../bridge/clock';
import { type Conditions, type Fault, type Pending, QUIET, type RunSettings } from '../bridge/conditions';
import type { WorkerPort } from '../bridge/messages';
import type { HostOp } from '../bridge/operations';
import type { RecordKind, Trigger } from '../bridge/records';
import type { EditEvent, EventSource, RunResult } from '../bridge/runs';
import type { PlainCell, RunRecord, Session, SessionEvents, SessionOptions } from '../bridge/session-types';
import { chartData } from './chart-data';
import { sheetNumber } from './engine';
import { createEvents } from './events';
import type { Answers } from './host';
import { openHost, type SheetsHost } from './host';
import type { Build } from './host-options';
import { watchPerson } from './person';

/** A session with what only tests and the page's own tools use. */
export interface OpenSession extends Session {
  readonly host: SheetsHost;
  area(tab: string, a1: string): Area;
}

const UNCOUNTED = { calls: 0, ms: 0 };

/** Opens a workbook and starts the add-on beside it. */
export async function openSession(
  options: SessionOptions,
  build: Build,
  spawn: () => WorkerPort,
): Promise<OpenSession> {
  const events = createEvents<SessionEvents>();
  const changed = (kind: RecordKind | 'properties'): void => {
    if (kind === 'charts' || kind === 'triggers' || kind === 'mails') events.emit(kind, undefined);
    events.emit('change', undefined);
  };
  const clock = createClock(options.now?.getTime() ?? null);
  let mailQuota = options.mailQuota ?? null;
  let byScript = false;
  let written = false;
  /** Operations run one at a time, so a flag is enough to tell a script's changes from a person's. */
  const performNow = (op: HostOp, args: readonly unknown[]): unknown => {
    if (!Object.hasOwn(host.answers, op)) throw new Error(`${op} is not available in the local workbench.`);
    byScript = true;
    try {
      return (host.scriptAnswers[op] as (...given: unknown[]) => unknown)(...args);
    } finally {
      byScript = false;
    }
  };
  /** Set while a run that is to see pending cells has not asked for anything yet. */
  let arriving: Pending | null = null;
  const perform = (op: HostOp, args: readonly unknown[]): unknown => {
    const how = arriving;
    if (how === null) return performNow(op, args);
    arriving = null;
    // What was written before the run has been calculated by now.
    return host.settle().then(() => {
      host.pending.begin(how);
      return performNow(op, args);
    });
  };
  const addon = startAddon({
    code: options.files['Code.js'] ?? '',
    clock,
    spawn,
    perform,
    began: ({ conditions }) => {
      arriving = conditions.pending;
    },
    ended: () => {
      arriving = null;
      host.pending.end();
    },
  });
  // The thread loads its code while the workbook is opened here: nothing is asked of the host before it has run.
  const host = openHost({ ...options, build, clock: clock.Date, mailQuota: () => mailQuota }, changed);
  const { engine, answers } = host;
  const conditions: Conditions = { ...QUIET, ...options.conditions };
  let fault: Fault | null = null;
  /** What a run is told; the fault is for one run alone. */
  const settingsOf = (event: EventSource | undefined): RunSettings => {
    const settings = {
      hasUi: !(event?.kind === 'trigger' && event.trigger.kind === 'CLOCK'),
      limited: event?.kind === 'open' || event?.kind === 'edit',
      conditions: { ...conditions },
      fault,
    };
    fault = null;
    return settings;
  };
  const totals = { ...UNCOUNTED };
  const settleRun = (name: string, result: RunResult): RunResult => {
    totals.calls += result.calls;
    totals.ms += result.ms;
    if (written) host.clearUndo();
    written = false;
    const record: RunRecord = {
      name,
      calls: result.calls,
      ms: result.ms,
      ...(result.error && { error: result.error.message }),
      ...(result.struck !== undefined && { struck: result.struck }),
    };
    events.emit('action', record);
    return result;
  };
  const run = (name: string, args: readonly unknown[], how: Omit<HowToRun, 'settings'>): Promise<RunResult> =>
    addon.run(name, args, { ...how, settings: settingsOf(how.event) }).then((result) => settleRun(name, result));
  const runEdit = (edit: EditEvent): Promise<RunResult> => run('onEdit', [], { event: { kind: 'edit', edit } });

  let functions: readonly string[];
  try {
    functions = await addon.ready();
  } catch (error) {
    addon.dispose();
    host.dispose();
    throw error;
  }
  const edits = new Set<Promise<unknown>>();
  const stopWatching = watchPerson(host, {
    byScript: () => byScript,
    changed: (kind) => {
      if (byScript) written = true;
      if (kind === 'sheets') events.emit('sheets', undefined);
      if (kind === 'selection') events.emit('selection', undefined);
      else events.emit('change', undefined);
    },
    edited: (edit) => {
      if (!functions.includes('onEdit')) return;
      const running: Promise<unknown> = runEdit(edit).finally(() => edits.delete(running));
      edits.add(running);
    },
  });

  const area = (tab: string, a1: string): Area => {
    const sheet = engine.workbook.getSheetBySheetName(tab);
    if (!sheet) throw new Error(`There is no tab “${tab}”.`);
    const cells = areaOfA1(a1, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    if (!cells) throw new Error(`“${a1}” names no cells.`);
    return { sheet: sheetNumber(sheet.getSheetId()), ...cells };
  };
  /** The part of an area that lies on the sheet, read as blank beyond it. */
  const read = async <T>(wanted: Area, aspect: Parameters<Answers['read']>[1], blank: T): Promise<T[][]> => {
    const info = (await answers.sheets()).find(({ id }) => id === wanted.sheet);
    const rows = Math.min(wanted.rows, (info?.rows ?? 0) - wanted.row + 1);
    const columns = Math.min(wanted.columns, (info?.columns ?? 0) - wanted.column + 1);
    const grid = rows > 0 && columns > 0 ? await answers.read({ ...wanted, rows, columns }, aspect) : [];
    return Array.from({ length: wanted.rows }, (_, i) =>
      Array.from({ length: wanted.columns }, (_, j) => (grid[i]?.[j] ?? blank) as T),
    );
  };
  const session: OpenSession = {
    host,
    area,
    functions,
    univer: engine.api,
    run: (name, args = []) => {
      // Opening is a simple trigger: it is given its event.
      const event = name === 'onOpen' && args.length === 0 ? ({ kind: 'open' } as const) : undefined;
      return run(name, args, { byPage: true, ...(event && { event }) });
    },
    runMenuItem: (name) => run(name, [], {}),
    setNow: (now) => {
      clock.set(now?.getTime() ?? null);
      addon.clockSet();
    },
    now: () => new clock.Date(),
    conditions,
    setFault: (next) => {
      fault = next;
    },
    nextFault: () => fault,
    setMailQuota: (recipients) => {
      mailQuota = recipients;
    },
    stop: () => addon.stop(),
    running: () => addon.running(),
    totals: () => ({ ...totals }),
    idle: async () => {
      for (;;) {
        await host.settle();
        if (!addon.running() && edits.size === 0) return;
        await Promise.race([...edits, new Promise((resolve) => setTimeout(resolve, 10))]);
      }
    },
    tabs: () => (answers.sheets() as ReturnType<Session['tabs']>).map(({ id, name, hidden }) => ({ id, name, hidden })),
    readDisplay: (tab, a1) => read(area(tab, a1), 'display', ''),
    readValues: async (tab, a1) => plain(await read<Value>(area(tab, a1), 'value', '')),
    readFormulas: (tab, a1) => read(area(tab, a1), 'formula', ''),
    readNotes: (tab, a1) => read(area(tab, a1), 'note', ''),
    edit: async (tab, a1, value) => {
      const target = area(tab, a1);
      const single = target.rows === 1 && target.columns === 1;
      const text = (): string => host.editText(target);
      if (single) await host.settle();
      const before = single ? text() : '';
      byScript = true;
      try {
        answers.write([target], 'value', [[value]]);
      } finally {
        byScript = false;
      }
      await host.settle();
      const known = { value: text(), ...(before !== '' && { oldValue: before }) };
      if (functions.includes('onEdit')) await runEdit({ area: target, ...(single && known) });
    },
    select: (tab, a1) => void answers.select(area(tab, a1)),
    selection: () => {
      const { sheet, ...cells } = answers.selection() as Area;
      const tab = session.tabs().find(({ id }) => id === sheet)?.name ?? '';
      return { tab, a1: a1Of(cells) };
    },
    errorAt: (tab, row, column) => host.errorAt(area(tab, 'A1').sheet, row, column),
    triggers: () => answers.records('triggers') as readonly Trigger[],
    runTrigger: (which) => {
      const trigger = session.triggers().find(({ id, handler }) => id === which || handler === which);
      if (!trigger) throw new Error('There is no such trigger any more.');
      return run(trigger.handler, [], { event: { kind: 'trigger', trigger } });
    },
    mails: () => answers.records('mails') as ReturnType<Session['mails']>,
    charts: () => answers.records('charts') as ReturnType<Session['charts']>,
    chartData: (chart) => chartData(host, chart),
    snapshot: () => host.snapshot(),
    on: (event, listener) => events.on(event, listener),
    dispose: () => {
      stopWatching();
      addon.dispose();
      host.dispose();
    },
  };
  return session;
}

const plain = (grid: Value[][]): PlainCell[][] =>
  grid.map((row) => row.map((value) => (typeof value === 'object' ? new Date(value.$date).toISOString() : value)));
