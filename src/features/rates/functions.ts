import { SlaError } from '../../base/errors';
import type { At, Cell } from '../../base/types';
import { WORDS } from '../../base/words';
import { each } from '../../functions/argument';
import { type CustomFunction, cellFunction, customFunction } from '../../functions/custom-function';
import { EXAMPLE_LOG } from '../../functions/example-log';
import { choice, confidence, count, day, horizon, list, log } from '../../functions/kinds';
import { bySegment, countsBySegment, orBlank } from '../../functions/labelled-result';
import { BATCH_COLUMNS, BATCH_HEADERS, batches } from '../../log/batches';
import { cohort } from '../../log/cohort';
import { counts, dateOfStage, type Stage } from '../../log/counts';
import { columnLabel } from '../../log/header';
import { closeRate, wilson } from '../../rates/close-rate';
import { CONFIDENCE_EVENTUAL, CONFIDENCE_SO_FAR, cohortArgs, method } from './arguments';
import { closeRateTable } from './close-rates';
import { SEGMENT_NEEDS, segmentsOf, tableOf } from './segments';

const stage = choice<Stage>('stage', 'unknownStage', {
  lead: [WORDS.stageLead, WORDS.stageLeads],
  mql: [WORDS.stageMql, WORDS.stageMqls],
  sql: [WORDS.stageSql, WORDS.stageSqls],
  opportunity: [WORDS.stageOpportunity, WORDS.stageOpportunities],
  customer: [WORDS.stageCustomer, WORDS.stageCustomers],
});

const bound = choice<'low' | 'high'>('bound', 'unknownBound', { low: [WORDS.boundLow], high: [WORDS.boundHigh] });

