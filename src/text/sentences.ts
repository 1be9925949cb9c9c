import type { ErrorValues } from '../base/errors';
import type { Format } from './format';

/** The sentence of every error of the core, from its values: a dictionary that lacks one does not compile. */
export type ErrorSentences = {
  readonly [K in keyof ErrorValues]: ErrorValues[K] extends undefined
    ? string
    : (values: ErrorValues[K], format: Format) => string;
} & {
  /** A sentence with the function that says it. */
  readonly inFunction: (values: { readonly name: string; readonly sentence: string }) => string;
};
