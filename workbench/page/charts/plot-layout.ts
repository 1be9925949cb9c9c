import type { PlotModel } from './plot-model';
import { placeTicks, type Ticks, valueTicks } from './ticks';

/** Sizes in pixels at 100 %. */
const TEXT = 12;
const PIXELS_A_STEP = 25;
const MOST_STEPS = 6;
const GAP = 14;

/** What is written along the two axes of a chart, and the room it takes. */
export interface PlotLayout {
  readonly font: string;
  /** The height of an axis's title. */
  readonly titleSize: number;
  readonly footSize: number;
  readonly yWidth: number;
  readonly y: Ticks;
  readonly xTicks: readonly number[];
  /** Room for half of a word that stands at an end. */
  readonly padding: [top: number, right: number, bottom: number, left: number];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function plotLayout(model: PlotModel, { width, height }: Size, zoom: number): PlotLayout {
  const { hAxis, vAxis } = model.options;
  const font = `${TEXT * zoom}px Roboto, Arial, sans-serif`;
  const measure = textMeasurer(font);
  const titleSize = (TEXT + 8) * zoom;
  const footSize = (TEXT + 14) * zoom;

  const ends = model.series.flatMap(({ values, columns }) => (columns ? [0, ...columns.to] : values));
  const values = ends.filter((value): value is number => value !== null);
  const plotHeight = height - footSize - (hAxis.title ? titleSize : 0);
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.floor(plotHeight / (PIXELS_A_STEP * zoom))));
  const y = valueTicks(values, vAxis, steps, values.every(Number.isInteger));
  const yWidth = Math.max(...y.at.map((tick) => measure(model.writeY(tick)))) + 12 * zoom;

  const widest = Math.max(...model.xs.map((x) => measure(model.writeX(x))), 1);
  const plotWidth = width - Math.max(yWidth, widest / 2) - (vAxis.title ? titleSize : 0);
  const room = Math.floor(plotWidth / (widest + GAP * zoom));
  const first = model.xs[0] ?? 0;
  const xTicks = model.series.some(({ columns }) => columns)
    ? // Each column has a name of its own.
      placeTicks(0, Math.max(0, model.xs.length - 1), room, 'text').map((place) => model.xs[place] ?? first)
    : placeTicks(first, model.xs.at(-1) ?? first, room, model.kind);

  const padding: PlotLayout['padding'] = [
    8 * zoom,
    Math.max(8 * zoom, widest / 2),
    0,
    Math.max(0, widest / 2 - yWidth),
  ];
  return { font, titleSize, footSize, yWidth, y, xTicks, padding };
}

function textMeasurer(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? 0;
}
