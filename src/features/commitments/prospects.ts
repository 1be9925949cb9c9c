import type { Book } from '../../sheet/book';
import type { Look, TablePiece } from '../../sheet/pieces';
import { call, quote, Stack } from '../../sheet/stack';
import { labels } from '../../text';
import { addressesOf } from '../settings/addresses';
import { batchColumn } from '../tracking/batches-place';
import { inputsOf } from '../tracking/inputs';
import { valuesLayout } from '../values/tab';
import { planTables } from './plan-tables';

/** The month of the as-of day and those after it that the forecast tells. */
const MONTHS_AHEAD = 6;
/** The full months that the back-test looks back on, where the log has as many. */
const MONTHS_BACK = 12;
const BACKTEST_LOOKS: readonly Look[] = ['month', 'count', 'count', 'word', 'money', 'money', 'word'];
/** The columns of SLA_BACKTEST that say whether a month would have kept the commitment. */
const KEPT = { leads: 4, value: 7 } as const;

/** When the money arrives, and which past months would have kept the commitment. */
export function prospects(book: Book): { readonly forecast: TablePiece; readonly backtest: TablePiece } {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { batches, committed } = book.once(inputsOf).at;
  const asOf = at.setting('asOf');
  const stack = new Stack(book.once(planTables).next);
  const forecast = stack.table({
    ...{ title: text.forecastTable, hint: text.forecastHint, totalRow: false },
    formula: call(
      'SLA_REVENUE_FORECAST',
      ...[at.log, asOf, committed, String(MONTHS_AHEAD), book.once(valuesLayout).averageSales],
      ...[at.setting('months'), at.list('channels', 'label'), at.personas, at.setting('horizon')],
    ),
    ...{ height: MONTHS_AHEAD + 2, width: 4, look: ['month', 'money', 'money', 'money'] },
  });
  const first = `MIN(${batchColumn(at, 'created')})`;
  const full = `(YEAR(${asOf})-YEAR(${first}))*12+MONTH(${asOf})-MONTH(${first})`;
  const backtest = stack.table({
    ...{ title: text.backtestTable, hint: text.backtestHint, totalRow: false },
    formula: call('SLA_BACKTEST', batches, asOf, committed, `MAX(1;MIN(${MONTHS_BACK};${full}))`),
    ...{ height: MONTHS_BACK + 1, width: BACKTEST_LOOKS.length, look: BACKTEST_LOOKS },
  });
  return { forecast, backtest };
}

/** How often the past months would have kept the commitment, in words; nothing while there is none. */
export function backtestSentence(book: Book): string {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { backtest } = book.once(prospects);
  const area = at.area('commitments', backtest);
  const column = (index: number) => `INDEX(${area};0;${index})`;
  const said = [
    ['{n}', `COUNTIF(${column(KEPT.leads)};TRUE)`],
    ['{value}', `COUNTIF(${column(KEPT.value)};TRUE)`],
    ['{months}', `COUNT(${column(1)})`],
  ];
  const filled = (sentence: string) =>
    said.reduce(
      (formula, [name, value]) => (sentence.includes(name!) ? `SUBSTITUTE(${formula};"${name}";${value})` : formula),
      quote(sentence),
    );
  const valued = `COUNT(${column(KEPT.value - 1)})>0`;
  return `=IFERROR(IF(COUNT(${column(1)})=0;"";IF(${valued};${filled(text.keptBoth)};${filled(text.keptLeadsOnly)}));"")`;
}
