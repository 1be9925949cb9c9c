import { el } from '../dom';
import type { PlotModel, Series } from './plot-model';

const SVG = 'http://www.w3.org/2000/svg';
const SAMPLE = { width: 28, height: 12 };

/** The names of the series, each with a piece of its line or column: dashed lines can be told apart without colour. */
export function legendOf({ series }: PlotModel, zoom: number): HTMLElement {
  const entries = series.filter(({ inLegend }) => inLegend).map((line) => el('li', {}, sample(line, zoom), line.name));
  return el('ul', { class: 'chart-legend' }, ...entries);
}

function sample({ color, lineWidth, pointSize, dash, columns }: Series, zoom: number): SVGElement {
  const svg = shape('svg', {
    width: SAMPLE.width * zoom,
    height: SAMPLE.height * zoom,
    viewBox: `0 0 ${SAMPLE.width} ${SAMPLE.height}`,
  });
  const y = SAMPLE.height / 2;
  const stroke = color ?? 'currentColor';
  if (columns) {
    svg.append(
      shape('rect', { x: SAMPLE.width - SAMPLE.height, width: SAMPLE.height, height: SAMPLE.height, fill: stroke }),
    );
    return svg;
  }
  svg.append(
    shape('line', {
      x1: 0,
      x2: SAMPLE.width,
      y1: y,
      y2: y,
      stroke,
      'stroke-width': lineWidth,
      'stroke-dasharray': dash.join(' '),
    }),
  );
  if (pointSize > 0) svg.append(shape('circle', { cx: SAMPLE.width / 2, cy: y, r: pointSize / 2 + 0.5, fill: stroke }));
  return svg;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== '') node.setAttribute(key, String(value));
  return node;
}
