import { BooleanNumber, IUndoRedoService, IUniverInstanceService } from '@univerjs/core';
import { ReorderRangeCommand } from '@univerjs/sheets';
import type { Area, Aspect, Aspects, Value } from '../bridge/cells';
import type { HostOps } from '../bridge/operations';
import type { RecordKind } from '../bridge/records';
import type { Snapshot } from '../bridge/session-types';
import { rangeOf } from './a1';
import { drawBorder } from './borders';
import { cellValue, displayOf, editText, errorOf, type Reading, readGrid, sheetCells } from './cells-read';
import { clearCells, writeFormulas, writeStyles, writeValues } from './cells-write';
import { type CivilTime, civilTime } from './civil-time';
import { copyCells } from './copy';
import { executorClass } from './custom-executor';
import { descriptionOf, findCustomFunctions, loadCustomFunctions, type PlainFunction } from './custom-functions';
import { type Engine, execute, settle, sheetNumber, sheetOf, startEngine, stopProgress } from './engine';
import { watchLines } from './following';
import { readFormatRules, writeFormatRules } from './format-rules';
import type { HostOptions } from './host-options';
import { noteReader, writeNotes } from './notes';
import { createRecords } from './records';
import { watchSheetCopies } from './sheet-copies';
import { GRID, sortedOrder, structureOps } from './structure';
import { isStyleAspect, STYLE_ASPECTS } from './style-aspects';
import { validationReader, writeValidation } from './validations';

type Answered<K extends keyof HostOps> = (
  ...args: Parameters<HostOps[K]>
) => ReturnType<HostOps[K]> | Promise<ReturnType<HostOps[K]>>;

/** The operations as the host answers them, some after a calculation or a person. */
export type Answers = { readonly [K in keyof HostOps]: Answered<K> };

/** The spreadsheet, for the add-on's services and for the page. */
export interface SheetsHost {
  readonly engine: Engine;
  readonly answers: Answers;
  reading(): Reading;
  settle(): Promise<void>;
  errorAt(sheet: number, row: number, column: number): string | null;
  /** What onEdit is told a cell holds. */
  editText(cell: Area): string;
  snapshot(): Snapshot;
  /** Forgets what could be undone: Univer cannot undo a script's writes, so it must not undo what was before them. */
  clearUndo(): void;
  /** Makes this the workbook in which Univer undoes. */
  focus(): void;
  dispose(): void;
}

/** The spreadsheet's id as the add-on sees it. */
const ID = 'workbook';
const DEFAULT_TIME_ZONE = 'Europe/Paris';
const FIRST_SHEET = { en: 'Sheet', fr: 'Feuille ' };

