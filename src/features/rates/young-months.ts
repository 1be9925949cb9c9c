import { a1 } from '../../sheet/addresses';
import { LOOK } from '../../sheet/look';
import { type CellsPiece, type Look, tableRow } from '../../sheet/pieces';
import type { Labels } from '../../text';
import type { Addresses } from '../settings/addresses';
import { batchColumn } from '../tracking/batches-place';
import { shareBy } from './curve';
import type { Sources } from './places';

/** The batches go back so far. */
const MOST_MONTHS = 12;
/** A month is young while more than a fifth of its sales are still to come. */
const YOUNG_BELOW = '4/5';

/** The months of the window, each with what has become of its leads, and how much of that is in by now. */
export function monthsTable(
  row: number,
  text: Labels<'sheet'>,
  { curve }: Pick<Sources, 'curve'>,
  { at, from, look }: { readonly at: Addresses; readonly from: string; readonly look: Look },
): Omit<CellsPiece, 'kind' | 'row'> {
  const hint = text.monthsHint;
  const top = tableRow({ row, hint });
  const months = at.setting('months');
  const asOf = at.setting('asOf');
  return {
    ...{ title: text.monthsTable, hint },
    header: [text.month, text.leadsTable, text.monthsCustomers, text.monthsRate, text.monthsShare, ''],
    rows: Array.from({ length: MOST_MONTHS }, (_, index) => {
      const line = top + 1 + index;
      const cell = (column: number) => a1(line, column);
      const month = cell(1);
      const sum = (key: 'leads' | 'customers') =>
        `=IF(ISNUMBER(${month});SUMIFS(${batchColumn(at, key)};${batchColumn(at, 'created')};">="&${month};${batchColumn(at, 'created')};"<"&EDATE(${month};1));"")`;
      const [oldest, youngest] = [`(${asOf}-${month})`, `(${asOf}-EDATE(${month};1)+1)`];
      // Simpson's rule over the days of the month, as if each had brought as many leads.
      const share = `(${shareBy(curve, oldest)}+4*${shareBy(curve, `(${oldest}+${youngest})/2`)}+${shareBy(curve, youngest)})/6`;
      return [
        `=IF(${index + 1}>MIN(${MOST_MONTHS};${months});"";EDATE(${from};MAX(0;${months}-${MOST_MONTHS})+${index}))`,
        sum('leads'),
        sum('customers'),
        `=IFERROR(${cell(3)}/${cell(2)};"")`,
        `=IFERROR(IF(AND(ISNUMBER(${month});ISNUMBER(${curve.mu}));${share};"");"")`,
        `=IF(ISNUMBER(${cell(5)});IF(${cell(5)}<${YOUNG_BELOW};"${text.monthYoung}";"");"")`,
      ];
    }),
    look: ['month', 'count', look === 'unknown' ? 'unknown' : 'count', look, 'share', 'word'],
    marks: { column: 5, words: [{ word: text.monthYoung, color: LOOK.attention }] },
  };
}
