import { IRenderManagerService, type Scene, SHEET_VIEWPORT_KEY, type Viewport } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Engine } from './engine';

/** A place in the window, in pixels. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the cells of the sheet in front stand in the window, scrolled, zoomed and frozen as they are. */
export interface GridView {
  /** The canvas the cells are drawn on. */
  readonly canvas: HTMLCanvasElement;
  /** 1 for 100 %. */
  zoom(): number;
  /** A cell (0-based), also where it is scrolled out of sight. */
  cell(row: number, column: number): Place | null;
  /** The part of the window in which what hangs on a cell is seen: below the headers, and beside frozen cells that it is not among. */
  pane(row: number, column: number): Place | null;
  /** Calls with every frame that is drawn. @returns what stops it */
  onFrame(listener: () => void): () => void;
}

/** What is private in Univer's viewports. */
type Scrolled = Pick<Viewport, 'viewportScrollX' | 'viewportScrollY'>;

const SCROLL_BAR = 12;

export function gridView(engine: Engine): GridView {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unit);
  if (!render) throw new Error('The workbook is not drawn.');
  const scene = render.scene as Scene;
  const canvas = render.engine.getCanvasElement();
  const skeletonOf = () => render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const frozenAt = (row: number, column: number) => {
    const { startRow, startColumn, xSplit, ySplit } = engine.workbook.getActiveSheet().getFreeze();
    return { above: ySplit > 0 && row < startRow, left: xSplit > 0 && column < startColumn };
  };
  const viewportOf = (row: number, column: number): Scrolled | undefined => {
    const { above, left } = frozenAt(row, column);
    const { VIEW_MAIN, VIEW_MAIN_LEFT, VIEW_MAIN_TOP, VIEW_MAIN_LEFT_TOP } = SHEET_VIEWPORT_KEY;
    const key = above ? (left ? VIEW_MAIN_LEFT_TOP : VIEW_MAIN_TOP) : left ? VIEW_MAIN_LEFT : VIEW_MAIN;
    return scene.getViewport(key);
  };
  const zoom = (): number => scene.getAncestorScale().scaleX;
  /** Width and height of the frozen cells. */
  const frozenSize = () => {
    const { startRow, startColumn, xSplit, ySplit } = engine.workbook.getActiveSheet().getFreeze();
    const skeleton = skeletonOf();
    const at = (row: number, column: number) => skeleton?.getNoMergeCellWithCoordByIndex(row, column, false);
    const width = xSplit > 0 ? (at(0, startColumn)?.startX ?? 0) - (at(0, startColumn - xSplit)?.startX ?? 0) : 0;
    const height = ySplit > 0 ? (at(startRow, 0)?.startY ?? 0) - (at(startRow - ySplit, 0)?.startY ?? 0) : 0;
    return { width, height };
  };
  return {
    canvas,
    zoom,
    cell: (row, column) => {
      const skeleton = skeletonOf();
      const viewport = viewportOf(row, column);
      if (!skeleton || !viewport) return null;
      const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
      const { left, top } = canvas.getBoundingClientRect();
      const scale = zoom();
      const x = (offset: number) => left + (offset - viewport.viewportScrollX) * scale;
      const y = (offset: number) => top + (offset - viewport.viewportScrollY) * scale;
      return { left: x(startX), top: y(startY), right: x(endX), bottom: y(endY) };
    },
    pane: (row, column) => {
      const skeleton = skeletonOf();
      if (!skeleton) return null;
      const { left, top, right, bottom } = canvas.getBoundingClientRect();
      const { above, left: besides } = frozenAt(row, column);
      const { width, height } = frozenSize();
      const scale = zoom();
      return {
        left: left + (skeleton.rowHeaderWidth + (besides ? 0 : width)) * scale,
        top: top + (skeleton.columnHeaderHeight + (above ? 0 : height)) * scale,
        right: right - SCROLL_BAR,
        bottom: bottom - SCROLL_BAR,
      };
    },
    onFrame: (listener) => {
      render.engine.runRenderLoop(listener);
      return () => render.engine.stopRenderLoop(listener);
    },
  };
}
