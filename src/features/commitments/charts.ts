import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { KeptChart } from '../../sheet/kept-charts';
import { LOOK } from '../../sheet/look';
import { tableRow } from '../../sheet/pieces';
import { labels } from '../../text';
import { patternsOf } from '../settings/reading';
import { commitmentsLayout } from './tab';

/** Right of the figures, in the window that the sidebar leaves. */
const PLACE = { row: 3, column: 4, width: 616, height: 252 } as const;

/** When the money arrives: a column for each month, what the open leads bring below what the committed ones do. */
export function commitmentCharts(book: Book): readonly KeptChart[] {
  const { forecast } = book.once(commitmentsLayout);
  const { money } = book.once(patternsOf);
  const first = tableRow(forecast);
  return [
    {
      title: (language) => labels(language, 'sheet').forecastTable,
      ...{ column: 2, rows: { first, last: first + forecast.height - 1 } },
      ranges: [a1(first, 1, forecast.height, 3)],
      type: 'COLUMN',
      dress: (chart) =>
        chart
          .setPosition(PLACE.row, PLACE.column, 0, 0)
          .setOption('width', PLACE.width)
          .setOption('height', PLACE.height)
          .setOption('isStacked', true)
          .setOption('legend', { position: 'top' })
          .setOption('hAxis', { format: 'MMM yyyy' })
          .setOption('vAxis', { format: money, minValue: 0 })
          .setOption('series', { 0: { color: LOOK.accent }, 1: { color: '#aecbfa' } }),
    },
  ];
}
