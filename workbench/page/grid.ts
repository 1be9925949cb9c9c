import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { byId } from './dom';

/** The canvas Univer draws the cells on: the largest one of the sheet. */
export function gridCanvas(): HTMLCanvasElement | null {
  const canvases = [...byId('sheet').querySelectorAll('canvas')];
  return canvases.sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight)[0] ?? null;
}

/** Where a cell (0-based) stands in the window; Univer counts from the corner of its canvas. */
export function cellBox(sheet: FWorksheet, row: number, column: number): DOMRect {
  const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
  const canvas = gridCanvas()?.getBoundingClientRect();
  return new DOMRect(x + (canvas?.left ?? 0), y + (canvas?.top ?? 0), width, height);
}
