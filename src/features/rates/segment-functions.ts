import { type CustomFunction, customFunction } from '../../functions/custom-function';
import { EXAMPLE_LOG } from '../../functions/example-log';
import { confidence, horizon } from '../../functions/kinds';
import { bySegment } from '../../functions/labelled-result';
import { CONFIDENCE_EVENTUAL, cohortArgs, measure, segmentRows } from './arguments';
import { segmentTable } from './segment-columns';
import { SEGMENT_NEEDS, segmentsOf } from './segments';

export const functions = {
  SLA_SEGMENTS: customFunction({
    args: {
      ...cohortArgs,
      horizon: horizon({ optional: true }),
      confidence: confidence({ default: CONFIDENCE_EVENTUAL }),
    },
    errors: ['noOutcomeColumn', 'tooManyLabels'],
    example: {
      args: { leads: EXAMPLE_LOG, as_of: '2026-08-15', months: 3 },
      result: [
        [
          ...['Channel', 'Persona', 'Leads', 'Customers so far', 'Still to come', 'Rate so far', 'Rate to plan with'],
          ...['Low', 'High', 'Own weight', 'Evidence', 'Closed in the period', 'Sales with amount', 'Revenue'],
          ...['Average sale', 'MQL', 'SQL'],
        ],
        ['LinkedIn', 'Public', 1, 1, '', 1, 1, 0.378447503, 1, '', '', 1, 1, 400, 400, 0, ''],
      ],
      rows: 10,
    },
    work: ({ leads, as_of, ...options }, { language }) =>
      segmentTable(segmentsOf(leads(SEGMENT_NEEDS), { asOf: as_of, ...options }), language),
  }),
  SLA_GRID: customFunction({
    args: { table: segmentRows(), measure: measure() },
    example: {
      args: {
        table: [
          ['Channel', 'Persona', 'Leads', 'Rate to plan with'],
          ['SEO', 'Start-up', 30, 0.1],
          ['SEO', 'Public', 10, 0.2],
          ['SEO', 'Total', 40, 0.13],
          ['Total', 'Start-up', 30, 0.1],
          ['Total', 'Public', 10, 0.2],
          ['Total', 'Total', 40, 0.13],
        ],
        measure: 'Rate to plan with',
      },
      result: [
        ['Channel', 'Start-up', 'Public', 'Total'],
        ['SEO', 0.1, 0.2, 0.13],
        ['Total', 0.1, 0.2, 0.13],
      ],
    },
    work: ({ table, measure }, { language }) => {
      const { channels, personas, cells, totals } = table.grid(measure);
      return bySegment(channels, personas, cells, totals, language);
    },
  }),
} satisfies Record<string, CustomFunction>;
