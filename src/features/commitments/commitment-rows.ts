import { firstFilled, requireShown } from '../../base/cells';
import { rangeKind } from '../../functions/argument';
import { type CommitmentTable, readCommitments } from './commitments';

/** An argument of signed rows: the commitments it has, month by month. */
export const commitmentRows = rangeKind<CommitmentTable>({
  shape: 'commitments',
  errors: ['missingColumn', 'notNumber', 'negative', 'tooLarge', 'notWhole', 'notDate', 'notShown'],
  read: (given, name, { language, zone }) => {
    const first = firstFilled(given);
    requireShown(first, name);
    return first === undefined ? null : readCommitments(given, zone, language, name);
  },
});
