import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { sheetCells } from './cells-read';
import { editorText } from './editor-text';
import { sheetNumber } from './engine';
import type { SheetsHost } from './host';
import { readTyped } from './typed-input';

/** Before Univer's own reading of what was typed, which knows English dates and numbers only. */
const FIRST = 10_000;

/**
 * An edited cell shows, and what a person types into the grid is read, in the spreadsheet's locale, formulas with `;` between
 * arguments among it. What is left as it was shown stays what it was.
 */
export function readTypingByLocale({ engine, reading }: SheetsHost): void {
  const interceptors = engine.injector.get(SheetInterceptorService).writeCellInterceptor;
  const shown = { place: '', text: '' };
  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { subUnitId, row, col, worksheet }, next) => {
      const cell = next(value);
      const raw = worksheet.getCellRaw(row, col);
      if (!cell || cell.p) return cell;
      const pattern = sheetCells(engine, sheetNumber(subUnitId)).pattern(row, col);
      const text = editorText({ formula: cell.f ?? '', value: heldBy(raw), pattern }, reading().locale);
      Object.assign(shown, { place: placeOf(subUnitId, row, col), text });
      return cell.f ? { ...cell, f: text } : { ...cell, v: text, t: CellValueType.STRING };
    },
  });
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { subUnitId, row, col, worksheet }, next) => {
      const text = value && typedText(value);
      // An apostrophe before it has made it text already.
      if (!text || value.t === CellValueType.FORCE_STRING) return next(value);
      const raw = worksheet.getCellRaw(row, col);
      if (text === shown.text && shown.place === placeOf(subUnitId, row, col) && raw && !raw.f) {
        return { ...next({ ...value, p: null, v: text, t: CellValueType.FORCE_STRING }), v: heldBy(raw), t: raw.t };
      }
      const pattern = sheetCells(engine, sheetNumber(subUnitId)).pattern(row, col);
      const read = readAs(text, pattern, reading().locale);
      if ('f' in read) return next({ ...value, ...read });
      // As forced text it passes Univer's own reading untouched.
      const passed = next({ ...value, p: null, v: text, t: CellValueType.FORCE_STRING });
      return { ...passed, ...read };
    },
  });
}

const placeOf = (...place: readonly (string | number)[]): string => place.join(' ');

/** What a cell holds itself, a result of a formula or none of it. */
function heldBy(cell: Nullable<ICellData>): string | number | boolean | null {
  const { v = null, t } = cell ?? {};
  return t === CellValueType.BOOLEAN && v !== null ? Boolean(v) : v;
}

/** What was typed; null where it carries formats of its own, such as a link, and is no plain text. */
function typedText({ f, v, p }: ICellData): string | null {
  if (f) return f;
  if (p) {
    const body = p.body;
    const styled = body?.customRanges?.length || body?.textRuns?.length;
    return styled ? null : (body?.dataStream ?? '').replace(/\r\n$/, '');
  }
  return v === undefined || v === null ? null : String(v);
}

function readAs(text: string, pattern: string, locale: string): ICellData {
  const typed = readTyped(text, pattern, locale);
  switch (typed.kind) {
    case 'blank':
      return { v: null };
    case 'formula':
      return { f: typed.value };
    case 'number': {
      const format = typed.pattern !== null && (pattern === '' || pattern === 'General');
      const style = format ? { s: { n: { pattern: typed.pattern as string } } } : {};
      return { v: typed.value, t: CellValueType.NUMBER, ...style };
    }
    case 'boolean':
      // Univer takes 1 and 0 for numbers where none stood before.
      return { v: typed.value, t: CellValueType.BOOLEAN };
    case 'text':
      return { v: typed.value, t: CellValueType.STRING };
  }
}
