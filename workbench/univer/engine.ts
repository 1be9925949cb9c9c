import {
  ICommandService,
  type ILanguagePack,
  type Injector,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import { mendDependencies } from './dependencies';
import { listFormulasQuickly } from './formula-list';
import { dropLateResults } from './late-results';
import { findStylesQuickly } from './style-search';
import { keepResultsUnderSpills } from './under-spills';

/** A Univer plugin with its settings, as presets list them. */
export type PluginEntry = PluginCtor | readonly [PluginCtor, object];

/** Univer with one workbook in it. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly workbook: Workbook;
  /** The workbook's id in every command. */
  readonly unit: string;
  /** Whether what happens now is a script's doing, not a person's. */
  readonly acting: { script: boolean };
}

export interface EngineOptions {
  readonly plugins: readonly PluginEntry[];
  readonly locale: LocaleType;
  /** The interface's texts; nobody sees any in Node. */
  readonly texts: ILanguagePack;
  /** Whether nobody sees the cells: rules of colours and of what may be typed need no results then. */
  readonly unseen: boolean;
  /** Univer's workbook data: a whole workbook or the beginnings of one. */
  readonly workbook: object;
}

/** Starts Univer and opens the workbook. */
export function startEngine(options: EngineOptions): Engine {
  const univer = new Univer({
    locale: options.locale,
    locales: { [options.locale]: options.texts },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugins(options.plugins.map((entry) => (typeof entry === 'function' ? ([entry] as const) : entry)));
  const injector = univer.__getInjector();
  mendDependencies(injector);
  if (options.unseen) leaveOutUnseen(injector);
  const api = FUniver.newAPI(univer);
  const unit = api.createWorkbook(options.workbook).getId();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('The workbook could not be opened.');
  const formulas = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  listFormulasQuickly(formulas, workbook, commands);
  findStylesQuickly(workbook);
  const engine: Engine = { univer, api, injector, commands, formulas, workbook, unit, acting: { script: false } };
  calculateInTurn(engine);
  dropLateResults(injector, workbook);
  keepResultsUnderSpills(injector, workbook);
  return engine;
}

/**
 * Univer calculates the formula of a rule for each of its cells, after every change, and with it all that this rests on: where
 * nobody sees them, most of a calculation would be for nothing.
 */
function leaveOutUnseen(injector: Injector): void {
  injector.get(RegisterOtherFormulaService).registerFormulaWithRange = () => '';
}

/** Univer's interface and number formats know languages, not countries. */
export const univerLocale = (locale: string): LocaleType =>
  locale.toLowerCase().startsWith('fr') ? LocaleType.FR_FR : LocaleType.EN_US;

/** Runs a command or mutation; Univer answers false when it has refused it. */
export function execute(engine: Engine, id: string, params: object): boolean {
  return Boolean(engine.commands.syncExecuteCommand(id, { unitId: engine.unit, ...params }));
}

/** What is private in Univer's calculation but needed to know whether it has anything left to do. */
interface CalculationQueue {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

const CALCULATION_LIMIT_MS = 60_000;
/** How long further changes are waited for before the formulas are calculated, when nobody waits for the result. */
const REST_MS = 100;
const TURN_MS = 10;
const running = new WeakSet<Engine>();

const queueOf = ({ injector }: Engine) => injector.get(TriggerCalculationController) as unknown as CalculationQueue;

/**
 * Univer may start a calculation while another one has not got far, and the two then lose each other's results: on a busy
 * machine formulas stay blank. Here a calculation waits until the one before has ended.
 */
function calculateInTurn(engine: Engine): void {
  const queue = queueOf(engine);
  engine.commands.beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) running.add(engine);
  });
  engine.commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = params as { functionsExecutedState?: unknown };
      if (functionsExecutedState !== undefined) running.delete(engine);
    }
    if (queue._waitingCommandQueue.length === 0) return;
    clearTimeout(queue._setTimeoutKey);
    const turn = (): void => {
      if (isBusy(engine)) queue._setTimeoutKey = setTimeout(turn, TURN_MS);
      else void startWaiting(engine);
    };
    queue._setTimeoutKey = setTimeout(turn, REST_MS);
  });
}

function isBusy(engine: Engine): boolean {
  const { started, completed, stopped, resultApplied } = engine.injector.get(FormulaCalculationSessionService).state;
  return running.has(engine) || (started && !((completed || stopped) && resultApplied));
}

/** Whether every formula has been calculated. */
export const isCalculated = (engine: Engine): boolean =>
  !isBusy(engine) && queueOf(engine)._waitingCommandQueue.length === 0;

/** Resolves when every formula has been calculated and its result stands in its cell. */
export async function settle(engine: Engine): Promise<void> {
  const session = engine.injector.get(FormulaCalculationSessionService);
  for (;;) {
    if (!isBusy(engine)) await startWaiting(engine);
    if (isCalculated(engine)) return;
    await session.waitForLatestApplied(CALCULATION_LIMIT_MS);
    // The flags of the session and of the command come one after the other.
    if (isBusy(engine)) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** A calculation that is under way would still show its progress a second after its workbook has been closed. */
export function stopProgress({ injector }: Engine): void {
  const queue = injector.get(TriggerCalculationController) as unknown as { _startProgress(): void };
  queue._startProgress = () => undefined;
}

/** A script that reads wants the result now: the calculation does not wait for further changes. */
async function startWaiting(engine: Engine): Promise<void> {
  const queue = queueOf(engine);
  if (queue._waitingCommandQueue.length === 0) return;
  clearTimeout(queue._setTimeoutKey);
  const commands = queue._waitingCommandQueue;
  queue._waitingCommandQueue = [];
  queue._executingDirtyData = queue._mergeDirty(queue._executingDirtyData, queue._generateDirty(commands));
  const dirty = { ...queue._executingDirtyData };
  await engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
}

/** Apps Script's number of a sheet. Sheets made by Univer itself have a random text for an id: its hash is their number. */
export function sheetNumber(univerId: string): number {
  if (/^\d{1,10}$/.test(univerId)) return Number(univerId);
  let hash = 0x811c9dc5;
  for (let i = 0; i < univerId.length; i++) hash = Math.imul(hash ^ univerId.charCodeAt(i), 0x01000193);
  return hash & 0x7fffffff;
}

/** The sheet with Apps Script's number. @throws Error when it has been deleted */
export function sheetOf(engine: Engine, id: number): Worksheet {
  const sheet = engine.workbook.getSheets().find((candidate) => sheetNumber(candidate.getSheetId()) === id);
  if (!sheet) throw new Error(`Sheet ${id} not found`);
  return sheet;
}
