import { isBlankArgument } from '../../base/cells';
import { cellKind, rangeKind } from '../../functions/argument';
import { choice, list, windowOfLog } from '../../functions/kinds';
import type { Measure } from './segment-columns';
import { measureWords, readMeasure, readSegmentTable, type SegmentTable } from './segment-table';

/** The leads of a window and the lists that sort them. */
export const cohortArgs = {
  ...windowOfLog,
  channels: list({ optional: true }),
  personas: list({ optional: true }),
};

/** How sure the interval of a rate so far is, and that of a rate in the end, where nothing is said. */
export const CONFIDENCE_SO_FAR = 0.95;
export const CONFIDENCE_EVENTUAL = 0.8;

/** What a close rate is: customers so far ÷ leads; the rate in the end; or customers won in the window ÷ leads of the window. */
export type Method = 'soFar' | 'eventual' | 'closed';

export const METHODS = {
  soFar: [{ en: 'so far', fr: 'à ce jour' }],
  eventual: [{ en: 'eventual', fr: 'à terme' }],
  closed: [{ en: 'closed', fr: 'conclus' }],
} as const;

export const method = choice<Method>('method', 'unknownMethod', METHODS);

/** A table as SLA_SEGMENTS gives it. */
export const segmentRows = rangeKind<SegmentTable>({
  shape: 'segmentTable',
  errors: [
    'missingColumn',
    'notShown',
    'repeatedEntry',
    'labelIsTotal',
    'notNumber',
    'negative',
    'tooLarge',
    'rateAboveOne',
  ],
  read: (given, name, { language }) => (isBlankArgument(given) ? null : readSegmentTable(given, name, language)),
});

/** A column of such a table. */
export const measure = cellKind<Measure | number>({
  shape: 'measure',
  errors: ['unknownMeasure'],
  words: measureWords,
  cell: (cell) => readMeasure(cell),
});
