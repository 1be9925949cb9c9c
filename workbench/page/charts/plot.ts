import type uPlot from 'uplot';
import { el } from '../dom';
import { legendOf } from './legend';
import { drawColumns, gapOf } from './plot-columns';
import { type PlotLayout, plotLayout } from './plot-layout';
import type { PlotModel, Series } from './plot-model';
import { tooltipOf } from './tooltip';

export interface DrawnPlot {
  destroy(): void;
}

/** Google's colours. */
const INK = '#1a1a1a';
const GRID = '#cccccc';
const BASELINE = '#333333';

/** Draws a chart of lines and columns into a box that has its size already: title, legend and plot, as Google Sheets lays them out. */
export async function drawPlot(box: HTMLElement, model: PlotModel, zoom: number): Promise<DrawnPlot> {
  const [{ default: Plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
  const { options } = model;
  const plotBox = el('div', { class: 'chart-plot' });
  const middle = el('div', { class: `chart-middle legend-${options.legend}` }, plotBox);
  if (options.legend !== 'none') middle.append(legendOf(model, zoom));
  box.append(...headings(options.title, options.subtitle), middle);
  const size = { width: plotBox.clientWidth, height: plotBox.clientHeight };
  const layout = plotLayout(model, size, zoom);
  const tooltip = tooltipOf(model, zoom);
  const paths = options.smooth ? Plot.paths.spline?.() : undefined;
  const plot = new Plot(
    {
      ...size,
      padding: layout.padding,
      legend: { show: false },
      cursor: {
        y: false,
        x: false,
        drag: { x: false, y: false },
        points: { size: (_, index) => (model.series[index - 1]?.columns ? 0 : 8 * zoom) },
      },
      scales: { x: { time: false, range: reach(model) }, y: { range: [layout.y.min, layout.y.max] } },
      axes: axesOf(model, layout, zoom),
      series: [
        {},
        ...model.series.map((series) => lineOf(series, { spanGaps: options.interpolateNulls, paths }, zoom)),
      ],
      hooks: {
        drawAxes: [(self) => drawColumns(self, model), (self) => drawBaseline(self, layout.y)],
        setCursor: [tooltip.follow],
        init: [tooltip.attach],
      },
    },
    [[...model.xs], ...model.series.map(({ values, columns }) => [...(columns?.to ?? values)])],
    plotBox,
  );
  return { destroy: () => plot.destroy() };
}

function axesOf(model: PlotModel, { font, titleSize, footSize, yWidth, y, xTicks }: PlotLayout, zoom: number) {
  const { hAxis, vAxis } = model.options;
  const titled = (title: string) =>
    title ? { label: title, labelFont: font, labelSize: titleSize, labelGap: 2 * zoom } : {};
  const common = { font, stroke: INK, ticks: { show: false } };
  const foot: uPlot.Axis = {
    ...common,
    ...titled(hAxis.title),
    size: footSize,
    gap: 6 * zoom,
    splits: () => [...xTicks],
    values: (_, ticks) => ticks.map((tick) => model.writeX(tick)),
    grid: { show: false },
  };
  const side: uPlot.Axis = {
    ...common,
    ...titled(vAxis.title),
    size: yWidth,
    gap: 8 * zoom,
    splits: () => [...y.at],
    values: (_, ticks) => ticks.map((tick) => model.writeY(tick)),
    grid: { stroke: (_, __) => vAxis.gridColor || GRID, width: 1 },
  };
  return [foot, side];
}

function lineOf(
  { name, color, lineWidth, pointSize, dash, columns }: Series,
  { spanGaps, paths }: Pick<uPlot.Series, 'spanGaps' | 'paths'>,
  zoom: number,
): uPlot.Series {
  const stroke = color ?? INK;
  // Columns are drawn with the axes, below all lines.
  if (columns) return { label: name, paths: () => null, points: { show: false } };
  return {
    label: name,
    stroke,
    width: lineWidth * zoom,
    spanGaps,
    ...(paths && { paths }),
    ...(dash.length > 0 && { dash: dash.map((length) => length * zoom) }),
    points: { show: pointSize > 0, size: pointSize * zoom + 1, fill: stroke, stroke, width: 0 },
  };
}

function headings(title: string, subtitle: string): HTMLElement[] {
  return [
    ...(title ? [el('p', { class: 'chart-title' }, title)] : []),
    ...(subtitle ? [el('p', { class: 'chart-subtitle' }, subtitle)] : []),
  ];
}

/** From where to where the bottom reaches: words have room on both sides, dates and numbers go from edge to edge. */
function reach({ kind, xs, series }: PlotModel): [number, number] {
  const first = xs[0] ?? 0;
  const last = xs.at(-1) ?? first;
  const half = gapOf(xs) / 2;
  if (series.some(({ columns }) => columns)) return [first - half, last + half];
  if (kind === 'text') return [first - 0.5, last + 0.5];
  return first === last ? [first - 0.5, last + 0.5] : [first, last];
}

/** The line at 0, darker than the others. */
function drawBaseline(plot: uPlot, { min, max }: { readonly min: number; readonly max: number }): void {
  if (min > 0 || max < 0) return;
  const { ctx, bbox } = plot;
  const y = Math.round(plot.valToPos(0, 'y', true));
  ctx.save();
  ctx.strokeStyle = BASELINE;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(bbox.left, y + 0.5);
  ctx.lineTo(bbox.left + bbox.width, y + 0.5);
  ctx.stroke();
  ctx.restore();
}
