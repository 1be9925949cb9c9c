import type { ChartSpec } from '../../bridge/records';
import type { GridView } from '../../univer/grid-view';
import { el } from '../dom';
import type { Words } from '../text';
import type { DrawnPlot } from './plot';
import { DRAWN, type PlotModel } from './plot-model';

/** A chart that lies on the sheet. */
export interface SheetChart {
  /** What of the sheet it may be seen in. */
  readonly pane: HTMLElement;
  /** Draws it; resolves when it can be seen. */
  draw(): Promise<void>;
  /** Moves it with its cell. @param outer where the sheet is */
  place(grid: GridView, outer: DOMRect): void;
  remove(): void;
}

export function sheetChart(spec: ChartSpec, model: PlotModel, zoom: number, words: Words): SheetChart {
  const { title, width, height, background } = model.options;
  const box = el('div', { class: 'sheet-chart', role: 'img', 'aria-label': title || words.chart });
  const pane = el('div', { class: 'chart-pane' }, box);
  Object.assign(box.style, {
    width: `${width * zoom}px`,
    height: `${height * zoom}px`,
    fontSize: `${12 * zoom}px`,
    background,
  });
  let drawn: DrawnPlot | null = null;
  let removed = false;
  return {
    pane,
    draw: async () => {
      if (!DRAWN.includes(spec.type)) box.append(heading(words.chartNotDrawn(spec.type, title)));
      else if (model.xs.length === 0) {
        box.append(heading(title), el('p', { class: 'chart-empty' }, words.chartNoData));
      } else {
        const { drawPlot } = await import('./plot');
        drawn = await drawPlot(box, model, zoom);
        // It may have been taken away while uPlot was loading.
        if (removed) drawn.destroy();
      }
    },
    place: (grid, outer) => moveTo(spec, { pane, box }, grid, outer),
    remove: () => {
      removed = true;
      drawn?.destroy();
      pane.remove();
    },
  };
}

const heading = (text: string): HTMLElement => el('p', { class: 'chart-title' }, text);

interface Elements {
  readonly pane: HTMLElement;
  readonly box: HTMLElement;
}

function moveTo({ position }: ChartSpec, { pane, box }: Elements, grid: GridView, outer: DOMRect): void {
  const { row, column, x, y } = position;
  const cell = grid.cell(row - 1, column - 1);
  const seen = grid.pane(row - 1, column - 1);
  if (!cell || !seen) return;
  Object.assign(pane.style, {
    left: `${seen.left - outer.left}px`,
    top: `${seen.top - outer.top}px`,
    width: `${Math.max(0, seen.right - seen.left)}px`,
    height: `${Math.max(0, seen.bottom - seen.top)}px`,
  });
  const zoom = grid.zoom();
  // Whole pixels: between them the drawing would be blurred.
  const left = Math.round(cell.left + x * zoom - seen.left);
  const top = Math.round(cell.top + y * zoom - seen.top);
  box.style.transform = `translate(${left}px, ${top}px)`;
}
