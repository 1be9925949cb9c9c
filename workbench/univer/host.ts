import { BooleanNumber, type IRange, IUndoRedoService, IUniverInstanceService } from '@univerjs/core';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { Area } from '../bridge/cells';
import type { Dialog, DialogPage, LogLevel, MenuSpec } from '../bridge/dialogs';
import { intlThatMayBeOld } from '../bridge/intl';
import type { HostOps } from '../bridge/operations';
import type { RecordKind } from '../bridge/records';
import type { Snapshot } from '../bridge/session-types';
import type { Answers } from './answers';
import { ArrayFormula } from './array-formula';
import { cacheOps } from './caches';
import { editText, errorOf, type Reading, sheetCells } from './cells-read';
import { contentOps } from './contents';
import { executorClass } from './custom-executor';
import {
  type CustomFunctionDocs,
  descriptionOf,
  findCustomFunctions,
  loadCustomFunctions,
  type PlainFunction,
  type World,
} from './custom-functions';
import { type Engine, settle, sheetNumber, startEngine, stopProgress } from './engine';
import { watchLines } from './following';
import type { HostOptions } from './host-options';
import { lineOps, type MovingLines, movingLines } from './lines';
import { mergeOps } from './merges';
import { namedRangeOps } from './named-ranges';
import { type PendingCells, pendingCells } from './pending';
import { type Place, placeOf } from './place';
import { plainRows } from './plain-rows';
import { createReads, type Reads } from './reads';
import { createRecords, type RecordStore } from './records';
import { scriptView } from './script-view';
import { selectionOps } from './selection';
import { watchSheetCopies } from './sheet-copies';
import { GRID, type SheetWords, sheetOps } from './sheets';
import { spillAgain, spilledIn } from './spilled';
import { isNeverDone } from './volatile';

/** The spreadsheet, for the add-on's services and for the page. */
export interface SheetsHost extends MovingLines {
  readonly engine: Engine;
  readonly answers: Answers;
  /** The same for the running script, which may be shown less than a person sees. */
  readonly scriptAnswers: Answers;
  readonly pending: PendingCells;
  readonly reads: Reads;
  reading(): Reading;
  settle(): Promise<void>;
  errorAt(sheet: number, row: number, column: number): string | null;
  /** What onEdit is told a cell holds. */
  editText(cell: Area): string;
  snapshot(): Snapshot;
  /** The same, which shares its parts with the open workbook: it is right until that changes. */
  shared(): Snapshot;
  /** Forgets what could be undone: Univer cannot undo a script's writes, so it must not undo what was before them. */
  clearUndo(): void;
  /** Makes this the workbook in which Univer undoes. */
  focus(): void;
  dispose(): void;
}

/** The spreadsheet's id as the add-on sees it. */
const ID = 'workbook';
const WORDS = { en: { sheet: 'Sheet', copy: 'Copy of' }, fr: { sheet: 'Feuille ', copy: 'Copie de' } };

