import type uPlot from 'uplot';
import { el } from '../dom';
import type { PlotModel } from './plot-model';

const AWAY = 12;

/** The values of the place the pointer is nearest to, as Google's charts show them. */
export function tooltipOf(model: PlotModel, zoom: number) {
  const box = el('div', { class: 'chart-tooltip' });
  box.hidden = true;
  const follow = (plot: uPlot): void => {
    const { idx, left = -1 } = plot.cursor;
    const lines = idx == null || left < 0 ? [] : model.series.filter((line) => line.values[idx] != null);
    box.hidden = lines.length === 0;
    if (idx == null || lines.length === 0) return;
    box.replaceChildren(
      el('strong', {}, model.writeX(model.xs[idx] ?? 0)),
      ...lines.map((line) => el('span', {}, `${line.name}: ${model.writeValue(line, line.values[idx] ?? 0)}`)),
    );
    const x = plot.valToPos(model.xs[idx] ?? 0, 'x');
    const y = Math.min(...lines.map((line) => plot.valToPos(line.values[idx] ?? 0, 'y')));
    const toTheLeft = x + AWAY * zoom + box.offsetWidth > plot.over.clientWidth;
    box.style.left = `${toTheLeft ? x - AWAY * zoom - box.offsetWidth : x + AWAY * zoom}px`;
    box.style.top = `${Math.max(0, Math.min(y - box.offsetHeight, plot.over.clientHeight - box.offsetHeight))}px`;
  };
  return { follow, attach: (plot: uPlot): void => plot.over.append(box) };
}
