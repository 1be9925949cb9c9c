import type uPlot from 'uplot';
import { el } from '../dom';
import { legendOf } from './legend';
import type { LineModel } from './line-model';
import { placeTicks, valueTicks } from './ticks';
import { tooltipOf } from './tooltip';

export interface LineChart {
  destroy(): void;
}

/** Google's colours, and sizes in pixels at 100 %. */
const INK = '#1a1a1a';
const GRID = '#cccccc';
const BASELINE = '#333333';
const TEXT = 12;
const PIXELS_A_STEP = 25;
const MOST_STEPS = 6;
const GAP = 14;

/** Draws a line chart into a box that has its size already: title, legend and plot, as Google Sheets lays them out. */
export async function drawLineChart(box: HTMLElement, model: LineModel, zoom: number): Promise<LineChart> {
  const [{ default: Plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
  const { options } = model;
  const plotBox = el('div', { class: 'chart-plot' });
  const middle = el('div', { class: `chart-middle legend-${options.legend}` }, plotBox);
  if (options.legend !== 'none') middle.append(legendOf(model, zoom));
  box.append(...headings(options.title, options.subtitle), middle);
  const { clientWidth: width, clientHeight: height } = plotBox;
  const font = `${TEXT * zoom}px Roboto, Arial, sans-serif`;
  const measure = textMeasurer(font);
  const axisTitle = (title: string) =>
    title ? { label: title, labelFont: font, labelSize: (TEXT + 8) * zoom, labelGap: 2 * zoom } : {};

  const values = model.series.flatMap((line) => line.values.filter((value): value is number => value !== null));
  const footSize = (TEXT + 14) * zoom;
  const plotHeight = height - footSize - (options.hAxis.title ? (TEXT + 8) * zoom : 0);
  const whole = values.every(Number.isInteger);
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.floor(plotHeight / (PIXELS_A_STEP * zoom))));
  const y = valueTicks(values, options.vAxis, steps, whole);
  const yWidth = Math.max(...y.at.map((tick) => measure(model.writeY(tick)))) + 12 * zoom;

  const [min, max] = reach(model);
  const widest = Math.max(...model.xs.map((x) => measure(model.writeX(x))), 1);
  const plotWidth = width - Math.max(yWidth, widest / 2) - (options.vAxis.title ? (TEXT + 8) * zoom : 0);
  const room = Math.floor(plotWidth / (widest + GAP * zoom));
  const first = model.xs[0] ?? 0;
  const xTicks = placeTicks(first, model.xs.at(-1) ?? first, room, model.kind);

  const common = { font, stroke: INK, ticks: { show: false } };
  const tooltip = tooltipOf(model, zoom);
  const plot = new Plot(
    {
      width,
      height,
      // Room for half of a word that stands at an end.
      padding: [8 * zoom, Math.max(8 * zoom, widest / 2), 0, Math.max(0, widest / 2 - yWidth)],
      legend: { show: false },
      cursor: { y: false, x: false, drag: { x: false, y: false }, points: { size: 8 * zoom } },
      scales: { x: { time: false, range: [min, max] }, y: { range: [y.min, y.max] } },
      axes: [
        {
          ...common,
          ...axisTitle(options.hAxis.title),
          size: footSize,
          gap: 6 * zoom,
          splits: () => xTicks,
          values: (_, ticks) => ticks.map((tick) => model.writeX(tick)),
          grid: { show: false },
        },
        {
          ...common,
          ...axisTitle(options.vAxis.title),
          size: yWidth,
          gap: 8 * zoom,
          splits: () => [...y.at],
          values: (_, ticks) => ticks.map((tick) => model.writeY(tick)),
          grid: { stroke: (_, __) => GRID, width: 1 },
        },
      ],
      series: [
        {},
        ...model.series.map(({ name, color, lineWidth, pointSize, dash }): uPlot.Series => {
          const stroke = color ?? INK;
          return {
            label: name,
            stroke,
            width: lineWidth * zoom,
            spanGaps: options.interpolateNulls,
            ...(options.smooth && Plot.paths.spline && { paths: Plot.paths.spline() }),
            ...(dash.length > 0 && { dash: dash.map((length) => length * zoom) }),
            points: { show: pointSize > 0, size: pointSize * zoom + 1, fill: stroke, stroke, width: 0 },
          };
        }),
      ],
      hooks: { drawAxes: [(self) => drawBaseline(self, y)], setCursor: [tooltip.follow], init: [tooltip.attach] },
    },
    [[...model.xs], ...model.series.map((line) => [...line.values])],
    plotBox,
  );
  return { destroy: () => plot.destroy() };
}

function headings(title: string, subtitle: string): HTMLElement[] {
  return [
    ...(title ? [el('p', { class: 'chart-title' }, title)] : []),
    ...(subtitle ? [el('p', { class: 'chart-subtitle' }, subtitle)] : []),
  ];
}

/** From where to where the bottom reaches: words have room on both sides, dates and numbers go from edge to edge. */
function reach({ kind, xs }: LineModel): [number, number] {
  const first = xs[0] ?? 0;
  const last = xs.at(-1) ?? first;
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

function textMeasurer(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? 0;
}
