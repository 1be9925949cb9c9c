import type { PlainCell, Session } from '../bridge/session-types';
import type { ChartSpec } from '../bridge/types';
import { byId, el } from './dom';
import { cellBox, gridCanvas } from './grid';
import { drawLineChart, type LineChart } from './line-chart';

/** Changes follow each other quickly: charts are drawn once they have come to rest. */
const REST_MS = 120;
const DEFAULT_SIZE = { width: 600, height: 371 };

interface Shown {
  readonly spec: ChartSpec;
  readonly box: HTMLElement;
  readonly drawn: LineChart | null;
  readonly key: string;
}

/** Shows the embedded charts of the tab in front, above the grid and moving with it. Clicks go through to the cells. */
export function showCharts(session: Session, locale: string): void {
  const layer = el('div', { class: 'chart-layer' });
  byId('sheet').append(layer);
  const shown = new Map<string, Shown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  const place = (): void => {
    const sheet = session.univer.getActiveWorkbook()?.getActiveSheet();
    const canvas = gridCanvas()?.getBoundingClientRect();
    if (!sheet || !canvas) return;
    const outer = byId('sheet').getBoundingClientRect();
    Object.assign(layer.style, {
      left: `${canvas.left - outer.left + HEADER.width}px`,
      top: `${canvas.top - outer.top + HEADER.height}px`,
      width: `${canvas.width - HEADER.width - SCROLL_BAR}px`,
      height: `${canvas.height - HEADER.height - SCROLL_BAR}px`,
    });
    for (const { spec, box } of shown.values()) {
      const { row, column, x, y } = spec.position;
      const cell = cellBox(sheet, row - 1, column - 1);
      const left = cell.left + x - canvas.left - HEADER.width;
      box.style.transform = `translate(${left}px, ${cell.top + y - canvas.top - HEADER.height}px)`;
    }
  };

  const refresh = async (): Promise<void> => {
    const mine = ++round;
    const front = session.univer.getActiveWorkbook()?.getActiveSheet().getSheetName();
    const id = session.tabs().find((tab) => tab.name === front)?.id;
    const specs = session.charts().filter((spec) => spec.sheet === id);
    const data = await Promise.all(specs.map((spec) => session.chartData(spec)));
    // Another change has come meanwhile: its round draws.
    if (mine !== round) return;
    const kept = new Set(specs.map((spec) => spec.id));
    for (const [key, chart] of shown) if (!kept.has(key)) remove(shown, key, chart);
    for (const [index, spec] of specs.entries()) await show(spec, data[index] ?? []);
    place();
  };

  const show = async (spec: ChartSpec, data: PlainCell[][][]): Promise<void> => {
    const key = JSON.stringify([spec, data]);
    const before = shown.get(spec.id);
    if (before?.key === key) return;
    if (before) remove(shown, spec.id, before);
    const width = Number(spec.options.width ?? DEFAULT_SIZE.width);
    const height = Number(spec.options.height ?? DEFAULT_SIZE.height);
    const title = String(spec.options.title ?? '');
    const box = el('div', { class: 'sheet-chart', role: 'img', 'aria-label': title });
    Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
    layer.append(box);
    const drawn = await drawLineChart(box, spec, data, { width, height, title, locale });
    shown.set(spec.id, { spec, box, drawn, key });
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), REST_MS);
  };
  for (const event of ['change', 'action', 'charts', 'sheets', 'selection'] as const) session.on(event, soon);
  const { univer } = session;
  univer.addEvent(univer.Event.ActiveSheetChanged, soon);
  univer.addEvent(univer.Event.Scroll, place);
  univer.addEvent(univer.Event.SheetZoomChanged, soon);
  window.addEventListener('resize', () => requestAnimationFrame(place));
  soon();
}

/** Univer's row and column headers, and its scroll bars: charts do not cover them. */
const HEADER = { width: 46, height: 20 };
const SCROLL_BAR = 12;

function remove(shown: Map<string, Shown>, id: string, { box, drawn }: Shown): void {
  drawn?.destroy();
  box.remove();
  shown.delete(id);
}
