import { type CustomFunction, customFunction } from '../../functions/custom-function';
import { EXAMPLE_LOG } from '../../functions/example-log';
import { confidence, day, horizon, log, months, toggle } from '../../functions/kinds';
import { bySegment } from '../../functions/labelled-result';
import { DEFAULT_MONTHS } from '../../log/cohort';
import { CONFIDENCE_EVENTUAL, cohortArgs, measure, segmentRows } from '../rates/arguments';
import { DELAY_NEEDS, delayFacts } from '../rates/delay-facts';
import { delayTable, factsTable } from '../rates/delay-table';
import { segmentTable } from '../rates/segment-columns';
import { SEGMENT_NEEDS, segmentsOf } from '../rates/segments';

/** Leads of January to March 2026, of which twelve are won after 10 days. */
const EXAMPLE_DELAY = [
  ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on'],
  ['2026-01-05', 'SEO', 'Start-up', 12, 12, '2026-01-15'],
  ['2026-03-02', 'SEO', 'Start-up', 100, 0, ''],
];

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
  SLA_DELAY: customFunction({
    args: {
      leads: log(),
      as_of: day({ optional: true }),
      horizon: horizon({ optional: true }),
      facts: toggle({ default: false }),
      months: months({ default: DEFAULT_MONTHS }),
    },
    errors: ['noOutcomeColumn'],
    example: {
      args: { leads: EXAMPLE_DELAY, as_of: '2026-08-15', horizon: 30 },
      result: [
        ['Days', 'Share of sales made by then'],
        [0, 0.0024572],
        [1, 0.0202077],
      ],
      rows: 32,
    },
    work: ({ leads, as_of, horizon, facts, months }, context) => {
      const found = delayFacts(leads(DELAY_NEEDS), as_of, months, horizon);
      return facts ? factsTable(found, context) : delayTable(found.delay, context.language);
    },
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
