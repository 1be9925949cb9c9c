import type { Alias, Merges, Proposal, Spellings } from '../../src/app/api';
import { labelText } from '../../src/base/labels';
import { type AliasesByColumn, readAliases, withAliases } from '../../src/log/aliases';
import type { Mapping } from '../../src/log/import/mapping';
import { isNoText } from '../../src/log/import/nothing';
import { type Table, valuesOf } from '../../src/log/import/table';
import { joinSpellings, proposalsOf, type Spelling } from '../../src/log/spellings';
import { mergesOf, type Picks } from '../spellings/picks';

export const SIDES = ['channel', 'persona'] as const;
type Side = (typeof SIDES)[number];

export type SidePicks = Readonly<Record<Side, Picks>>;
export type SideProposals = Readonly<Record<Side, readonly Proposal[]>>;

/** Which labels of a file are probably others of it, of the lists or of the log. */
export function proposalsOfFile(table: Table, mapping: Mapping, spellings: Spellings): SideProposals {
  const of = (side: Side): readonly Proposal[] => {
    const index = mapping[side];
    if (index === undefined) return [];
    const file = countLabels(table, index);
    const there = new Set(file.map(({ label }) => label));
    const { known, aliases } = spellings[side];
    const found = proposalsOf(joinSpellings(known, file), readAliases(aliases).aliases);
    return found.filter(({ spelling, label, why }) => why !== 'alias' && (there.has(spelling) || there.has(label)));
  };
  return { channel: of('channel'), persona: of('persona') };
}

function countLabels(table: Table, index: number): Spelling[] {
  const rows = new Map<string, number>();
  for (const value of valuesOf(table, index)) rows.set(value, (rows.get(value) ?? 0) + 1);
  return joinSpellings(
    [...rows].flatMap(([value, count]) =>
      isNoText(value) ? [] : [{ label: labelText(value), rows: count, listed: false }],
    ),
  );
}

/** What the person has ticked. */
export const mergesOfDraft = ({
  proposals,
  picks,
}: {
  readonly proposals: SideProposals;
  readonly picks: SidePicks;
}): Merges => ({
  channel: mergesOf(proposals.channel, picks.channel),
  persona: mergesOf(proposals.persona, picks.persona),
});

/** What spellings stand for: as Settings says, and as the person has ticked. */
export function aliasesWith(spellings: Spellings, merges: Merges): AliasesByColumn {
  const of = (known: readonly Alias[], added: readonly Alias[]) => readAliases(withAliases(known, added)).aliases;
  return {
    channel: of(spellings.channel.aliases, merges.channel),
    persona: of(spellings.persona.aliases, merges.persona),
  };
}
