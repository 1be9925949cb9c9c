import examples from '../fixtures/worked-examples.json';

/** Worked examples published by others, with their source. */
export const { target, largestRemainder, wilson, leadValue, pace, workingDays2026 } = examples;
