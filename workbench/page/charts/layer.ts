import type { ChartSpec } from '../../bridge/records';
import type { Place } from '../../univer/grid-view';
import { displayNumber } from '../../univer/number-formats';
import type { PageSession } from '../../univer/page';
import { byId, el } from '../dom';
import type { Words } from '../text';
import type { LineChart } from './line-chart';
import { type LineModel, lineModel } from './line-model';

/** Changes follow each other quickly: charts are drawn once they have come to rest. */
const REST_MS = 120;

interface Shown {
  readonly spec: ChartSpec;
  /** What of the sheet it may be seen in, and the chart itself. */
  readonly pane: HTMLElement;
  readonly box: HTMLElement;
  readonly key: string;
  drawn: LineChart | null;
}

/** Shows the embedded charts of the tab in front, above its cells and moving with them. */
export function showCharts(session: PageSession, words: Words): void {
  const layer = el('div', { class: 'chart-layer' });
  byId('sheet').append(layer);
  const { grid } = session;
  const shown = new Map<string, Shown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let stopFollowing: (() => void) | null = null;
  /** The zoom the charts are drawn at, or will be once it has come to rest. */
  let drawnAt = 1;
  let wanted = 1;

  const place = (): void => {
    const outer = byId('sheet').getBoundingClientRect();
    for (const { spec, pane, box } of shown.values()) {
      const { row, column, x, y } = spec.position;
      const cell = grid.cell(row - 1, column - 1);
      const seen = grid.pane(row - 1, column - 1);
      if (!cell || !seen) continue;
      move(pane, seen, outer);
      const zoom = grid.zoom();
      // Whole pixels: between them the drawing would be blurred.
      const left = Math.round(cell.left + x * zoom - seen.left);
      const top = Math.round(cell.top + y * zoom - seen.top);
      box.style.transform = `translate(${left}px, ${top}px)`;
    }
    if (grid.zoom() !== wanted) {
      wanted = grid.zoom();
      soon();
    }
  };
  const follow = (): void => {
    if (shown.size > 0) stopFollowing ??= grid.onFrame(place);
    else {
      stopFollowing?.();
      stopFollowing = null;
    }
  };

  const refresh = async (): Promise<void> => {
    const mine = ++round;
    const front = session.activeTab();
    const specs = session.charts().filter((spec) => spec.sheet === front);
    const data = await Promise.all(specs.map((spec) => session.chartData(spec)));
    // Another change has come meanwhile: its round draws.
    if (mine !== round) return;
    const kept = new Set(specs.map((spec) => spec.id));
    for (const [id, chart] of shown) if (!kept.has(id)) remove(id, chart);
    drawnAt = grid.zoom();
    wanted = drawnAt;
    const write = (value: number, format: string) => displayNumber(value, format, session.locale());
    await Promise.all(
      specs.map((spec, index) => {
        const key = JSON.stringify([spec, data[index], session.locale(), drawnAt]);
        return show(spec, lineModel(data[index] ?? [], spec, write), key);
      }),
    );
    follow();
  };

  const show = async (spec: ChartSpec, model: LineModel, key: string): Promise<void> => {
    const before = shown.get(spec.id);
    if (before?.key === key) return;
    const { title, width, height, background } = model.options;
    const box = el('div', { class: 'sheet-chart', role: 'img', 'aria-label': title || words.chart });
    const pane = el('div', { class: 'chart-pane' }, box);
    const zoom = drawnAt;
    Object.assign(box.style, {
      width: `${width * zoom}px`,
      height: `${height * zoom}px`,
      fontSize: `${12 * zoom}px`,
      background,
    });
    const chart: Shown = { spec, pane, box, key, drawn: null };
    shown.set(spec.id, chart);
    layer.append(pane);
    place();
    box.addEventListener('wheel', (event) => passOn(event, grid.canvas), { passive: false });
    if (spec.type !== 'LINE') box.append(el('p', { class: 'chart-title' }, words.chartNotDrawn(spec.type, title)));
    else if (model.xs.length === 0) {
      box.append(el('p', { class: 'chart-title' }, title), el('p', { class: 'chart-empty' }, words.chartNoData));
    } else {
      const { drawLineChart } = await import('./line-chart');
      const drawn = await drawLineChart(box, model, zoom);
      // It may have been taken away while uPlot was loading.
      if (shown.get(spec.id) === chart) chart.drawn = drawn;
      else drawn.destroy();
    }
    // Only now, so that nothing flickers.
    before?.drawn?.destroy();
    before?.pane.remove();
  };
  const remove = (id: string, { pane, drawn }: Shown): void => {
    drawn?.destroy();
    pane.remove();
    shown.delete(id);
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), REST_MS);
  };
  for (const event of ['change', 'action', 'charts', 'sheets'] as const) session.on(event, soon);
  const { univer } = session;
  univer.addEvent(univer.Event.ActiveSheetChanged, soon);
  soon();
}

function move(pane: HTMLElement, seen: Place, outer: DOMRect): void {
  const style = {
    left: `${seen.left - outer.left}px`,
    top: `${seen.top - outer.top}px`,
    width: `${Math.max(0, seen.right - seen.left)}px`,
    height: `${Math.max(0, seen.bottom - seen.top)}px`,
  };
  Object.assign(pane.style, style);
}

/** The wheel over a chart scrolls the sheet it lies on. */
function passOn(event: WheelEvent, canvas: HTMLCanvasElement): void {
  event.preventDefault();
  canvas.dispatchEvent(new WheelEvent('wheel', event));
}
