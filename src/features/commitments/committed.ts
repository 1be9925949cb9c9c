import { monthStart } from '../../base/dates';
import { SlaError } from '../../base/errors';
import { alignTable, type LabelledTable } from '../../base/tables';
import type { Commitment, CommitmentTable } from './commitments';

/** What counts for a month: its signed commitments; the draft while it is not signed. */
export interface MonthCommitments {
  /** First day of the month, as a serial. */
  readonly month: number;
  readonly signed: boolean;
  readonly commitments: readonly Commitment[];
}

/** The plan of a month that is not signed yet, as the tables of leads and lead values have it. */
export interface Draft {
  /** Any day of its month. */
  readonly month: number;
  readonly leads: () => LabelledTable | null;
  readonly values: () => LabelledTable | null;
}

/**
 * The commitments of the month of the as-of day and of those after it, the earliest first: what is signed, and the draft of its
 * month while that one is not. Blank cells of the draft commit to nothing.
 * @throws SlaError when the draft of the as-of month cannot be read. That of a later month is left out then: the month that runs
 * is followed all the same.
 */
export function commitmentsFrom(asOf: number, signed: CommitmentTable | null, draft: Draft): MonthCommitments[] {
  const [current, planned] = [monthStart(asOf), monthStart(draft.month)];
  const found = (signed?.months ?? []).flatMap((month): MonthCommitments[] => {
    const commitments = month < current ? [] : signed!.of(month);
    return commitments.length === 0 ? [] : [{ month, signed: true, commitments }];
  });
  if (planned < current || found.some(({ month }) => month === planned)) return found;
  try {
    const drafted = { month: planned, signed: false, commitments: commitmentsOf(draft) };
    return [...found, drafted].sort((a, b) => a.month - b.month);
  } catch (error) {
    if (error instanceof SlaError && planned > current) return found;
    throw error;
  }
}

function commitmentsOf(draft: Draft): Commitment[] {
  const leads = draft.leads();
  if (leads === null) return [];
  const values = alignTable(draft.values(), leads.rows, leads.columns);
  return leads.rows.flatMap((channel, i) =>
    leads.columns.flatMap((persona, j): Commitment[] => {
      const count = leads.cells[i]![j]!;
      const leadValue = values[i]![j]!;
      if (count === null) return [];
      return [{ channel, persona, leads: count, leadValue, value: leadValue === null ? null : count * leadValue }];
    }),
  );
}