export const functions = {
  SLA_CLOSE_RATE: cellFunction({
    args: { leads: each(count()), customers: each(count()) },
    errors: ['customersAboveLeads'],
    example: { args: { leads: 263, customers: 81 }, result: 0.3079848 },
    each: () => (pair, at) => closeRate(pair.leads, customersOf(pair, at)),
  }),
  SLA_CLOSE_RATE_LOW: intervalFunction('low', 0.2552885),
  SLA_CLOSE_RATE_HIGH: intervalFunction('high', 0.3662096),
  SLA_COUNTS: customFunction({
    args: {
      leads: log(),
      from: day({ optional: true }),
      to: day({ optional: true }),
      stage: stage({ default: 'lead' }),
      channels: list({ optional: true }),
      personas: list({ optional: true }),
    },
    errors: ['fromAfterTo', 'noOutcomeColumn', 'tooManyLabels'],
    example: {
      args: { leads: EXAMPLE_LOG, from: '2026-07-01', to: '2026-07-31', stage: 'MQL' },
      result: [
        ['Channel', 'Start-up', 'Total'],
        ['LinkedIn', 10, 10],
        ['Total', 10, 10],
      ],
    },
    work: ({ leads, from, to, stage, channels, personas }, { language }) => {
      requireOrder(from, to);
      const date = dateOfStage(stage);
      const found = counts(leads({ dates: date === null ? [] : [date] }), { from, to, stage, channels, personas });
      return countsBySegment(found.channels, found.personas, found.counts, language);
    },
  }),
  SLA_CLOSE_RATES: customFunction({
    args: {
      ...cohortArgs,
      bound: bound({ optional: true }),
      confidence: confidence({ optional: true }),
      method: method({ default: 'so far' }),
      horizon: horizon({ optional: true }),
    },
    errors: ['noOutcomeColumn', 'tooManyLabels'],
    example: {
      args: { leads: EXAMPLE_LOG, as_of: '2026-08-15', months: 3 },
      result: [
        ['Channel', 'Public', 'Start-up', 'Total'],
        ['LinkedIn', 1, 0.36363636363636365, 0.4166666666666667],
        ['SEO', 0, 0.5, 0.3333333333333333],
        ['Total', 0.5, 0.38461538461538464, 0.4],
      ],
    },
    work: ({ leads, as_of, bound, confidence, method, horizon, ...window }, { language }) => {
      const options = { asOf: as_of, ...window };
      if (method !== 'soFar') {
        const sure = confidence ?? CONFIDENCE_EVENTUAL;
        const segments = segmentsOf(leads(SEGMENT_NEEDS), { ...options, horizon, confidence: sure });
        const { cells, totals } = tableOf(segments, (segment) =>
          method === 'eventual' ? segment[bound ?? 'rate'] : bound === null ? segment.closedRate : null,
        );
        return bySegment(segments.channels, segments.personas, cells, totals, language);
      }
      const found = cohort(leads(), options);
      const { cells, totals } = closeRateTable(found, (all, won) =>
        bound === null ? closeRate(all, won) : (wilson(won, all, confidence ?? CONFIDENCE_SO_FAR)?.[bound] ?? null),
      );
      return bySegment(found.channels, found.personas, cells, totals, language);
    },
  }),
  SLA_CUSTOMERS: customFunction({
    args: cohortArgs,
    errors: ['noOutcomeColumn', 'tooManyLabels'],
    example: {
      args: { leads: EXAMPLE_LOG, as_of: '2026-08-15', months: 3 },
      result: [
        ['Channel', 'Public', 'Start-up', 'Total'],
        ['LinkedIn', 1, 4, 5],
        ['SEO', 0, 1, 1],
        ['Total', 1, 5, 6],
      ],
    },
    work: ({ leads, as_of, ...window }, { language }) => {
      const { channels, personas, customers } = cohort(leads(), { asOf: as_of, ...window });
      return countsBySegment(channels, personas, customers, language);
    },
  }),
  SLA_BATCHES: customFunction({
    args: { leads: log(), from: day({ optional: true }), to: day({ optional: true }) },
    errors: ['fromAfterTo'],
    example: {
      args: { leads: EXAMPLE_LOG, from: '2026-06-01', to: '2026-07-31' },
      result: [
        ['Created', 'Channel', 'Persona', 'Leads', 'Number of MQL', 'Number of SQL', 'Customers', 'Amount'],
        ['2026-06-15', 'LinkedIn', 'Start-up', 10, 10, '', 3, 900],
        ['2026-07-01', 'LinkedIn', 'Start-up', 1, 0, '', 1, 0],
        ['2026-07-20', 'LinkedIn', 'Public', 1, 0, '', 1, 400],
        ['2026-07-31', 'SEO', 'Start-up', 1, 0, '', 0, 0],
      ],
    },
    work: ({ leads, from, to }, { language, zone }) => {
      requireOrder(from, to);
      return [
        BATCH_HEADERS.map((key) => columnLabel(key, language)),
        ...batches(leads(BATCH_COLUMNS), from, to).map(({ day, channel, persona, ...numbers }): Cell[] => [
          ...[new Date(zone.instantOf(day)), channel, persona],
          ...[numbers.leads, numbers.mqls, numbers.sqls, numbers.customers, numbers.amount].map(orBlank),
        ]),
      ];
    },
  }),
} satisfies Record<string, CustomFunction>;

function requireOrder(from: number | null, to: number | null): void {
  if (from !== null && to !== null && from > to) throw new SlaError('fromAfterTo', { from, to });
}

/** One end of the interval of a close rate. */
function intervalFunction(end: 'low' | 'high', result: number) {
  return cellFunction({
    args: {
      leads: each(count()),
      customers: each(count()),
      confidence: each(confidence({ default: CONFIDENCE_SO_FAR })),
    },
    errors: ['customersAboveLeads'],
    example: { args: { leads: 263, customers: 81 }, result },
    each:
      () =>
      ({ confidence, ...pair }, at) =>
        wilson(customersOf(pair, at), pair.leads, confidence)?.[end] ?? null,
  });
}

/** The customers of some leads, which cannot be more than the leads. */
function customersOf(
  { leads, customers }: { readonly leads: number; readonly customers: number },
  at: { readonly leads: At; readonly customers: At },
): number {
  if (customers <= leads) return customers;
  throw new SlaError('customersAboveLeads', { customers, leads, at: at.customers ?? at.leads });
}
