import { choice, list, windowOfLog } from '../../functions/kinds';

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
