import { alignTable, readTable } from '../../base/tables';
import type { Argument, Language } from '../../base/types';
import type { Zone } from '../../base/zone';
import { type Commitment, readCommitments } from './commitments';

/** What counts for a month: its signed commitments; the draft while it is not signed. */
export interface MonthCommitments {
  readonly signed: boolean;
  readonly commitments: readonly Commitment[];
}

/**
 * The commitments of a month: those of the signed log, or the draft of the tables of leads and lead values while the month is
 * not signed. Blank cells of the draft commit to nothing.
 * @throws SlaError when a table cannot be read
 */
export function monthCommitments(
  month: number,
  signedLog: Argument,
  draft: { readonly leads: Argument; readonly values: Argument },
  zone: Zone,
  language: Language,
): MonthCommitments {
  const signed = readCommitments(signedLog, month, zone, language);
  if (signed.length > 0) return { signed: true, commitments: signed };
  const leads = readTable(draft.leads, 'commitments', 'count');
  if (leads === null) return { signed: false, commitments: [] };
  const values = alignTable(readTable(draft.values, 'lead_values', 'money'), leads.rows, leads.columns);
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
