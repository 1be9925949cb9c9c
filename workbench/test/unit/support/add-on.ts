import type { Area, SheetInfo } from '../../../bridge/cells';
import { PLAIN_RUN, type RunSettings } from '../../../bridge/conditions';
import type { HostOp, RawCall } from '../../../bridge/operations';
import type { RecordKind, Records } from '../../../bridge/records';

interface Context {
  calls(): number;
}
interface RunThread {
  end(): never;
  pass(ms: number): void;
}
interface Services {
  appsScriptGlobals(context: Context, isFunction: (name: string) => boolean): Readonly<Record<string, unknown>>;
}
interface Contexts {
  createContext(bridge: RawCall, settings: RunSettings, thread: RunThread): Context;
}

// Loaded by name: Google's types, which the services are checked against, clash with the browser's of the tests.
const { appsScriptGlobals } = jest.requireActual<Services>('../../../../workbench/apps-script/globals');
const { createContext } = jest.requireActual<Contexts>('../../../../workbench/apps-script/context');

type Answers = Partial<Record<HostOp, (...args: never[]) => unknown>>;

/** The cells of a sheet, by aspect. */
function cellAnswers(): Answers {
  const cells = new Map<string, unknown>();
  const key = (aspect: string, row: number, column: number): string => `${aspect} ${row} ${column}`;
  return {
    read: ({ row, column, rows, columns }: Area, aspect: string) =>
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => cells.get(key(aspect, row + i, column + j)) ?? ''),
      ),
    write: (areas: readonly Area[], aspect: string, grid: readonly (readonly unknown[])[]) => {
      for (const { row, column, rows, columns } of areas) {
        for (let i = 0; i < rows; i++) {
          for (let j = 0; j < columns; j++) {
            const line = grid.length === 1 ? grid[0] : grid[i];
            cells.set(key(aspect, row + i, column + j), line?.length === 1 ? line[0] : line?.[j]);
          }
        }
      }
    },
  };
}

/** What the services remember beside the cells. */
function recordAnswers(records: Map<RecordKind, Records[RecordKind][]>): Answers {
  const properties = new Map<string, Readonly<Record<string, string>>>();
  const others = (kind: RecordKind, but: string) => (records.get(kind) ?? []).filter(({ id }) => id !== but);
  return {
    properties: (scope: string) => properties.get(scope) ?? {},
    setProperties: (scope: string, all: Readonly<Record<string, string>>) => properties.set(scope, all),
    records: (kind: RecordKind) => records.get(kind) ?? [],
    putRecord: (kind: RecordKind, record: Records[RecordKind]) =>
      records.set(kind, [...others(kind, record.id), record]),
    dropRecord: (kind: RecordKind, id: string) => records.set(kind, others(kind, id)),
  };
}

/** A workbook of two sheets, "Leads" and "Other tab", with only what the services need to be told. */
export function createHost(
  size: { rows: number; columns: number } = { rows: 10, columns: 5 },
  files: Readonly<Record<string, string>> = {},
) {
  const sheets: SheetInfo[] = [
    { id: 7, name: 'Leads', hidden: false, ...size },
    { id: 8, name: 'Other tab', hidden: false, ...size },
  ];
  const asked: { readonly op: HostOp; readonly args: readonly unknown[] }[] = [];
  const records = new Map<RecordKind, Records[RecordKind][]>();
  const answers: Answers = {
    info: () => ({
      id: 'id',
      name: 'Book',
      url: 'https://docs.google.com/',
      locale: 'fr_FR',
      timeZone: 'Europe/Paris',
      email: 'you@example.com',
    }),
    sheets: () => sheets.map((sheet) => ({ ...sheet })),
    activeSheet: () => 7,
    namedRanges: () => [{ name: 'Rates', area: { sheet: 8, row: 3, column: 1, rows: 2, columns: 2 } }],
    frozen: () => ({ rows: 1, columns: 0 }),
    insertRows: (_sheet: number, _row: number, count: number) => {
      sheets[0] = { ...sheets[0]!, rows: sheets[0]!.rows + count };
    },
    ...cellAnswers(),
    ...recordAnswers(records),
    takeLock: () => true,
    alert: () => 'YES',
    file: (name: string) => files[name] ?? null,
    mailQuota: () => null,
  };
  const bridge = (op: HostOp, ...args: readonly unknown[]): unknown => {
    asked.push({ op, args });
    return answers[op]?.(...(args as never[]));
  };
  return {
    bridge: bridge as RawCall,
    /** Every operation the services have asked for, oldest first. */
    asked,
    records: <K extends RecordKind>(kind: K) => (records.get(kind) ?? []) as Records[K][],
  };
}

export type Host = ReturnType<typeof createHost>;

/**
 * Runs the body of a function of an add-on, with the services as its globals.
 * @returns what it returned, and the service calls it made
 */
export function runScript(
  body: string,
  host: Host = createHost(),
  hasUi = true,
  limited = false,
): { value: unknown; calls: number } {
  const settings = { ...PLAIN_RUN, hasUi, limited };
  const context = createContext(host.bridge, settings, {
    end: () => {
      throw new Error('No fault was asked for.');
    },
    pass: () => undefined,
  });
  const globals = appsScriptGlobals(context, (name) => name === 'daily');
  const script = new Function(...Object.keys(globals), body) as (...services: unknown[]) => unknown;
  const value = script(...Object.values(globals));
  return { value, calls: context.calls() };
}
