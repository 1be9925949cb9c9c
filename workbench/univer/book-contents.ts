import { BooleanNumber, type IRange, type Worksheet } from '@univerjs/core';
import type { BookContents, Box, LineContents, TabContents } from '../bridge/book-contents';
import type { Validation, Value } from '../bridge/cells';
import { rangeOf } from './a1';
import type { Reading } from './cells-read';
import { type Engine, sheetNumber } from './engine';
import { readFormatRules } from './format-rules';
import { lineOps } from './lines';
import { createLooks, type Looks } from './looks';
import { namedRangeOps } from './named-ranges';
import { sheetNotes } from './notes';
import { GRID } from './sheets';
import { tabCells } from './tab-cells';
import { sheetValidations } from './validations';

/** All that a file can hold of the workbook, as it stands at this moment. */
export function bookContents(engine: Engine, reading: Reading): BookContents {
  const looks = createLooks(engine);
  const sheets = engine.workbook.getSheets();
  return {
    name: engine.workbook.getName(),
    front: sheets.indexOf(engine.workbook.getActiveSheet()),
    tabs: sheets.map((sheet) => tabContents(engine, reading, sheet, looks)),
    looks: looks.list(),
    names: namedRangeOps(engine)
      .namedRanges()
      .map(({ name, area }) => ({ name, tab: area.sheet, box: boxOf(rangeOf(area)) })),
  };
}

function tabContents(engine: Engine, reading: Reading, sheet: Worksheet, looks: Looks): TabContents {
  const id = sheetNumber(sheet.getSheetId());
  const { tabColor, showGridlines } = sheet.getConfig();
  return {
    id,
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    color: tabColor || null,
    gridlines: showGridlines !== BooleanNumber.FALSE,
    frozen: lineOps(engine).frozen(id),
    rows: unusualRows(sheet),
    columns: allColumns(sheet),
    ...tabCells(engine, reading, sheet, looks),
    notes: sheetNotes(engine, id),
    merges: sheet.getMergeData().map(boxOf),
    validations: sheetValidations({ engine, time: reading.time }, id).map(({ ranges, rule }) => ({
      boxes: ranges.map(boxOf),
      rule: withSerials(rule, reading),
    })),
    formatRules: readFormatRules(engine, id),
  };
}

const boxOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Box => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

function unusualRows(sheet: Worksheet): LineContents[] {
  const rows = Array.from({ length: sheet.getRowCount() }, (_, at): LineContents => {
    const height = sheet.getRowHeight(at);
    return { at, size: height === GRID.defaultRowHeight ? null : height, hidden: !sheet.getRowRawVisible(at) };
  });
  return rows.filter(({ size, hidden }) => size !== null || hidden);
}

/** All: Excel's own are of another width. */
const allColumns = (sheet: Worksheet): LineContents[] =>
  Array.from({ length: sheet.getColumnCount() }, (_, at) => ({
    at,
    size: sheet.getColumnWidth(at),
    hidden: !sheet.getColVisible(at),
  }));

/** A rule whose moments are the serial numbers that cells hold for them. */
const withSerials = (rule: Validation, { time }: Reading): Validation => ({
  ...rule,
  values: rule.values.map((value) =>
    typeof value === 'object' && '$date' in value ? time.serialOf((value as Extract<Value, object>).$date) : value,
  ),
});
