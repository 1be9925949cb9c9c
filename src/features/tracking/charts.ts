import type { Language } from '../../base/types';
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
  const shown = book.isNew('tracking') ? [] : sheet.getCharts();
  for (const name of ['leads', 'money'] as const) {
    if (!shown.some((chart) => isOurs(chart, name))) sheet.insertChart(build(book, sheet, name, patterns));
  }
}

/** A chart is known by what it shows, and by its title: its ranges may come back merged into one, or have been changed. */
function isOurs(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart, name: ChartName): boolean {
  const column = DAILY.column + SERIES[name];
  if (chart.getRanges().some((range) => range.getColumn() <= column && column <= range.getLastColumn())) return true;
  const title = chart.getOptions().get('title');
  return (['en', 'fr'] as const).some((language) => title === titleOf(language, name));
}

function titleOf(language: Language, name: ChartName): string {
  const text = labels(language, 'sheet');
  return name === 'leads' ? text.leadsChart : text.moneyChart;
}

function build(book: Book, sheet: Sheet, name: ChartName, patterns: Patterns) {
  const part = (column: number, width: number) =>
    sheet.getRange(a1(DAILY.row, DAILY.column + column, DAILY.height, width));
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(part(0, 1))
    .addRange(part(SERIES[name], 2))
    .setNumHeaders(1)
    .setPosition(CHARTS.rows[name], CHARTS.column, 0, 0)
    .setOption('title', titleOf(book.language, name))
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