/** Opens a workbook, new or saved, with the add-on's custom functions in it. */
export function openHost(options: HostOptions, changed: (kind: RecordKind | 'properties') => void): SheetsHost {
  const words = WORDS[options.locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'];
  const place = placeOf(options.snapshot ?? options, () => {
    setFormats(engine, place);
    changed('properties');
  });
  const functions = findCustomFunctions(options.files['Code.js'] ?? '');
  const pending = pendingCells(() => engine, [...functions.keys()]);
  const reads = createReads();
  const engine = engineWith(functions, { options, words, place, pending, reads });
  setFormats(engine, place);
  const exists = (id: number) => engine.workbook.getSheets().some((sheet) => sheetNumber(sheet.getSheetId()) === id);
  const records = createRecords(options.snapshot ?? null, exists, changed);
  watchLines(engine, {
    changed: (change, again) => {
      records.follow(change, again);
      pending.follow(change);
    },
  });
  watchSheetCopies(engine, records.copySheet);
  const reading = (): Reading => ({ locale: place.locale(), time: place.time() });
  const reader = () => ({ engine, ...reading() });
  const answers: Answers = {
    ...sheetOps(engine, words),
    ...selectionOps(engine),
    ...lineOps(engine),
    ...mergeOps(engine),
    ...namedRangeOps(engine),
    ...contentOps(reader),
    ...records.ops,
    ...place.ops,
    ...cacheOps(options.clock),
    ...uiOps(options),
    userLocale: () => (options.userLocale ?? place.locale()).slice(0, 2),
    ...fileOps(engine, place, options.email ?? 'you@example.com'),
  };
  const parts = { engine, answers, pending, reads, reading, place, records };
  const view = scriptView(reader, answers, pending.mask, options.conditions);
  return { ...parts, scriptAnswers: { ...answers, ...view }, ...hostMethods(parts) };
}

interface Beginnings {
  readonly options: HostOptions;
  readonly words: SheetWords;
  readonly place: Place;
  readonly pending: PendingCells;
  readonly reads: Reads;
}

/** Univer with the workbook in it, which calls the add-on's custom functions. */
function engineWith(functions: CustomFunctionDocs, { options, words, place, pending, reads }: Beginnings): Engine {
  const { build, files, snapshot, name = '' } = options;
  const rows = plainRows();
  const Executor = executorClass({
    time: place.time,
    locale: place.locale,
    rows,
    spills: (sheet) => spillsOf(engine, sheet),
    functionNamed: lazyFunctions(files['Code.js'] ?? '', functions, place, {
      Date: options.clock,
      Intl: intlThatMayBeOld(() => options.conditions.noLongOffset),
    }),
    calculating: pending.calculating,
    called: (bytes, sheet) => reads.add({ bytes, tab: engine.workbook.getSheetBySheetId(sheet)?.getName() ?? '' }),
    isNeverDone: (sheet, row, column, references) => isNeverDone(engine, { sheet, row, column }, references),
  });
  const engine = startEngine({
    ...build,
    plugins: build.plugins({
      function: [
        [ArrayFormula, 'ARRAYFORMULA'],
        ...[...functions.keys()].map((key): [typeof Executor, string] => [Executor, key]),
      ],
      description: [...functions.values()].filter(({ listed }) => listed).map(descriptionOf),
      initialFormulaComputing: snapshot?.spilled ? CalculationMode.NO_CALCULATION : CalculationMode.FORCED,
    }),
    workbook: { ...((snapshot?.workbook as object) ?? newWorkbook(name, words.sheet)), id: newUnit() },
  });
  if (snapshot?.spilled) spillAgain(engine, snapshot.spilled);
  engine.commands.onCommandExecuted(rows.follow);
  return engine;
}

/** The ranges that formulas of a sheet fill, as they were calculated last. */
function spillsOf(engine: Engine, sheet: string): IRange[] {
  const rows = engine.formulas.getArrayFormulaRange()[engine.unit]?.[sheet] ?? {};
  return Object.values(rows).flatMap((row) => Object.values(row ?? {}));
}

function setFormats(engine: Engine, place: Place): void {
  const language = place.locale().startsWith('fr') ? 'fr' : 'en';
  engine.api.getWorkbook(engine.unit)?.setNumfmtLocal(language);
}

/** The spreadsheet as a file. */
function fileOps(engine: Engine, place: Place, email: string): Pick<HostOps, 'info' | 'rename'> {
  return {
    info: () => ({
      id: ID,
      name: engine.workbook.getName(),
      url: `https://docs.google.com/spreadsheets/d/${ID}/edit`,
      locale: place.locale(),
      timeZone: place.timeZone(),
      email,
    }),
    rename: (name) => void engine.api.getWorkbook(engine.unit)?.setName(name),
  };
}

/** What the page asks of the spreadsheet beside the operations. */
function hostMethods({ engine, place, records }: Pick<SheetsHost, 'engine'> & { place: Place; records: RecordStore }) {
  const shared = (): Snapshot => ({
    version: 1,
    workbook: engine.api.getWorkbook(engine.unit)?.save(),
    locale: place.locale(),
    timeZone: place.timeZone(),
    ...records.saved(),
  });
  return {
    ...movingLines(engine),
    settle: () => settle(engine),
    errorAt: (sheet: number, row: number, column: number) => errorOf(sheetCells(engine, sheet).at(row - 1, column - 1)),
    editText: ({ sheet, row, column }: Area) => editText(sheetCells(engine, sheet).at(row - 1, column - 1)),
    snapshot: (): Snapshot => {
      const { workbook, ...more } = shared();
      return { ...more, workbook: JSON.parse(JSON.stringify(workbook)) as unknown, ...spilledIn(engine) };
    },
    shared,
    clearUndo: () => {
      engine.injector.get(IUndoRedoService).clearUndoRedo(engine.unit);
      records.forgetUndo();
    },
    focus: () => engine.injector.get(IUniverInstanceService).focusUnit(engine.unit),
    dispose: () => {
      stopProgress(engine);
      engine.univer.dispose();
    },
  };
}

/** What a person sees and answers, and the files of the project. */
function uiOps({ ui, files, mailQuota }: HostOptions) {
  return {
    toast: (...args: Parameters<HostOps['toast']>) => ui.toast(...args),
    alert: (dialog: Dialog) => ui.alert(dialog),
    prompt: (dialog: Dialog) => ui.prompt(dialog),
    menu: (menu: MenuSpec) => ui.menu(menu),
    sidebar: (page: Parameters<HostOps['sidebar']>[0]) => ui.sidebar(page),
    dialog: (page: DialogPage) => ui.dialog(page),
    mailQuota: () => mailQuota(),
    file: (name: string) => files[name] ?? null,
    log: (level: LogLevel, text: string) => ui.log(level, text),
  };
}

/** The custom functions by their names; Code.js is read with the first call, when the workbook is open. */
function lazyFunctions(
  code: string,
  docs: CustomFunctionDocs,
  facts: Place,
  world: World,
): (name: string) => PlainFunction | undefined {
  let functions: ReadonlyMap<string, PlainFunction> | null = null;
  const names = [...docs.values()].map(({ name }) => name);
  return (name) => {
    functions ??= loadCustomFunctions(code, names, facts, world);
    return functions.get(name);
  };
}

let units = 0;
/**
 * Univer's own id of a workbook: another one for each that is opened, because its formula caches are those of the process
 * and would give one workbook the functions of another.
 */
function newUnit(): string {
  units += 1;
  return `workbook-${units}`;
}

function newWorkbook(name: string, sheet: string): object {
  return {
    name,
    sheetOrder: ['0'],
    sheets: { 0: { id: '0', name: `${sheet}1`, ...GRID, showGridlines: BooleanNumber.TRUE } },
  };
}
