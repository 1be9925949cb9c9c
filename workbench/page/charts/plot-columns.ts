import type uPlot from 'uplot';
import type { PlotModel } from './plot-model';

/** How much of the way from one place to the next the columns of a place take, as Google draws them. */
const GROUP_WIDTH = 0.618;

/** The smallest way from one place along the bottom to the next. */
export const gapOf = (xs: readonly number[]): number =>
  xs.slice(1).reduce((least, x, index) => Math.min(least, x - xs[index]!), xs.length > 1 ? Infinity : 1);

/** Draws the columns of a chart over its grid. */
export function drawColumns(plot: uPlot, { xs, series }: PlotModel): void {
  const { ctx, bbox } = plot;
  const y = (value: number) => plot.valToPos(value, 'y', true);
  const width = Math.abs(plot.valToPos(gapOf(xs), 'x', true) - plot.valToPos(0, 'x', true)) * GROUP_WIDTH;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const { columns, color } of series) {
    if (!columns) continue;
    ctx.fillStyle = color ?? 'currentColor';
    columns.to.forEach((to, i) => {
      const [from, x] = [columns.from[i], xs[i]];
      if (to === null || from === undefined || x === undefined) return;
      const left = plot.valToPos(x, 'x', true) - width / 2 + (columns.slot * width) / columns.of;
      ctx.fillRect(Math.round(left), y(from), Math.max(1, Math.round(width / columns.of)), y(to) - y(from));
    });
  }
  ctx.restore();
}
