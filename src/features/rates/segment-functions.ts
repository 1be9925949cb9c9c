import { type CustomFunction, customFunction } from '../../functions/custom-function';
import { EXAMPLE_LOG } from '../../functions/example-log';
import { confidence, horizon } from '../../functions/kinds';
import { CONFIDENCE_EVENTUAL, cohortArgs } from './arguments';
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
} satisfies Record<string, CustomFunction>;
