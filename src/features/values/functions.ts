import { alignAmounts, alignTable } from '../../base/tables';
import { wordIn } from '../../base/words';
import { each } from '../../functions/argument';
import { type CustomFunction, cellFunction, customFunction } from '../../functions/custom-function';
import { EXAMPLE_LOG } from '../../functions/example-log';
import { amounts, countTable, list, money, share, windowOfLog } from '../../functions/kinds';
import { inPlaceOf, orBlank } from '../../functions/labelled-result';
import { averageSales } from './averages';
import { leadValue, leadValues } from './lead-values';
import { rates } from './rates';
import { sold } from './sold';

export const functions = {
  SLA_LEAD_VALUE: cellFunction({
    args: { close_rate: each(share()), average_sale: each(money()) },
    example: { args: { close_rate: 0.2, average_sale: 1000 }, result: 200 },
    each: () => (cells) => leadValue(cells.close_rate, cells.average_sale),
  }),
  SLA_AVERAGE_SALES: customFunction({
    args: {
      ...windowOfLog,
      leads: sold(),
      personas: list({ optional: true }),
      typed: amounts({ optional: true }),
    },
    errors: ['noOutcomeColumn', 'tooManyLabels'],
    example: {
      args: { leads: EXAMPLE_LOG, as_of: '2026-08-15', months: 3 },
      result: [
        ['Persona', 'Public', 'Start-up', 'Total'],
        ['Average sale', 400, 275, 300],
      ],
    },
    work: ({ leads, as_of, months, personas, typed }, { language }) => {
      const found = leads({ asOf: as_of, months, personas });
      const average = averageSales(found, alignAmounts(typed, found.personas));
      return [
        [wordIn(language, 'persona'), ...found.personas, wordIn(language, 'total')],
        [wordIn(language, 'averageSale'), ...[...average.amounts, average.total].map(orBlank)],
      ];
    },
  }),
  SLA_LEAD_VALUES: customFunction({
    args: {
      close_rates: rates(),
      average_sales: amounts({ mayBeBlank: true }),
      counts: countTable({ optional: true }),
    },
    example: {
      args: {
        close_rates: [
          ['Channel', 'Start-up', 'Public'],
          ['SEO', 0.1, 0.2],
          ['LinkedIn', 0.05, ''],
        ],
        average_sales: [
          ['Persona', 'Start-up', 'Public'],
          ['Average sale', 200, 400],
        ],
        counts: [
          ['Channel', 'Start-up', 'Public'],
          ['SEO', 30, 10],
          ['LinkedIn', 60, 50],
        ],
      },
      result: [
        ['Channel', 'Start-up', 'Public', 'Total'],
        ['SEO', 20, 80, 35],
        ['LinkedIn', 10, '', 10],
        ['Total', 13.333333333333334, 80, 20],
      ],
    },
    work: ({ close_rates, average_sales, counts }, { language }) => {
      const { table, leads, averages } = close_rates;
      const { rows, columns, cells } = table;
      const weights = counts === null ? leads : alignTable(counts, rows, columns);
      const typed = alignAmounts(average_sales, columns);
      // Of a table that measures them itself, an amount of 0 is none typed, as it is none in SLA_AVERAGE_SALES.
      const used = leads === null ? typed : typed.map((amount, p) => amount || (averages[p] ?? null));
      const { values, totals } = leadValues(cells, used, weights);
      return inPlaceOf(table, values, language, totals);
    },
  }),
} satisfies Record<string, CustomFunction>;
