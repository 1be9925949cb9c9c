import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { KeptChart } from '../../sheet/kept-charts';
import { LOOK } from '../../sheet/look';
import { labels } from '../../text';
import { ratesLayout } from './tab';

/** Side by side right of the figures, in the window that the sidebar leaves. */
const PLACES = { row: 4, delay: [3, 8], channels: [6, 22], width: 352, height: 228 } as const;
const PERCENT = '0%';
const GROUND = '#ffffff';

/** How long sales take, and the rates of the channels, each with a bar from its low to its high. */
export function ratesCharts(book: Book): readonly KeptChart[] {
  const { curve, channels } = book.once(ratesLayout).charts;
  return [
    {
      title: (language) => labels(language, 'sheet').delayChart,
      column: curve.column + 1,
      ranges: [a1(curve.row, curve.column, curve.height, 2)],
      type: 'LINE',
      dress: (chart) =>
        chart
          .setPosition(PLACES.row, ...PLACES.delay, 0)
          .setOption('width', PLACES.width)
          .setOption('height', PLACES.height)
          .setOption('useFirstColumnAsDomain', true)
          .setOption('legend', { position: 'none' })
          .setOption('hAxis', { format: '0' })
          .setOption('vAxis', { format: PERCENT, minValue: 0, maxValue: 1 })
          .setOption('series', { 0: { color: LOOK.accent, lineWidth: 3 } }),
    },
    {
      title: (language) => labels(language, 'sheet').channelChart,
      column: channels.column + 3,
      ranges: [a1(channels.row, channels.column, channels.height, 4)],
      type: 'COMBO',
      dress: (chart) =>
        chart
          .setPosition(PLACES.row, ...PLACES.channels, 0)
          .setOption('width', PLACES.width)
          .setOption('height', PLACES.height)
          .setOption('legend', { position: 'none' })
          // The bar from low to high stands on one as white as the ground, which would cover the lines of a grid.
          .setOption('isStacked', true)
          .setOption('vAxis', { format: PERCENT, minValue: 0, gridlines: { color: GROUND } })
          .setOption('series', {
            0: { type: 'bars', color: GROUND },
            1: { type: 'bars', color: '#aecbfa' },
            2: { type: 'line', color: LOOK.accent, lineWidth: 0, pointSize: 9 },
          }),
    },
  ];
}
