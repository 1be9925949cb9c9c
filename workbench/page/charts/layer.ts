import type { ChartSpec } from '../../bridge/records';
import { displayNumber } from '../../univer/number-formats';
import type { PageSession } from '../../univer/page';
import { byId, el } from '../dom';
import type { Words } from '../text';
import { type PlotModel, plotModel } from './plot-model';
import { type SheetChart, sheetChart } from './sheet-chart';

/** Changes follow each other quickly: charts are drawn once they have come to rest. */
const REST_MS = 120;

/** A chart with all that it shows: one that would show the same is not drawn again. */
interface Shown {
  readonly chart: SheetChart;
  readonly key: string;
}

/** Shows the embedded charts of the tab in front, above its cells and moving with them. */
export function showCharts(session: PageSession, words: Words): void {
  const { grid, univer } = session;
  const layer = createLayer(session, words, () => soon());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  const refresh = async (): Promise<void> => {
    const mine = ++round;
    const front = session.activeTab();
    const specs = session.charts().filter((spec) => spec.sheet === front);
    const data = await Promise.all(specs.map((spec) => session.chartData(spec)));
    // Another change has come meanwhile: its round draws.
    if (mine !== round) return;
    const write = (value: number, format: string) => displayNumber(value, format, session.locale());
    const zoom = grid.zoom();
    await layer.show(
      specs.map((spec, index) => ({
        spec,
        model: plotModel(data[index] ?? [], spec, write),
        key: JSON.stringify([spec, data[index], session.locale(), zoom]),
      })),
      zoom,
    );
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), REST_MS);
  };
  for (const event of ['change', 'action', 'charts', 'sheets'] as const) session.on(event, soon);
  univer.addEvent(univer.Event.ActiveSheetChanged, soon);
  soon();
}

interface Wanted {
  readonly spec: ChartSpec;
  readonly model: PlotModel;
  readonly key: string;
}

/** The charts over the sheet. @param zoomed is told when they have to be drawn at another zoom */
function createLayer({ grid }: PageSession, words: Words, zoomed: () => void) {
  const layer = el('div', { class: 'chart-layer' });
  byId('sheet').append(layer);
  layer.addEventListener('wheel', (event) => passOn(event, grid.canvas), { passive: false });
  const shown = new Map<string, Shown>();
  let stopFollowing: (() => void) | null = null;
  /** The zoom the charts are drawn at, or will be once it has come to rest. */
  let zoom = 1;

  const place = (): void => {
    const outer = byId('sheet').getBoundingClientRect();
    for (const { chart } of shown.values()) chart.place(grid, outer);
    if (grid.zoom() === zoom) return;
    zoom = grid.zoom();
    zoomed();
  };
  const put = async ({ spec, model, key }: Wanted): Promise<void> => {
    const before = shown.get(spec.id);
    if (before?.key === key) return;
    const chart = sheetChart(spec, model, zoom, words);
    shown.set(spec.id, { chart, key });
    layer.append(chart.pane);
    place();
    await chart.draw();
    // Only now, so that nothing flickers.
    before?.chart.remove();
  };
  return {
    show: async (wanted: readonly Wanted[], at: number): Promise<void> => {
      zoom = at;
      const kept = new Set(wanted.map(({ spec }) => spec.id));
      for (const [id, { chart }] of shown) {
        if (kept.has(id)) continue;
        chart.remove();
        shown.delete(id);
      }
      await Promise.all(wanted.map(put));
      if (shown.size > 0) stopFollowing ??= grid.onFrame(place);
      else {
        stopFollowing?.();
        stopFollowing = null;
      }
    },
  };
}

/** The wheel over a chart scrolls the sheet it lies on. */
function passOn(event: WheelEvent, canvas: HTMLCanvasElement): void {
  event.preventDefault();
  canvas.dispatchEvent(new WheelEvent('wheel', event));
}
