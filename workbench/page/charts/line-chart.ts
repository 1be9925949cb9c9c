import type uPlot from 'uplot';
import type { PlainCell } from '../bridge/session-types';
import type { ChartSpec } from '../bridge/types';
import { el } from './dom';

export interface LineChart {
  destroy(): void;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly locale: string;
}

/** What Google's line chart knows of a series, as far as the add-on uses it. */
interface SeriesOptions {
  readonly color?: string;
  readonly lineWidth?: number;
  readonly pointSize?: number;
  readonly lineDashStyle?: readonly number[];
}

/** Google's colours for series that name none. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];
const TITLE_HEIGHT = 34;

/**
 * Draws a line chart of the columns of its ranges, the first one along the bottom: the stand-in for the chart Google Sheets
 * draws by itself. Other types say that the local workbench does not draw them.
 */
export async function drawLineChart(
  box: HTMLElement,
  spec: ChartSpec,
  data: readonly PlainCell[][][],
  frame: Frame,
): Promise<LineChart | null> {
  box.append(el('p', { class: 'chart-title' }, frame.title));
  if (spec.type !== 'LINE') {
    box.append(el('p', {}, `${spec.type}: no picture in the local workbench.`));
    return null;
  }
  const columns = columnsOf(data);
  const [domain, ...series] = columns;
  const rows = (domain?.cells ?? []).flatMap((cell, index) => (cell === '' ? [] : [index]));
  if (!domain || rows.length === 0) return null;
  const [{ default: Plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
  const options = (index: number): SeriesOptions =>
    (spec.options.series as Record<number, SeriesOptions> | undefined)?.[index] ?? {};
  const xs = rows.map((row) => dayOf(domain.cells[row] ?? ''));
  const number = new Intl.NumberFormat(frame.locale, { maximumFractionDigits: 1 });
  const affixes = affixesOf((spec.options.vAxis as { format?: string } | undefined)?.format);
  const label = (value: number) => `${affixes.before}${number.format(value)}${affixes.after}`;
  const plot = new Plot(
    {
      width: frame.width - 16,
      height: frame.height - TITLE_HEIGHT - 30,
      legend: { live: false },
      cursor: { show: false },
      scales: { x: { time: false }, y: { range: (_, min, max) => [Math.min(0, min), Math.max(1, max) * 1.05] } },
      axes: [
        {
          values: (_, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? String(tick) : '')),
          grid: { show: false },
          size: 26,
        },
        { values: (_, ticks) => ticks.map(label), size: 72, grid: { stroke: '#e8eaed', width: 1 } },
      ],
      series: [
        {},
        ...series.map((column, index): uPlot.Series => {
          const {
            color = COLORS[index % COLORS.length] as string,
            lineWidth = 2,
            pointSize = 0,
            lineDashStyle,
          } = options(index);
          return {
            label: column.name,
            stroke: color,
            width: lineWidth,
            spanGaps: false,
            ...(lineDashStyle && { dash: [...lineDashStyle] }),
            points: { show: pointSize > 0, size: pointSize, fill: color },
          };
        }),
      ],
    },
    [xs, ...series.map(({ cells }) => rows.map((row) => (typeof cells[row] === 'number' ? cells[row] : null)))],
    box,
  );
  return { destroy: () => plot.destroy() };
}

/** The columns of all ranges side by side, the first row of each its name. */
function columnsOf(data: readonly PlainCell[][][]): { name: string; cells: PlainCell[] }[] {
  return data.flatMap((range) => {
    const [header = [], ...rows] = range;
    return header.map((name, column) => ({ name: String(name), cells: rows.map((row) => row[column] ?? '') }));
  });
}

/** A date stands along the bottom by its day of the month; a number as it is. */
function dayOf(cell: PlainCell): number {
  if (typeof cell === 'number') return cell;
  // Midday, so that no time zone of the browser makes another day of it.
  return new Date(new Date(String(cell)).getTime() + 12 * 3_600_000).getUTCDate();
}

/** The currency sign of a number format, before or after the digits. */
function affixesOf(format = ''): { before: string; after: string } {
  const [first = ''] = format.split(';');
  const [before = '', after = ''] = first.split(/[#0][#0,.]*/);
  const plain = (text: string) => text.replace(/"/g, '');
  return { before: plain(before), after: plain(after) };
}
