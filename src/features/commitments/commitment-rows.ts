import { isBlankArgument } from '../../base/cells';
import { rangeKind } from '../../functions/argument';
import { type Commitment, readCommitments } from './commitments';

/** An argument of signed rows: the commitments it has for a month. */
export const commitmentRows = rangeKind<(month: number | 'last') => readonly Commitment[]>({
  shape: 'commitments',
  errors: ['missingColumn', 'notNumber', 'negative', 'tooLarge', 'notWhole', 'notDate'],
  read: (given, name, { language, zone }) =>
    isBlankArgument(given) ? null : (month) => readCommitments(given, month, zone, language, name),
});
