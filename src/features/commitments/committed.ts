import { alignTable, type LabelledTable } from '../../base/tables';
import type { Commitment } from './commitments';

/** What counts for a month: its signed commitments; the draft while it is not signed. */
export interface MonthCommitments {
  readonly signed: boolean;
  readonly commitments: readonly Commitment[];
}

/**
 * The commitments of a month: its signed ones, or the draft of the tables of leads and lead values while the month is not
 * signed. Blank cells of the draft commit to nothing.
 * @param draft is not asked for once the month is signed: an error in it does no harm then
 */
export function monthCommitments(
  signed: readonly Commitment[],
  draft: { readonly leads: () => LabelledTable | null; readonly values: () => LabelledTable | null },
): MonthCommitments {
  if (signed.length > 0) return { signed: true, commitments: signed };
  const leads = draft.leads();
  if (leads === null) return { signed: false, commitments: [] };
  const values = alignTable(draft.values(), leads.rows, leads.columns);
  const commitments = leads.rows.flatMap((channel, i) =>
    leads.columns.flatMap((persona, j): Commitment[] => {
      const count = leads.cells[i]![j]!;
      const leadValue = values[i]![j]!;
      if (count === null) return [];
      return [{ channel, persona, leads: count, leadValue, value: leadValue === null ? null : count * leadValue }];
    }),
  );
  return { signed: false, commitments };
}
