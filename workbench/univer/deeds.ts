import { type IExecutionOptions, IUndoRedoService } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { overlaps, without } from '../bridge/areas';
import type { Area } from '../bridge/cells';
import type { Protection } from '../bridge/records';
import type { EditEvent } from '../bridge/runs';
import { sheetOf } from './engine';
import type { SheetsHost } from './host';
import { writtenBy } from './writing-commands';

interface Watcher {
  /** Whether what happens now is a script's doing. */
  byScript(): boolean;
  /** Asks the person whether they mean to write into cells whose protection warns; nobody is asked without it. */
  readonly agrees: (() => Promise<boolean>) | undefined;
  edited(edit: EditEvent): void;
}

/** What a person does to cells. */
export interface Deeds {
  /** Does something that writes cells, once the person has agreed to it where they have to. @returns whether it was done */
  attempt(areas: readonly Area[], work: () => Promise<boolean>): Promise<boolean>;
  /** Resolves when what could not be done at once has been done (true) or refused (false). */
  waiting(): Promise<boolean>;
  /** Lets commands be as they were. */
  stop(): void;
}

/** Whether a protection that only warns stands over any of these cells. */
const isWarned = (protections: readonly Protection[], areas: readonly Area[]): boolean =>
  protections.some(({ warningOnly, sheet, area: own, unprotected }) => {
    if (!warningOnly) return false;
    if (own) return areas.some((area) => overlaps(own, area));
    const there = areas.filter((area) => area.sheet === sheet);
    return unprotected.reduce((rest, free) => rest.flatMap((area) => without(area, free)), there).length > 0;
  });

/**
 * Stands before the commands with which a person writes cells: one that would write into cells whose protection warns begins when
 * the person has agreed to it, and onEdit is told of each edit that was made.
 */
export function watchDeeds(host: SheetsHost, watcher: Watcher): Deeds {
  const { commands } = host.engine;
  const asking = question(host, watcher.agrees);
  const told = editsTold(host, watcher.edited);
  const isPerson = () => !watcher.byScript();
  const execute = commands.executeCommand.bind(commands);
  const executeNow = commands.syncExecuteCommand.bind(commands);
  let last = Promise.resolve(true);
  const deedOf = (id: string, params: object = {}) => (isPerson() ? writtenBy(host.engine, id, params) : null);

  commands.executeCommand = async <P extends object, R>(
    id: string,
    params?: P,
    options?: IExecutionOptions,
  ): Promise<R> => {
    const deed = deedOf(id, params);
    if (!deed) return execute<P, R>(id, params, options);
    const asked = asking(deed.areas);
    if (asked && !(await asked)) return false as R;
    const tell = deed.edits ? told(deed.areas) : () => undefined;
    const result = await execute<P, R>(id, params, options);
    if (result) tell();
    return result;
  };
  commands.syncExecuteCommand = <P extends object, R>(id: string, params?: P, options?: IExecutionOptions): R => {
    const deed = deedOf(id, params);
    if (!deed) return executeNow<P, R>(id, params, options);
    const work = (): R => {
      const tell = deed.edits ? told(deed.areas) : () => undefined;
      const result = executeNow<P, R>(id, params, options);
      if (result) tell();
      return result;
    };
    const asked = asking(deed.areas);
    if (!asked) return work();
    // Whoever wants it done now hears that it was not.
    last = asked.then((agreed) => agreed && Boolean(work()) && isTaken(host, deed.areas, params ?? {}));
    return false as R;
  };
  return {
    attempt: async (areas, work) => {
      const asked = asking(areas);
      if (asked && !(await asked)) return false;
      const tell = told(areas);
      const done = await work();
      if (done) tell();
      return done;
    },
    waiting: () => last,
    stop: () => {
      Reflect.deleteProperty(commands, 'executeCommand');
      Reflect.deleteProperty(commands, 'syncExecuteCommand');
    },
  };
}

/** Asks about areas one question at a time: what is tried beside an open one is not done. Null where there is nothing to ask. */
function question(
  { answers }: SheetsHost,
  agrees: (() => Promise<boolean>) | undefined,
): (areas: readonly Area[]) => Promise<boolean> | null {
  let isOpen = false;
  return (areas) => {
    if (!agrees || !isWarned(answers.records('protections') as readonly Protection[], areas)) return null;
    if (isOpen) return Promise.resolve(false);
    isOpen = true;
    return agrees().finally(() => {
      isOpen = false;
    });
  };
}

/** Looks at the cells before an edit. @returns what tells of it when it has been made */
function editsTold(host: SheetsHost, edited: Watcher['edited']): (areas: readonly Area[]) => () => void {
  return (areas) => {
    const area = areas.at(-1);
    if (!area) return () => undefined;
    if (area.rows * area.columns !== 1) return () => edited({ area });
    const oldValue = host.editText(area);
    return () => {
      const value = host.editText(area);
      edited({ area, ...(value !== '' && { value }), ...(oldValue !== '' && { oldValue }) });
    };
  };
}

/** The editor of cells has a validation look at what it has written, and takes it back where that rejects it: so it is here. */
async function isTaken({ engine }: SheetsHost, areas: readonly Area[], params: object): Promise<boolean> {
  const { redoUndoId } = params as { redoUndoId?: string };
  const cell = areas.at(-1);
  if (redoUndoId === undefined || !cell) return true;
  const sheet = sheetOf(engine, cell.sheet);
  const interceptors = engine.injector.get(SheetInterceptorService);
  const isValid = await interceptors.onValidateCell(engine.workbook, sheet, cell.row - 1, cell.column - 1);
  if (isValid === false) engine.injector.get(IUndoRedoService).rollback(redoUndoId, engine.unit);
  return isValid !== false;
}