/** Opens a workbook, new or saved, with the add-on's custom functions in it. */
export function openHost(options: HostOptions, changed: (kind: RecordKind | 'properties') => void): SheetsHost {
  const { snapshot } = options;
  const french = options.locale.toLowerCase().startsWith('fr');
  const words = { sheet: french ? FIRST_SHEET.fr : FIRST_SHEET.en };
  let locale = snapshot?.locale ?? options.locale;
  let timeZone = snapshot?.timeZone ?? options.timeZone ?? DEFAULT_TIME_ZONE;
  let time: CivilTime = civilTime(timeZone);
  let functions: ReadonlyMap<string, PlainFunction> | null = null;
  const code = options.files['Code.js'] ?? '';
  const docs = findCustomFunctions(code);
  const functionNamed = (name: string): PlainFunction | undefined => {
    const facts = { locale: () => locale, timeZone: () => timeZone };
    functions ??= loadCustomFunctions(
      code,
      docs.map((doc) => doc.name),
      facts,
      options.clock,
    );
    return functions.get(name);
  };
  const Executor = executorClass({ time: () => time, locale: () => locale, functionNamed });
  const engine = startEngine({
    ...options.build,
    plugins: options.build.plugins({
      function: docs.map((doc) => [Executor, doc.name]),
      description: docs.map(descriptionOf),
    }),
    workbook: { ...((snapshot?.workbook as object) ?? newWorkbook(options.name ?? '', words.sheet)), id: newUnit() },
  });
  engine.api.getWorkbook(engine.unit)?.setNumfmtLocal(french ? 'fr' : 'en');
  const exists = (id: number) => engine.workbook.getSheets().some((sheet) => sheetNumber(sheet.getSheetId()) === id);
  const records = createRecords(snapshot ?? null, exists, changed);
  watchLines(engine, { changed: records.follow });
  watchSheetCopies(engine, records.copySheet);
  const reading = (): Reading => ({ locale, time });
  const context = () => ({ engine, time });

  const readers: { readonly [A in 'value' | 'display' | 'formula']: (area: Area) => unknown[][] } = {
    value: (area) => {
      const cells = sheetCells(engine, area.sheet);
      return readGrid(area, (row, column) => cellValue(cells.at(row, column), cells.pattern(row, column), time));
    },
    display: (area) => {
      const cells = sheetCells(engine, area.sheet);
      return readGrid(area, (row, column) => displayOf(cells.at(row, column), cells.pattern(row, column), locale));
    },
    formula: (area) => readGrid(area, sheetCells(engine, area.sheet).formula),
  };
  const read = async (area: Area, aspect: Aspect): Promise<unknown[][]> => {
    checkBounds(engine, area);
    if (aspect === 'value' || aspect === 'display') await settle(engine);
    if (aspect in readers) return readers[aspect as keyof typeof readers](area);
    if (aspect === 'note') return readGrid(area, noteReader(engine, area.sheet));
    if (aspect === 'validation') return readGrid(area, validationReader(context(), area.sheet));
    if (!isStyleAspect(aspect)) throw new Error(`The cells’ ${aspect} cannot be read.`);
    const matrix = sheetOf(engine, area.sheet).getCellMatrix();
    const styles = engine.workbook.getStyles();
    const codec = STYLE_ASPECTS[aspect];
    return readGrid(area, (row, column) => codec.read(styles.getStyleByCell(matrix.getValue(row, column))));
  };
  const write = (area: Area, aspect: Aspect, cells: readonly (readonly unknown[])[]): void => {
    checkBounds(engine, area);
    const one = cells.length === 1 && cells[0]?.length === 1;
    const at = (i: number, j: number): unknown => (one ? cells[0]?.[0] : cells[i]?.[j]) ?? null;
    if (aspect === 'value') writeValues(engine, reading(), area, cells as readonly (readonly (Value | null)[])[]);
    else if (aspect === 'formula') writeFormulas(engine, reading(), area, cells as (string | null)[][]);
    else if (aspect === 'note') writeNotes(engine, area, (i, j) => at(i, j) as string | null);
    else if (aspect === 'validation') {
      if (one) writeValidation(context(), area, at(0, 0) as Aspects['validation'] | null);
      else {
        readGrid(area, (row, column) => {
          const rule = at(row - area.row + 1, column - area.column + 1) as Aspects['validation'] | null;
          writeValidation(context(), { ...area, row: row + 1, column: column + 1, rows: 1, columns: 1 }, rule);
        });
      }
    } else if (isStyleAspect(aspect)) {
      const codec = STYLE_ASPECTS[aspect] as { write(value: unknown): Record<string, unknown> };
      writeStyles(engine, area, (i, j) => codec.write(at(i, j)));
    } else throw new Error(`The cells’ ${aspect} cannot be written.`);
  };

  const answers: Answers = {
    ...structureOps(engine, words),
    ...records.ops,
    info: () => {
      const name = engine.workbook.getName();
      const url = `https://docs.google.com/spreadsheets/d/${ID}/edit`;
      return { id: ID, name, url, locale, timeZone, email: options.email ?? 'you@example.com' };
    },
    rename: (name) => void engine.api.getWorkbook(engine.unit)?.setName(name),
    setLocale: (value) => {
      if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(value)) throw new Error(`Invalid argument: ${value}`);
      locale = value;
      engine.api.getWorkbook(engine.unit)?.setNumfmtLocal(locale.startsWith('fr') ? 'fr' : 'en');
      changed('properties');
    },
    setTimeZone: (value) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: value });
      } catch {
        throw new Error(`Invalid argument: ${value}`);
      }
      timeZone = value;
      time = civilTime(value);
      changed('properties');
    },
    extent: async (sheet) => {
      await settle(engine);
      return sheetCells(engine, sheet).extent();
    },
    read: read as Answers['read'],
    write: (areas, aspect, cells) => {
      for (const area of areas) write(area, aspect, cells);
    },
    setBorder: (areas, border) => {
      for (const area of areas) drawBorder(engine, area, border);
    },
    clear: (areas, what) => {
      for (const area of areas) {
        if (what.contents || what.formats) clearCells(engine, area, what);
        if (what.notes) writeNotes(engine, area, () => null);
        if (what.validations) writeValidation(context(), area, null);
      }
    },
    copy: (from, to) => copyCells(engine, from, to),
    sort: async (area, by) => {
      await settle(engine);
      const range = rangeOf(area);
      const order = Object.fromEntries(sortedOrder(engine, area, by).map((from, i) => [range.startRow + i, from]));
      execute(engine, ReorderRangeCommand.id, {
        subUnitId: sheetOf(engine, area.sheet).getSheetId(),
        range,
        order,
      });
    },
    formatRules: (sheet) => readFormatRules(engine, sheet),
    setFormatRules: (sheet, rules) => writeFormatRules(engine, time, sheet, rules),
    flush: () => settle(engine),
    toast: (...args) => options.ui.toast(...args),
    alert: (dialog) => options.ui.alert(dialog),
    prompt: (dialog) => options.ui.prompt(dialog),
    menu: (menu) => options.ui.menu(menu),
    sidebar: (page) => options.ui.sidebar(page),
    dialog: (page) => options.ui.dialog(page),
    mailQuota: () => options.mailQuota(),
    file: (name) => options.files[name] ?? null,
    log: (level, text) => options.ui.log(level, text),
  };
  return {
    engine,
    answers,
    reading,
    settle: () => settle(engine),
    errorAt: (sheet, row, column) => errorOf(sheetCells(engine, sheet).at(row - 1, column - 1)),
    editText: ({ sheet, row, column }) => editText(sheetCells(engine, sheet).at(row - 1, column - 1)),
    snapshot: () => ({
      version: 1,
      // A copy: what Univer gives shares parts with the open workbook.
      workbook: JSON.parse(JSON.stringify(engine.workbook && engine.api.getWorkbook(engine.unit)?.save())) as unknown,
      locale,
      timeZone,
      ...records.saved(),
    }),
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

function checkBounds(engine: Engine, area: Area): void {
  const sheet = sheetOf(engine, area.sheet);
  if (area.row + area.rows - 1 > sheet.getRowCount() || area.column + area.columns - 1 > sheet.getColumnCount()) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
