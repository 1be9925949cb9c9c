import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { KeptChart } from '../../sheet/kept-charts';
import { LOOK } from '../../sheet/look';
import { labels } from '../../text';
import { patternsOf } from '../settings/reading';
import { CHARTS, DAILY } from './tab';

/** The columns of the daily table (0-based) that each chart shows beside the day: the goal line and what came in. */
const SERIES = { leads: 1, money: 3 } as const;

/**
 * The two charts of the month: the goal line, dashed, and what came in, with a point on each day, so that they can be told apart
 * without colour.
 */
export const trackingCharts = (book: Book): readonly KeptChart[] => {
  const patterns = book.once(patternsOf);
  return (['leads', 'money'] as const).map((name): KeptChart => {
    const part = (column: number, width: number) => a1(DAILY.row, DAILY.column + column, DAILY.height, width);
    return {
      title: (language) => labels(language, 'sheet')[name === 'leads' ? 'leadsChart' : 'moneyChart'],
      column: DAILY.column + SERIES[name],
      ranges: [part(0, 1), part(SERIES[name], 2)],
      type: 'LINE',
      dress: (chart) =>
        chart
          .setPosition(CHARTS.rows[name], CHARTS.column, 0, 0)
          .setOption('width', CHARTS.width)
          .setOption('height', CHARTS.height)
          .setOption('legend', { position: 'top' })
          .setOption('interpolateNulls', false)
          .setOption('hAxis', { format: 'd' })
          .setOption('vAxis', { format: name === 'leads' ? patterns.count : patterns.money, minValue: 0 })
          .setOption('series', {
            0: { color: LOOK.hint, lineDashStyle: [6, 4], lineWidth: 2 },
            1: { color: LOOK.accent, lineWidth: 3, pointSize: 5 },
          }),
    };
  });
};
