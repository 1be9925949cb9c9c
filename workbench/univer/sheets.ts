import { BooleanNumber, VerticalAlign, type Worksheet } from '@univerjs/core';
import { SetTabColorMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import type { SheetInfo } from '../bridge/cells';
import type { HostOps } from '../bridge/operations';
import { type Engine, execute, sheetNumber, sheetOf } from './engine';
import { bookOf, tabOf } from './facade';

/** A new sheet as Google makes it. */
export const GRID = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM },
} as const;

/** What a new sheet is called, before its number, and a copy, before the name of what it was made from. */
export interface SheetWords {
  readonly sheet: string;
  readonly copy: string;
}

const isHidden = (sheet: Worksheet): boolean => sheet.isSheetHidden() === BooleanNumber.TRUE;

const infoOf = (sheet: Worksheet): SheetInfo => ({
  id: sheetNumber(sheet.getSheetId()),
  name: sheet.getName(),
  hidden: isHidden(sheet),
  rows: sheet.getRowCount(),
  columns: sheet.getColumnCount(),
});

type SheetOps = Pick<
  HostOps,
  | 'sheets'
  | 'insertSheet'
  | 'copySheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'hideSheet'
  | 'gridlines'
  | 'setGridlines'
  | 'tabColor'
  | 'setTabColor'
>;

/** The sheets themselves: their order, their names and what is seen of them. */
export function sheetOps(engine: Engine, words: SheetWords): SheetOps {
  const subUnitId = (id: number): string => sheetOf(engine, id).getSheetId();
  return {
    sheets: () => engine.workbook.getSheets().map(infoOf),
    insertSheet: (name, index) => infoOf(insert(engine, name ?? freeName(engine, words), index)),
    copySheet: (id) => infoOf(copy(engine, id, words)),
    deleteSheet: (id) => {
      const sheet = sheetOf(engine, id);
      if (engine.workbook.getSheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
      if (!othersSeen(engine, sheet)) throw new Error("You can't remove all the visible sheets in a document.");
      bookOf(engine).deleteSheet(sheet.getSheetId());
    },
    renameSheet: (id, name) => {
      checkName(engine, name, id);
      if (sheetOf(engine, id).getName() !== name) tabOf(engine, id).setName(name);
    },
    moveSheet: (id, index) => void bookOf(engine).moveSheet(tabOf(engine, id), index),
    hideSheet: (id, hidden) => {
      const sheet = sheetOf(engine, id);
      if (isHidden(sheet) === hidden) return;
      if (hidden && !othersSeen(engine, sheet)) throw new Error("You can't hide all the sheets in a document.");
      if (hidden) tabOf(engine, id).hideSheet();
      else tabOf(engine, id).showSheet();
    },
    gridlines: (id) => sheetOf(engine, id).getConfig().showGridlines !== BooleanNumber.FALSE,
    setGridlines: (id, shown) => {
      const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      execute(engine, ToggleGridlinesMutation.id, { subUnitId: subUnitId(id), showGridlines });
    },
    tabColor: (id) => sheetOf(engine, id).getConfig().tabColor || null,
    setTabColor: (id, color) => {
      execute(engine, SetTabColorMutation.id, { subUnitId: subUnitId(id), color: color ?? '' });
    },
  };
}

const othersSeen = (engine: Engine, sheet: Worksheet): boolean =>
  engine.workbook.getSheets().some((other) => other !== sheet && !isHidden(other));

/** To Sheets, names that differ by case alone are equal. */
const isTaken = (engine: Engine, name: string, except?: number): boolean =>
  engine.workbook
    .getSheets()
    .some(
      (sheet) => sheetNumber(sheet.getSheetId()) !== except && sheet.getName().toLowerCase() === name.toLowerCase(),
    );

function checkName(engine: Engine, name: string, except?: number): void {
  if (name === '') throw new Error('The sheet name cannot be empty.');
  if (isTaken(engine, name, except)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function freeName(engine: Engine, words: SheetWords): string {
  let next = engine.workbook.getSheets().length + 1;
  while (isTaken(engine, `${words.sheet}${next}`)) next += 1;
  return `${words.sheet}${next}`;
}

/** Univer goes to the copy it makes; Sheets stays where the person is. */
function copy(engine: Engine, id: number, words: SheetWords): Worksheet {
  const book = bookOf(engine);
  const front = engine.workbook.getActiveSheet();
  const wanted = `${words.copy} ${sheetOf(engine, id).getName()}`;
  let name = wanted;
  for (let next = 1; isTaken(engine, name); next++) name = `${wanted} ${next}`;
  const made = book.duplicateSheet(tabOf(engine, id)).setName(name);
  book.moveSheet(made, engine.workbook.getSheets().length - 1);
  book.setActiveSheet(tabOf(engine, sheetNumber(front.getSheetId())));
  return sheetOf(engine, sheetNumber(made.getSheetId()));
}

function insert(engine: Engine, name: string, index: number | null): Worksheet {
  checkName(engine, name);
  const book = bookOf(engine);
  const sheets = engine.workbook.getSheets();
  const numbers = sheets.map((sheet) => sheetNumber(sheet.getSheetId()));
  // Ids are never used twice, not even after a deletion: links and metadata of a deleted sheet must not find a new one.
  const id = Math.max(0, ...numbers, Number(book.getCustomMetadata()?.lastSheetId ?? 0)) + 1;
  book.setCustomMetadata({ ...book.getCustomMetadata(), lastSheetId: id });
  book.insertSheet(name, {
    index: Math.min(index ?? sheets.length, sheets.length),
    sheet: { id: String(id), ...GRID },
  });
  return sheetOf(engine, id);
}
