import { a1 } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import { labels } from '../../text';
import { CHARTS, DAILY } from './tab';

/** The columns of the daily table (0-based) that each chart shows beside the day: the goal line and what came in. */
const SERIES = { leads: 1, money: 3 } as const;
type ChartName = keyof typeof SERIES;

/**
 * Puts the two charts of the month on the tracking tab where they are missing: the goal line, dashed, and what came in, with a
 * point on each day, so that they can be told apart without colour. A chart that is there stays as people have made it.
 */
export function ensureCharts(book: Book, patterns: Patterns): void {
  const sheet = book.sheet('tracking');
  if (!sheet) return;
  const fresh = book.isNew('tracking');
  const shown = new Set(fresh ? [] : sheet.getCharts().flatMap((chart) => chart.getRanges().map((r) => r.getColumn())));
  for (const name of ['leads', 'money'] as const) {
    if (!shown.has(DAILY.column + SERIES[name])) sheet.insertChart(build(book, sheet, name, patterns));
  }
}

function build(book: Book, sheet: Sheet, name: ChartName, patterns: Patterns) {
  const text = labels(book.language, 'sheet');
  const part = (column: number, width: number) =>
    sheet.getRange(a1(DAILY.row, DAILY.column + column, DAILY.height, width));
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(part(0, 1))
    .addRange(part(SERIES[name], 2))
    .setNumHeaders(1)
    .setPosition(CHARTS.rows[name], CHARTS.column, 0, 0)
    .setOption('title', name === 'leads' ? text.leadsChart : text.moneyChart)
    .setOption('width', CHARTS.width)
    .setOption('height', CHARTS.height)
    .setOption('legend', { position: 'top' })
    .setOption('interpolateNulls', false)
    .setOption('hAxis', { format: 'd' })
    .setOption('vAxis', { format: name === 'leads' ? patterns.count : patterns.money, minValue: 0 })
    .setOption('series', {
      0: { color: LOOK.hint, lineDashStyle: [6, 4], lineWidth: 2 },
      1: { color: LOOK.accent, lineWidth: 3, pointSize: 5 },
    })
    .build();
}
