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

/** The values a problem's sentence may use; each sentence takes those it needs. */
export interface ProblemValues {
  readonly label?: string;
  readonly value?: string;
  readonly row?: number;
  readonly column?: string;
  readonly count?: number;
  readonly of?: number;
  readonly other?: string;
  readonly share?: number;
  readonly otherShare?: number;
  readonly list?: readonly string[];
  readonly tab?: string;
}

type Sentence = (v: ProblemValues, f: Format) => string;

/** What is wrong in the workbook: what, where, and what to do; each takes the same values. */
export type ProblemSentences = Readonly<Record<string, Sentence>>;
