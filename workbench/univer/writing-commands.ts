import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  isICellData,
  ObjectMatrix,
} from '@univerjs/core';
import {
  AutoClearContentCommand,
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  MoveRangeCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SortRangeCommand } from '@univerjs/sheets-sort';
import { without } from '../bridge/areas';
import type { Area } from '../bridge/cells';
import { areaOf } from './a1';
import { type Engine, sheetNumber } from './engine';

/** What such commands are given; the cells that are selected where they are told of none. */
interface Given {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly value?: unknown;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly clearRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
}

/** The cells a command writes. */
type Written = (given: Given, around: Around) => Area[];

interface Around {
  area(range: IRange): Area;
  readonly selected: readonly IRange[];
  readonly rows: number;
  readonly columns: number;
}

interface Writing {
  readonly written: Written;
  /** Whether it is an edit, of which onEdit is told: of the last area. */
  readonly edits: boolean;
}

const chosen: Written = ({ range, ranges }, { area, selected }) => (ranges ?? (range ? [range] : selected)).map(area);

const given: Written = (params, around) => {
  const { value } = params;
  if (Array.isArray(value) || isICellData(value as ICellData)) return chosen(params, around);
  const cells = new ObjectMatrix(value as IObjectMatrixPrimitiveType<ICellData>);
  return [around.area(cells.getStartEndScope())];
};

/** Filling leaves what it fills from as it is. */
const filled: Written = ({ sourceRange, targetRange }, { area }) =>
  sourceRange && targetRange ? without(area(targetRange), area(sourceRange)) : [];

const named =
  (...names: readonly ('clearRange' | 'fromRange' | 'toRange')[]): Written =>
  (params, { area }) =>
    names.flatMap((name) => params[name] ?? []).map(area);

const wholeRows: Written = (params, around) =>
  chosen(params, around).map((area) => ({ ...area, column: 1, columns: around.columns }));

const wholeColumns: Written = (params, around) =>
  chosen(params, around).map((area) => ({ ...area, row: 1, rows: around.rows }));

/** The commands with which a person changes what stands in cells; none of them runs another one. */
const WRITING: Readonly<Record<string, Writing>> = {
  [SetRangeValuesCommand.id]: { written: given, edits: true },
  [ClearSelectionContentCommand.id]: { written: chosen, edits: true },
  [ClearSelectionAllCommand.id]: { written: chosen, edits: true },
  [AutoFillCommand.id]: { written: filled, edits: true },
  [AutoClearContentCommand.id]: { written: named('clearRange'), edits: true },
  [MoveRangeCommand.id]: { written: named('fromRange', 'toRange'), edits: true },
  [SortRangeCommand.id]: { written: chosen, edits: false },
  [RemoveRowCommand.id]: { written: wholeRows, edits: false },
  [RemoveColCommand.id]: { written: wholeColumns, edits: false },
  [DeleteRangeMoveLeftCommand.id]: { written: chosen, edits: false },
  [DeleteRangeMoveUpCommand.id]: { written: chosen, edits: false },
};

/** The cells a command writes, and whether that is an edit; null for a command that writes none. */
export function writtenBy(engine: Engine, id: string, params: object): { areas: Area[]; edits: boolean } | null {
  const writing = WRITING[id];
  if (!writing) return null;
  const { subUnitId } = params as Given;
  const sheet = (subUnitId && engine.workbook.getSheetBySheetId(subUnitId)) || engine.workbook.getActiveSheet();
  const around = {
    area: (range: IRange) => areaOf(sheetNumber(sheet.getSheetId()), range),
    selected: engine.injector
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map(({ range }) => range),
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
  };
  return { areas: writing.written(params, around), edits: writing.edits };
}
